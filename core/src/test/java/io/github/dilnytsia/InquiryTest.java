package io.github.dilnytsia;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableMap;
import io.github.dilnytsia.judgement.Language;
import io.github.dilnytsia.judgement.Verdict;
import io.github.dilnytsia.plan.Assignment;
import io.github.dilnytsia.plan.BeatPlan;
import io.github.dilnytsia.plan.Candidates;
import io.github.dilnytsia.plan.HardRule;
import io.github.dilnytsia.plan.PlanningProblem;
import io.github.dilnytsia.plan.WhyNot.Answer;
import io.github.dilnytsia.scenario.SmallProblems;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class InquiryTest {

  private static final Planner PLANNER =
      Planner.builder().policy(PlainPolicy.soft()).build();
  private static final Planner STRICT =
      Planner.builder().policy(PlainPolicy.withHardCapacity()).build();

  @Provide
  Arbitrary<PlanningProblem> problems() {
    return SmallProblems.problems();
  }

  @Property(tries = 100)
  void everyTermIsWhatEvaluatingThatOneChangeSays(@ForAll("problems") PlanningProblem problem) {
    var plan = PLANNER.plan(problem);
    var inquiry = PLANNER.inquire(problem, plan);

    for (var unit : problem.territory().units()) {
      for (var officer : problem.force().officers()) {
        var whyNot = inquiry.whyNot(unit.id(), officer.id());
        var moved = new TreeMap<>(officerByUnit(plan));
        moved.put(unit.id(), officer.id());

        assertThat(whyNot.difference())
            .isEqualTo(PLANNER.evaluate(problem, moved).score().minus(plan.score()));
        assertThat(PLANNER.evaluate(problem, moved).loads())
            .filteredOn(load -> load.officerId().equals(officer.id()))
            .allSatisfy(load -> assertThat(load.loadIndex()).isEqualTo(whyNot.loadIndexWith()));
      }
    }
  }

  @Property(tries = 100)
  void namesEveryRuleThatForbids(@ForAll("problems") PlanningProblem problem) {
    var plan = PLANNER.plan(problem);
    var inquiry = PLANNER.inquire(problem, plan);
    var considered = new TreeSet<String>();
    for (var pair : Candidates.of(problem, plan.norms())) {
      considered.add(pair.unitId() + " " + pair.officerId());

      assertThat(inquiry.whyNot(pair.unitId(), pair.officerId()).forbidding())
          .extracting(Verdict::ruleId)
          .containsExactlyElementsOf(Arrays.stream(HardRule.values())
              .filter(rule -> rule.breaks(pair))
              .map(HardRule::id)
              .toList());
    }

    for (var unit : problem.territory().units()) {
      for (var officer : problem.force().officers()) {
        if (!considered.contains(unit.id() + " " + officer.id())) {
          assertThat(inquiry.whyNot(unit.id(), officer.id()).answer())
              .isEqualTo(Answer.NOT_CONSIDERED);
        }
      }
    }
  }

  @Property(tries = 100)
  void theAnswerFitsItsFigures(@ForAll("problems") PlanningProblem problem) {
    for (var planner : new Planner[] {PLANNER, STRICT}) {
      var plan = planner.plan(problem);
      var inquiry = planner.inquire(problem, plan);

      for (var unit : problem.territory().units()) {
        for (var officer : problem.force().officers()) {
          var whyNot = inquiry.whyNot(unit.id(), officer.id());
          var serves = plan.findAssignment(unit.id())
              .filter(served -> served.officerId().equals(officer.id()))
              .isPresent();

          switch (whyNot.answer()) {
            case SERVES -> assertThat(whyNot.dearerBy()).isZero();
            case FORBIDDEN -> assertThat(whyNot.forbidding()).isNotEmpty();
            case DEARER -> assertThat(whyNot.dearerBy()).isPositive();
            case EQUAL -> assertThat(whyNot.dearerBy()).isZero();
            case CHEAPER -> assertThat(whyNot.dearerBy()).isNegative();
            case PINNED -> assertThat(whyNot.pin()).isPresent();
            case CAPACITY -> assertThat(whyNot.loadIndexWith()).isGreaterThan(BigDecimal.ONE);
            case LEFT_OUT -> assertThat(whyNot.assignment()).isEmpty();
            case NOT_CONSIDERED -> assertThat(whyNot.verdicts()).isEmpty();
          }
          assertThat(whyNot.answer() == Answer.SERVES).isEqualTo(serves);
          assertThat(whyNot.in(Language.UK)).hasSameSizeAs(whyNot.in(Language.EN));
        }
      }
    }
  }

  @Property(tries = 50)
  void countsEveryRuleThatRemovedSomebody(@ForAll("problems") PlanningProblem problem) {
    var plan = PLANNER.plan(problem);
    var pairs = Candidates.of(problem, plan.norms());

    for (var explanation : plan.explanations().values()) {
      var considered = pairs.stream()
          .filter(pair -> pair.unitId().equals(explanation.unit().id()))
          .toList();
      var counts = new TreeMap<String, Integer>();
      for (var rule : HardRule.values()) {
        var count = (int) considered.stream().filter(rule::breaks).count();
        if (count > 0) {
          counts.put(rule.id(), count);
        }
      }
      assertThat(explanation.considered()).isEqualTo(considered.size());
      assertThat(explanation.removedBy()).isEqualTo(counts);
    }
  }

  @Property(tries = 10)
  void refusesThePlanOfAnotherProblem(@ForAll("problems") PlanningProblem problem) {
    var plan = PLANNER.plan(problem);
    var another =
        PlanningProblem.builder().from(problem).date(problem.date().plusDays(1)).build();

    assertThatIllegalArgumentException()
        .isThrownBy(() -> PLANNER.inquire(another, plan))
        .withMessageContainingAll(plan.fingerprint(), another.fingerprint());
  }

  @Property(tries = 50)
  void theRunnerUpsTermsAreThoseOfAskingForIt(@ForAll("problems") PlanningProblem problem) {
    var plan = PLANNER.plan(problem);
    var inquiry = PLANNER.inquire(problem, plan);

    plan.explanations()
        .forEach((unit, explanation) -> explanation
            .runnerUp()
            .ifPresent(next -> assertThat(next.difference())
                .isEqualTo(inquiry.whyNot(unit, next.officerId()).difference())));
  }

  private static Map<String, String> officerByUnit(BeatPlan plan) {
    return plan.assignments().stream()
        .collect(ImmutableMap.toImmutableMap(Assignment::unitId, Assignment::officerId));
  }
}
