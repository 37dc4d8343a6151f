package io.github.dilnytsia.examples.planner;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packaged command with other numbers of threads in the JVM's common pool than the machine's. */
class CommonPoolIT {

  @TempDir
  private Path temp = Path.of("");

  @Test
  void noThreadsGiveTheSamePlanAsMany() throws IOException, InterruptedException {
    var none = planned(0);

    assertThat(none).isEqualTo(planned(4)).contains("\"files\"");
  }

  /** The summary, which has the hashes of all other files in it. */
  private String planned(int threads) throws IOException, InterruptedException {
    var out = temp.resolve("with-" + threads);
    var process = new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Djava.util.concurrent.ForkJoinPool.common.parallelism=" + threads,
            "-jar",
            Path.of("target/planner.jar").toAbsolutePath().toString(),
            "plan",
            "pilot-2019",
            "--out",
            out.toString(),
            "--report",
            "--xlsx",
            "--forms",
            "--quiet")
        .inheritIO()
        .start();
    try {
      // Against hanging alone.
      assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
      assertThat(process.exitValue()).isZero();
    } finally {
      process.destroyForcibly();
    }
    return Files.readString(out.resolve("summary.json"));
  }
}
