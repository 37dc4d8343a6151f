package io.github.dilnytsia.examples.planner;

import io.github.dilnytsia.dataset.Dataset;
import io.github.dilnytsia.dataset.PlanFolder;
import io.github.dilnytsia.judgement.Severity;
import io.github.dilnytsia.plan.BeatPlan;
import io.github.dilnytsia.plan.PlanningProblem;
import io.github.dilnytsia.rules.RuleBook;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Makes a plan, says how good it is and writes it. */
@Command(
    name = "plan",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    description = {
      "Assigns every settlement to an officer, proves how good the plan is and says what the rules find.",
      "Ctrl-C ends the search; the best plan so far is still written."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  planner plan national-2021 --out out",
      "  planner plan data/vinnytsia --date 2022-06-01 --out out --lang uk"
    })
final class PlanCommand implements Callable<Integer> {

  /** How much the command says. */
  private static final class Voice {
    @Option(names = "--quiet", description = "Say nothing but errors.")
    private boolean quiet;

    @Option(names = "--json", description = "Print summary.json instead of the summary for people.")
    private boolean json;
  }

  @Spec
  private CommandSpec spec = CommandSpec.create();

  @Mixin
  private DatedSource source = new DatedSource();

  @Mixin
  private SearchOptions search = new SearchOptions();

  @Mixin
  private LanguageOption language = new LanguageOption();

  @ArgGroup
  private @Nullable Voice voice;

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description = "The folder to write the plan's files to.")
  private @Nullable Path folder;

  @Option(
      names = "--certificate",
      paramLabel = "DIR",
      description =
          "Prove by multipliers alone, and write what CheckCertificate.java checks to this folder.")
  private @Nullable Path certificateFolder;

  @Option(
      names = "--replan",
      description = "Start from the dataset's current plan and count every move away from it.")
  private boolean replan;

  @Option(names = "--strict", description = "End with exit code 1 if a finding forbids the plan.")
  private boolean strict;

  @Override
  public Integer call() {
    // Reading the data and loading the rules take about as long, and neither needs the other.
    var rules = CompletableFuture.supplyAsync(RuleBook::ukraine);
    var dataset = source.dataset();
    if (folder != null) {
      PlanFolder.requireWritable(folder);
    }
    var problem = PlanningProblem.builder()
        .from(dataset.problemOn(source.date()))
        .replanning(replan)
        .build();
    sayNotices(dataset);
    try (var interrupt = Interrupt.listen()) {
      var planner = search.planner(rules.join()).stopWhen(interrupt::isRaised);
      if (certificateFolder != null) {
        planner.certify(new CertificateFolder(certificateFolder));
      }
      var plan = planner.build().plan(problem);
      if (folder != null) {
        PlanFolder.write(plan, problem, folder, language.files());
      }
      say(plan, problem);
      var forbidden =
          plan.findings().stream().anyMatch(finding -> finding.severity() == Severity.FORBIDDEN);
      return strict && forbidden ? ExitCode.FORBIDDEN : ExitCode.DONE;
    }
  }

  private void sayNotices(Dataset dataset) {
    if (voice == null) {
      Summary.notices(dataset.notices(), language.console())
          .forEach(spec.commandLine().getErr()::println);
    }
  }

  private void say(BeatPlan plan, PlanningProblem problem) {
    var out = spec.commandLine().getOut();
    if (voice == null) {
      new Summary(plan, problem, language.console()).lines().forEach(out::println);
      if (folder != null) {
        out.println(ConsolePhrases.say(language.console(), "written", folder));
      }
    } else if (voice.json && !voice.quiet) {
      var summary = PlanFolder.contents(plan, problem, language.files()).get("summary.json");
      out.println(new String(Objects.requireNonNull(summary), StandardCharsets.UTF_8));
    }
  }
}
