package io.github.dilnytsia.examples.planner;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dilnytsia.Planner;
import io.github.dilnytsia.examples.planner.console.Paint;
import io.github.dilnytsia.judgement.Language;
import io.github.dilnytsia.plan.BeatPlan;
import io.github.dilnytsia.plan.PlanBound;
import io.github.dilnytsia.rules.RuleBook;
import io.github.dilnytsia.scenario.Scenarios;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine.Help.Ansi;

class SummaryTest {

  private static final Paint PLAIN = Paint.on(Ansi.OFF);

  @Test
  void listsTheRulesThatAHostHasAmendedAndNothingOtherwise() {
    var scenario = Scenarios.named("one-car");
    var problem = scenario.dataset().problemOn(scenario.date());
    var plan = Planner.builder().policy(RuleBook.ukraine()).build().plan(problem);
    var amended = BeatPlan.builder()
        .from(plan)
        .addAmendedRules("reach.hard-limit", "reach.wanted")
        .build();

    assertThat(new Summary(amended, problem, Language.EN, PLAIN).lines())
        .endsWith(
            "Standard rules disabled or replaced by the host, for which plain Java does not vouch: reach.hard-limit, reach.wanted");
    assertThat(new Summary(amended, problem, Language.UK, PLAIN).lines())
        .hasSize(new Summary(plan, problem, Language.UK, PLAIN).lines().size() + 1);
  }

  @ParameterizedTest
  @CsvSource({"1, 0.1", "36000, 0.1", "200000, 0.2"})
  void whatIsProvenIsNotRoundedIntoMoreThanThat(long millisToSave, String percent) {
    var scenario = Scenarios.named("one-car");
    var problem = scenario.dataset().problemOn(scenario.date());
    var plan = Planner.builder().policy(RuleBook.ukraine()).build().plan(problem);
    var bound = plan.score().total().minusMillis(millisToSave);
    var improvable = BeatPlan.builder()
        .from(plan)
        .bound(PlanBound.builder().from(plan.bound()).cost(bound).build())
        .build();

    assertThat(new Summary(improvable, problem, Language.EN, PLAIN).lines())
        .contains(
            "Proven: no plan can cost less than %d hours, so this one can be improved by %s %% at most"
                .formatted(bound.toHours(), percent));
  }
}
