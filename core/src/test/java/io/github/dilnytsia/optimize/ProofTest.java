package io.github.dilnytsia.optimize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.math.BigInteger;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** Instances in which roundings, extremes or a crowd once got the better of a proof. */
class ProofTest {

  /** Load costs without curvature leave no slack in which a rounding could hide. */
  @Test
  void roundingsAreNotAddedUpIntoAProof() {
    var builder = AssignmentProblem.builder(1);
    builder.addSoftAgent(LoadCost.builder().piece(0, 13, 0).build(), 5);
    builder.addHardAgent(LoadCost.builder().piece(0, 19, 0).build(), 10);
    long[] uses = {2, 6, 6, 5, 2, 5};
    long[] atFirst = {1, 1, 0, 2, 0, 0};
    long[] atSecond = {1, 1, 1, 2, 0, 0};
    for (int t = 0; t < uses.length; t++) {
      int task = t == 1 ? builder.addTask(1) : builder.addTask();
      builder.addCandidate(task, 0, atFirst[t], uses[t]);
      builder.addCandidate(task, 1, atSecond[t], uses[t]);
    }
    var problem = builder.build();

    var solution = AssignmentSolver.builder().build().solve(problem);

    assertThat(BruteForce.leastCost(problem)).contains(BigInteger.valueOf(49));
    assertThat(solution.cost()).isEqualTo(49);
    assertThat(solution.bound()).isLessThanOrEqualTo(49);
  }

  @Test
  void anIndexThatDoesNotFitALongIsRefused() {
    assertThatExceptionOfType(ArithmeticException.class)
        .isThrownBy(() -> LoadCost.index(92_233_720_369L, 10));
    var builder = AssignmentProblem.builder(1);
    builder.addSoftAgent(LoadCost.builder().piece(0, 1, 0).build(), 10);
    builder.addCandidate(builder.addTask(), 0, 0, 92_233_720_369L);

    assertThatIllegalArgumentException().isThrownBy(builder::build);
  }

  /** One resource drives the index so far that a price for another, times that index, fits no long. */
  @Test
  void stoppedAmidExtremesItStillReturnsTheBestSoFar() {
    var builder = AssignmentProblem.builder(3);
    var steep = LoadCost.builder().piece(0, 11_797_692_763_303L, 0).build();
    builder.addSoftAgent(steep, 649_786_871, 10_490_176_987_531L, 1_301_130_951);
    for (int t = 0; t < 3; t++) {
      builder.addTask();
    }
    builder.addTask(139_818_382_486_192L);
    builder.addTask(56_694_573_558_924L);
    builder.addCandidate(0, 0, 299_839_065_517_719L, 14_055, 31, 655_235_518);
    builder.addCandidate(1, 0, 158_672_913_563_251L, 11_347_408, 18_604, 108_684_538_626_543L);
    builder.addCandidate(2, 0, 207_932_458_092_304L, 726_390_411, 65_350_636_396L, 89_998_131_847L);
    builder.addCandidate(3, 0, 80_773_187_569_909L, 107_604, 13_107_990_270L, 11_334_416);
    builder.addCandidate(4, 0, 209_727_641_963_479L, 0, 0, 0);
    var problem = builder.build();

    var least = BruteForce.leastCost(problem).orElseThrow().longValueExact();

    for (int asks = 0; asks < 30; asks++) {
      var left = new AtomicInteger(asks);
      var solver = AssignmentSolver.builder()
          .steps(0)
          .stopWhen(() -> left.getAndDecrement() < 0)
          .build();
      assertThatNoException()
          .isThrownBy(() -> assertThat(solver.solve(problem).bound()).isLessThanOrEqualTo(least));
    }
  }

  @Test
  void anExecutorWithoutRoomNeverStopsTheSearch() throws InterruptedException {
    var crowded = new ThreadPoolExecutor(1, 1, 0, TimeUnit.SECONDS, new ArrayBlockingQueue<>(1));
    var release = new CountDownLatch(1);
    try {
      crowded.execute(() -> assertThatNoException().isThrownBy(release::await));
      crowded.execute(() -> assertThatNoException().isThrownBy(release::await));

      var solution =
          AssignmentSolver.builder().threads(4).executor(crowded).build().solve(eightParts());

      assertThat(solution.isProvenOptimal()).isTrue();
    } finally {
      release.countDown();
      crowded.shutdown();
      assertThat(crowded.awaitTermination(10, TimeUnit.SECONDS)).isTrue();
    }
  }

  private static AssignmentProblem eightParts() {
    var builder = AssignmentProblem.builder(1);
    for (int part = 0; part < 8; part++) {
      int agent = builder.addSoftAgent(LoadCost.squared(100), 10);
      int other = builder.addSoftAgent(LoadCost.squared(100), 10);
      int task = builder.addTask();
      builder.addCandidate(task, agent, 1, 3).addCandidate(task, other, 2, 3);
    }
    return builder.build();
  }
}
