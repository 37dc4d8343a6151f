package io.github.dilnytsia.optimize;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an agent's load index costs: convex, never falling, 0 at index 0, made of linear and quadratic pieces.
 *
 * <p>An index is given in parts per billion of {@link #ONE}, slopes in cost units per whole index, quadratic terms in
 * cost units per whole index squared. On the piece that starts at {@code from} the cost is {@code F(i) = F(from) +
 * slope·(i - from) + quadratic·(i - from)²}. It is evaluated without rounding and then rounded up once to a whole cost
 * unit, so that anyone can recompute it.
 */
public final class LoadCost {

  /** The load index 1, at which an agent's capacity is just used up. */
  public static final long ONE = 1_000_000_000L;

  private static final BigInteger BIG_ONE = BigInteger.valueOf(ONE);
  private static final BigInteger UNIT = BIG_ONE.multiply(BIG_ONE);
  private static final long UNIT_LONG = UNIT.longValueExact();
  private static final LoadCost NONE = builder().build();

  private final long[] froms;
  private final long[] slopes;
  private final long[] quadratics;
  private final long[] baseWholes;
  private final long[] baseParts;

  private LoadCost(List<long[]> pieces) {
    int count = pieces.size();
    froms = new long[count];
    slopes = new long[count];
    quadratics = new long[count];
    baseWholes = new long[count];
    baseParts = new long[count];
    BigInteger base = BigInteger.ZERO;
    for (int p = 0; p < count; p++) {
      froms[p] = pieces.get(p)[0];
      slopes[p] = pieces.get(p)[1];
      quadratics[p] = pieces.get(p)[2];
      if (p > 0) {
        base = base.add(growth(p - 1, froms[p] - froms[p - 1]));
      }
      BigInteger[] split = base.divideAndRemainder(UNIT);
      if (split[0].bitLength() > 62) {
        throw new IllegalArgumentException(
            "A load cost reaches %s at index %d parts per billion; expected less than 2^62. Use a larger cost unit."
                .formatted(split[0], froms[p]));
      }
      baseWholes[p] = split[0].longValueExact();
      baseParts[p] = split[1].longValueExact();
    }
  }

  /** An agent's load costs nothing. */
  public static LoadCost none() {
    return NONE;
  }

  /** {@code quadratic} cost units per whole index squared, from index 0 on. */
  public static LoadCost squared(long quadratic) {
    return builder().piece(0, 0, quadratic).build();
  }

  /**
   * The load index of one resource in parts per billion, rounded up.
   *
   * @throws ArithmeticException if the index does not fit a long
   */
  public static long index(long use, long capacity) {
    if (use < 0 || capacity < 0 || capacity > AssignmentProblem.MAX_AMOUNT) {
      throw new IllegalArgumentException(
          "Use %d of capacity %d has no load index; expected amounts from 0 to 10^15."
              .formatted(use, capacity));
    }
    if (use == 0) {
      return 0;
    }
    long index = use / capacity;
    long rest = use % capacity;
    if (rest <= Long.MAX_VALUE / ONE) {
      rest *= ONE;
      index = Math.addExact(Math.multiplyExact(index, ONE), rest / capacity);
    } else {
      for (int digits = 0; digits < 3; digits++) {
        rest *= 1000;
        index = Math.addExact(Math.multiplyExact(index, 1000L), rest / capacity);
        rest %= capacity;
      }
    }
    return rest % capacity == 0 ? index : Math.incrementExact(index);
  }

  /**
   * The cost at a load index in parts per billion, rounded up to a whole cost unit.
   *
   * @throws ArithmeticException if the cost does not fit a long
   */
  public long at(long index) {
    if (index < 0) {
      throw new IllegalArgumentException("Load index %d is negative.".formatted(index));
    }
    int p = pieceAt(index);
    long fraction = fraction(p, index - froms[p]);
    return Math.addExact(
        whole(p, index - froms[p]), fraction / UNIT_LONG + (fraction % UNIT_LONG == 0 ? 0 : 1));
  }

  /** The cost times 2^shift, rounded down. */
  long scaledDown(long index, int shift) {
    int p = pieceAt(index);
    long fraction = fraction(p, index - froms[p]);
    long whole = whole(p, index - froms[p]) + fraction / UNIT_LONG;
    int bits = Math.min(shift, 33);
    long part = ((fraction % UNIT_LONG / ONE) << bits) / ONE;
    return (whole << shift) + (part << (shift - bits));
  }

  private int pieceAt(long index) {
    int p = froms.length - 1;
    while (froms[p] > index) {
      p--;
    }
    return p;
  }

  // Every product is split at 10^9, so that exact terms fit a long whenever the cost itself does.

  private long whole(int piece, long distance) {
    long ones = distance / ONE;
    long part = distance % ONE;
    long quadratic = quadratics[piece];
    long ahead = Math.multiplyExact(quadratic, ones);
    long sum = Math.addExact(baseWholes[piece], Math.multiplyExact(slopes[piece], ones));
    sum = Math.addExact(sum, wholes(slopes[piece], part));
    sum = Math.addExact(sum, Math.multiplyExact(ahead, ones));
    sum = Math.addExact(sum, wholes(Math.multiplyExact(2, ahead), part));
    return Math.addExact(sum, wholes(wholes(quadratic, part), part));
  }

  /** What {@link #whole} leaves out, in parts of 10^-18; up to 5 wholes. */
  private long fraction(int piece, long distance) {
    long part = distance % ONE;
    long quadratic = quadratics[piece];
    long cross = 2 * quadratic * (distance / ONE);
    long once = wholes(quadratic, part);
    return baseParts[piece]
        + (parts(slopes[piece], part) + parts(cross, part) + parts(once, part)) * ONE
        + parts(quadratic, part) * part;
  }

  /** Whether no load costs anything. */
  boolean isNothing() {
    return froms.length == 1 && slopes[0] == 0 && quadratics[0] == 0;
  }

  int pieces() {
    return froms.length;
  }

  long from(int piece) {
    return froms[piece];
  }

  long slope(int piece) {
    return slopes[piece];
  }

  long quadratic(int piece) {
    return quadratics[piece];
  }

  /** The exact cost at the start of a piece, in parts of 10^-18. */
  BigInteger exactBase(int piece) {
    return BigInteger.valueOf(baseWholes[piece])
        .multiply(UNIT)
        .add(BigInteger.valueOf(baseParts[piece]));
  }

  private BigInteger growth(int piece, long distance) {
    BigInteger d = BigInteger.valueOf(distance);
    return BigInteger.valueOf(slopes[piece])
        .multiply(BIG_ONE)
        .add(BigInteger.valueOf(quadratics[piece]).multiply(d))
        .multiply(d);
  }

  private static long wholes(long factor, long part) {
    return Math.addExact(Math.multiplyExact(factor / ONE, part), factor % ONE * part / ONE);
  }

  private static long parts(long factor, long part) {
    return factor % ONE * part % ONE;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof LoadCost that
        && Arrays.equals(froms, that.froms)
        && Arrays.equals(slopes, that.slopes)
        && Arrays.equals(quadratics, that.quadratics);
  }

  @Override
  public int hashCode() {
    return 31 * (31 * Arrays.hashCode(froms) + Arrays.hashCode(slopes))
        + Arrays.hashCode(quadratics);
  }

  @Override
  public String toString() {
    var text = new StringBuilder("LoadCost");
    for (int p = 0; p < froms.length; p++) {
      text.append(" [from %d: %d, %d]".formatted(froms[p], slopes[p], quadratics[p]));
    }
    return text.toString();
  }

  public static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link LoadCost} from pieces in ascending order; up to the first piece load costs nothing. */
  public static final class Builder {

    private final List<long[]> pieces = new ArrayList<>();

    private Builder() {}

    /**
     * Adds the piece that starts at an index in parts per billion, with its slope per whole index at the start and its
     * quadratic term per whole index squared.
     */
    public Builder piece(long from, long slope, long quadratic) {
      pieces.add(new long[] {from, slope, quadratic});
      return this;
    }

    /** Checks that the pieces make a convex cost that never falls. */
    public LoadCost build() {
      var all = new ArrayList<long[]>(pieces);
      if (all.isEmpty() || all.get(0)[0] > 0) {
        all.add(0, new long[] {0, 0, 0});
      }
      for (int p = 0; p < all.size(); p++) {
        long[] piece = all.get(p);
        if (piece[0] < 0 || piece[1] < 0 || piece[2] < 0) {
          throw new IllegalArgumentException(
              "The piece from %d has slope %d and quadratic term %d; expected 0 or more everywhere."
                  .formatted(piece[0], piece[1], piece[2]));
        }
        if (p > 0) {
          checkConvex(all.get(p - 1), piece);
        }
      }
      return new LoadCost(all);
    }

    private static void checkConvex(long[] before, long[] piece) {
      if (piece[0] <= before[0]) {
        throw new IllegalArgumentException(
            "The piece from %d follows the piece from %d; expected ascending starts."
                .formatted(piece[0], before[0]));
      }
      BigInteger bend = BigInteger.valueOf(before[2])
          .shiftLeft(1)
          .multiply(BigInteger.valueOf(piece[0] - before[0]))
          .add(BigInteger.valueOf(before[1]).multiply(BIG_ONE));
      if (bend.compareTo(BigInteger.valueOf(piece[1]).multiply(BIG_ONE)) > 0) {
        throw new IllegalArgumentException(
            "The piece from %d starts with slope %d, but the one before ends steeper, with %s; expected a convex cost."
                .formatted(piece[0], piece[1], bend.divide(BIG_ONE)));
      }
    }
  }
}
