package io.github.dilnytsia.forms;

import io.github.dilnytsia.Planner;
import io.github.dilnytsia.plan.BeatPlan;
import io.github.dilnytsia.plan.PlanningProblem;
import io.github.dilnytsia.rules.RuleBook;
import io.github.dilnytsia.scenario.Scenarios;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Plans of scenarios, each made once for all tests. */
record Plans(BeatPlan plan, PlanningProblem problem) {

  private static final Planner PLANNER =
      Planner.builder().policy(RuleBook.ukraine()).threads(2).build();
  private static final Map<String, Plans> MADE = new ConcurrentHashMap<>();

  static Plans of(String scenario) {
    return MADE.computeIfAbsent(scenario, name -> {
      var found = Scenarios.find(name).orElseThrow();
      return of(found.dataset().problemOn(found.date()));
    });
  }

  static Plans of(PlanningProblem problem) {
    return new Plans(PLANNER.plan(problem), problem);
  }

  /** The same people serve the same units of a problem that only says other words. */
  static Plans of(PlanningProblem problem, Map<String, String> officers) {
    return new Plans(PLANNER.evaluate(problem, officers), problem);
  }

  Forms forms() {
    return Forms.of(plan, problem);
  }
}
