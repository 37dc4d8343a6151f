package io.github.dilnytsia.examples.benchmarks.micro;

import io.github.dilnytsia.plan.Candidates;
import io.github.dilnytsia.plan.JudgedCandidate;
import io.github.dilnytsia.plan.PlanningProblem;
import io.github.dilnytsia.rules.Changes;
import io.github.dilnytsia.rules.PolicySession;
import io.github.dilnytsia.rules.RuleBook;
import io.github.dilnytsia.staffing.Force;
import io.github.dilnytsia.staffing.Officer;
import io.github.dilnytsia.staffing.TrainingStage;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
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
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * One officer who goes on internship, or comes back, among 102,705 candidates.
 *
 * <p>Both ways end with a problem that is checked as a whole. By hand means all pairs of the officer judged anew, without
 * a word on what has changed in them.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 3)
@Measurement(iterations = 5, time = 3)
@Fork(value = 1, jvmArgsAppend = "-Xmx512m")
public class LiveBenchmark {

  /** Where the officers are. */
  @Param("HUNDRED_THOUSAND")
  private Country country = Country.TINY;

  private PlanningProblem problem = Country.nowhere();
  private PolicySession session = RuleBook.ukraine().session(problem);
  private Candidates candidates = Candidates.in(problem, PlainRules.norms(problem));
  private Random random = new Random(0);

  /** Draws the problem and opens a session; not measured. */
  @Setup
  public void open() {
    problem = country.draw();
    session.close();
    session = RuleBook.ukraine().session(problem);
    candidates = Candidates.in(problem, PlainRules.norms(problem));
    random = new Random(20261122);
  }

  /** Lets go of the session. */
  @TearDown
  public void close() {
    session.close();
  }

  /** In a session. */
  @Benchmark
  public Changes rules() {
    return session.officer(changed(session.problem()));
  }

  /** By hand. */
  @Benchmark
  public List<JudgedCandidate> plain() {
    var changed = changed(problem);
    var officers = new ArrayList<>(problem.force().officers());
    officers.replaceAll(officer -> officer.id().equals(changed.id()) ? changed : officer);
    problem = PlanningProblem.builder()
        .from(problem)
        .force(Force.builder().from(problem.force()).officers(officers).build())
        .build();
    candidates = candidates.next(problem);
    return PlainRules.judge(candidates.ofOfficer(changed.id()));
  }

  private Officer changed(PlanningProblem now) {
    var officers = now.force().officers();
    var officer = officers.get(random.nextInt(officers.size()));
    return Officer.builder()
        .from(officer)
        .stage(
            officer.stage() == TrainingStage.IN_SERVICE
                ? TrainingStage.INTERNSHIP
                : TrainingStage.IN_SERVICE)
        .build();
  }
}
