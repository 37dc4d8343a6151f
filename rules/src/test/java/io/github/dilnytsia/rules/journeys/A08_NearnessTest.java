package io.github.dilnytsia.rules.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dilnytsia.Planner;
import io.github.dilnytsia.judgement.Language;
import io.github.dilnytsia.plan.BeatPlan;
import io.github.dilnytsia.plan.Reach;
import io.github.dilnytsia.plan.Way;
import io.github.dilnytsia.rules.Scene;
import io.github.dilnytsia.staffing.Officer;
import io.github.dilnytsia.staffing.Station;
import io.github.dilnytsia.territory.TravelTime;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/**
 * What people gain by police nearby: Daleka, eleven kilometres from the raion's centre, gets an officer and a station of
 * its own.
 *
 * <p>Hora is the centre of the raion, since it is all of the most populous hromada.
 */
class A08_NearnessTest {

  private static final String NEW_OFFICER = "POG-2";
  private static final String NEW_STATION = "ST-2";

  /** A tenth of a degree on a sphere of 6,371.0088 km, which 38 km/h take in 17 minutes and a half. */
  private static final int METRES = 11_120;

  private static final Duration DRIVE = Duration.ofSeconds(1_053);

  @Test
  void anOfficerOfItsOwnSavesAVillageTheWayToTheRaion() {
    var plan = plan(daleka());
    var daleka = plan.nearness(Scene.OTHER_HROMADA);

    assertThat(daleka.toStation().meanDrive()).isZero();
    assertThat(daleka.toOfficer().shareWithin15Minutes()).isEqualByComparingTo("1");
    assertThat(daleka.toRaionCentre().meanDrive()).isEqualTo(DRIVE);
    assertThat(daleka.toRaionCentre().meanMetres()).isEqualTo(METRES);
    assertThat(daleka.toRaionCentre().shareWithin15Minutes()).isEqualByComparingTo("0");
    assertThat(daleka.toRaionCentre().shareWithin30Minutes()).isEqualByComparingTo("1");
    // 500 residents × 0.02 visits × 2 ways × 11.120 km.
    assertThat(plan.kilometresSaved(daleka)).isEqualByComparingTo("222.4");
  }

  @Test
  void allHromadasTogetherAreTheirSum() {
    var nearness = plan(daleka()).nearness();

    assertThat(nearness.toRaionCentre().residents()).isEqualTo(1_500);
    assertThat(nearness.toRaionCentre().residentsWithin15Minutes()).isEqualTo(1_000);
    assertThat(nearness.toRaionCentre().meanDrive()).isEqualTo(DRIVE.dividedBy(3));
    assertThat(nearness.savedResidentMetres()).isEqualTo(500L * METRES);
  }

  @Test
  void withoutItsOwnStationTheNearestIsInAnotherHromada() {
    var plan = plan(daleka()
        .force(f -> f.stations(List.of(Scene.station().build()))
            .officers(List.of(
                Scene.officer().build(),
                newOfficer().stationId(Optional.empty()).build()))));

    assertThat(plan.explanation(Scene.DALEKA).toStation().map(way -> way.place().id()))
        .contains(Scene.STATION);
    assertThat(plan.explanation(Scene.DALEKA).toStation().map(Way::metres)).contains(METRES);
    assertThat(plan.explanation(Scene.DALEKA).toOfficer().map(Way::metres)).contains(0);
  }

  @Test
  void aStationThatIsNotOpenYetIsNotNear() {
    var planned = Scene.station().opened(Scene.DAY.plusDays(1)).build();

    var plan = plan(Scene.calm().force(f -> f.stations(List.of(planned))));

    assertThat(plan.explanation(Scene.HORA).toStation()).isEmpty();
    assertThat(plan.nearness().toStation()).isEqualTo(Reach.NONE);
    assertThat(plan.nearness().toOfficer().residents()).isEqualTo(1_000);
  }

  @Test
  void roadTimesDecideWhichStationIsNearest() {
    var slow = TravelTime.builder()
        .origin(NEW_STATION)
        .destination(Scene.DALEKA)
        .duration(Duration.ofHours(2))
        .build();

    var plan = plan(daleka().territory(t -> t.addTravelTimes(slow)));

    assertThat(plan.explanation(Scene.DALEKA).toStation().map(way -> way.place().id()))
        .contains(Scene.STATION);
  }

  @Test
  void aVillageWithoutAnOfficerIsToldHowFarAStationIs() {
    var alone = Scene.calm().territory(t -> t.addSettlements(Scene.daleka().build()));

    var plan = plan(alone);

    assertThat(plan.explanation(Scene.DALEKA).toOfficer()).isEmpty();
    assertThat(plan.explanation(Scene.DALEKA).in(Language.EN))
        .contains(
            "Nearest open station: ST-1 in Hora, 17.6 min by car, 11.1 km as the crow flies.",
            "Centre of the raion, Hora: 17.6 min by car, 11.1 km as the crow flies.")
        .noneMatch(line -> line.startsWith("To the officer"));
  }

  @Test
  void theExplanationSaysWhatTheOfficerSaves() {
    assertThat(plan(daleka()).explanation(Scene.DALEKA).in(Language.EN))
        .contains(
            "To the officer a resident travels 11.1 km less than to the centre of the raion, each way.");
  }

  private static Scene daleka() {
    var station = Station.builder().id(NEW_STATION).settlementCode(Scene.DALEKA).build();
    return Scene.calm()
        .territory(t -> t.addSettlements(Scene.daleka().build()))
        .force(f -> f.addOfficers(newOfficer().build())
            .addStations(station)
            .addMemoranda(Scene.memorandum().hromadaCode(Scene.OTHER_HROMADA).build()));
  }

  private static Officer.Builder newOfficer() {
    return Scene.officer()
        .id(NEW_OFFICER)
        .areaCode(Scene.OTHER_HROMADA)
        .homeCode(Scene.DALEKA)
        .stationId(NEW_STATION);
  }

  private static BeatPlan plan(Scene scene) {
    return Planner.builder().policy(Scene.UKRAINE).build().plan(scene.problem());
  }
}
