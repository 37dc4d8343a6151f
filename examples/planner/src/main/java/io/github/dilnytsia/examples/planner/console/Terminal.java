package io.github.dilnytsia.examples.planner.console;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import picocli.CommandLine.Help.Ansi;

/**
 * Where the output goes: whether people watch it, and what they can see.
 *
 * @param isOutWatched whether the standard output is a terminal
 * @param isErrWatched whether the standard error is one
 * @param isColoured whether the standard output is a terminal that shows colours, and nobody asked for none
 */
public record Terminal(boolean isOutWatched, boolean isErrWatched, boolean isColoured) {

  private static final int OUT = 1;
  private static final int ERR = 2;

  /** Output that goes to a file, a pipe or another program. */
  public static Terminal none() {
    return new Terminal(false, false, false);
  }

  /** Where this process's output goes. */
  public static Terminal ofProcess() {
    var out = isTerminal(OUT);
    return new Terminal(out, isTerminal(ERR), out && Ansi.AUTO.enabled());
  }

  private static boolean isTerminal(int stream) {
    if (System.getProperty("os.name", "").startsWith("Windows")) {
      // Its consoles take escapes or not; the parser's library knows which do.
      return Ansi.AUTO.enabled();
    }
    var link = Path.of("/proc/self/fd/" + stream);
    return Files.exists(link, LinkOption.NOFOLLOW_LINKS)
        ? isDevice(link)
        : isTerminalByShell(stream);
  }

  private static boolean isDevice(Path link) {
    try {
      var target = Files.readSymbolicLink(link).toString();
      return target.startsWith("/dev/pts/")
          || target.startsWith("/dev/tty")
          || target.equals("/dev/console");
    } catch (IOException e) {
      return false;
    }
  }

  /** The shell asked has this process's streams. */
  private static boolean isTerminalByShell(int stream) {
    try {
      var test =
          new ProcessBuilder("/bin/sh", "-c", "test -t " + stream).inheritIO().start();
      return test.waitFor(1, TimeUnit.SECONDS) && test.exitValue() == 0;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
