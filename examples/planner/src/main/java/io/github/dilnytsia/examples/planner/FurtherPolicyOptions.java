package io.github.dilnytsia.examples.planner;

import io.github.dilnytsia.examples.planner.console.UsageError;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Which figures but norms, and which rules, replace those of the standard book. */
final class FurtherPolicyOptions {

  @Spec(Spec.Target.MIXEE)
  private CommandSpec command = CommandSpec.create();

  @Option(names = "--workload", paramLabel = "${bundle:label.file}")
  private @Nullable Path workload;

  @Option(names = "--weights", paramLabel = "${bundle:label.file}")
  private @Nullable Path weights;

  @Option(names = "--rules", paramLabel = "${bundle:label.file}")
  private List<Path> rules = new ArrayList<>();

  @Option(names = "--trust-rules")
  private boolean trusted;

  @Option(
      names = "--replace",
      paramLabel = "${bundle:label.id}",
      completionCandidates = Candidates.OfPolicies.class)
  private List<String> replaced = new ArrayList<>();

  @Option(
      names = "--without",
      paramLabel = "${bundle:label.id}",
      completionCandidates = Candidates.OfPolicies.class)
  private List<String> without = new ArrayList<>();

  /** The policy that norms and the options make, nothing of it read yet. */
  GivenPolicy policy(Optional<Path> norms) {
    if (!rules.isEmpty() && !trusted) {
      throw usage("rules-not-trusted", rules.get(0));
    }
    if (trusted && rules.isEmpty()) {
      throw usage("nothing-to-trust");
    }
    if (!replaced.isEmpty() && rules.isEmpty()) {
      throw usage("nothing-in-place", replaced.get(0));
    }
    Stream.of(
            norms.stream(),
            Optional.ofNullable(workload).stream(),
            Optional.ofNullable(weights).stream(),
            rules.stream())
        .flatMap(files -> files)
        .forEach(file -> GivenFile.require(file, command));
    return new GivenPolicy(
        norms,
        Optional.ofNullable(workload),
        Optional.ofNullable(weights),
        List.copyOf(rules),
        replaced.stream().distinct().toList(),
        without.stream().distinct().toList());
  }

  private UsageError usage(String key, Object... figures) {
    return new UsageError(command, ConsolePhrases.wording(key, figures));
  }
}
