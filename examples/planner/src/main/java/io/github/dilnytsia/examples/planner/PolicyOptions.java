package io.github.dilnytsia.examples.planner;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Which figures and rules replace those of the standard book. */
final class PolicyOptions {

  @Option(names = "--norms", paramLabel = "${bundle:label.file}")
  private @Nullable Path norms;

  @Mixin
  private FurtherPolicyOptions further = new FurtherPolicyOptions();

  /** The policy the options make, nothing of it read yet. */
  GivenPolicy policy() {
    return further.policy(Optional.ofNullable(norms));
  }
}
