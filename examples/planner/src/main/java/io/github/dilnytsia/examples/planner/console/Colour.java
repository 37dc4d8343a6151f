package io.github.dilnytsia.examples.planner.console;

import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine.Help.Ansi;

/** Whether the console is coloured. */
public enum Colour {
  /** If it is a terminal that understands colours, and neither {@code NO_COLOR} nor {@code CLICOLOR=0} is set. */
  AUTO,
  ALWAYS,
  NEVER;

  static Optional<Colour> findByName(String name) {
    for (var colour : values()) {
      if (colour.name().toLowerCase(Locale.ROOT).equals(name)) {
        return Optional.of(colour);
      }
    }
    return Optional.empty();
  }

  Ansi on(Terminal terminal) {
    return switch (this) {
      case ALWAYS -> Ansi.ON;
      case NEVER -> Ansi.OFF;
      case AUTO -> terminal.isColoured() ? Ansi.ON : Ansi.OFF;
    };
  }
}
