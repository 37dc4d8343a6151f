package io.github.dilnytsia.examples.spring;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.util.concurrent.Uninterruptibles;
import io.github.dilnytsia.plan.PlanningProblem;
import io.github.dilnytsia.rules.RuleBook;
import io.github.dilnytsia.scenario.Scenarios;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.RejectedExecutionException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.util.unit.DataSize;

class PlanningDeskTest {

  private static final RuleBook RULES = RuleBook.ukraine();
  private static final PlanningProblem PROBLEM = problem();

  private final CountDownLatch opened = new CountDownLatch(1);
  private PlanningDesk desk = desk(Duration.ofMinutes(5));

  private static PlanningProblem problem() {
    var scenario = Scenarios.named("one-car");
    return scenario.dataset().problemOn(scenario.date());
  }

  /** One plan at a time, one may wait, one is kept. */
  private static PlanningDesk desk(Duration longest) {
    return new PlanningDesk(RULES, new Budgets(1, 1, longest, DataSize.ofMegabytes(1), 1));
  }

  @AfterEach
  void close() {
    opened.countDown();
    desk.stop();
  }

  /** A problem that holds a thread of the desk until the test opens the way. */
  private PlanningProblem heldUp() {
    Uninterruptibles.awaitUninterruptibly(opened);
    return PROBLEM;
  }

  @Test
  void plansAndKeepsThePlanUnderTheFingerprintOfItsProblem() throws Exception {
    var plan = desk.plan(() -> PROBLEM).plan().get(60, SECONDS);

    assertThat(plan.interrupted()).isFalse();
    assertThat(desk.find(PROBLEM.fingerprint())).containsSame(plan);
    assertThat(desk.plan(() -> PROBLEM).plan().get(60, SECONDS)).isSameAs(plan);
  }

  @Test
  void turnsAwayWhoeverComesWhenTheWaitingPlacesAreTaken() throws Exception {
    var first = desk.plan(this::heldUp);
    var second = desk.plan(this::heldUp);

    assertThatExceptionOfType(RejectedExecutionException.class)
        .isThrownBy(() -> desk.plan(this::heldUp));

    opened.countDown();
    assertThat(first.plan().get(60, SECONDS).fingerprint()).isEqualTo(PROBLEM.fingerprint());
    assertThat(second.plan().get(60, SECONDS).fingerprint()).isEqualTo(PROBLEM.fingerprint());
  }

  @Test
  void aPlanThatIsCancelledIsTheBestSoFarAndIsMadeAnewForTheNextWhoAsks() throws Exception {
    var planning = desk.plan(this::heldUp);
    planning.cancel();
    opened.countDown();

    var cut = planning.plan().get(60, SECONDS);
    var whole = desk.plan(() -> PROBLEM).plan().get(60, SECONDS);

    assertThat(cut.assignments()).hasSameSizeAs(whole.assignments());
    assertThat(whole.interrupted()).isFalse();
    assertThat(desk.find(PROBLEM.fingerprint())).containsSame(whole);
  }

  @Test
  void aProblemThatCannotBeMadeFailsItsOwnPlanningOnly() throws Exception {
    var failing = desk.plan(() -> {
      throw new IllegalArgumentException("no such thing");
    });

    assertThatExceptionOfType(ExecutionException.class)
        .isThrownBy(() -> failing.plan().get(60, SECONDS))
        .withMessageContaining("no such thing");
    assertThat(desk.plan(() -> PROBLEM).plan().get(60, SECONDS).unserved()).isNotNull();
  }

  @Test
  void closedItAnswersWhoIsBeingServedTurnsAwayWhoWaitsAndLeavesNoThread() throws Exception {
    var served = desk.plan(this::heldUp);
    var waiting = desk.plan(this::heldUp);

    var closing = new Thread(desk::stop);
    closing.start();
    assertThatExceptionOfType(ExecutionException.class)
        .isThrownBy(() -> waiting.plan().get(60, SECONDS))
        .withCauseInstanceOf(RejectedExecutionException.class);
    opened.countDown();
    closing.join();

    assertThat(served.plan()).isCompleted();
    assertThatExceptionOfType(RejectedExecutionException.class)
        .isThrownBy(() -> desk.plan(() -> PROBLEM));
    assertThat(Thread.getAllStackTraces().keySet())
        .extracting(Thread::getName)
        .noneMatch(name -> name.startsWith("planning-"));
  }

  @Test
  void budgetsThatLetNobodyInAreRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Budgets(0, 1, Duration.ZERO, DataSize.ofMegabytes(1), 1))
        .withMessageContaining("at-once 0");
  }
}
