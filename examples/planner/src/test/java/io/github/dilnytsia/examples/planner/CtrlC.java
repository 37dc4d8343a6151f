package io.github.dilnytsia.examples.planner;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The packaged command as a process of its own, to be ended as a terminal does it. */
final class CtrlC implements AutoCloseable {

  /** Against hanging alone: a busy machine may take long. */
  private static final long LONGEST_MINUTES = 5;

  /** A process started in the background may have been told to ignore the signal. */
  private static final String[] LISTENING = {"env", "--default-signal=INT"};

  private final Process process;
  private final StringWriter err = new StringWriter();
  private final CompletableFuture<String> out;
  private final CompletableFuture<Void> listening;

  private CtrlC(Process process) {
    this.process = process;
    // Each waits for the other's end of a pipe, so a pool of one thread would never come to the
    // second.
    this.out = CompletableFuture.supplyAsync(
        () -> text(process.getInputStream()), task -> new Thread(task).start());
    this.listening = CompletableFuture.runAsync(
        () -> follow(process.getErrorStream()), task -> new Thread(task).start());
  }

  /** Why no signal can be sent here; empty if one can. */
  static Optional<String> reasonToSkip() {
    for (var needed : new String[][] {{"env", "--default-signal=INT", "true"}, {"kill", "-l"}}) {
      try {
        var tried = new ProcessBuilder(needed).redirectErrorStream(true).start();
        var said = text(tried.getInputStream());
        if (tried.waitFor() != 0) {
          return Optional.of("\"%s\" says: %s".formatted(String.join(" ", needed), said.strip()));
        }
      } catch (IOException e) {
        return Optional.of("There is no \"%s\" here: install coreutils and procps to try Ctrl-C."
            .formatted(needed[0]));
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return Optional.of("Interrupted.");
      }
    }
    return Optional.empty();
  }

  static CtrlC start(Path directory, String... arguments) throws IOException {
    var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    var jar = Path.of("target/planner.jar").toAbsolutePath().toString();
    var command = Stream.of(
            Stream.of(LISTENING), Stream.of(java, "-Xmx512m", "-jar", jar), Stream.of(arguments))
        .flatMap(words -> words)
        .toList();
    return new CtrlC(new ProcessBuilder(command).directory(directory.toFile()).start());
  }

  private static String text(InputStream stream) {
    try {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void follow(InputStream stream) {
    var reader = new InputStreamReader(stream, StandardCharsets.UTF_8);
    var some = new char[1_000];
    try {
      for (var count = reader.read(some); count >= 0; count = reader.read(some)) {
        err.write(some, 0, count);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Waits until the command says something on its standard error. */
  void awaitWords(String words) throws InterruptedException {
    var end = System.nanoTime() + TimeUnit.MINUTES.toNanos(LONGEST_MINUTES);
    while (!err.toString().contains(words)) {
      if (!process.isAlive() || System.nanoTime() > end) {
        throw new AssertionError("\"%s\" was never said, but: %s".formatted(words, err));
      }
      Thread.sleep(20);
    }
  }

  boolean isRunning() {
    return process.isAlive();
  }

  void press() throws IOException, InterruptedException {
    var unused =
        new ProcessBuilder("kill", "-INT", Long.toString(process.pid())).start().waitFor();
  }

  /** How the command ended. */
  Run end() throws InterruptedException {
    if (!process.waitFor(LONGEST_MINUTES, TimeUnit.MINUTES)) {
      throw new AssertionError("The command does not end; it said: " + err);
    }
    listening.join();
    return new Run(process.exitValue(), out.join(), err.toString());
  }

  @Override
  public void close() {
    process.destroyForcibly();
  }
}
