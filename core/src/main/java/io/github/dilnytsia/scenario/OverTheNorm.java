package io.github.dilnytsia.scenario;

import io.github.dilnytsia.dataset.Dataset;
import io.github.dilnytsia.judgement.Wording;
import io.github.dilnytsia.staffing.Force;
import io.github.dilnytsia.staffing.Officer;
import io.github.dilnytsia.staffing.Station;
import io.github.dilnytsia.staffing.TrainingStage;
import io.github.dilnytsia.territory.GeoPoint;
import io.github.dilnytsia.territory.Settlement;
import io.github.dilnytsia.territory.Territory;
import java.time.LocalDate;
import java.util.Comparator;

/**
 * One officer for one and a half beats, and help on the way.
 *
 * <p>Published and exact: one hromada with 7 settlements and 9,000 residents, one officer in service, a second station
 * planned 12 km from the first. Everything else is ours:
 *
 * <ul>
 *   <li>70 km² to a settlement, as is usual where a hromada has room for two stations so far apart;
 *   <li>the second station stands in the largest settlement after the centre and opens three months later;
 *   <li>the second officer is appointed from three months after that, so that each can be seen to do its part.
 * </ul>
 */
final class OverTheNorm {

  static final LocalDate STATION_OPENS = LocalDate.of(2021, 6, 1);
  static final LocalDate OFFICER_BEGINS = LocalDate.of(2021, 9, 1);
  static final double KM_APART = 12;

  private static final Wishes WISHES = Wishes.builder()
      .name("over-the-norm")
      .date(LocalDate.of(2021, 3, 1))
      .seed(18)
      .hromadas(1)
      .settlements(7)
      .residents(9_000)
      .km2PerSettlement(70)
      .stations(1)
      .putCommunityOfficer(TrainingStage.IN_SERVICE, 1)
      .build();

  private OverTheNorm() {}

  static Scenario scenario() {
    return Scenario.of(
            WISHES,
            Wording.of(
                "Один офіцер понад норму (синтетичні дані)",
                "One officer over the norm (synthetic data)"),
            Wording.of(
                "9000 мешканців на одного офіцера за норми 6000: що дасть друга станція за 12 км, відкрита з 1 червня,"
                    + " і що — другий офіцер з 1 вересня?",
                "9,000 residents for one officer where the norm is 6,000: what will the second station bring, 12 km"
                    + " away and open from 1 June, and what a second officer from 1 September?"))
        .after(OverTheNorm::withPlans);
  }

  private static Dataset withPlans(Dataset dataset) {
    var first = dataset.force().stations().get(0);
    var from = first.location().orElseThrow();
    var town = dataset.territory().settlements().stream()
        .filter(settlement -> !settlement.code().equals(first.settlementCode()))
        .max(Comparator.comparingInt(Settlement::residents).thenComparing(Settlement::code))
        .orElseThrow();
    var moved = Settlement.builder()
        .from(town)
        .location(awayFrom(from, town.location()))
        .build();
    var station = Station.builder()
        .from(first)
        .id(first.id().replace("001", "002"))
        .settlementCode(moved.code())
        .location(moved.location())
        .opened(STATION_OPENS)
        .build();
    var serving = dataset.force().officers().get(0);
    var next = Officer.builder()
        .from(serving)
        .id(serving.id().replace("001", "002"))
        .stationId(station.id())
        .homeCode(moved.code())
        .stageSince(OFFICER_BEGINS)
        .inServiceFrom(OFFICER_BEGINS)
        .build();
    return Dataset.builder()
        .from(dataset)
        .territory(NearestNeighbours.in(Territory.builder()
            .from(dataset.territory())
            .settlements(dataset.territory().settlements().stream()
                .map(settlement -> settlement == town ? moved : settlement)
                .toList())
            .build()))
        .force(Force.builder()
            .from(dataset.force())
            .addStations(station)
            .addOfficers(next)
            .build())
        .build();
  }

  /** The point so far away to the north-east, north-west, south-east or south-west, whichever the other is. */
  private static GeoPoint awayFrom(GeoPoint from, GeoPoint other) {
    var north = Math.signum(other.lat() - from.lat());
    var east = Math.signum(other.lon() - from.lon());
    var near = 0;
    var far = 1_000_000;
    while (far - near > 1) {
      var millionths = (near + far) / 2;
      if (from.kilometresTo(moved(from, north, east, millionths)) < KM_APART) {
        near = millionths;
      } else {
        far = millionths;
      }
    }
    return moved(from, north, east, far);
  }

  /** One and a half degrees east are about as far as one degree north. */
  private static GeoPoint moved(GeoPoint from, double north, double east, int millionths) {
    return GeoPoint.of(
        Cell.rounded(from.lat() + north * millionths / 1e6),
        Cell.rounded(from.lon() + 1.5 * east * millionths / 1e6));
  }
}
