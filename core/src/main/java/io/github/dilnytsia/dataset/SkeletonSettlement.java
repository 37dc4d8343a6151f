package io.github.dilnytsia.dataset;

import io.github.dilnytsia.territory.GeoPoint;
import io.github.dilnytsia.territory.PopulationQuality;
import java.util.Optional;

/** A settlement of the register with as much as is known of it. */
record SkeletonSettlement(
    RegisterSettlement settlement,
    Optional<Integer> residents,
    Optional<PopulationQuality> quality,
    Optional<GeoPoint> point) {

  boolean isMissingSomething() {
    return residents.isEmpty() || point.isEmpty();
  }

  /** What is missing, in the words of {@code missing.csv}. */
  String missing() {
    if (residents.isPresent()) {
      return point.isPresent() ? "" : "point";
    }
    return point.isPresent() ? "population" : "population point";
  }
}
