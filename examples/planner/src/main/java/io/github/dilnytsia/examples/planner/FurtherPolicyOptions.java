package io.github.dilnytsia.examples.planner;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Which figures but norms, and which rules, replace those of the standard book. */
final class FurtherPolicyOptions {

  @Spec(Spec.Target.MIXEE)
  private CommandSpec command = CommandSpec.create();

  @Option(
      names = "--workload",
      paramLabel = "FILE",
      description = "Minutes and trips that replace the standard ones and the dataset's.")
  private @Nullable Path workload;

  @Option(
      names = "--weights",
      paramLabel = "FILE",
      description = "Weights of the cost that replace the standard ones and the dataset's.")
  private @Nullable Path weights;

  @Option(
      names = "--rules",
      paramLabel = "FILE",
      description =
          "Further rules, a .drl, .drl.csv or .drl.xlsx file; may be given again. Needs --trust-rules.")
  private List<Path> rules = new ArrayList<>();

  @Option(
      names = "--trust-rules",
      description =
          "Run the code in the files of --rules: a rule can do on this machine whatever you can.")
  private boolean trusted;

  @Option(
      names = "--replace",
      paramLabel = "ID",
      description = "A standard policy that the files of --rules stand in the place of.")
  private List<String> replaced = new ArrayList<>();

  @Option(
      names = "--without",
      paramLabel = "ID",
      description =
          "A standard policy to leave out, such as reach.wanted (see: planner rules list).")
  private List<String> without = new ArrayList<>();

  /** The policy that norms and the options make, nothing of it read yet. */
  GivenPolicy policy(Optional<Path> norms) {
    if (!rules.isEmpty() && !trusted) {
      throw usage(
          "--rules was given without --trust-rules. Rules are code and can do on this machine whatever you can: add --trust-rules if you know who wrote %s and what it does."
              .formatted(rules.get(0)));
    }
    if (trusted && rules.isEmpty()) {
      throw usage("--trust-rules was given without --rules FILE; there is nothing to trust.");
    }
    if (!replaced.isEmpty() && rules.isEmpty()) {
      throw usage(
          "--replace %s was given without --rules FILE. What is to stand in its place? To leave it out: --without %s."
              .formatted(replaced.get(0), replaced.get(0)));
    }
    return new GivenPolicy(
        norms,
        Optional.ofNullable(workload),
        Optional.ofNullable(weights),
        List.copyOf(rules),
        replaced.stream().distinct().toList(),
        without.stream().distinct().toList());
  }

  private ParameterException usage(String message) {
    return new ParameterException(command.commandLine(), message);
  }
}
