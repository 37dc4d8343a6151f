package io.github.dilnytsia.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.dilnytsia.judgement.Sureness;
import io.github.dilnytsia.judgement.Verdict;
import io.github.dilnytsia.judgement.WorkloadRate;
import io.github.dilnytsia.plan.Forbid;
import io.github.dilnytsia.plan.Pin;
import io.github.dilnytsia.plan.PlanningProblem;
import io.github.dilnytsia.staffing.Absence;
import io.github.dilnytsia.staffing.TrainingStage;
import io.github.dilnytsia.territory.Demand;
import io.github.dilnytsia.territory.GeoPoint;
import io.github.dilnytsia.territory.SettlementPart;
import io.github.dilnytsia.territory.Territory;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PolicySessionTest {

  /** Hora with its officer, Daleka without one: two units, two pairs. */
  private final PlanningProblem problem =
      Scene.calm().territory(t -> t.addSettlements(Scene.daleka().build())).problem();

  private final PolicySession session = Scene.UKRAINE.session(problem);

  @AfterEach
  void close() {
    session.close();
  }

  private static Absence ill() {
    return Absence.builder()
        .officerId(Scene.OFFICER)
        .firstDay(Scene.DAY)
        .lastDay(Scene.DAY.plusDays(5))
        .build();
  }

  private void expectNothingHasChanged() {
    assertThat(session.problem()).isSameAs(problem);
    assertThat(session.assessment()).isEqualTo(Scene.UKRAINE.assess(problem));
  }

  @Test
  void beginsWithWhatTheBookSaysOfTheProblem() {
    assertThat(session.assessment()).isEqualTo(Scene.UKRAINE.assess(problem));
    assertThat(session.assessment()).isSameAs(session.assessment());
  }

  @Test
  void aSuspendedMemorandumForbidsThePairsOfItsHromadaAndNothingElse() {
    var changes = session.memorandum(Scene.memorandum().suspended(Scene.DAY).build());

    assertThat(changes.workloads()).isEmpty();
    assertThat(changes.verdicts()).singleElement().satisfies(change -> {
      assertThat(change.unitId()).isEqualTo(Scene.HORA);
      assertThat(change.officerId()).isEqualTo(Scene.OFFICER);
      assertThat(change.wasEligible()).isTrue();
      assertThat(change.isEligible()).isFalse();
      assertThat(change.added()).extracting(Verdict::ruleId).containsExactly("staffing.memorandum");
      assertThat(change.removed()).isEmpty();
    });
  }

  @Test
  void whatIsTakenBackIsToldAsTheChangeItWas() {
    var there = session.officer(Scene.officer().stage(TrainingStage.INTERNSHIP).build());
    var back = session.officer(Scene.officer().build());

    assertThat(there.verdicts()).hasSize(2).allMatch(change -> change.removed().isEmpty());
    assertThat(back.verdicts()).hasSize(2).allMatch(change -> change.added().isEmpty());
    assertThat(session.assessment()).isEqualTo(Scene.UKRAINE.assess(problem));
  }

  @Test
  void newResidentsAreNewWorkInTheirSettlementOnly() {
    var changes = session.settlement(Scene.hora().residents(2_000).build());

    assertThat(changes.verdicts()).isEmpty();
    assertThat(changes.workloads()).singleElement().satisfies(change -> {
      assertThat(change.unitId()).isEqualTo(Scene.HORA);
      assertThat(change.before().orElseThrow().work())
          .isLessThan(change.after().orElseThrow().work());
    });
  }

  @Test
  void aSettlementDividedIntoPartsLosesItsUnitAndItsPairsToThem() {
    var part = SettlementPart.builder()
        .id("part")
        .settlementCode(Scene.HORA)
        .location(GeoPoint.of(49, 29))
        .residents(1_000)
        .build();

    var changes = session.change(p ->
        p.territory(Territory.builder().from(problem.territory()).addParts(part).build()));

    assertThat(changes.workloads())
        .extracting(WorkloadChange::unitId)
        .containsExactly(Scene.HORA, "part");
    assertThat(changes.workloads().get(0).after()).isEmpty();
    assertThat(changes.workloads().get(1).before()).isEmpty();
    assertThat(changes.verdicts())
        .extracting(VerdictChange::unitId)
        .containsExactly(Scene.HORA, "part");
    assertThat(changes.verdicts().get(0).isEligible()).isFalse();
    assertThat(changes.verdicts().get(1).isEligible()).isTrue();
  }

  @Test
  void decisionsComeAndGo() {
    var forbid = Forbid.builder()
        .unitId(Scene.HORA)
        .officerId(Scene.OFFICER)
        .author("голова")
        .reason("скарга")
        .build();
    var pin = Pin.builder()
        .unitId(Scene.DALEKA)
        .officerId(Scene.OFFICER)
        .author("голова")
        .reason("прохання")
        .build();

    assertThat(session.forbid(forbid).verdicts()).hasSize(1);
    assertThat(session.pin(pin).verdicts()).isEmpty();
    assertThat(session.problem().pins()).containsExactly(pin);
    assertThat(session.withoutForbid(Scene.HORA, Scene.OFFICER).verdicts()).hasSize(1);
    assertThat(session.withoutPin(Scene.DALEKA).verdicts()).isEmpty();
    assertThat(session.assessment()).isEqualTo(Scene.UKRAINE.assess(problem));
  }

  @Test
  void anAbsenceIsKeptAndChangesNoJudgement() {
    assertThat(session.absence(ill()).isEmpty()).isTrue();
    assertThat(session.problem().force().absences()).containsExactly(ill());
  }

  @Test
  void aNewOfficerBringsPairsAndTakesThemAlong() {
    var changes = session.officer(Scene.officer().id("POG-2").build());

    assertThat(changes.verdicts())
        .hasSize(2)
        .allMatch(change -> change.officerId().equals("POG-2"))
        .allMatch(change -> change.before().isEmpty());
    assertThat(session.withoutOfficer("POG-2").verdicts())
        .hasSize(2)
        .allMatch(change -> change.after().isEmpty());
  }

  @Test
  void whatIsNotThereIsRefusedAndNothingHasChanged() {
    session.absence(ill());
    session.become(problem);

    assertThatIllegalArgumentException()
        .isThrownBy(() -> session.withoutOfficer("POG-9"))
        .withMessageContaining("POG-9");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> session.withoutPin(Scene.HORA))
        .withMessageContaining(Scene.HORA);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> session.withoutForbid(Scene.HORA, Scene.OFFICER))
        .withMessageContainingAll(Scene.HORA, Scene.OFFICER);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> session.settlement(Scene.hora().code(Scene.RAION).build()))
        .withMessageContaining(Scene.RAION);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> session.part(SettlementPart.builder()
            .id("part")
            .settlementCode(Scene.HORA)
            .location(GeoPoint.of(49, 29))
            .residents(1)
            .build()))
        .withMessageContaining("part");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> session.officer(Scene.officer().stationId("ST-9").build()))
        .withMessageContaining("ST-9");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> session.demand(Demand.none(Scene.RAION)))
        .withMessageContaining(Scene.RAION);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> session.change(p -> p.weights(Map.of("no-such-weight", BigDecimal.ONE))))
        .withMessageContaining("no-such-weight");
    expectNothingHasChanged();
  }

  @Test
  void aRuleThatThrowsLeavesTheSessionAsItWas() {
    var hours = WorkloadRate.builder()
        .reason("contact")
        .minutes(new BigDecimal("1e12"))
        .trips(BigDecimal.ZERO)
        .sureness(Sureness.DEFAULT)
        .source("test")
        .build();
    var dear = PlanningProblem.builder()
        .from(problem)
        .workloadRates(List.of(hours))
        .territory(Territory.builder()
            .from(problem.territory())
            .settlements(List.of(
                Scene.hora().residents(1).build(), Scene.daleka().residents(1).build()))
            .build())
        .build();
    session.become(dear);

    // More milliseconds than a number holds.
    assertThatExceptionOfType(RuntimeException.class)
        .isThrownBy(
            () -> session.settlement(Scene.hora().residents(2_000_000_000).build()));
    assertThat(session.problem()).isSameAs(dear);
    assertThat(session.assessment()).isEqualTo(Scene.UKRAINE.assess(dear));

    // The whole of it is judged anew, and fails as a whole.
    assertThatExceptionOfType(RuntimeException.class)
        .isThrownBy(() -> session.change(p -> p.workloadRates(List.of(
            WorkloadRate.builder().from(hours).minutes(new BigDecimal("1e30")).build()))));
    assertThat(session.assessment()).isEqualTo(Scene.UKRAINE.assess(dear));
    assertThat(session.settlement(Scene.hora().residents(2).build()).workloads())
        .hasSize(1);
  }

  @Test
  void sessionsOfOneBookDoNotSeeEachOther() {
    try (var other = Scene.UKRAINE.session(problem)) {
      other.date(Scene.DAY.minusYears(5));

      expectNothingHasChanged();
    }
  }

  @Test
  void closedItSaysSo() {
    session.close();
    session.close();

    assertThatIllegalStateException().isThrownBy(session::problem).withMessageContaining("closed");
    assertThatIllegalStateException().isThrownBy(session::assessment);
    assertThatIllegalStateException().isThrownBy(() -> session.absence(ill()));
    assertThatIllegalStateException().isThrownBy(() -> session.become(problem));
  }
}
