package io.github.dilnytsia.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.dilnytsia.LyingPolicy;
import io.github.dilnytsia.Planner;
import io.github.dilnytsia.judgement.Finding;
import io.github.dilnytsia.judgement.Verdict;
import io.github.dilnytsia.plan.Candidates;
import io.github.dilnytsia.plan.HardRule;
import io.github.dilnytsia.plan.PlanningProblem;
import io.github.dilnytsia.plan.RuleDisagreement;
import io.github.dilnytsia.plan.RuleDisagreementException;
import io.github.dilnytsia.plan.WhyNot;
import io.github.dilnytsia.scenario.SmallProblems;
import io.github.dilnytsia.staffing.Force;
import io.github.dilnytsia.territory.Territory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class RuleBookLawsTest {

  private static final Planner PLANNER = Planner.builder().policy(Scene.UKRAINE).build();

  @Provide
  Arbitrary<PlanningProblem> problems() {
    return SmallProblems.problems();
  }

  @Property
  void forbidsExactlyWhatTheHardRulesForbid(@ForAll("problems") PlanningProblem problem) {
    for (var judged : Scene.UKRAINE.assess(problem).candidates()) {
      var broken = Arrays.stream(HardRule.values())
          .filter(rule -> rule.breaks(judged.candidate()))
          .map(HardRule::id)
          .sorted()
          .toList();

      assertThat(judged.verdicts())
          .filteredOn(Verdict::forbids)
          .extracting(Verdict::ruleId)
          .isEqualTo(broken);
    }
  }

  @Property(tries = 50)
  void plainJavaAgreesUnlessThePolicyLiesInEitherDirection(
      @ForAll("problems") PlanningProblem problem, @ForAll HardRule rule) {
    var assessment = Scene.UKRAINE.assess(problem);
    assertThat(RuleDisagreement.in(assessment)).isEmpty();
    var liar = Planner.builder().policy(LyingPolicy.about(rule, Scene.UKRAINE)).build();

    if (!assessment.candidates().isEmpty()) {
      var pair = assessment.candidates().get(0).candidate();
      assertThatThrownBy(() -> liar.plan(problem))
          .isInstanceOf(RuleDisagreementException.class)
          .hasMessageContainingAll(pair.unitId(), pair.officerId(), rule.id());
    }
  }

  @Property(tries = 100)
  void everyVerdictNamesItsRuleItsFiguresAndItsSource(@ForAll("problems") PlanningProblem problem) {
    for (var judged : Scene.UKRAINE.assess(problem).candidates()) {
      assertThat(judged.verdicts()).allSatisfy(verdict -> {
        assertThat(Scene.UKRAINE.ruleIds()).contains(verdict.ruleId());
        assertThat(verdict.source()).isNotBlank();
        assertThat(verdict.reason().figures()).isNotEmpty();
        assertThat(verdict.value().isPresent()).isEqualTo(verdict.limit().isPresent());
      });
    }
  }

  @Property(tries = 20)
  void aSinglePairIsJudgedAsAmongAllOthers(@ForAll("problems") PlanningProblem problem) {
    for (var judged : Scene.UKRAINE.assess(problem).candidates()) {
      assertThat(Scene.UKRAINE.judge(problem, judged.candidate())).contains(judged);
    }
  }

  @Property(tries = 30)
  void askedWhyNotItNamesARuleForEveryOfficerOfAnotherRaion(
      @ForAll("problems") PlanningProblem problem) {
    var plan = PLANNER.plan(problem);
    var inquiry = PLANNER.inquire(problem, plan);
    for (var unit : problem.territory().units()) {
      for (var officer : problem.force().officers()) {
        var whyNot = inquiry.whyNot(unit.id(), officer.id());

        assertThat(whyNot.answer()).isNotEqualTo(WhyNot.Answer.NOT_CONSIDERED);
        assertThat(whyNot.forbidding())
            .extracting(Verdict::ruleId)
            .isEqualTo(Arrays.stream(HardRule.values())
                .filter(rule ->
                    rule.breaks(Candidates.in(problem, plan.norms()).pair(unit.id(), officer.id())))
                .map(HardRule::id)
                .sorted()
                .toList());
      }
    }
  }

  @Property
  void theOrderOfFactsChangesNothing(
      @ForAll("problems") PlanningProblem problem, @ForAll Random random) {
    var shuffled = PlanningProblem.builder()
        .from(problem)
        .territory(Territory.builder()
            .from(problem.territory())
            .settlements(shuffled(problem.territory().settlements(), random))
            .parts(shuffled(problem.territory().parts(), random))
            .hromadas(shuffled(problem.territory().hromadas(), random))
            .build())
        .force(Force.builder()
            .from(problem.force())
            .officers(shuffled(problem.force().officers(), random))
            .memoranda(shuffled(problem.force().memoranda(), random))
            .build())
        .build();

    assertThat(Scene.UKRAINE.assess(shuffled)).isEqualTo(Scene.UKRAINE.assess(problem));
  }

  @Property
  void aPlanDrawsNoForbiddingFindingButForPins(@ForAll("problems") PlanningProblem problem) {
    assertThat(PLANNER.plan(problem).findings())
        .filteredOn(finding -> finding.severity().name().equals("FORBIDDEN"))
        .extracting(Finding::ruleId)
        .allMatch("decision.pin-breaks-rule"::equals);
  }

  @Property(tries = 50)
  void aReviewIsTheSameEveryTime(@ForAll("problems") PlanningProblem problem) {
    var plan = PLANNER.evaluate(problem, problem.currentPlan());

    assertThat(Scene.UKRAINE.review(problem, plan)).isEqualTo(plan.findings());
    assertThat(RuleBook.ukraine().review(problem, plan)).isEqualTo(plan.findings());
  }

  @Property(tries = 10)
  void threadsSayWhatOneThreadSays(@ForAll("problems") PlanningProblem problem)
      throws InterruptedException, ExecutionException {
    var alone = Scene.UKRAINE.assess(problem);
    var threads = Executors.newFixedThreadPool(8);
    try {
      var assessments = threads.invokeAll(IntStream.range(0, 32)
          .mapToObj(i -> (Callable<Object>) () -> Scene.UKRAINE.assess(problem))
          .toList());
      for (var assessment : assessments) {
        assertThat(assessment.get()).isEqualTo(alone);
      }
    } finally {
      threads.shutdownNow();
    }
  }

  private static <T> List<T> shuffled(List<T> list, Random random) {
    var shuffled = new ArrayList<>(list);
    Collections.shuffle(shuffled, random);
    return shuffled;
  }
}
