package io.github.dilnytsia.examples.planner.console;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dilnytsia.judgement.Language;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/** How far the work is, with a clock that stands until the test moves it. */
class ProgressTest {

  private static final long HOUR = 3_600_000;

  private final AtomicLong nanos = new AtomicLong();
  private final StringWriter err = new StringWriter();

  private Progress progress(Optional<Duration> limit) {
    return Progress.ticked(new PrintWriter(err), Language.EN, nanos::get, limit);
  }

  private String shown() {
    return err.toString().substring(err.toString().lastIndexOf('\r') + 1).strip();
  }

  private void pass(Duration time) {
    nanos.addAndGet(time.toNanos());
  }

  @Test
  void isNotShownForWorkThatEndsWithinASecond() {
    try (var progress = progress(Optional.empty())) {
      pass(Duration.ofMillis(900));
      progress.tick();
      progress.enter(Stage.SEARCH);
    }

    assertThat(err.toString()).isEmpty();
  }

  @Test
  void saysStageShareCostBoundAndGap() {
    try (var progress = progress(Optional.empty())) {
      pass(Duration.ofSeconds(2));
      progress.tick();
      assertThat(shown()).isEqualTo("Reading the data, 2 s");

      progress.enter(Stage.SEARCH);
      progress.advanced(0.37, 0, 200 * HOUR, 150 * HOUR);
      pass(Duration.ofSeconds(10));
      progress.tick();
      assertThat(shown())
          .isEqualTo("Searching [###-------] 37 %, 12 s; cost 200 h, bound 150 h, gap 25 %");

      progress.advanced(0.99, 0, 160 * HOUR, 150 * HOUR);
      pass(Duration.ofSeconds(1));
      progress.tick();
      assertThat(shown()).startsWith("Proving [#########-] 99 %, 13 s; cost 160 h");
    }
  }

  @Test
  void saysHowLongALimitedSearchStillTakes() {
    try (var progress = progress(Optional.of(Duration.ofSeconds(30)))) {
      pass(Duration.ofSeconds(5));
      progress.enter(Stage.SEARCH);
      progress.advanced(0.5, 3, 200 * HOUR, 150 * HOUR);
      pass(Duration.ofSeconds(15));
      progress.tick();
    }

    assertThat(err.toString())
        .contains("Searching [#####-----] 50 %, 20 s, 15 s left; without an officer 3");
  }

  private static String line(double share, Optional<Duration> left, ProgressLine.Found found) {
    return new ProgressLine(Stage.SEARCH, share, Duration.ofMillis(9_999), left, Optional.of(found))
        .in(Language.EN);
  }

  @Test
  void promisesNoMoreThanIsDoneAndNoLessTimeThanIsLeft() {
    var found = new ProgressLine.Found(0, 3 * HOUR, 3 * HOUR);

    assertThat(line(0, Optional.empty(), found)).startsWith("Searching [----------] 0 %, 9 s;");
    assertThat(line(0.9899, Optional.empty(), found)).startsWith("Searching [#########-] 98 %");
    assertThat(line(1, Optional.empty(), found)).startsWith("Proving [##########] 100 %");
    assertThat(line(1, Optional.of(Duration.ofMillis(1)), found))
        .startsWith("Searching [##########] 100 %, 9 s, 1 s left");
    assertThat(line(1, Optional.of(Duration.ofSeconds(-5)), found)).contains(", 0 s left");
  }

  @Test
  void aPlanThatCostsNothingHasNoGap() {
    assertThat(line(0, Optional.empty(), new ProgressLine.Found(0, 0, 0))).contains("gap 0 %");
    assertThat(line(0, Optional.empty(), new ProgressLine.Found(0, 4 * HOUR, 3 * HOUR)))
        .contains("cost 4 h, bound 3 h, gap 25 %");
  }

  @Test
  void isPaintedFiveTimesASecondAtMostAndErasedWithoutATrace() {
    try (var progress = progress(Optional.empty())) {
      pass(Duration.ofSeconds(1));
      for (var i = 0; i < 1_000; i++) {
        pass(Duration.ofMillis(1));
        progress.tick();
      }
      assertThat(err.toString().chars().filter(c -> c == '\r').count()).isBetween(5L, 6L);
    }

    assertThat(err.toString()).endsWith("\r");
    assertThat(shown()).isEmpty();
    assertThat(err.toString()).doesNotContain("\n", "\u001B");
  }

  @Test
  void fitsALine() {
    var line = new ProgressLine(
        Stage.SEARCH,
        1,
        Duration.ofDays(3),
        Optional.of(Duration.ofDays(2)),
        Optional.of(new ProgressLine.Found(0, 123_456_789 * HOUR, 1)));

    assertThat(line.in(Language.UK).length()).isLessThanOrEqualTo(79);
  }

  @Test
  void leavesNoThreadBehind() throws InterruptedException {
    var progress = Progress.start(true, new PrintWriter(err), Language.UK, Optional.empty());
    progress.close();

    for (var thread : Thread.getAllStackTraces().keySet()) {
      if (thread.getName().equals("planner-progress")) {
        thread.join(10_000);
        assertThat(thread.isAlive()).isFalse();
      }
    }
  }
}
