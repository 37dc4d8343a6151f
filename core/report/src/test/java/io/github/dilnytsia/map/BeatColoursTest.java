package io.github.dilnytsia.map;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import io.github.dilnytsia.Planner;
import io.github.dilnytsia.plan.Assignment;
import io.github.dilnytsia.plan.BeatPlan;
import io.github.dilnytsia.plan.PlanningProblem;
import io.github.dilnytsia.rules.RuleBook;
import io.github.dilnytsia.scenario.Scenarios;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class BeatColoursTest {

  private final PlanningProblem problem = problem("all-memoranda");
  private final BeatPlan plan =
      Planner.builder().policy(RuleBook.ukraine()).threads(2).build().plan(problem);

  private static PlanningProblem problem(String scenario) {
    var found = Scenarios.named(scenario);
    return found.dataset().problemOn(found.date());
  }

  @Test
  void neighboursThatTheFileNamesDiffer() {
    var colours = BeatColours.of(plan, problem.territory());

    var pairs = problem.territory().neighbours().stream()
        .filter(pair -> plan.findAssignment(pair.first()).isPresent())
        .filter(pair -> plan.findAssignment(pair.second()).isPresent())
        .filter(pair -> !officer(pair.first()).equals(officer(pair.second())))
        .toList();
    assertThat(pairs).hasSizeGreaterThan(200);
    assertThat(pairs)
        .noneMatch(pair -> colours
            .getOrDefault(officer(pair.first()), "")
            .equals(colours.get(officer(pair.second()))));
  }

  private String officer(String unit) {
    return plan.findAssignment(unit).orElseThrow().officerId();
  }

  @Test
  void everyOfficerWithABeatHasAColourAndAllColoursAreUsed() {
    var colours = BeatColours.of(plan, problem.territory());

    Set<String> serving = new TreeSet<>();
    plan.assignments().stream().map(Assignment::officerId).forEach(serving::add);
    assertThat(colours).containsOnlyKeys(serving);
    assertThat(ImmutableSet.copyOf(colours.values()))
        .containsExactlyInAnyOrderElementsOf(BeatColours.PALETTE);
  }
}
