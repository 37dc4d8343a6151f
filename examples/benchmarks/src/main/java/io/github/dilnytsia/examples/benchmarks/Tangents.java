package io.github.dilnytsia.examples.benchmarks;

import java.util.ArrayList;
import java.util.List;

/**
 * A convex function from below, as the largest of its tangents: what a linear solver can be given of a squared load
 * index. Its bound then holds for the squares too; its objective is recomputed with them.
 *
 * <p>Between the points of contact the largest of all tangents falls short of λ·index² by at most λ/(2·{@value #COUNT})²,
 * a part in 16,000 of a full officer's cost of load.
 */
final class Tangents {

  /** Many enough that the error stays far below the gaps compared, few enough for a large model. */
  static final int COUNT = 64;

  private Tangents() {}

  /** Slopes for a load index that goes from 0 to 1, each valid for a share of the way. */
  static List<Piece> pieces() {
    var pieces = new ArrayList<Piece>();
    double from = 0;
    for (int k = 0; k <= COUNT; k++) {
      double to = k == COUNT ? 1 : (k + 0.5) / COUNT;
      pieces.add(new Piece(2.0 * k / COUNT, to - from));
      from = to;
    }
    return pieces;
  }

  /**
   * One straight piece.
   *
   * @param slope by which index² grows, per whole index
   * @param width how much of the index it covers
   */
  record Piece(double slope, double width) {}
}
