package io.github.dilnytsia.optimize;

import java.util.Arrays;

/** How bundles came about: chains of offers, each pointing to the one taken before it. */
final class Trails {

  /** No trail at all, as opposed to an empty one. */
  static final int NONE = Integer.MIN_VALUE;

  /** The trail on which nothing has been taken yet. */
  static final int EMPTY = -1;

  private int[] offers = new int[1024];
  private int[] before = new int[1024];
  private int size;

  void clear() {
    size = 0;
  }

  /** The trail that continues another with an offer. */
  int extend(int offer, int trail) {
    if (size == offers.length) {
      offers = Arrays.copyOf(offers, 2 * size);
      before = Arrays.copyOf(before, 2 * size);
    }
    offers[size] = offer;
    before[size] = trail;
    return size++;
  }

  /** Puts everything on a trail into the bundle. */
  void put(int trail, BreakPrice from, BundlePricing pricing) {
    for (int at = trail; at >= 0; at = before[at]) {
      pricing.put(from.candidates[offers[at]]);
    }
  }
}
