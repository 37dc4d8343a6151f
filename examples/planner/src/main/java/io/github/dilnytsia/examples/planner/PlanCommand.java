package io.github.dilnytsia.examples.planner;

import io.github.dilnytsia.dataset.Dataset;
import io.github.dilnytsia.dataset.PlanFiles;
import io.github.dilnytsia.dataset.PlanFolder;
import io.github.dilnytsia.forms.Forms;
import io.github.dilnytsia.judgement.Severity;
import io.github.dilnytsia.map.MapLayers;
import io.github.dilnytsia.plan.BeatPlan;
import io.github.dilnytsia.plan.PlanningProblem;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
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
      "  planner plan data/vinnytsia --date 2022-06-01 --out out --report --lang uk",
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
      names = "--report",
      description = "Write report.html too: the plan as one page with a map. Needs --out.")
  private boolean report;

  @Option(
      names = "--contacts",
      description = "Show officers' contacts in the report; otherwise they are nowhere in it.")
  private boolean contacts;

  @Option(
      names = "--certificate",
      paramLabel = "DIR",
      description =
          "Prove by multipliers alone, and write what CheckCertificate.java checks to this folder.")
  private @Nullable Path certificateFolder;

  @Option(
      names = "--forms",
      description = "Write the papers of the plan, to be printed, to forms in the folder of --out.")
  private boolean forms;

  @Option(
      names = "--replan",
      description = "Start from the dataset's current plan and count every move away from it.")
  private boolean replan;

  @Option(names = "--strict", description = "End with exit code 1 if a finding forbids the plan.")
  private boolean strict;

  @Override
  public Integer call() {
    if (report && folder == null) {
      throw new ParameterException(
          spec.commandLine(), "--report needs --out DIR, the folder to write report.html to.");
    }
    // Reading the data and loading the rules take about as long, and neither needs the other.
    var policy = policyOptions.policy();
    var rules = CompletableFuture.supplyAsync(policy::book);
    var dataset = source.dataset();
    if (forms && folder == null) {
      throw new ParameterException(
          spec.commandLine(),
          "--forms needs --out: the papers are written to forms in that folder.");
    }
    if (folder != null) {
      PlanFolder.requireWritable(folder);
    }
    var given = dataset.problemOn(source.date());
    var book = Failures.join(rules);
    var problem =
        PlanningProblem.builder().from(policy.on(given)).replanning(replan).build();
    sayNotices(dataset);
    var page = new ReportFile(dataset, book, contacts, language.files());
    if (report) {
      page.prepare(problem);
    }
    try (var interrupt = Interrupt.listen()) {
      var planner = search.planner(book).stopWhen(interrupt::isRaised);
      if (certificateFolder != null) {
        planner.certify(new CertificateFolder(certificateFolder));
      }
      var plan = planner.build().plan(problem);
      if (folder != null) {
        PlanFolder.write(files(plan, problem, policy), folder);
        if (report) {
          page.write(problem, plan, folder);
        }
        if (forms) {
          Forms.of(plan, problem).language(language.files()).write(folder.resolve("forms"));
        }
      }
      say(plan, problem, policy, PolicyChanges.lines(policy, book, given, language.console()));
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
      var summary = files(plan, problem, policy).contents().get("summary.json");
      out.println(new String(Objects.requireNonNull(summary), StandardCharsets.UTF_8));
    }
  }

  private PlanFiles files(BeatPlan plan, PlanningProblem problem, GivenPolicy policy) {
    return PlanFiles.builder()
        .plan(plan)
        .problem(problem)
        .language(language.files())
        .amendments(policy.amended())
        .further(MapLayers.contents(plan, problem))
        .build();
  }
}
