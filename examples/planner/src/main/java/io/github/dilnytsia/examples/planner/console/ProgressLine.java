package io.github.dilnytsia.examples.planner.console;

import io.github.dilnytsia.judgement.Language;
import io.github.dilnytsia.judgement.Phrases;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.Optional;

/**
 * What is said of work that goes on, in a line that fits on any terminal.
 *
 * @param share of the search that is over, from 0 to 1
 * @param elapsed since the command began
 * @param left of the search's time limit, if it has one
 * @param found the best plan so far
 */
record ProgressLine(
    Stage stage,
    double share,
    Duration elapsed,
    Optional<Duration> left,
    Optional<ProgressLine.Found> found) {

  private static final Phrases PHRASES = Phrases.load(ProgressLine.class, "progress");
  /** The share from which on nothing but the proof goes on, unless there is a time limit. */
  private static final double PROVING = 0.99;

  private static final int CELLS = 10;
  private static final int LONGEST = 79;

  /** A plan's units without an officer who could have one, and its cost and bound in milliseconds of officer time. */
  record Found(int lacking, long cost, long bound) {}

  String in(Language language) {
    var line = stage == Stage.SEARCH ? search(language) : simple(language);
    return line.length() <= LONGEST ? line : line.substring(0, LONGEST - 1) + "…";
  }

  private String simple(Language language) {
    return PHRASES.say(language, "elapsed", stageName(language), elapsed.toSeconds());
  }

  private String search(Language language) {
    var rest = left.map(time ->
            PHRASES.say(language, "left", Math.max(0, time.plusMillis(999).toSeconds())))
        .orElse("");
    var line = PHRASES.say(
        language,
        "searching",
        stageName(language),
        bar(),
        (int) Math.floor(100 * share),
        elapsed.toSeconds(),
        rest);
    return found.map(plan -> found(language, line, plan)).orElse(line);
  }

  private static String found(Language language, String line, Found plan) {
    if (plan.lacking() > 0) {
      return PHRASES.say(language, "lacking", line, plan.lacking());
    }
    return PHRASES.say(
        language, "found", line, hours(plan.cost()), hours(plan.bound()), percent(plan));
  }

  private String bar() {
    var full = (int) Math.floor(CELLS * share);
    return "[" + "#".repeat(full) + "-".repeat(CELLS - full) + "]";
  }

  private String stageName(Language language) {
    var proving = stage == Stage.SEARCH && left.isEmpty() && share >= PROVING;
    return PHRASES.say(language, proving ? "proof" : "stage-" + stage);
  }

  private static BigDecimal hours(long millis) {
    return BigDecimal.valueOf(millis)
        .divide(BigDecimal.valueOf(3_600_000), 0, RoundingMode.HALF_UP);
  }

  private static BigDecimal percent(Found plan) {
    return plan.cost() <= 0
        ? BigDecimal.ZERO
        : BigDecimal.valueOf(plan.cost() - plan.bound())
            .movePointRight(2)
            .divide(BigDecimal.valueOf(plan.cost()), 1, RoundingMode.UP);
  }
}
