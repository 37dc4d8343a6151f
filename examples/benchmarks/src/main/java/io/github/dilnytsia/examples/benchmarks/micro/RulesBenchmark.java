package io.github.dilnytsia.examples.benchmarks.micro;

import io.github.dilnytsia.plan.Assessment;
import io.github.dilnytsia.plan.Candidate;
import io.github.dilnytsia.plan.Candidates;
import io.github.dilnytsia.plan.PlanningProblem;
import io.github.dilnytsia.rules.RuleBook;
import java.util.List;
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
 * A whole assessment by the standard book, and the same assessment by hand.
 *
 * <p>Both make the candidates, which {@link #candidates} measures alone, and the same verdicts and workload.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 3)
@Measurement(iterations = 5, time = 3)
@Fork(value = 1, jvmArgsAppend = "-Xmx256m")
public class RulesBenchmark {

  private static final RuleBook BOOK = RuleBook.ukraine();

  /** The problem. */
  @Param({"HUNDRED_THOUSAND", "HALF_A_MILLION", "WORKLOAD"})
  private Country country = Country.TINY;

  private PlanningProblem problem = Country.nowhere();

  /** Draws the problem; not measured. */
  @Setup
  public void draw() {
    problem = country.draw();
  }

  /** By rules. */
  @Benchmark
  public Assessment rules() {
    return BOOK.assess(problem);
  }

  /** By hand. Makes every verdict anew, where rules look for one that says the same: it needs more room. */
  @Benchmark
  @Fork(value = 1, jvmArgsAppend = "-Xmx1g")
  public Assessment plain() {
    return PlainRules.assess(problem);
  }

  /** Only what is to be judged. */
  @Benchmark
  public List<Candidate> candidates() {
    return Candidates.of(problem, PlainRules.norms(problem));
  }
}
