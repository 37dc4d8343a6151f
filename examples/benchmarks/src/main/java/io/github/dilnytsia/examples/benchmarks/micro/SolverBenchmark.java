package io.github.dilnytsia.examples.benchmarks.micro;

import io.github.dilnytsia.optimize.AssignmentProblem;
import io.github.dilnytsia.optimize.AssignmentSolver;
import io.github.dilnytsia.optimize.Solution;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * What a solver does with its time, seen from outside and therefore the same for every version of it: the bound and
 * whatever else comes before the first step, and the steps after it.
 *
 * <p>The cost of a single step is the difference between {@link #boundAndSteps} and {@link #bound} divided by {@value
 * #STEPS}. One thread, a fixed seed.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 5)
@Measurement(iterations = 5, time = 5)
@Fork(1)
public class SolverBenchmark {

  private static final int STEPS = 1_000;

  /** The kind of problem: every agent may do every task, or a few near ones. */
  @Param
  private Shape shape = Shape.DENSE;

  private AssignmentProblem problem = AssignmentProblem.builder(1).build();

  /** Draws the problem; not measured. */
  @Setup
  public void draw() {
    problem = shape.draw();
  }

  /** Preparation and bound alone. */
  @Benchmark
  public Solution bound() {
    return solve(0);
  }

  /** Preparation, bound and a thousand steps, each of which shares the tasks of a few agents out anew. */
  @Benchmark
  public Solution boundAndSteps() {
    return solve(STEPS);
  }

  private Solution solve(long steps) {
    return AssignmentSolver.builder().seed(1).steps(steps).build().solve(problem);
  }
}
