package io.github.dilnytsia.examples.planner.console;

import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine.Help.Ansi;

/** Whether something that only people watch is shown: colours, or how far the work is. */
public enum When {
  /** If a terminal is there to show it. */
  AUTO,
  ALWAYS,
  NEVER;

  static Optional<When> findByName(String name) {
    for (var when : values()) {
      if (when.name().toLowerCase(Locale.ROOT).equals(name)) {
        return Optional.of(when);
      }
    }
    return Optional.empty();
  }

  boolean isMet(boolean isWatched) {
    return this == ALWAYS || (this == AUTO && isWatched);
  }

  Ansi ansi(Terminal terminal) {
    return isMet(terminal.isColoured()) ? Ansi.ON : Ansi.OFF;
  }
}
