package io.github.dilnytsia.scenario;

import com.google.common.collect.ImmutableList;
import io.github.dilnytsia.territory.GeoPoint;
import java.util.Arrays;
import java.util.List;

/**
 * A rectangle of land, in kilometres east and north of the middle of its oblast.
 */
record Cell(GeoPoint middle, double west, double south, double east, double north) {

  private static final double KM_PER_DEGREE = 111.195;

  /** A rectangle around the middle of an oblast. */
  static Cell around(GeoPoint middle, double widthKm, double heightKm) {
    return new Cell(middle, -widthKm / 2, -heightKm / 2, widthKm / 2, heightKm / 2);
  }

  double width() {
    return east - west;
  }

  double height() {
    return north - south;
  }

  double areaKm2() {
    return width() * height();
  }

  /** This cell, or as much of it around its own middle as lies within a radius. */
  Cell within(double radiusKm) {
    var diagonal = StrictMath.sqrt(width() * width() + height() * height());
    var share = Math.min(1, 2 * radiusKm / diagonal);
    var x = (west + east) / 2;
    var y = (south + north) / 2;
    var halfWidth = share * width() / 2;
    var halfHeight = share * height() / 2;
    return new Cell(middle, x - halfWidth, y - halfHeight, x + halfWidth, y + halfHeight);
  }

  /**
   * Cuts it into one piece for each weight, in proportion: halves the weights and cuts across the longer side, again and
   * again, so that pieces are no long stripes.
   */
  List<Cell> split(long[] weights) {
    if (weights.length == 1) {
      return ImmutableList.of(this);
    }
    var sum = Arrays.stream(weights).sum();
    var cut = 1;
    var first = weights[0];
    while (cut < weights.length - 1 && first * 2 < sum) {
      first += weights[cut++];
    }
    var share = (double) first / sum;
    return ImmutableList.<Cell>builder()
        .addAll(piece(0, share).split(Arrays.copyOfRange(weights, 0, cut)))
        .addAll(piece(share, 1).split(Arrays.copyOfRange(weights, cut, weights.length)))
        .build();
  }

  /** From one share of the longer side to another. */
  private Cell piece(double from, double to) {
    return width() > height()
        ? new Cell(middle, west + width() * from, south, west + width() * to, north)
        : new Cell(middle, west, south + height() * from, east, south + height() * to);
  }

  /** The point so far along both sides, from 0 to 1; a millionth of a degree is a tenth of a metre. */
  GeoPoint at(double eastward, double northward) {
    return point(west + width() * eastward, south + height() * northward);
  }

  /** The point some kilometres away from another, drawn back into this cell if it would leave it. */
  GeoPoint near(GeoPoint point, double kmEast, double kmNorth) {
    var x = (point.lon() - middle.lon()) * kmPerDegreeEast() + kmEast;
    var y = (point.lat() - middle.lat()) * KM_PER_DEGREE + kmNorth;
    return point(Math.min(Math.max(x, west), east), Math.min(Math.max(y, south), north));
  }

  private GeoPoint point(double x, double y) {
    return GeoPoint.of(
        rounded(middle.lat() + y / KM_PER_DEGREE), rounded(middle.lon() + x / kmPerDegreeEast()));
  }

  private double kmPerDegreeEast() {
    return KM_PER_DEGREE * StrictMath.cos(StrictMath.toRadians(middle.lat()));
  }

  /** To a millionth of a degree. */
  static double rounded(double degrees) {
    return Math.round(degrees * 1e6) / 1e6;
  }
}
