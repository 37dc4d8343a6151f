package io.github.dilnytsia.examples.planner.console;

import com.google.common.util.concurrent.Uninterruptibles;
import java.lang.reflect.Proxy;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Ctrl-C as a wish to end the search early: the process waits until the best plan so far is written.
 *
 * <p>Before there is a plan it ends at once, and says that nothing was written. A second Ctrl-C ends it at once in any
 * case: files appear whole or not at all, so none is left half written.
 */
public final class Interrupt implements AutoCloseable {

  /** A plan must not be lost because the machine is busy: whoever waits no longer presses Ctrl-C again. */
  private static final long LONGEST_WAIT_MINUTES = 10;

  /** A terminal that takes no output must not keep anybody from leaving. */
  private static final long LONGEST_FAREWELL_MILLIS = 500;

  private final Runnable tooEarly;
  private final AtomicBoolean begun = new AtomicBoolean();
  private final AtomicBoolean raised = new AtomicBoolean();
  private final CountDownLatch finished = new CountDownLatch(1);
  private final Thread hook = new Thread(this::raise, "planner-interrupt");

  private Interrupt(Runnable tooEarly) {
    this.tooEarly = tooEarly;
  }

  /**
   * Listens until closed.
   *
   * @param tooEarly is run if the process ends before there is a plan
   * @param atOnce is run before a second Ctrl-C ends the process, and not waited for long
   */
  public static Interrupt listen(Runnable tooEarly, Runnable atOnce) {
    var interrupt = new Interrupt(tooEarly);
    Runtime.getRuntime().addShutdownHook(interrupt.hook);
    endAtSecondCtrlC(() -> {
      leave(atOnce);
      Runtime.getRuntime().halt(ExitCode.INTERRUPTED);
    });
    return interrupt;
  }

  /** From now on there is a plan worth waiting for. */
  public void begin() {
    begun.set(true);
  }

  void raise() {
    raised.set(true);
    if (!begun.get()) {
      tooEarly.run();
      return;
    }
    var unused =
        Uninterruptibles.awaitUninterruptibly(finished, LONGEST_WAIT_MINUTES, TimeUnit.MINUTES);
  }

  public boolean isRaised() {
    return raised.get();
  }

  /**
   * The first Ctrl-C ends the process as it would without us. The JVM keeps a second one waiting for the first; that takes
   * {@code sun.misc.Signal}, which is no part of the language and is asked for by name. A JVM without it keeps waiting.
   */
  private static void endAtSecondCtrlC(Runnable end) {
    var pressed = new AtomicBoolean();
    try {
      var signal = Class.forName("sun.misc.Signal");
      var handler = Class.forName("sun.misc.SignalHandler");
      var proxy = Proxy.newProxyInstance(
          Interrupt.class.getClassLoader(), new Class<?>[] {handler}, (self, method, arguments) -> {
            if (!method.getName().equals("handle")) {
              return method.getName().equals("equals") ? self == arguments[0] : 0;
            }
            if (pressed.getAndSet(true)) {
              end.run();
            }
            new Thread(() -> System.exit(ExitCode.INTERRUPTED), "planner-end").start();
            return null;
          });
      var interrupt = signal.getConstructor(String.class).newInstance("INT");
      signal.getMethod("handle", signal, handler).invoke(null, interrupt, proxy);
    } catch (ReflectiveOperationException | IllegalArgumentException e) {
      // Then the first Ctrl-C does all that can be done.
      return;
    }
  }

  /** Does something last, as far as that can be done soon. */
  static void leave(Runnable last) {
    var farewell = new Thread(last, "planner-farewell");
    farewell.setDaemon(true);
    farewell.start();
    Uninterruptibles.joinUninterruptibly(farewell, LONGEST_FAREWELL_MILLIS, TimeUnit.MILLISECONDS);
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
