package io.github.dilnytsia.scenario;

import com.google.common.collect.ImmutableMap;
import io.github.dilnytsia.internal.Codes;
import io.github.dilnytsia.internal.DomainStyle;
import io.github.dilnytsia.staffing.TrainingStage;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.immutables.value.Value;

/**
 * What a synthetic territory and its force must come to: every number here is met exactly.
 *
 * <p>{@link SyntheticDataset#of} fulfils them. The same wishes give the same facts on any machine; another seed gives
 * another territory with the same totals.
 */
@Value.Immutable
@DomainStyle
public interface Wishes {

  /** Name of the dataset. */
  String name();

  /** The day on which the totals hold. */
  LocalDate date();

  long seed();

  /** At most 21, each with a place of its own on the map. */
  @Value.Default
  default int oblasts() {
    return 1;
  }

  @Value.Default
  default int raions() {
    return oblasts();
  }

  int hromadas();

  int settlements();

  /** At least 5 for each settlement. */
  int residents();

  /** Square kilometres to a settlement, as long as its oblast has room for them. */
  @Value.Default
  default int km2PerSettlement() {
    return 25;
  }

  /** Settlements with at least so many residents are cut into parts. */
  @Value.Default
  default int residentsToCutAt() {
    return 6_000;
  }

  /** How many residents a part has on average. */
  @Value.Default
  default int residentsOfPart() {
    return 2_200;
  }

  /** Stations open on the day: first one in each centre, then in the largest of the other settlements. */
  @Value.Default
  default int stations() {
    return 0;
  }

  /** How many hromadas have signed a memorandum by the day; of the others about half will sign later. */
  @Value.Default
  default int memoranda() {
    return hromadas();
  }

  /** Community officers by stage; those in service on the day work where a memorandum is signed. */
  Map<TrainingStage, Integer> communityOfficers();

  /** District officers by stage, each of a whole raion. */
  Map<TrainingStage, Integer> districtOfficers();

  /** Where those in training and on internship learn. */
  @Value.Default
  default List<String> trainingPlaces() {
    return List.of("Синтетичний навчальний центр № 1", "Синтетичний навчальний центр № 2");
  }

  /** Wishes that can be fulfilled together. */
  @Value.Check
  default void check() {
    Codes.requireText(name(), "The name of a synthetic dataset");
    require(oblasts(), 1, Oblasts.MOST, "oblasts");
    require(raions(), oblasts(), 40L * oblasts(), "raions");
    require(hromadas(), raions(), 200L * raions(), "hromadas");
    require(settlements(), hromadas(), 190L * hromadas(), "settlements");
    require(residents(), 5L * settlements(), 50_000_000, "residents");
    require(km2PerSettlement(), 1, 1_000, "km² to a settlement");
    require(residentsOfPart(), 1, 1_000_000, "residents of a part");
    require(residentsToCutAt(), residentsOfPart(), Integer.MAX_VALUE, "residents to cut at");
    require(stations(), 0, 9_999, "stations");
    require(memoranda(), 0, hromadas(), "memoranda");
    var counts = ImmutableMap.of(
        "community officers", communityOfficers(), "district officers", districtOfficers());
    counts.forEach((what, byStage) ->
        byStage.forEach((stage, count) -> require(count, 0, 9_999, what + " in " + stage)));
    if (memoranda() == 0 && communityOfficers().getOrDefault(TrainingStage.IN_SERVICE, 0) > 0) {
      throw new IllegalArgumentException(
          "Wishes for %s ask for community officers in service where no hromada has signed; expected a memorandum."
              .formatted(name()));
    }
    if (trainingPlaces().isEmpty()) {
      throw new IllegalArgumentException(
          "Wishes for %s name no training place; expected one or more.".formatted(name()));
    }
  }

  private void require(int number, long least, long most, String what) {
    if (number < least || number > most) {
      throw new IllegalArgumentException("Wishes for %s ask for %d %s; expected %d to %d."
          .formatted(name(), number, what, least, most));
    }
  }

  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link Wishes}. */
  final class Builder extends ImmutableWishes.Builder {}
}
