package io.github.dilnytsia.optimize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.within;

import java.math.BigInteger;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class AssignmentSolverTest {

  private static final AssignmentSolver SOLVER = AssignmentSolver.builder().build();

  @Provide
  Arbitrary<AssignmentProblem> small() {
    return RandomProblems.small();
  }

  @Property(tries = 3000)
  void smallProblemsAreSolvedToTheProvenOptimum(@ForAll("small") AssignmentProblem problem) {
    var least = BruteForce.leastCost(problem);

    var solution = SOLVER.solve(problem);

    assertThat(solution.isFeasible()).isEqualTo(least.isPresent());
    assertThat(solution.isProvenOptimal()).isEqualTo(least.isPresent());
    assertThat(solution.isProvenInfeasible()).isEqualTo(least.isEmpty());
    least.ifPresent(optimum -> {
      assertThat(BigInteger.valueOf(solution.cost())).isEqualTo(optimum);
      assertThat(solution.bound()).isEqualTo(solution.cost());
      assertThat(solution.gap()).isZero();
    });
  }

  @Property
  void reportedCostIsTheCostOfTheAssignment(@ForAll("small") AssignmentProblem problem) {
    var solution = SOLVER.solve(problem);

    assertThat(BruteForce.cost(problem, solution.agentOfTask()))
        .contains(BigInteger.valueOf(solution.cost()));
  }

  @Property
  void fixedTasksGoNowhereElse(@ForAll("small") AssignmentProblem problem) {
    var solution = SOLVER.solve(problem);

    for (int t = 0; t < problem.tasks(); t++) {
      int agent = solution.agentOf(t);
      assertThat(agent == Solution.UNASSIGNED || problem.fixedAgent(t).orElse(agent) == agent)
          .isTrue();
    }
  }

  @Property
  void noTaskGoesToAnAgentForLessThanItsReducedCost(@ForAll("small") AssignmentProblem problem) {
    var solution = SOLVER.solve(problem);

    for (int t = 0; t < problem.tasks(); t++) {
      for (int c = problem.firstCandidate(t); c < problem.firstCandidate(t + 1); c++) {
        var fixed = BruteForce.leastCostWith(problem, t, problem.candidateAgent(c));
        var reduced = solution.reducedCost(t, problem.candidateAgent(c));
        if (reduced.isPresent() && fixed.isPresent()) {
          assertThat(fixed.get())
              .isGreaterThanOrEqualTo(
                  BigInteger.valueOf(solution.linearBound() + reduced.getAsLong()));
        }
        assertThat(reduced.isEmpty() && fixed.isPresent()).isFalse();
      }
    }
  }

  @Property
  void moreCapacityNeverSavesMoreThanItsShadowPrice(@ForAll long seed) {
    var random = new Random(seed);
    long more = 1 + random.nextLong(20);
    var prices = SOLVER.solve(hard(new Random(seed), 0));
    var least = BruteForce.leastCost(hard(new Random(seed), more));

    least.ifPresent(cost -> assertThat(cost.doubleValue() + 1)
        .isGreaterThanOrEqualTo(prices.linearBound() - more * prices.shadowPrice(0, 0)));
  }

  /** Six tasks and three agents with hard capacities, the first with so much more. */
  private static AssignmentProblem hard(Random random, long more) {
    var builder = AssignmentProblem.builder(1);
    for (int a = 0; a < 3; a++) {
      builder.addHardAgent(LoadCost.none(), 5 + random.nextInt(25) + (a == 0 ? more : 0));
    }
    for (int t = 0; t < 6; t++) {
      int task = random.nextBoolean() ? builder.addTask() : builder.addTask(random.nextInt(100));
      for (int a = 0; a < 3; a++) {
        builder.addCandidate(task, a, random.nextInt(60), 1L + random.nextInt(5));
      }
    }
    return builder.build();
  }

  @Property
  void oneAgentMoreNeverCostsMore(
      @ForAll long seed, @ForAll @IntRange(min = 2, max = 4) int agents) {
    var shape = RandomProblems.shape(new Random(seed), 5, agents);
    for (int t = 0; t < 5; t++) {
      if (shape.fixed.get(t) == agents - 1) {
        shape.fixed.set(t, -1);
      }
    }

    var fewer = SOLVER.solve(shape.build(agents - 1));
    var more = SOLVER.solve(shape.build(agents));

    if (fewer.isFeasible()) {
      assertThat(more.isFeasible()).isTrue();
      assertThat(more.cost()).isLessThanOrEqualTo(fewer.cost());
    }
  }

  @Property(tries = 6)
  void largerProblemsHaveATrueBoundAndDoNotDependOnThreads(@ForAll long seed) {
    var problem = RandomProblems.problem(new Random(seed), 200, 20);

    var solution = solver(1).solve(problem);
    var again = solver(1).solve(problem);
    var with2 = solver(2).solve(problem);
    var with4 = solver(4).solve(problem);

    assertThat(BruteForce.cost(problem, solution.agentOfTask()))
        .contains(BigInteger.valueOf(solution.cost()));
    if (solution.isFeasible()) {
      assertThat(solution.bound()).isLessThanOrEqualTo(solution.cost());
    }
    for (var other : new Solution[] {again, with2, with4}) {
      assertThat(other.agentOfTask()).isEqualTo(solution.agentOfTask());
      assertThat(other.bound()).isEqualTo(solution.bound());
    }
  }

  @Test
  void manyPartsGiveTheSameOnAnyNumberOfThreads() {
    var problem = RandomProblems.islands(new Random(11), 30);

    var solution = solver(1).solve(problem);

    assertThat(solver(2).solve(problem).agentOfTask()).isEqualTo(solution.agentOfTask());
    assertThat(solver(5).solve(problem).agentOfTask()).isEqualTo(solution.agentOfTask());
    assertThat(BruteForce.cost(problem, solution.agentOfTask()))
        .contains(BigInteger.valueOf(solution.cost()));
    assertThat(solution.bound()).isLessThanOrEqualTo(solution.cost());
  }

  @Property(tries = 20)
  void numbersBetweenAndOrderOfAddingDoNotMatter(@ForAll long seed) {
    var shape = RandomProblems.shape(new Random(seed), 40, 5);
    var problem = shape.build(5);
    Collections.shuffle(shape.candidates, new Random(seed));
    shape.addIdleAgentInFront();

    var shifted = solver(1).solve(shape.build(6)).agentOfTask();

    assertThat(Arrays.stream(shifted).map(agent -> Math.max(-1, agent - 1)).boxed())
        .containsExactly(
            Arrays.stream(solver(1).solve(problem).agentOfTask()).boxed().toArray(Integer[]::new));
  }

  @Test
  void aTightHardProblemIsSolvedFeasibly() {
    var problem = RandomProblems.tight(new Random(2), 100, 5);

    var solution = AssignmentSolver.builder().build().solve(problem);

    assertThat(solution.isFeasible()).isTrue();
    assertThat(solution.gap()).isBetween(0.0, 0.05);
  }

  @Property(tries = 20)
  void aStartIsNeverMadeWorse(@ForAll long seed, @ForAll @IntRange(max = 1000) int steps) {
    var problem = RandomProblems.problem(new Random(seed), 60, 6);
    var start = AssignmentSolver.builder().seed(seed).steps(300).build().solve(problem);

    var solution = AssignmentSolver.builder()
        .steps(steps)
        .startFrom(start.agentOfTask())
        .build()
        .solve(problem);

    assertThat(solution.lacks().size()).isLessThanOrEqualTo(start.lacks().size());
    if (solution.lacks().size() == start.lacks().size()) {
      assertThat(solution.cost()).isLessThanOrEqualTo(start.cost());
    }
  }

  @Property(tries = 20)
  void whoeverStopsAtOnceStillGetsAnAssignment(@ForAll long seed) {
    var problem = RandomProblems.problem(new Random(seed), 100, 10);

    var solution =
        AssignmentSolver.builder().stopWhen(() -> true).threads(2).build().solve(problem);

    assertThat(BruteForce.cost(problem, solution.agentOfTask()))
        .contains(BigInteger.valueOf(solution.cost()));
  }

  @Test
  void interruptionEndsTheSearchAndStaysSet() {
    var problem = RandomProblems.problem(new Random(3), 100, 10);
    Thread.currentThread().interrupt();

    var solution =
        AssignmentSolver.builder().timeLimit(Duration.ofHours(1)).build().solve(problem);

    assertThat(Thread.interrupted()).isTrue();
    assertThat(BruteForce.cost(problem, solution.agentOfTask())).isPresent();
  }

  @Test
  void keepsTheTimeLimit() {
    var problem = RandomProblems.problem(new Random(5), 400, 20);
    long start = System.nanoTime();

    AssignmentSolver.builder()
        .timeLimit(Duration.ofMillis(700))
        .threads(2)
        .build()
        .solve(problem);

    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofMillis(1300));
  }

  @Test
  void worksOnAnExecutorOfTheCallerAndLeavesItRunning() {
    var problem = RandomProblems.problem(new Random(4), 200, 20);
    var executor = Executors.newSingleThreadExecutor();
    try {
      var solution = AssignmentSolver.builder()
          .seed(7)
          .steps(600)
          .threads(3)
          .executor(executor)
          .build()
          .solve(problem);

      assertThat(solution.agentOfTask()).isEqualTo(solver(1).solve(problem).agentOfTask());
      assertThat(executor.isShutdown()).isFalse();
    } finally {
      executor.shutdownNow();
    }
  }

  @Test
  void tellsOfImprovementsUpToTheLast() {
    var problem = RandomProblems.problem(new Random(8), 150, 10);
    long[] last = new long[2];
    var calls = new AtomicInteger();

    var solution = AssignmentSolver.builder()
        .onImprovement((lacking, cost, bound) -> {
          last[0] = lacking;
          last[1] = cost;
          calls.incrementAndGet();
        })
        .build()
        .solve(problem);

    assertThat(calls.get()).isPositive();
    assertThat(last).containsExactly(solution.lacks().size(), solution.cost());
  }

  @Test
  void tellsHowMuchOfTheSearchIsOver() {
    var shares = new ArrayList<Double>();
    var bounds = new ArrayList<Long>();
    var listener = new ImprovementListener() {
      @Override
      public void improved(int lacking, long cost, long bound) {}

      @Override
      public void advanced(double share, int lacking, long cost, long bound) {
        shares.add(share);
        bounds.add(bound);
      }
    };

    var solution = AssignmentSolver.builder()
        .onImprovement(listener)
        .build()
        .solve(RandomProblems.problem(new Random(8), 150, 10));

    assertThat(shares).isNotEmpty().isSorted().allMatch(share -> 0 <= share && share <= 1);
    assertThat(shares.get(shares.size() - 1)).isCloseTo(1, within(1e-9));
    assertThat(bounds).isSorted().endsWith(solution.bound());
  }

  @Test
  void aListenersExceptionReachesTheCaller() {
    var solver = AssignmentSolver.builder()
        .onImprovement((lacking, cost, bound) -> {
          throw new IllegalStateException("enough");
        })
        .build();

    assertThatIllegalStateException()
        .isThrownBy(() -> solver.solve(RandomProblems.small(1)))
        .withMessage("enough");
  }

  @Test
  void saysWhatATaskWithoutRoomLacks() {
    var builder = AssignmentProblem.builder(1);
    builder.addHardAgent(LoadCost.none(), 10);
    builder.addTask();
    builder.addTask();
    builder.addTask();
    builder
        .addCandidate(0, 0, 1, 7)
        .addCandidate(1, 0, 1, 6)
        .addCandidate(2, 0, 1, 11)
        .fix(1, 0);

    var solution = SOLVER.solve(builder.build());

    assertThat(solution.isFeasible()).isFalse();
    assertThat(solution.isProvenInfeasible()).isTrue();
    assertThat(solution.use(0, 0)).isLessThanOrEqualTo(10);
    assertThat(solution.lacks()).hasSize(2);
    assertThat(solution.lacks().get(0).message()).contains("lacks 3 of resource 0");
    assertThat(solution.lacks().get(1).message()).contains("Task 2", "even if idle");
  }

  @Test
  void aTaskFixedWhereThereIsNoRoomIsReportedAndNotMoved() {
    var builder = AssignmentProblem.builder(1);
    builder.addHardAgent(LoadCost.none(), 10);
    builder.addHardAgent(LoadCost.none(), 100);
    builder.addTask();
    builder.addCandidate(0, 0, 1, 11).addCandidate(0, 1, 1, 11).fix(0, 0);

    var solution = SOLVER.solve(builder.build());

    assertThat(solution.agentOf(0)).isEqualTo(Solution.UNASSIGNED);
    assertThat(solution.isProvenInfeasible()).isTrue();
  }

  @Test
  void anEmptyProblemIsSolved() {
    var solution = SOLVER.solve(AssignmentProblem.builder(1).build());

    assertThat(solution.isProvenOptimal()).isTrue();
    assertThat(solution.cost()).isZero();
  }

  @Test
  void refusesAStartThatDoesNotFitTheProblem() {
    var builder = AssignmentProblem.builder(1);
    builder.addSoftAgent(LoadCost.none(), 10);
    builder.addTask();
    var problem = builder.build();

    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> AssignmentSolver.builder().startFrom(new int[2]).build().solve(problem))
        .withMessageContaining("2 tasks");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> AssignmentSolver.builder().startFrom(new int[1]).build().solve(problem))
        .withMessageContaining("task 0");
  }

  private static AssignmentSolver solver(int threads) {
    return AssignmentSolver.builder().seed(7).steps(600).threads(threads).build();
  }
}
