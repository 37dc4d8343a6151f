package io.github.dilnytsia.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.dilnytsia.LyingPolicy;
import io.github.dilnytsia.PlainPolicy;
import io.github.dilnytsia.Planner;
import io.github.dilnytsia.policy.Policy;
import io.github.dilnytsia.scenario.SmallProblems;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class RuleDisagreementTest {

  private static final Policy POLICY = PlainPolicy.soft();

  @Provide
  Arbitrary<PlanningProblem> problems() {
    return SmallProblems.problems()
        .filter(problem -> !POLICY.assess(problem).candidates().isEmpty());
  }

  @Property(tries = 100)
  void aLieInEitherDirectionStopsThePlanWithBothSides(
      @ForAll("problems") PlanningProblem problem, @ForAll HardRule rule) {
    var pair = POLICY.assess(problem).candidates().get(0).candidate();
    var planner = Planner.builder().policy(LyingPolicy.about(rule, POLICY)).build();

    var thrown = catchThrowableOfType(RuleDisagreementException.class, () -> planner.plan(problem));
    var evaluating = catchThrowableOfType(
        RuleDisagreementException.class, () -> planner.evaluate(problem, Map.of()));

    assertThat(thrown.disagreements()).hasSize(1).allSatisfy(found -> {
      assertThat(found.unitId()).isEqualTo(pair.unitId());
      assertThat(found.officerId()).isEqualTo(pair.officerId());
      assertThat(found.rule()).isEqualTo(rule);
      assertThat(found.verdict().isPresent()).isNotEqualTo(rule.breaks(pair));
      assertThat(found.facts()).isEqualTo(rule.facts(pair));
    });
    assertThat(thrown)
        .hasMessageContainingAll(pair.unitId(), pair.officerId(), rule.id(), rule.facts(pair))
        .hasMessageContaining(
            rule.breaks(pair) ? "says nothing against the pair" : "a lie about " + rule.id())
        .hasMessageContaining(rule.breaks(pair) ? "forbids it" : "value 17");
    assertThat(evaluating.disagreements()).isEqualTo(thrown.disagreements());
  }

  @Property(tries = 50)
  void anAmendedRuleIsNotComparedAndListedInThePlan(
      @ForAll("problems") PlanningProblem problem, @ForAll HardRule rule) {
    var policy = LyingPolicy.amending(rule, POLICY);

    var plan = Planner.builder().policy(policy).build().plan(problem);

    assertThat(plan.amendedRules()).containsExactly(rule.id());
    assertThat(PlanVerifier.verify(problem, policy.assess(problem), plan)).isEmpty();
  }

  @Property(tries = 50)
  void anHonestPolicyAgreesAndItsPlanListsNothing(@ForAll("problems") PlanningProblem problem) {
    assertThat(RuleDisagreement.in(POLICY.assess(problem))).isEmpty();
    assertThat(Planner.builder().policy(POLICY).build().plan(problem).amendedRules())
        .isEmpty();
  }

  @Property(tries = 20)
  void aRuleThePolicyDoesNotClaimToApplyIsNotCompared(@ForAll("problems") PlanningProblem problem) {
    var assessment = POLICY.assess(problem);
    var silent = Assessment.builder()
        .from(assessment)
        .hardRules(Set.of())
        .candidates(assessment.candidates().stream()
            .map(judged -> JudgedCandidate.builder()
                .candidate(judged.candidate())
                .verdicts(List.of())
                .build())
            .toList())
        .build();

    assertThat(RuleDisagreement.in(silent)).isEmpty();
  }
}
