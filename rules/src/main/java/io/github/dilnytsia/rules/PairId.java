package io.github.dilnytsia.rules;

import java.util.Comparator;

/** A pair by unit and officer, in the order in which candidates are shown. */
record PairId(String unitId, String officerId) implements Comparable<PairId> {

  private static final Comparator<PairId> ORDER =
      Comparator.comparing(PairId::unitId).thenComparing(PairId::officerId);

  @Override
  public int compareTo(PairId other) {
    return ORDER.compare(this, other);
  }
}
