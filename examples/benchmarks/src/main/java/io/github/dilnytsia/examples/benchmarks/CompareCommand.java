package io.github.dilnytsia.examples.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Runs our solver and others on the same files, with the same time and threads. */
@Command(
    name = "compare",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    description = {
      "Runs our solver and others on each file, one after the other, each in a process of its own, and prints a table.",
      "Every assignment is costed anew by the same code. The time limit (default: 10s) counts from the start of each "
          + "process. -X options of Java, such as -Xmx1g, hold for all of them."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  benchmarks compare d20200 e20400 --time-limit 10s --threads 2",
      "  benchmarks compare national.dom --lambda 50000 --peers highs --json"
    })
final class CompareCommand implements Callable<Integer> {

  static final Duration DEFAULT_LIMIT = Duration.ofSeconds(10);

  @Spec
  private CommandSpec spec = CommandSpec.create();

  @Parameters(
      arity = "1..*",
      paramLabel = "FILE",
      description = "Instances of the OR-Library or of Yagiura, .dom or .gapx files.")
  private List<Path> files = new ArrayList<>();

  @Mixin
  private SolveOptions options = new SolveOptions();

  @Option(
      names = "--peers",
      split = ",",
      paramLabel = "NAMES",
      description = "Which others: timefold, cpsat, highs (default: all).")
  private Set<Contestant> peers = new LinkedHashSet<>(Contestant.peers());

  @Option(names = "--json", description = "Print one line of JSON for each solver and file.")
  private boolean json;

  @Override
  public Integer call() throws IOException, InterruptedException {
    var contestants = new LinkedHashSet<Contestant>();
    contestants.add(Contestant.DILNYTSIA);
    contestants.addAll(peers);
    var instances = new ArrayList<Instance>();
    for (var file : files) {
      instances.add(options.read(file));
    }
    var out = spec.commandLine().getOut();
    for (int n = 0; n < instances.size(); n++) {
      var comparison = compare(instances.get(n), files.get(n), contestants);
      var lines = json ? ComparisonText.json(comparison) : ComparisonText.table(comparison);
      lines.forEach(out::println);
      out.flush();
    }
    return ExitCode.DONE;
  }

  private Comparison compare(Instance instance, Path file, Set<Contestant> contestants)
      throws IOException, InterruptedException {
    var process = new ContenderProcess(options, options.timeLimit().orElse(DEFAULT_LIMIT));
    var entries = new ArrayList<Comparison.Entry>();
    for (var contestant : contestants) {
      entries.add(enter(instance, file, contestant, process));
    }
    return new Comparison(instance, entries);
  }

  private static Comparison.Entry enter(
      Instance instance, Path file, Contestant contestant, ContenderProcess process)
      throws InterruptedException {
    if (contestant != Contestant.DILNYTSIA && !instance.isPlain()) {
      return Comparison.Entry.failed(
          contestant,
          "left out: only one resource, hard capacities and squared load costs are modelled");
    }
    try {
      return Comparison.Entry.of(contestant, process.run(contestant, file));
    } catch (IOException e) {
      return Comparison.Entry.failed(contestant, String.valueOf(e.getMessage()));
    }
  }
}
