package io.github.dilnytsia.examples.hello;

import io.github.dilnytsia.Planner;
import io.github.dilnytsia.judgement.Language;
import io.github.dilnytsia.plan.Assignment;
import io.github.dilnytsia.rules.RuleBook;
import io.github.dilnytsia.scenario.Scenarios;
import java.util.Collections;
import java.util.Comparator;

/** The shortest host: plans a scenario, prints its beats, and asks about the settlement with the longest drive. */
public final class Hello {

  private Hello() {}

  /** Takes no arguments. */
  public static void main(String[] args) {
    var scenario = Scenarios.named("one-car");
    var problem = scenario.dataset().problemOn(scenario.date());
    var plan = Planner.builder().policy(RuleBook.ukraine()).build().plan(problem);
    for (var beat : plan.beats()) {
      System.out.printf("%s: %d residents%n", beat.officerId(), beat.residents());
    }
    var farthest = Collections.max(plan.assignments(), Comparator.comparing(Assignment::drive));
    plan.explanation(farthest.unitId()).in(Language.EN).forEach(System.out::println);
  }
}
