package io.github.dilnytsia.examples.planner.console;

import com.google.common.util.concurrent.Uninterruptibles;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Ctrl-C as a wish to end the search early: the process waits until the best plan so far is written.
 *
 * <p>The wait is bounded, so that a second thought never hangs the terminal.
 */
public final class Interrupt implements AutoCloseable {

  private static final long LONGEST_WAIT_SECONDS = 20;

  private final AtomicBoolean raised = new AtomicBoolean();
  private final CountDownLatch finished = new CountDownLatch(1);
  private final Thread hook = new Thread(this::raise, "planner-interrupt");

  private Interrupt() {}

  public static Interrupt listen() {
    var interrupt = new Interrupt();
    Runtime.getRuntime().addShutdownHook(interrupt.hook);
    return interrupt;
  }

  private void raise() {
    raised.set(true);
    var unused =
        Uninterruptibles.awaitUninterruptibly(finished, LONGEST_WAIT_SECONDS, TimeUnit.SECONDS);
  }

  public boolean isRaised() {
    return raised.get();
  }

  @Override
  public void close() {
    finished.countDown();
    if (!isRaised()) {
      try {
        Runtime.getRuntime().removeShutdownHook(hook);
      } catch (IllegalStateException e) {
        // The process is ending already and has run the hook.
        raised.set(true);
      }
    }
  }
}
