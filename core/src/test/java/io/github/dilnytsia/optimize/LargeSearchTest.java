package io.github.dilnytsia.optimize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.math.BigInteger;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** The search of one large part, by all threads at once. */
class LargeSearchTest {

  @Property(tries = 4)
  void onePartGivesTheSameOnAnyNumberOfThreads(
      @ForAll long seed, @ForAll @IntRange(min = 60, max = 200) int tasks) {
    var problem = RandomProblems.connected(new Random(seed), tasks, 6 + tasks / 12, 2, 0);

    var solution = solver(1, seed).build().solve(problem);

    assertTrueCost(problem, solution);
    for (int threads : new int[] {2, 3, 5}) {
      var other = solver(threads, seed).build().solve(problem);
      assertThat(other.agentOfTask()).isEqualTo(solution.agentOfTask());
      assertThat(other.bound()).isEqualTo(solution.bound());
    }
  }

  @Test
  void divesAndScoutsGiveTheSameOnAnyNumberOfThreads() {
    var problem = RandomProblems.tight(new Random(11), 120, 12);

    // Enough for scouts to follow the regions.
    var solution = solver(1, 5).steps(1500).build().solve(problem);

    assertTrueCost(problem, solution);
    assertThat(solution.isFeasible()).isTrue();
    assertThat(solution.cost() - solution.bound()).isLessThan(solution.bound() / 100);
    var other = solver(3, 5).steps(1500).build().solve(problem);
    assertThat(other.agentOfTask()).isEqualTo(solution.agentOfTask());
    assertThat(other.bound()).isEqualTo(solution.bound());
  }

  @Property(tries = 10)
  void whoeverStopsDivesAtAnyMomentGetsAnAssignmentOfTheCostReported(
      @ForAll long seed, @ForAll @IntRange(min = 0, max = 300) int asked) {
    var problem = RandomProblems.tight(new Random(seed), 90, 10 + (int) (seed & 7));
    var count = new AtomicInteger();

    var solution = solver(2, seed)
        .steps(3000)
        .stopWhen(() -> count.incrementAndGet() > asked)
        .build()
        .solve(problem);

    assertTrueCost(problem, solution);
  }

  @Property(tries = 15)
  void aWarmStartNeverEndsDearer(
      @ForAll long seed, @ForAll @IntRange(min = 1, max = 3) int resources) {
    var problem = RandomProblems.connected(new Random(seed), 80, 12, resources, 3);
    var start = solver(1, seed).steps(100 * (seed & 15)).build().solve(problem);

    var solution = solver(2, ~seed).startFrom(start.agentOfTask()).build().solve(problem);

    assertTrueCost(problem, solution);
    assertThat(solution.lacks().size()).isLessThanOrEqualTo(start.lacks().size());
    if (solution.lacks().size() == start.lacks().size()) {
      assertThat(solution.cost()).isLessThanOrEqualTo(start.cost());
    }
  }

  @Property(tries = 40)
  void whoeverStopsAtAnyMomentGetsAnAssignmentOfTheCostReported(
      @ForAll long seed,
      @ForAll @IntRange(min = 0, max = 400) int asked,
      @ForAll @IntRange(min = 1, max = 3) int threads) {
    var problem = RandomProblems.connected(new Random(seed), 80, 12, 2, 0);
    var count = new AtomicInteger();

    var solution = solver(threads, seed)
        .stopWhen(() -> count.incrementAndGet() > asked)
        .build()
        .solve(problem);

    assertTrueCost(problem, solution);
  }

  @Property(tries = 40)
  void anExceptionAtAnyMomentReachesTheCallerAndHangsNobody(
      @ForAll @IntRange(min = 0, max = 300) int asked,
      @ForAll @IntRange(min = 1, max = 4) int threads)
      throws InterruptedException {
    var problem = RandomProblems.connected(new Random(7), 120, 16, 2, 0);
    var count = new AtomicInteger();
    var executor = Executors.newFixedThreadPool(4);
    var caller = Executors.newSingleThreadExecutor();

    var result = caller.submit(() -> {
      var solver = solver(threads, 3)
          .executor(executor)
          .stopWhen(() -> {
            if (count.incrementAndGet() > asked) {
              throw new IllegalStateException("enough");
            }
            return false;
          })
          .build();
      assertThatIllegalStateException()
          .isThrownBy(() -> solver.solve(problem))
          .withMessage("enough");
    });

    caller.shutdown();
    assertThat(caller.awaitTermination(60, TimeUnit.SECONDS)).isTrue();
    assertThatNoException().isThrownBy(result::get);
    executor.shutdown();
    assertThat(executor.awaitTermination(60, TimeUnit.SECONDS)).isTrue();
  }

  private static void assertTrueCost(AssignmentProblem problem, Solution solution) {
    assertThat(BruteForce.cost(problem, solution.agentOfTask()))
        .contains(BigInteger.valueOf(solution.cost()));
    if (solution.isFeasible()) {
      assertThat(solution.bound()).isLessThanOrEqualTo(solution.cost());
    }
  }

  private static AssignmentSolver.Builder solver(int threads, long seed) {
    return AssignmentSolver.builder().seed(seed).steps(600).threads(threads);
  }
}
