package io.github.dilnytsia.internal.geometry;

import com.google.common.collect.ImmutableList;
import io.github.dilnytsia.territory.GeoPoint;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Which of many things lie nearest to a point, by {@link GeoPoint#kilometresTo} and exactly as if each were asked, at any
 * place of the globe. Immutable.
 *
 * <p>Things are kept from south to north. A search begins at the point's own latitude and goes both ways until the
 * difference of latitudes alone is farther than what is found. On the way distances are compared as chords through the
 * sphere, which need no trigonometry; only what lies within their error of the nearest is measured.
 */
public final class NearestPoints<T> {

  /** A thing and how far it is. */
  public record Found<T>(T thing, double kilometres) {}

  /** Far more than chords and great circles of a unit sphere err by, and less than a millionth of a metre. */
  private static final double ERROR = 1e-13;

  private static final double KM_PER_RADIAN =
      GeoPoint.of(90, 0).kilometresTo(GeoPoint.of(-90, 0)) / StrictMath.PI;

  /** Beyond this angle, towards the antipodes, the great circle's formula errs by more than {@link #ERROR}. */
  private static final double WIDE = 3;

  private final ImmutableList<T> things;
  private final Function<T, GeoPoint> location;
  private final Comparator<Found<T>> order;
  private final double[] lats;
  private final double[] xs;
  private final double[] ys;
  private final double[] zs;

  private NearestPoints(Collection<T> things, Function<T, GeoPoint> location, Comparator<T> ties) {
    this.location = location;
    this.order =
        Comparator.<Found<T>>comparingDouble(Found::kilometres).thenComparing(Found::thing, ties);
    this.things = ImmutableList.sortedCopyOf(
        Comparator.comparingDouble(thing -> location.apply(thing).lat()), things);
    var size = things.size();
    lats = new double[size];
    xs = new double[size];
    ys = new double[size];
    zs = new double[size];
    for (var i = 0; i < size; i++) {
      var point = location.apply(this.things.get(i));
      var direction = Direction.of(point);
      lats[i] = StrictMath.toRadians(point.lat());
      xs[i] = direction.x();
      ys[i] = direction.y();
      zs[i] = direction.z();
    }
  }

  /** Things at their locations; of two equally far the lesser by the order of ties comes first. */
  public static <T> NearestPoints<T> of(
      Collection<T> things, Function<T, GeoPoint> location, Comparator<T> ties) {
    return new NearestPoints<>(things, location, ties);
  }

  /** The nearest thing; empty if there is none at all. */
  public Optional<Found<T>> nearest(GeoPoint point) {
    return nearest(point, 1, thing -> true).stream().findFirst();
  }

  /** The nearest of those wanted, the nearest first. */
  public List<Found<T>> nearest(GeoPoint point, int count, Predicate<T> wanted) {
    var search = new Search(point, count, wanted);
    var lat = StrictMath.toRadians(point.lat());
    var at = Arrays.binarySearch(lats, lat);
    var north = at < 0 ? -at - 1 : at;
    var south = north - 1;
    while (true) {
      var toNorth = north < lats.length ? lats[north] - lat : Double.MAX_VALUE;
      var toSouth = south >= 0 ? lat - lats[south] : Double.MAX_VALUE;
      if (Math.min(toNorth, toSouth) > search.reach) {
        return ImmutableList.copyOf(search.found);
      }
      search.look(toNorth <= toSouth ? north++ : south--);
    }
  }

  /** A point as seen from the centre of the unit sphere. */
  private record Direction(double x, double y, double z) {

    static Direction of(GeoPoint point) {
      var lat = StrictMath.toRadians(point.lat());
      var lon = StrictMath.toRadians(point.lon());
      var cosLat = StrictMath.cos(lat);
      return new Direction(
          cosLat * StrictMath.cos(lon), cosLat * StrictMath.sin(lon), StrictMath.sin(lat));
    }
  }

  private final class Search {

    private final GeoPoint point;
    private final Direction direction;
    private final int count;
    private final Predicate<T> wanted;
    private final List<Found<T>> found = new ArrayList<>();

    /** Square of the longest chord worth measuring. */
    private double limit = Double.MAX_VALUE;

    /** Farthest difference of latitudes worth looking at, in radians. */
    private double reach = StrictMath.PI;

    private Search(GeoPoint point, int count, Predicate<T> wanted) {
      this.point = point;
      this.direction = Direction.of(point);
      this.count = count;
      this.wanted = wanted;
    }

    private void look(int i) {
      var x = xs[i] - direction.x();
      var y = ys[i] - direction.y();
      var z = zs[i] - direction.z();
      if (x * x + y * y + z * z > limit || !wanted.test(things.get(i))) {
        return;
      }
      var thing = things.get(i);
      found.add(new Found<>(thing, point.kilometresTo(location.apply(thing))));
      found.sort(order);
      if (found.size() > count) {
        found.remove(count);
      }
      if (found.size() == count) {
        narrow(found.get(count - 1).kilometres());
      }
    }

    private void narrow(double kilometres) {
      var angle = kilometres / KM_PER_RADIAN;
      var chord = 2 * StrictMath.sin(angle / 2) + ERROR;
      limit = chord * chord;
      reach = angle > WIDE ? StrictMath.PI : angle + ERROR;
    }
  }
}
