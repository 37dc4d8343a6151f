package io.github.dilnytsia.examples.planner.console;

import picocli.CommandLine.Option;

/** Whether the answer is for machines: then the standard output has one JSON value and nothing else. */
public final class JsonOption {

  @Option(names = Manners.JSON)
  private boolean given;

  public boolean isGiven() {
    return given;
  }
}
