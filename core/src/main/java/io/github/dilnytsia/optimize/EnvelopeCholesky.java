package io.github.dilnytsia.optimize;

import java.util.Arrays;

/**
 * Factors a symmetric positive definite matrix whose rows are filled from some column to the diagonal.
 *
 * <p>Cholesky's method within the envelope, after George and Liu (1981), "Computer Solution of Large Sparse Positive
 * Definite Systems", chapter 4: what lies before a row's first entry stays 0. A row that depends on those before it, up
 * to rounding, is left out of the solution.
 */
final class EnvelopeCholesky {

  /** So many rows of some thousand entries take a few hundredths of a second. */
  private static final int ASK_EVERY = 16;

  private static final double TINY = 1e-14;
  private static final double HUGE = 1e100;

  private final int size;
  private final int[] firstColumns;
  private final double[][] rows;

  EnvelopeCholesky(int[] firstColumns) {
    this.firstColumns = firstColumns;
    size = firstColumns.length;
    rows = new double[size][];
    for (int i = 0; i < size; i++) {
      rows[i] = new double[i - firstColumns[i] + 1];
    }
  }

  void clear() {
    for (double[] row : rows) {
      Arrays.fill(row, 0);
    }
  }

  void add(int row, int column, double value) {
    if (row >= column) {
      rows[row][column - firstColumns[row]] += value;
    } else {
      rows[column][row - firstColumns[column]] += value;
    }
  }

  /** Replaces the matrix by its factor; false, with the work half done, if the signal stopped it. */
  boolean factor(StopSignal signal) {
    for (int i = 0; i < size; i++) {
      if (i % ASK_EVERY == 0 && signal.isStopped()) {
        return false;
      }
      double[] row = rows[i];
      int first = firstColumns[i];
      double pivot = row[i - first];
      double least = TINY * pivot;
      for (int j = first; j < i; j++) {
        double entry = (row[j - first] - dot(row, first, rows[j], firstColumns[j], j))
            / rows[j][j - firstColumns[j]];
        row[j - first] = entry;
        pivot -= entry * entry;
      }
      row[i - first] = pivot > least ? Math.sqrt(pivot) : HUGE;
    }
    return true;
  }

  /** Replaces the right-hand side by the solution. */
  void solve(double[] side) {
    for (int i = 0; i < size; i++) {
      double[] row = rows[i];
      int first = firstColumns[i];
      double sum = side[i];
      for (int j = first; j < i; j++) {
        sum -= row[j - first] * side[j];
      }
      side[i] = sum / row[i - first];
    }
    for (int i = size - 1; i >= 0; i--) {
      double[] row = rows[i];
      int first = firstColumns[i];
      double value = side[i] / row[i - first];
      side[i] = value;
      for (int j = first; j < i; j++) {
        side[j] -= row[j - first] * value;
      }
    }
  }

  /** The product of two rows up to a column; four sums at once, for speed, always in the same order. */
  private static double dot(
      double[] one, int firstOfOne, double[] other, int firstOfOther, int end) {
    int from = Math.max(firstOfOne, firstOfOther);
    int p = from - firstOfOne;
    int q = from - firstOfOther;
    int left = end - from;
    double sum0 = 0;
    double sum1 = 0;
    double sum2 = 0;
    double sum3 = 0;
    for (; left >= 4; left -= 4, p += 4, q += 4) {
      sum0 += one[p] * other[q];
      sum1 += one[p + 1] * other[q + 1];
      sum2 += one[p + 2] * other[q + 2];
      sum3 += one[p + 3] * other[q + 3];
    }
    for (; left > 0; left--, p++, q++) {
      sum0 += one[p] * other[q];
    }
    return sum0 + sum1 + (sum2 + sum3);
  }
}
