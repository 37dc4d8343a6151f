package io.github.dilnytsia.examples.planner;

import io.github.dilnytsia.territory.NameQuery;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where a name is looked for. */
final class AreaOptions {

  @Option(
      names = "--hromada",
      paramLabel = "NAME|CODE",
      description = "Look for the name in this hromada alone, such as Тростянецька.")
  private @Nullable String hromada;

  @Option(
      names = "--raion",
      paramLabel = "NAME|CODE",
      description = "Look for the name in this raion alone, such as Гайсинський.")
  private @Nullable String raion;

  @Option(
      names = "--oblast",
      paramLabel = "NAME|CODE",
      description = "Look for the name in this oblast alone, such as Вінницька or 05.")
  private @Nullable String oblast;

  boolean isGiven() {
    return hromada != null || raion != null || oblast != null;
  }

  /** A name in the area given. */
  NameQuery narrow(String name) {
    return NameQuery.builder()
        .text(name)
        .hromada(Optional.ofNullable(hromada))
        .raion(Optional.ofNullable(raion))
        .oblast(Optional.ofNullable(oblast))
        .build();
  }
}
