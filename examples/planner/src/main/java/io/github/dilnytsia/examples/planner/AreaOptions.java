package io.github.dilnytsia.examples.planner;

import io.github.dilnytsia.territory.NameQuery;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where a name is looked for. */
final class AreaOptions {

  @Option(names = "--hromada", paramLabel = "${bundle:label.name-or-code}")
  private @Nullable String hromada;

  @Option(names = "--raion", paramLabel = "${bundle:label.name-or-code}")
  private @Nullable String raion;

  @Option(names = "--oblast", paramLabel = "${bundle:label.name-or-code}")
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
