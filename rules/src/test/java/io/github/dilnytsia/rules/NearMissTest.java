package io.github.dilnytsia.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dilnytsia.Planner;
import io.github.dilnytsia.judgement.Language;
import io.github.dilnytsia.judgement.Norm;
import io.github.dilnytsia.judgement.Sureness;
import io.github.dilnytsia.plan.BeatPlan;
import io.github.dilnytsia.plan.NearMiss;
import io.github.dilnytsia.plan.NearMiss.Side;
import io.github.dilnytsia.plan.PlanningProblem;
import io.github.dilnytsia.scenario.SmallProblems;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class NearMissTest {

  private static final Planner PLANNER = Planner.builder().policy(Scene.UKRAINE).build();

  @Provide
  Arbitrary<PlanningProblem> problems() {
    return SmallProblems.problems();
  }

  @Test
  void aDriveIsNearFromATenthBelowTheLimitToTheLimit() {
    assertThat(hardReach(Duration.ofMinutes(54).minusSeconds(1))).isEmpty();
    assertThat(hardReach(Duration.ofMinutes(54))).hasValueSatisfying(miss -> {
      assertThat(miss.normCode()).isEqualTo("reach-hard");
      assertThat(miss.side()).isEqualTo(Side.AT_MOST);
      assertThat(miss.value()).isEqualByComparingTo("54");
      assertThat(miss.limit()).isEqualByComparingTo("60");
      assertThat(miss.margin()).isEqualByComparingTo("6");
      assertThat(miss.marginShare()).isEqualByComparingTo("0.1");
      assertThat(miss.unit()).isEqualTo("min");
      assertThat(miss.source()).isEqualTo("Assumption: farthest an officer answers for");
    });
    assertThat(hardReach(Duration.ofMinutes(60)))
        .hasValueSatisfying(miss -> assertThat(miss.margin()).isZero());
    assertThat(hardReach(Duration.ofMinutes(60).plusSeconds(1))).isEmpty();
  }

  private static Optional<NearMiss> hardReach(Duration drive) {
    return miss(Scene.calm().drive(drive), "reach.hard-limit");
  }

  @Test
  void howNearIsNearIsANormOfItsOwn() {
    var drive = Duration.ofMinutes(45);
    var wide = Scene.calm().drive(drive).problem(p -> p.addNorms(norm("near-miss", "0.25")));

    assertThat(miss(Scene.calm().drive(drive), "reach.hard-limit")).isEmpty();
    assertThat(miss(wide, "reach.hard-limit")).isPresent();
  }

  @Test
  void residentsAreHeldAgainstTheirNorm() {
    assertThat(miss(withResidents(5_399), "workload.residents-per-beat")).isEmpty();
    assertThat(miss(withResidents(5_400), "workload.residents-per-beat"))
        .hasValueSatisfying(miss -> {
          assertThat(miss.normCode()).isEqualTo("residents-per-beat-rural");
          assertThat(miss.margin()).isEqualByComparingTo("600");
        });
    assertThat(miss(withResidents(6_000), "workload.residents-per-beat")).isPresent();
    assertThat(miss(withResidents(6_001), "workload.residents-per-beat")).isEmpty();
  }

  private static Scene withResidents(int residents) {
    return Scene.calm()
        .territory(t -> t.settlements(List.of(Scene.hora().residents(residents).build())));
  }

  @Test
  void presenceIsNearOnBothSides() {
    var little = Scene.calm().officer(Scene.officer().hoursPerMonth(100).hoursOutsidePerMonth(20));
    var much = Scene.calm().officer(Scene.officer().hoursPerMonth(100).hoursOutsidePerMonth(10));

    assertThat(miss(little, "staffing.presence-below")).hasValueSatisfying(miss -> {
      assertThat(miss.side()).isEqualTo(Side.AT_LEAST);
      assertThat(miss.margin()).isZero();
    });
    assertThat(miss(much, "staffing.presence-above"))
        .hasValueSatisfying(miss -> assertThat(miss.margin()).isZero());
  }

  @Test
  void isToldInBothLanguages() {
    var explanation = Scene.calm().drive(Duration.ofMinutes(57)).plan().explanation(Scene.HORA);

    assertThat(explanation.in(Language.EN))
        .contains(
            "Close to the limit of the rule reach.hard-limit: 57 min of at most 60; margin 3 min (5 %). Source: Assumption: farthest an officer answers for.");
    assertThat(explanation.in(Language.UK))
        .anyMatch(line -> line.startsWith("Майже на межі правила reach.hard-limit: 57 хв"));
  }

  @Test
  void aRuleTheHostHasDisabledIsAlmostBrokenByNobody() {
    var book = Scene.UKRAINE.with(Amendment.without("reach.hard-limit"));
    var problem = Scene.calm().drive(Duration.ofMinutes(57)).problem();
    var plan = Planner.builder().policy(book).build().plan(problem);

    assertThat(plan.amendedRules()).containsExactly("reach.hard-limit");
    assertThat(plan.explanation(Scene.HORA).nearMisses())
        .extracting(NearMiss::ruleId)
        .doesNotContain("reach.hard-limit");
  }

  /** What is almost broken is not broken: no rule speaks where its norm is a near miss. */
  @Property(tries = 200)
  void noRuleSpeaksOfANearMiss(@ForAll("problems") PlanningProblem problem) {
    var plan = PLANNER.evaluate(problem, problem.currentPlan());

    plan.explanations().forEach((unit, explanation) -> {
      for (var miss : explanation.nearMisses()) {
        assertThat(miss.margin()).isNotNegative();
        assertThat(miss.marginShare()).isLessThanOrEqualTo(new BigDecimal("0.1"));
        assertThat(explanation.verdicts())
            .noneMatch(verdict -> verdict.ruleId().equals(miss.ruleId()));
        assertThat(findingsOfTheOfficer(
                plan, miss, explanation.assignment().orElseThrow().officerId()))
            .isZero();
      }
    });
  }

  private static long findingsOfTheOfficer(BeatPlan plan, NearMiss miss, String officer) {
    return plan.findings().stream()
        .filter(finding -> finding.ruleId().equals(miss.ruleId()))
        .filter(finding -> finding.unitId().isEmpty())
        .filter(finding -> finding.officerId().filter(officer::equals).isPresent())
        .filter(finding -> !miss.ruleId().equals("staffing.car-needed"))
        .count();
  }

  private static Optional<NearMiss> miss(Scene scene, String rule) {
    return scene.plan().explanation(Scene.HORA).nearMisses().stream()
        .filter(miss -> miss.ruleId().equals(rule))
        .findFirst();
  }

  private static Norm norm(String code, String amount) {
    return Norm.builder()
        .code(code)
        .amount(new BigDecimal(amount))
        .unit("share")
        .sureness(Sureness.DEFAULT)
        .source("Order 7")
        .build();
  }
}
