package io.github.dilnytsia.testkit.arbitraries;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.dilnytsia.plan.PlanningProblem;
import io.github.dilnytsia.staffing.Force;
import io.github.dilnytsia.staffing.MemorandumState;
import io.github.dilnytsia.staffing.Role;
import io.github.dilnytsia.territory.BasicUnit;
import io.github.dilnytsia.territory.Demand;
import io.github.dilnytsia.territory.Territory;
import io.github.dilnytsia.testkit.Launched;
import java.time.LocalDate;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class ProblemsTest {

  @Test
  void shrinksToOneHromadaOneSettlementAndOneOfficer() {
    var smallest = shrunk("thereIsNobody");

    assertThat(smallest.territory().hromadas()).hasSize(1);
    assertThat(smallest.territory().settlements()).hasSize(1);
    assertThat(smallest.force().officers()).hasSize(1);
    assertThat(smallest.force().stations()).isEmpty();
    assertThat(smallest.territory().units()).extracting(BasicUnit::residents).containsExactly(0);
    assertThat(smallest.territory().demands()).isEmpty();
    assertThat(smallest.territory().travelTimes()).isEmpty();
    assertThat(smallest.currentPlan()).isEmpty();
    assertThat(smallest.replanning()).isFalse();
  }

  @Test
  void shrinksToAsManyHromadasAsItTakes() {
    var smallest = shrunk("thereIsOneHromada");

    assertThat(smallest.territory().hromadas()).hasSize(2);
    assertThat(smallest.territory().settlements()).hasSize(2);
    assertThat(smallest.force().officers()).isEmpty();
  }

  @Test
  void shrinksToTheOneDecisionItTakes() {
    var smallest = shrunk("noUnitIsPinned");

    assertThat(smallest.territory().units()).hasSize(1);
    assertThat(smallest.force().officers()).hasSize(1);
    assertThat(smallest.pins()).hasSize(1);
    assertThat(smallest.forbids()).isEmpty();
  }

  @Test
  void shrinksNumbersToTheLimit() {
    var smallest = shrunk("noPartHasAThousandResidents");

    assertThat(smallest.territory().settlements()).hasSize(1);
    assertThat(smallest.territory().units())
        .extracting(BasicUnit::residents)
        .containsExactly(1_000);
  }

  @Test
  void shrinksToTheOneOfficerWithoutAMemorandum() {
    var smallest = shrunk("everyCommunityOfficerHasAMemorandum");

    assertThat(smallest.territory().settlements()).hasSize(1);
    assertThat(smallest.force().officers()).hasSize(1);
    assertThat(smallest.force().absences()).isEmpty();
  }

  private static PlanningProblem shrunk(String property) {
    assertThat(Launched.property(Shrinking.class, property, Map.of()).failed())
        .containsExactly(property);
    return Shrinking.smallest();
  }

  @Test
  void showsAProblemFactByFact() {
    var report = Launched.property(Shrinking.class, "thereIsNobody", Map.of()).report();

    assertThat(report)
        .containsSubsequence(
            "Shrunk Sample", "date=2022-06-01", "settlements=", "residents=0", "officers=", "O-1");
    assertThat(report.substring(0, report.indexOf("Original Sample")))
        .doesNotContain("absences=", "travelTimes=");
  }

  @Property(tries = 30)
  void everyTypeIsDrawnWithoutAWord(
      @ForAll PlanningProblem problem,
      @ForAll Territory territory,
      @ForAll Force force,
      @ForAll Demand demand) {
    assertThat(problem.date()).isEqualTo(Problems.DAY);
    assertThat(territory.settlements()).hasSizeBetween(1, 8);
    assertThat(force.officers()).hasSizeLessThan(5);
    assertThat(demand.schools()).isBetween(0, 9);
  }

  @Property(tries = 30)
  void aCalmProblemHasNothingInTheWay(@ForAll("calm") PlanningProblem problem) {
    assertThat(problem.territory().statuses()).isEmpty();
    assertThat(problem.pins()).isEmpty();
    assertThat(problem.force().officers())
        .isNotEmpty()
        .allMatch(officer -> officer.isInServiceOn(problem.date()));
    assertThat(problem.territory().hromadas())
        .allMatch(hromada -> problem.force().memorandumOf(hromada.code(), problem.date())
            == MemorandumState.IN_FORCE);
  }

  @Provide
  Arbitrary<PlanningProblem> calm() {
    return Problems.calm().arbitrary();
  }

  @Property(tries = 30)
  void inAShortageThereAreTooFew(@ForAll("shortage") PlanningProblem problem) {
    var residents =
        problem.territory().units().stream().mapToInt(BasicUnit::residents).sum();

    assertThat(residents).isGreaterThan(7_000 * problem.force().officers().size());
  }

  @Provide
  Arbitrary<PlanningProblem> shortage() {
    return Problems.shortage().arbitrary();
  }

  @Property(tries = 30)
  void drawsWhatIsAskedFor(@ForAll("asked") PlanningProblem problem) {
    assertThat(problem.date()).isEqualTo(LocalDate.of(2019, 5, 29));
    assertThat(problem.territory().settlements()).hasSizeBetween(10, 12);
    assertThat(problem.territory().parts()).isEmpty();
    assertThat(problem.territory().demands()).isEmpty();
    assertThat(problem.territory().units())
        .allMatch(unit -> unit.residents() >= 5 && unit.residents() <= 9);
    assertThat(problem.force().officers())
        .hasSizeBetween(6, 7)
        .allMatch(officer -> officer.role() == Role.DISTRICT_OFFICER);
    assertThat(problem.force().stations()).isEmpty();
    assertThat(problem.force().absences()).isEmpty();
    assertThat(problem.pins()).hasSizeLessThan(6);
    assertThat(problem.forbids()).isEmpty();
    assertThat(problem.currentPlan()).isEmpty();
  }

  @Provide
  Arbitrary<PlanningProblem> asked() {
    return Problems.any()
        .on(LocalDate.of(2019, 5, 29))
        .territories(map -> map.hromadas(1, 6)
            .settlements(10, 12)
            .parts(0)
            .residents(5, 9)
            .withoutDemand()
            .withOddNames())
        .forces(force ->
            force.officers(6, 7).stations(0).roles(Role.DISTRICT_OFFICER).withoutAbsences())
        .pins(5)
        .forbids(0)
        .withoutCurrentPlan()
        .arbitrary();
  }

  @Property(tries = 30)
  void aForceIsDrawnForATerritory(@ForAll Territory territory) {
    var force = Forces.any().officers(2, 3).in(territory).sample();

    assertThat(force.memoranda())
        .allMatch(it -> territory.findHromada(it.hromadaCode()).isPresent());
    assertThat(force.officers()).hasSizeBetween(2, 3);
  }

  @Example
  void refusesMoreThanCanBeDrawn() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Territories.any().settlements(1, 25))
        .withMessageContainingAll("settlements", "25", "24");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Forces.any().officers(3, 2))
        .withMessageContainingAll("3", "2");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Problems.any().pins(-1))
        .withMessageContaining("-1");
  }
}
