package io.github.dilnytsia.forms;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The rows of a column rounded so that they add up to the rounded total below them: a paper is checked with a pencil.
 *
 * <p>Largest remainder; of alike ones the earlier row is rounded up. No row is off by a whole last digit or more.
 */
record Rounded(ImmutableList<BigDecimal> rows, BigDecimal total) {

  /** Rounds rows of 0 or more. */
  static Rounded of(List<BigDecimal> exact, int digits) {
    var total = exact.stream()
        .reduce(BigDecimal.ZERO, BigDecimal::add)
        .setScale(digits, RoundingMode.HALF_UP);
    var rows = new ArrayList<BigDecimal>();
    exact.forEach(row -> rows.add(row.setScale(digits, RoundingMode.FLOOR)));
    var step = BigDecimal.ONE.movePointLeft(digits);
    var given = rows.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    var missing = total.subtract(given).divide(step, 0, RoundingMode.HALF_UP).intValueExact();
    IntStream.range(0, rows.size())
        .boxed()
        .sorted(Comparator.comparing((Integer i) -> exact.get(i).subtract(rows.get(i)))
            .reversed()
            .thenComparing(Comparator.naturalOrder()))
        .limit(missing)
        .forEach(i -> rows.set(i, rows.get(i).add(step)));
    return new Rounded(ImmutableList.copyOf(rows), total);
  }
}
