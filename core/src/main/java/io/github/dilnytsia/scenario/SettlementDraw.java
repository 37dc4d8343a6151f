package io.github.dilnytsia.scenario;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.Ints;
import io.github.dilnytsia.internal.Transliteration;
import io.github.dilnytsia.territory.GeoPoint;
import io.github.dilnytsia.territory.Hromada;
import io.github.dilnytsia.territory.PopulationQuality;
import io.github.dilnytsia.territory.Settlement;
import io.github.dilnytsia.territory.SettlementCategory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** Draws the settlements of hromadas: how many people, which category, which name, where. */
final class SettlementDraw {

  private static final int FEWEST_RESIDENTS = 5;

  private final Wishes wishes;
  private final PlaceNames names;
  private final Draw categories;
  private final Draw places;

  SettlementDraw(Wishes wishes) {
    this.wishes = wishes;
    this.names = new PlaceNames(Draw.of(wishes.seed(), "names"));
    this.categories = Draw.of(wishes.seed(), "categories");
    this.places = Draw.of(wishes.seed(), "places");
  }

  /** The wished residents shared over all settlements of all hromadas, the centre first and never the smallest. */
  List<List<Integer>> residents(int[] settlementsByHromada) {
    var draw = Draw.of(wishes.seed(), "residents");
    var weights = Arrays.stream(settlementsByHromada)
        .mapToObj(count -> weights(draw, count))
        .flatMapToLong(Arrays::stream)
        .toArray();
    var residents = Shares.of(wishes.residents(), weights, FEWEST_RESIDENTS);
    var byHromada = new ArrayList<List<Integer>>();
    var first = 0;
    for (var count : settlementsByHromada) {
      byHromada.add(Ints.asList(Arrays.copyOfRange(residents, first, first + count)));
      first += count;
    }
    return byHromada;
  }

  /** A third of the centres are drawn as cities, a third as towns, a third as villages. */
  private static long[] weights(Draw draw, int count) {
    var centre = switch (draw.below(3)) {
      case 0 -> draw.logNormal(14_000, 0.9);
      case 1 -> draw.logNormal(5_500, 0.45);
      default -> draw.logNormal(1_900, 0.5);
    };
    var villages =
        IntStream.range(1, count).mapToDouble(i -> draw.logNormal(330, 0.95)).toArray();
    var largest = Arrays.stream(villages).max().orElse(0);
    return IntStream.range(0, count)
        .mapToDouble(i -> i == 0 ? Math.max(centre, largest) : villages[i - 1])
        .mapToLong(weight -> Math.round(1_000 * weight) + 1)
        .toArray();
  }

  /** A hromada on its cell, the centre in the middle, the others on a grid shaken a little. */
  DrawnHromada hromada(List<Integer> residents, Cell cell) {
    var points = points(residents.size(), cell);
    var category = centreCategory(residents.get(0));
    var name = category == SettlementCategory.VILLAGE ? names.villageWithAdjective() : names.town();
    var settlements = ImmutableList.<DrawnSettlement>builder()
        .add(settlement(name.name(), category, true, residents.get(0), points.get(0)));
    for (var i = 1; i < residents.size(); i++) {
      var people = residents.get(i);
      settlements.add(
          settlement(names.village(), otherCategory(people), false, people, points.get(i)));
    }
    return new DrawnHromada(name, settlements.build());
  }

  private DrawnSettlement settlement(
      String name, SettlementCategory category, boolean centre, int residents, GeoPoint point) {
    var urban = category == SettlementCategory.TOWN
        && (centre || (residents >= 1_500 && categories.chance(0.8)));
    return new DrawnSettlement(
        name, category, urban, centre, residents, quality(category, urban, residents), point);
  }

  private static SettlementCategory centreCategory(int residents) {
    if (residents >= 9_000) {
      return SettlementCategory.CITY;
    }
    return residents >= 3_000 ? SettlementCategory.TOWN : SettlementCategory.VILLAGE;
  }

  /** Large ones are mostly towns; so are a few hamlets at a railway. */
  private SettlementCategory otherCategory(int residents) {
    var town = categories.chance(residents >= 3_500 ? 0.7 : 0.04);
    return town ? SettlementCategory.TOWN : SettlementCategory.VILLAGE;
  }

  private PopulationQuality quality(SettlementCategory category, boolean urban, int residents) {
    if (category.isCity() || urban) {
      return PopulationQuality.OFFICIAL;
    }
    return categories.chance(residents < 150 ? 0.6 : 0.1)
        ? PopulationQuality.IMPUTED_WEAK
        : PopulationQuality.IMPUTED;
  }

  private List<GeoPoint> points(int count, Cell cell) {
    var columns =
        Math.max(1, (int) Math.round(StrictMath.sqrt(count * cell.width() / cell.height())));
    var rows = (count + columns - 1) / columns;
    var middle = rows / 2 * columns + columns / 2;
    var fields = places.shuffled(IntStream.range(0, columns * rows)
        .filter(field -> field != middle)
        .boxed()
        .toList());
    var points = ImmutableList.<GeoPoint>builder();
    for (var i = 0; i < count; i++) {
      var field = i == 0 ? middle : fields.get(i - 1);
      var column = field % columns;
      var row = field / columns;
      points.add(cell.at(
          (column + places.between(0.2, 0.8)) / columns, (row + places.between(0.2, 0.8)) / rows));
    }
    return points.build();
  }

  /** A hromada before it has a code. */
  record DrawnHromada(PlaceName name, List<DrawnSettlement> settlements) {

    int residents() {
      return settlements.stream().mapToInt(DrawnSettlement::residents).sum();
    }

    /** Its kind, by the category of its centre. */
    String type() {
      return switch (settlements.get(0).category()) {
        case CITY, CITY_OF_SPECIAL_STATUS -> "міська";
        case TOWN -> "селищна";
        case VILLAGE -> "сільська";
      };
    }
  }

  /** A settlement before it has a code. */
  record DrawnSettlement(
      String name,
      SettlementCategory category,
      boolean formerUrbanType,
      boolean centre,
      int residents,
      PopulationQuality quality,
      GeoPoint point) {

    Settlement fact(String code, Hromada hromada) {
      return Settlement.builder()
          .code(code)
          .name(name)
          .nameEn(Transliteration.of(name))
          .category(category)
          .formerUrbanType(formerUrbanType)
          .hromadaCode(hromada.code())
          .raionCode(hromada.raionCode())
          .hromadaCenter(centre)
          .location(point)
          .residents(residents)
          .populationQuality(quality)
          .build();
    }
  }
}
