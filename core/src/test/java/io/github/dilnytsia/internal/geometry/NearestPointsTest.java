package io.github.dilnytsia.internal.geometry;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dilnytsia.internal.geometry.NearestPoints.Found;
import io.github.dilnytsia.territory.GeoPoint;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class NearestPointsTest {

  private record Thing(int number, GeoPoint location) {}

  @Property(tries = 2000)
  void findsWhatAskingEveryThingFinds(
      @ForAll("many") List<GeoPoint> points,
      @ForAll("points") GeoPoint from,
      @ForAll @IntRange(min = 1, max = 4) int count) {
    var things = IntStream.range(0, points.size())
        .mapToObj(i -> new Thing(i, points.get(i)))
        .toList();
    var ties = Comparator.comparingInt((Thing thing) -> (thing.number * 7) % 11)
        .thenComparing(Thing::number);
    Predicate<Thing> wanted = thing -> thing.number % 5 != 3;

    var found = NearestPoints.of(things, Thing::location, ties).nearest(from, count, wanted);

    assertThat(found)
        .isEqualTo(things.stream()
            .filter(wanted)
            .map(thing -> new Found<>(thing, from.kilometresTo(thing.location)))
            .sorted(Comparator.comparingDouble((Found<Thing> f) -> f.kilometres())
                .thenComparing(Found::thing, ties))
            .limit(count)
            .toList());
  }

  @Test
  void nothingIsNearestWhereThereIsNothing() {
    assertThat(
            NearestPoints.of(List.<Thing>of(), Thing::location, Comparator.comparing(Thing::number))
                .nearest(GeoPoint.of(49, 28)))
        .isEmpty();
  }

  @Test
  void theNearestMayLieAcrossTheAntimeridianOrThePole() {
    var things = List.of(
        new Thing(1, GeoPoint.of(50, -179.99)),
        new Thing(2, GeoPoint.of(50, 179)),
        new Thing(3, GeoPoint.of(89.9, 10)));
    var points = NearestPoints.of(things, Thing::location, Comparator.comparing(Thing::number));

    assertThat(points.nearest(GeoPoint.of(50, 179.99)))
        .hasValueSatisfying(found -> assertThat(found.thing().number).isEqualTo(1));
    assertThat(points.nearest(GeoPoint.of(89.9, -170)))
        .hasValueSatisfying(found -> assertThat(found.thing().number).isEqualTo(3));
  }

  /** On a grid, so that there are ties, and hairs beside it, at the ends of the globe and all over it. */
  @Provide
  Arbitrary<GeoPoint> points() {
    var hairs = Arbitraries.of(0.0, 0.0, 0.0, 1e-13, 1e-9, -1e-7, 1e-4);
    var lats = Combinators.combine(
            Arbitraries.of(-90, -89, -49, -1, 0, 1, 48, 49, 50, 89, 90), hairs)
        .as((lat, hair) -> Math.max(-90, Math.min(90, lat + hair)));
    var lons = Combinators.combine(
            Arbitraries.of(-180, -179, -152, -90, -1, 0, 27, 28, 29, 90, 152, 179, 180), hairs)
        .as((lon, hair) -> Math.max(-180, Math.min(180, lon + hair)));
    return Combinators.combine(lats, lons).as(GeoPoint::of);
  }

  @Provide
  Arbitrary<List<GeoPoint>> many() {
    return points().list().ofMaxSize(25);
  }
}
