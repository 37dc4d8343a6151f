package io.github.dilnytsia.rules;

import static io.github.dilnytsia.rules.RulesPhrases.say;

import io.github.dilnytsia.internal.Shown;
import io.github.dilnytsia.judgement.Wording;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.kie.api.runtime.rule.AgendaFilter;
import org.kie.api.runtime.rule.Match;

/**
 * Watches over the sessions of one call in a book that has a host's rules.
 *
 * <p>They run in a thread of their own, so that the caller is answered at the deadline whatever a rule does. Between two
 * firings the thread then ends; a rule that never ends its own work keeps it, and a processor, until the JVM ends. The
 * thread is a daemon and ends with every call that is answered in time.
 */
final class RuleWatch implements AgendaFilter {

  /** Who ends first, the rules or the patience of the caller, decides; the other hears of it. */
  private enum State {
    RUNNING,
    ENDED,
    GIVEN_UP
  }

  private final RunLimits limits;
  private volatile org.kie.api.definition.rule.@Nullable Rule firing;
  private final AtomicReference<State> state = new AtomicReference<>(State.RUNNING);
  private long left;

  RuleWatch(RunLimits limits) {
    this.limits = limits;
  }

  /** A session begins. */
  void begin(int facts) {
    left = limits.firings() + 100L * facts;
    firing = null;
  }

  /** A session has ended. */
  void end() {
    firing = null;
  }

  @Override
  public boolean accept(Match match) {
    firing = match.getRule();
    if (isGivenUp()) {
      throw new CancellationException();
    }
    if (--left < 0) {
      throw new LoopException();
    }
    return true;
  }

  /** Whether nobody waits any longer for the thread, which may still run. */
  boolean isGivenUp() {
    return state.get() == State.GIVEN_UP;
  }

  /** Told by the filter to the watch alone. */
  private static final class LoopException extends RuntimeException {}

  /** The rule that fires now, or fired last in a session that has not ended. */
  Optional<org.kie.api.definition.rule.Rule> firing() {
    return Optional.ofNullable(firing);
  }

  /**
   * Runs what is watched.
   *
   * @throws RuleFailure if a rule ends it
   */
  <T> T run(RuleEngine engine, Supplier<T> judged) {
    return run(engine, judged, () -> {});
  }

  /**
   * Runs what is watched.
   *
   * @param abandoned run in the thread of the rules when they end after nobody waits any longer
   * @throws RuleFailure if a rule ends it
   */
  <T> T run(RuleEngine engine, Supplier<T> judged, Runnable abandoned) {
    var task = new FutureTask<T>(() -> {
      try {
        return judged.get();
      } finally {
        if (!state.compareAndSet(State.RUNNING, State.ENDED)) {
          abandoned.run();
        }
      }
    });
    var thread = new Thread(task, "dilnytsia-rules");
    thread.setDaemon(true);
    thread.setContextClassLoader(Thread.currentThread().getContextClassLoader());
    thread.start();
    try {
      return await(task, thread);
    } catch (TimeoutException e) {
      var rule = firing().map(engine::rule).filter(fired -> fired.origin() == RuleOrigin.HOST);
      throw failure(
          RuleFailure.Kind.TOO_LONG,
          rule,
          say("failure.too-long", limits.deadline().toMillis()),
          Optional.empty());
    } catch (InterruptedException e) {
      giveUp(thread);
      Thread.currentThread().interrupt();
      throw new CancellationException("The thread was interrupted while rules ran.");
    } catch (ExecutionException e) {
      throw failed(engine, e.getCause() == null ? e : e.getCause());
    }
  }

  private <T> T await(FutureTask<T> task, Thread thread)
      throws InterruptedException, ExecutionException, TimeoutException {
    try {
      return task.get(limits.deadline().toNanos(), TimeUnit.NANOSECONDS);
    } catch (TimeoutException e) {
      if (giveUp(thread)) {
        throw e;
      }
      return task.get();
    }
  }

  /** Whether the rules had not ended before. */
  private boolean giveUp(Thread thread) {
    var isFirst = state.compareAndSet(State.RUNNING, State.GIVEN_UP);
    thread.interrupt();
    return isFirst;
  }

  private RuntimeException failed(RuleEngine engine, Throwable cause) {
    var rule = firing().map(engine::rule);
    if (cause instanceof LoopException) {
      return failure(RuleFailure.Kind.LOOPED, rule, say("failure.looped"), Optional.empty());
    }
    // Conditions of several facts are worked out between firings: whom the exception names is asked
    // first.
    var named = engine.named(cause).or(() -> rule);
    if (named.isEmpty() || named.get().origin() == RuleOrigin.STANDARD) {
      if (cause instanceof Error error) {
        throw error;
      }
      return cause instanceof RuntimeException exception
          ? exception
          : new IllegalStateException(cause);
    }
    var root = root(cause);
    return failure(
        RuleFailure.Kind.THREW,
        named,
        say("failure.threw", Shown.whole(root.toString())),
        Optional.of(root));
  }

  private static Throwable root(Throwable cause) {
    var root = cause;
    for (var i = 0; i < 50 && root.getCause() != null; i++) {
      root = root.getCause();
    }
    return root;
  }

  private static RuleFailure failure(
      RuleFailure.Kind kind, Optional<Rule> rule, Wording what, Optional<Throwable> cause) {
    var text = rule.isPresent()
        ? say(
            "failure.rule",
            rule.get().file().orElse("dilnytsia-rules"),
            rule.get().name(),
            rule.get().id(),
            what)
        : say("failure.unknown", what);
    return new RuleFailure(kind, rule, text, cause);
  }
}
