package io.github.dilnytsia.testkit;

import static io.github.dilnytsia.testkit.DilnytsiaAssertions.assertThat;
import static io.github.dilnytsia.testkit.DilnytsiaAssertions.assertThatThrownBy;

import io.github.dilnytsia.Planner;
import io.github.dilnytsia.plan.Beat;
import io.github.dilnytsia.plan.BeatPlan;
import io.github.dilnytsia.plan.PlanBound;
import io.github.dilnytsia.staffing.Role;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PlanAssertTest {

  private static final Planner PLANNER = Planner.builder().policy(Bad.UKRAINE).build();
  private static final BeatPlan SERVED = PLANNER.plan(TwoVillages.problem());
  private static final BeatPlan UNSERVED = PLANNER.evaluate(TwoVillages.problem(), Map.of());

  @Test
  void saysNothingWhereAllIsWell() {
    assertThat(SERVED)
        .servesEveryUnit()
        .servesEveryUnitThatHasACandidate()
        .keepsEveryBeatInsideItsHromada()
        .hasNoFindingThatForbids()
        .hasNoFinding("plan.unserved")
        .hasFinding("station.none")
        .hasFinding("station.none", "O-1")
        .loadsNobodyBeyond(1.0)
        .isNoDearerThan(SERVED)
        .isNoDearerThan(UNSERVED)
        .isNoDearerThan(Duration.ofHours(100))
        .isProvenWithin(0)
        .givesUnit(TwoVillages.LUKA)
        .to("O-1")
        .givesUnit(TwoVillages.LUKA)
        .toAnOfficerOf(Role.COMMUNITY_OFFICER);
    assertThat(UNSERVED).leavesUnserved(TwoVillages.LUKA, "plan.left-out");
    assertThat("all of AssertJ is at hand").isNotBlank();
  }

  @Test
  void tellsWhoIsUnservedAndWhy() {
    assertThatThrownBy(() -> assertThat(UNSERVED).as("tomorrow").servesEveryUnit())
        .isInstanceOf(AssertionError.class)
        .hasMessageContainingAll(
            "[tomorrow]",
            "Expected the plan \"two villages\" for 2022-06-01 to serve every unit,",
            "unit " + TwoVillages.LUKA + ", residents: 900, by plan.left-out: ",
            "unit " + TwoVillages.HORA + ", residents: 400, ");
    assertThatThrownBy(() -> assertThat(UNSERVED).servesEveryUnitThatHasACandidate())
        .hasMessageContainingAll(
            "to serve every unit that an officer may serve,", TwoVillages.LUKA);
  }

  @Test
  void tellsWhoServesInstead() {
    assertThatThrownBy(() -> assertThat(SERVED).givesUnit(TwoVillages.LUKA).to("O-2"))
        .hasMessageContaining(
            "to give unit %s to officer O-2, but it gives it to officer O-1.", TwoVillages.LUKA);
    assertThatThrownBy(() -> assertThat(UNSERVED).givesUnit(TwoVillages.LUKA).to("O-2"))
        .hasMessageContaining("but it gives it to nobody.");
    assertThatThrownBy(() ->
            assertThat(SERVED).givesUnit(TwoVillages.LUKA).toAnOfficerOf(Role.DISTRICT_OFFICER))
        .hasMessageContaining(
            "to a DISTRICT_OFFICER, but it gives it to officer O-1, a COMMUNITY_OFFICER.");
    assertThatThrownBy(() -> assertThat(SERVED).leavesUnserved(TwoVillages.LUKA, "reach.no-way"))
        .hasMessageContaining("unserved by reach.no-way, but it gives it to officer O-1.");
    assertThatThrownBy(() -> assertThat(UNSERVED).leavesUnserved(TwoVillages.LUKA, "reach.no-way"))
        .hasMessageContaining("but it leaves it unserved by plan.left-out.");
    assertThatThrownBy(() -> assertThat(SERVED).givesUnit("UA"))
        .hasMessageContainingAll("unit UA to somebody", "no such unit", TwoVillages.LUKA);
  }

  @Test
  void tellsWhichBeatCrossesWhichBorder() {
    var beat = SERVED.beats().get(0);
    var crossing = BeatPlan.builder()
        .from(SERVED)
        .beats(List.of(Beat.builder().from(beat).hromadaCode("elsewhere").build()))
        .build();

    assertThatThrownBy(() -> assertThat(crossing).keepsEveryBeatInsideItsHromada())
        .hasMessageContaining(
            "the beat of officer O-1 in hromada elsewhere lies in [%s]", TwoVillages.HROMADA);
  }

  @Test
  void tellsWhatWasFoundAndWhatWasNot() {
    var byStranger = PLANNER.evaluate(
        TwoVillages.problem(), Map.of(TwoVillages.LUKA, "O-2", TwoVillages.HORA, "O-1"));

    assertThatThrownBy(() -> assertThat(byStranger).hasNoFindingThatForbids())
        .hasMessageContainingAll(
            "to be without a finding that forbids it,", "FORBIDDEN plan.breaks-rule: ", "O-2");
    assertThatThrownBy(() -> assertThat(SERVED).hasNoFinding("station.none"))
        .hasMessageContainingAll("without a finding of station.none,", "O-1 has no police station");
    assertThatThrownBy(() -> assertThat(SERVED).hasFinding("station.desks"))
        .hasMessageContainingAll(
            "to have a finding of station.desks, but there is only:", "NOTE station.none: ");
    assertThatThrownBy(() -> assertThat(SERVED).hasFinding("station.none", "O-7"))
        .hasMessageContaining("a finding of station.none about O-7, but");
    assertThatThrownBy(
            () -> assertThat(BeatPlan.builder().from(SERVED).findings(List.of()).build())
                .hasFinding("station.none"))
        .hasMessageContaining("nothing at all");
  }

  @Test
  void tellsWhoIsLoadedHow() {
    assertThatThrownBy(() -> assertThat(SERVED).loadsNobodyBeyond(0.1))
        .hasMessageContainingAll(
            "to load nobody beyond 0.1, but it loads:", "officer O-1: 0.", "residents: 1300,");
  }

  @Test
  void tellsWhatItCosts() {
    assertThatThrownBy(() -> assertThat(SERVED).isNoDearerThan(Duration.ofMinutes(90)))
        .hasMessageContainingAll("to cost 1.50 h a month at most, but it costs ", "driving=");
    assertThatThrownBy(() -> assertThat(UNSERVED).isNoDearerThan(SERVED))
        .hasMessageContaining(
            "no more residents unserved than the other plan, 0, but it leaves 1300.");
  }

  @Test
  void tellsWhatIsNotProven() {
    var unproven = BeatPlan.builder().from(SERVED).bound(PlanBound.none()).build();

    assertThatThrownBy(() -> assertThat(unproven).isProvenWithin(0.5))
        .hasMessageContainingAll(
            "to be proven within 0.5 %, but a plan that is cheaper by 100 %", "proven are 0.00 h.");
    assertThatThrownBy(() -> assertThat(UNSERVED).isProvenWithin(100))
        .hasMessageContaining("leaves 1300 residents unserved, where only 0 are proven to be");
  }

  @Test
  void refusesNoPlanAtAll() {
    @Nullable BeatPlan none = null;

    assertThatThrownBy(() -> assertThat(none).servesEveryUnit())
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("not to be null");
  }
}
