package io.github.dilnytsia.judgement;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableRangeMap;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Maps;
import com.google.common.collect.Range;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * All norms with all their dates; a day picks the row in force.
 *
 * <p>Immutable and safe for any number of threads.
 */
public final class NormBook {

  private final ImmutableList<Norm> norms;
  private final ImmutableSortedMap<String, ImmutableRangeMap<LocalDate, Norm>> byCode;

  private NormBook(ImmutableList<Norm> norms) {
    this.norms = norms;
    var rows = new TreeMap<String, NavigableMap<LocalDate, Norm>>();
    for (var norm : norms) {
      rows.computeIfAbsent(norm.code(), code -> new TreeMap<>())
          .put(norm.inForceFrom().orElse(LocalDate.MIN), norm);
    }
    this.byCode = ImmutableSortedMap.copyOf(Maps.transformValues(rows, NormBook::ranges));
  }

  private static ImmutableRangeMap<LocalDate, Norm> ranges(NavigableMap<LocalDate, Norm> rows) {
    var ranges = ImmutableRangeMap.<LocalDate, Norm>builder();
    rows.forEach((from, norm) -> {
      var next = rows.higherKey(from);
      ranges.put(next == null ? Range.atLeast(from) : Range.closedOpen(from, next), norm);
    });
    return ranges.build();
  }

  /**
   * A book of these rows.
   *
   * @throws IllegalArgumentException if two rows share a code and a day
   */
  public static NormBook of(Collection<Norm> norms) {
    var rows = new LinkedHashMap<String, Norm>();
    for (var norm : norms) {
      if (rows.put(key(norm), norm) != null) {
        throw new WordedException(norm.inForceFrom()
            .map(day -> NormPhrases.say("twice", norm.code(), day))
            .orElseGet(() -> NormPhrases.say("twice-always", norm.code())));
      }
    }
    return new NormBook(
        ImmutableList.sortedCopyOf(Comparator.comparing(NormBook::key), rows.values()));
  }

  /**
   * This book with rows replaced: a given row takes the place of the row with its code and day, or is added beside it.
   *
   * <p>A given row without a day replaces every row of its code: who gives no day means always.
   */
  public NormBook with(Collection<Norm> replacements) {
    if (replacements.isEmpty()) {
      return this;
    }
    var rows = new TreeMap<String, Norm>();
    norms.forEach(norm -> rows.put(key(norm), norm));
    for (var norm : replacements) {
      if (norm.inForceFrom().isEmpty()) {
        rows.values().removeIf(row -> row.code().equals(norm.code()));
      }
    }
    replacements.forEach(norm -> rows.put(key(norm), norm));
    return of(rows.values());
  }

  /** All rows, by code and day. */
  public List<Norm> norms() {
    return norms;
  }

  /** The rows in force on a day. */
  public Norms on(LocalDate date) {
    var inForce = ImmutableMap.<String, Norm>builder();
    byCode.forEach((code, rows) -> {
      var norm = rows.get(date);
      if (norm != null) {
        inForce.put(code, norm);
      }
    });
    return Norms.builder().date(date).putAllByCode(inForce.buildOrThrow()).build();
  }

  private static String key(Norm norm) {
    return norm.code() + " " + norm.inForceFrom().map(LocalDate::toString).orElse("");
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof NormBook book && book.norms.equals(norms);
  }

  @Override
  public int hashCode() {
    return norms.hashCode();
  }

  @Override
  public String toString() {
    return "NormBook" + norms;
  }
}
