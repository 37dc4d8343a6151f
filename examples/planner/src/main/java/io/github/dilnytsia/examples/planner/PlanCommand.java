package io.github.dilnytsia.examples.planner;

import io.github.dilnytsia.Planner;
import io.github.dilnytsia.dataset.Dataset;
import io.github.dilnytsia.dataset.PlanFolder;
import io.github.dilnytsia.judgement.Severity;
import io.github.dilnytsia.plan.BeatPlan;
import io.github.dilnytsia.plan.PlanComparison;
import io.github.dilnytsia.plan.PlanningProblem;
import io.github.dilnytsia.spreadsheet.PlanSpreadsheet;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
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
      "  planner plan data/vinnytsia --date 2022-06-01 --out out --lang uk",
      "  planner plan data.xlsx --date 2022-06-01 --out out --xlsx",
      "  planner plan national-2021 --norms own/norms.csv --out out"
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
  private PolicyOptions policyOptions = new PolicyOptions();

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
      names = "--xlsx",
      description = "Also write the plan as a workbook, plan.xlsx, to the folder of --out.")
  private boolean workbook;

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
    if (workbook && folder == null) {
      throw new ParameterException(
          spec.commandLine(), "--xlsx needs --out DIR, the folder that plan.xlsx is written to.");
    }
    // Reading the data and loading the rules take about as long, and neither needs the other.
    var policy = policyOptions.policy();
    var rules = CompletableFuture.supplyAsync(policy::book);
    var dataset = source.dataset();
    if (folder != null) {
      PlanFolder.requireWritable(folder);
    }
    var given = dataset.problemOn(source.date());
    var book = Failures.join(rules);
    var problem =
        PlanningProblem.builder().from(policy.on(given)).replanning(replan).build();
    sayNotices(dataset);
    try (var interrupt = Interrupt.listen()) {
      var planner = search.planner(book).stopWhen(interrupt::isRaised);
      if (certificateFolder != null) {
        planner.certify(new CertificateFolder(certificateFolder));
      }
      var plan = planner.build().plan(problem);
      if (folder != null) {
        PlanFolder.write(plan, problem, folder, language.files(), policy.amended());
        writeWorkbook(planner.build(), plan, problem);
      }
      say(plan, problem, policy, PolicyChanges.lines(policy, book, given, language.console()));
      var forbidden =
          plan.findings().stream().anyMatch(finding -> finding.severity() == Severity.FORBIDDEN);
      return strict && forbidden ? ExitCode.FORBIDDEN : ExitCode.DONE;
    }
  }

  /** What becomes of people is told only where everybody is known to have had an officer or not. */
  private void writeWorkbook(Planner planner, BeatPlan plan, PlanningProblem problem) {
    if (workbook && folder != null) {
      var current = problem.currentPlan();
      var comparison = current.isEmpty()
          ? Optional.<PlanComparison>empty()
          : Optional.of(PlanComparison.between(planner.evaluate(problem, current), plan));
      PlanSpreadsheet.builder()
          .plan(plan)
          .problem(problem)
          .comparison(comparison)
          .language(language.files())
          .build()
          .write(folder.resolve("plan.xlsx"));
    }
  }

  private void sayNotices(Dataset dataset) {
    if (voice == null) {
      Summary.notices(dataset.notices(), language.console())
          .forEach(spec.commandLine().getErr()::println);
    }
  }

  private void say(
      BeatPlan plan, PlanningProblem problem, GivenPolicy policy, List<String> changes) {
    var out = spec.commandLine().getOut();
    if (voice == null) {
      changes.forEach(out::println);
      new Summary(plan, problem, language.console()).lines().forEach(out::println);
      if (folder != null) {
        out.println(ConsolePhrases.say(language.console(), "written", folder));
      }
    } else if (voice.json && !voice.quiet) {
      var contents = PlanFolder.contents(plan, problem, language.files(), policy.amended());
      var summary = contents.get("summary.json");
      out.println(new String(Objects.requireNonNull(summary), StandardCharsets.UTF_8));
    }
  }
}
