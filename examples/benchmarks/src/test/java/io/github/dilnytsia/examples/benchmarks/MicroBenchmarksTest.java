package io.github.dilnytsia.examples.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dilnytsia.examples.benchmarks.micro.LiveBenchmark;
import io.github.dilnytsia.examples.benchmarks.micro.RulesBenchmark;
import io.github.dilnytsia.examples.benchmarks.micro.SolverBenchmark;
import org.junit.jupiter.api.Test;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

class MicroBenchmarksTest {

  /** Once each, in this process: that they run, not what they measure. */
  @Test
  void theMicroBenchmarksRun() throws RunnerException {
    var options = new OptionsBuilder()
        .include(SolverBenchmark.class.getSimpleName() + ".bound$")
        .include(RulesBenchmark.class.getSimpleName())
        .include(LiveBenchmark.class.getSimpleName())
        .param("shape", "DENSE")
        .param("country", "TINY")
        .forks(0)
        .warmupIterations(0)
        .measurementIterations(1)
        .measurementTime(TimeValue.milliseconds(1))
        .shouldFailOnError(true)
        .verbosity(VerboseMode.SILENT)
        .build();

    assertThat(new Runner(options).run()).hasSize(6);
  }
}
