package io.github.dilnytsia.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dilnytsia.PlainPolicy;
import io.github.dilnytsia.Planner;
import io.github.dilnytsia.plan.PlanningProblem;
import io.github.dilnytsia.rules.RuleBook;
import io.github.dilnytsia.scenario.SmallProblems;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

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
}
