package io.github.dilnytsia.examples.planner.console;

import io.github.dilnytsia.judgement.Language;
import io.github.dilnytsia.optimize.ImprovementListener;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.Optional;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * How far the work on a plan is, on one line that is painted over: stage, share, best cost so far and how much better
 * any plan could be at most.
 *
 * <p>Work that ends in less than a second shows nothing. The line is gone once this is closed, and so is its thread.
 * Safe for any number of threads.
 */
public final class Progress implements ImprovementListener, AutoCloseable {

  private static final long FIRST_NANOS = Duration.ofSeconds(1).toNanos();
  private static final long NEXT_NANOS = Duration.ofMillis(200).toNanos();

  private final PrintWriter err;
  private final Language language;
  private final LongSupplier nanos;
  private final Optional<Duration> limit;
  private final long start;
  private final @Nullable Thread clock;
  private Stage stage = Stage.READING;
  private long stageStart;
  private Optional<ProgressLine.Found> found = Optional.empty();
  private double share;
  private long lastPainted;
  private int painted;
  private boolean closed;

  private Progress(
      PrintWriter err,
      Language language,
      LongSupplier nanos,
      Optional<Duration> limit,
      boolean isShown) {
    this.err = err;
    this.language = language;
    this.nanos = nanos;
    this.limit = limit;
    start = nanos.getAsLong();
    stageStart = start;
    lastPainted = start + FIRST_NANOS - NEXT_NANOS;
    closed = !isShown;
    clock = isShown ? new Thread(this::tickUntilClosed, "planner-progress") : null;
  }

  /** Shows the work, or nothing at all. */
  public static Progress start(
      boolean isShown, PrintWriter err, Language language, Optional<Duration> limit) {
    var progress = new Progress(err, language, System::nanoTime, limit, isShown);
    if (progress.clock != null) {
      progress.clock.setDaemon(true);
      progress.clock.start();
    }
    return progress;
  }

  /** With another clock and no thread: whoever calls {@link #tick} is the clock. */
  static Progress ticked(
      PrintWriter err, Language language, LongSupplier nanos, Optional<Duration> limit) {
    return new Progress(err, language, nanos, limit, true);
  }

  /** The work goes over to another stage. */
  public synchronized void enter(Stage next) {
    if (stage != next) {
      stage = next;
      stageStart = nanos.getAsLong();
    }
    tick();
  }

  @Override
  public synchronized void improved(int lackingTasks, long cost, long bound) {
    found = Optional.of(new ProgressLine.Found(lackingTasks, cost, bound));
  }

  @Override
  public synchronized void advanced(double done, int lackingTasks, long cost, long bound) {
    share = done;
    improved(lackingTasks, cost, bound);
  }

  /** Paints the line, if it is time to. */
  synchronized void tick() {
    var now = nanos.getAsLong();
    if (closed || now - lastPainted < NEXT_NANOS) {
      return;
    }
    lastPainted = now;
    var elapsed = Duration.ofNanos(now - start);
    var left = limit
        .filter(given -> stage == Stage.SEARCH)
        .map(given -> given.minusNanos(now - stageStart));
    var line = new ProgressLine(stage, share, elapsed, left, found).in(language);
    err.print("\r" + line + " ".repeat(Math.max(0, painted - line.length())));
    err.flush();
    painted = line.length();
  }

  private void tickUntilClosed() {
    while (!isClosed()) {
      tick();
      try {
        Thread.sleep(NEXT_NANOS / 1_000_000);
      } catch (InterruptedException e) {
        return;
      }
    }
  }

  private synchronized boolean isClosed() {
    return closed;
  }

  /** Takes the line away for good, for whatever is said next. */
  public void erase() {
    synchronized (this) {
      if (!closed && painted > 0) {
        err.print("\r" + " ".repeat(painted) + "\r");
        err.flush();
      }
      closed = true;
    }
    if (clock != null) {
      clock.interrupt();
    }
  }

  @Override
  public void close() {
    erase();
  }
}
