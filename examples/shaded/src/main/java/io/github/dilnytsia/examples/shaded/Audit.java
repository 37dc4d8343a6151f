package io.github.dilnytsia.examples.shaded;

import io.github.dilnytsia.Planner;
import io.github.dilnytsia.judgement.Finding;
import io.github.dilnytsia.plan.BeatPlan;
import io.github.dilnytsia.rules.RuleBookException;
import io.github.dilnytsia.scenario.Scenario;
import io.github.dilnytsia.scenario.Scenarios;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Plans a scenario and counts, rule by rule, what is found in the plan. */
public final class Audit {

  private static final String DEFAULT = "over-the-norm";
  private static final int BAD_USAGE = 2;

  private Audit() {}

  /** Takes the name of a scenario, {@value #DEFAULT} without one, and files with further rules. */
  public static void main(String[] args) {
    var name = args.length == 0 ? DEFAULT : args[0];
    var ruleFiles = List.of(args).subList(Math.min(1, args.length), args.length);
    var scenario = Scenarios.find(name);
    if (scenario.isEmpty()) {
      System.err.printf(
          "There is no scenario \"%s\"; expected one of: %s.%n",
          name, Scenarios.all().stream().map(Scenario::name).collect(Collectors.joining(", ")));
      System.exit(BAD_USAGE);
    }
    try {
      print(plan(scenario.orElseThrow(), ruleFiles));
    } catch (RuleBookException e) {
      System.err.println(e.getMessage());
      System.exit(BAD_USAGE);
    }
  }

  private static BeatPlan plan(Scenario scenario, List<String> ruleFiles) {
    var planner = Planner.builder().policy(AuditRules.with(ruleFiles)).build();
    return planner.plan(scenario.dataset().problemOn(scenario.date()));
  }

  private static void print(BeatPlan plan) {
    System.out.printf(
        "%s on %s: units %d, officers in service %d, missing %s%n",
        plan.problem(),
        plan.date(),
        plan.assignments().size() + plan.unserved().size(),
        plan.officersInService(),
        plan.officersMissing().toPlainString());
    var findings = plan.findings().stream()
        .collect(Collectors.groupingBy(Finding::ruleId, TreeMap::new, Collectors.counting()));
    findings.forEach((rule, count) -> System.out.printf("%5d %s%n", count, rule));
  }
}
