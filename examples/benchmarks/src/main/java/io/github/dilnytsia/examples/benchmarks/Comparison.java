package io.github.dilnytsia.examples.benchmarks;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The contenders' reports on one instance, judged by the same figures. */
record Comparison(Instance instance, List<Entry> entries) {

  private static final int GAP_DECIMALS = 8;

  /**
   * One contender.
   *
   * @param solver name and version, or the name alone if there is no report
   * @param failure why there is no report
   */
  record Entry(
      Contestant contestant, String solver, Optional<Report> report, Optional<String> failure) {

    static Entry of(Contestant contestant, Report report) {
      return new Entry(contestant, report.answer().solver(), Optional.of(report), Optional.empty());
    }

    static Entry failed(Contestant contestant, String why) {
      return new Entry(contestant, contestant.word(), Optional.empty(), Optional.of(why));
    }
  }

  /** What the contender's assignment costs by our own count; empty if it has none that is feasible. */
  Optional<BigDecimal> objective(Entry entry) {
    return entry
        .report()
        .flatMap(report -> instance.objective(report.answer().agents().toArray()));
  }

  /** The highest of all bounds. */
  Optional<BigDecimal> bestBound() {
    return entries.stream()
        .flatMap(entry -> entry.report().stream())
        .flatMap(report -> report.answer().bound().stream())
        .max(Comparator.naturalOrder());
  }

  /** By how much the contender's objective is above the highest of all bounds, as a share of it. */
  Optional<BigDecimal> gap(Entry entry) {
    return bestBound()
        .filter(bound -> bound.signum() != 0)
        .flatMap(bound -> objective(entry)
            .map(value -> value
                .subtract(bound)
                .divide(bound.abs(), GAP_DECIMALS, RoundingMode.HALF_UP)
                .stripTrailingZeros()));
  }

  /**
   * When our solver was first as good as the contender in the end, or feasible if the contender never was, in
   * milliseconds since its process began.
   */
  Optional<Long> oursAfterMillis(Entry entry) {
    if (entry.report().isEmpty()) {
      return Optional.empty();
    }
    return entries.stream()
        .filter(ours -> ours.contestant() == Contestant.DILNYTSIA)
        .flatMap(ours -> ours.report().stream())
        .flatMap(report -> report.answer().improvements().stream())
        .filter(step -> objective(entry)
            .map(value -> step.objective().compareTo(value) <= 0)
            .orElse(true))
        .map(Answer.Improvement::millis)
        .findFirst();
  }

  /** How many tasks have no agent. */
  static long unassigned(Report report) {
    return report.answer().agents().stream().filter(agent -> agent < 0).count();
  }
}
