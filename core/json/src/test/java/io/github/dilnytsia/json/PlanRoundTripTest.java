package io.github.dilnytsia.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dilnytsia.PlainPolicy;
import io.github.dilnytsia.Planner;
import io.github.dilnytsia.plan.BeatPlan;
import io.github.dilnytsia.plan.Explanation;
import io.github.dilnytsia.plan.NearMiss;
import io.github.dilnytsia.plan.PlanningProblem;
import io.github.dilnytsia.rules.RuleBook;
import io.github.dilnytsia.scenario.SmallProblems;
import java.math.BigDecimal;
import java.util.TreeMap;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class PlanRoundTripTest {

  private static final Planner PLAIN =
      Planner.builder().policy(PlainPolicy.soft()).build();
  private static final Planner BY_THE_BOOK =
      Planner.builder().policy(RuleBook.ukraine()).build();

  @Provide
  Arbitrary<PlanningProblem> problems() {
    return SmallProblems.problems();
  }

  @Property(tries = 200)
  void aPlanThatIsWrittenAndReadAgainIsEqual(@ForAll("problems") PlanningProblem problem) {
    var plan = PLAIN.plan(problem);

    assertThat(PlanJson.read(PlanJson.write(plan), problem)).isEqualTo(plan);
  }

  @Property(tries = 50)
  void whatTheRulesSaidIsReadAgainInBothLanguages(@ForAll("problems") PlanningProblem problem) {
    var plan = BY_THE_BOOK.plan(problem);

    assertThat(PlanJson.read(PlanJson.write(plan), problem)).isEqualTo(plan);
  }

  @Test
  void whatIsBarelyKeptAndWhatAHostHasAmendedIsReadAgain() {
    var plan = Planner.builder().policy(RuleBook.ukraine()).build().plan(Tiny.PROBLEM);
    var unit = plan.assignments().get(0).unitId();
    var near = NearMiss.builder()
        .ruleId("reach.hard-limit")
        .normCode("reach-hard")
        .side(NearMiss.Side.AT_MOST)
        .value(new BigDecimal("54.017"))
        .limit(new BigDecimal("60"))
        .unit("min")
        .source("Наказ")
        .build();
    var explanations = new TreeMap<>(plan.explanations());
    explanations.put(
        unit,
        Explanation.builder().from(plan.explanation(unit)).addNearMisses(near).build());
    var rich = BeatPlan.builder()
        .from(plan)
        .addAmendedRules("reach.wanted", "staffing.own-area")
        .explanations(explanations)
        .build();

    assertThat(PlanJson.read(PlanJson.write(rich), Tiny.PROBLEM)).isEqualTo(rich);
  }
}
