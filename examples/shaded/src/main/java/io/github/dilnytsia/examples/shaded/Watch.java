package io.github.dilnytsia.examples.shaded;

import io.github.dilnytsia.rules.Changes;
import io.github.dilnytsia.rules.RuleBook;
import io.github.dilnytsia.scenario.Scenarios;
import io.github.dilnytsia.staffing.Memorandum;
import java.time.LocalDate;

/** Keeps the rules open over a scenario, suspends its memoranda one by one, and tells what each suspension changes. */
public final class Watch {

  private Watch() {}

  /** Takes the name of a scenario; without one, it is {@code over-the-norm}. */
  public static void main(String[] args) {
    var scenario = Scenarios.named(args.length == 0 ? "over-the-norm" : args[0]);
    var problem = scenario.dataset().problemOn(scenario.date());
    try (var session = RuleBook.ukraine().session(problem)) {
      for (var memorandum : problem.force().memoranda()) {
        var there = session.memorandum(suspended(memorandum, scenario.date()));
        var back = session.memorandum(memorandum);
        print(memorandum, there, back);
      }
    }
  }

  private static Memorandum suspended(Memorandum memorandum, LocalDate date) {
    return Memorandum.builder().from(memorandum).suspended(date).build();
  }

  private static void print(Memorandum memorandum, Changes there, Changes back) {
    System.out.printf(
        "%s suspended: %d verdicts change, %d change back%n",
        memorandum.hromadaCode(), there.verdicts().size(), back.verdicts().size());
    for (var change : there.verdicts()) {
      System.out.printf("  %s for %s:", change.officerId(), change.unitId());
      change.added().forEach(verdict -> System.out.printf(" +%s", verdict.ruleId()));
      change.removed().forEach(verdict -> System.out.printf(" -%s", verdict.ruleId()));
      System.out.println();
    }
  }
}
