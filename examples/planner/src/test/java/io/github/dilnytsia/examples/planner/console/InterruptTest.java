package io.github.dilnytsia.examples.planner.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.google.common.util.concurrent.Uninterruptibles;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

class InterruptTest {

  private final AtomicBoolean toldTooEarly = new AtomicBoolean();

  @Test
  void beforeThereIsAPlanItIsToldAndNothingIsWaitedFor() {
    try (var interrupt = Interrupt.listen(() -> toldTooEarly.set(true), () -> {})) {
      interrupt.raise();

      assertThat(interrupt.isRaised()).isTrue();
    }
    assertThat(toldTooEarly).isTrue();
  }

  @Test
  void afterwardsTheProcessWaitsUntilThePlanIsWritten() {
    CompletableFuture<Void> end;
    try (var interrupt = Interrupt.listen(() -> toldTooEarly.set(true), () -> {})) {
      interrupt.begin();
      end = CompletableFuture.runAsync(interrupt::raise);
      while (!interrupt.isRaised()) {
        Thread.onSpinWait();
      }
      assertThatExceptionOfType(TimeoutException.class)
          .isThrownBy(() -> end.get(100, TimeUnit.MILLISECONDS));
    }

    end.join();
    assertThat(toldTooEarly).isFalse();
  }

  @Test
  void leavesThoughTheLastWordCannotBeSaid() {
    var endless = new CountDownLatch(1);

    Interrupt.leave(() -> Uninterruptibles.awaitUninterruptibly(endless));

    assertThat(endless.getCount()).isOne();
  }
}
