package io.github.dilnytsia.examples.planner;

import com.google.common.base.Suppliers;
import io.github.dilnytsia.dataset.Dataset;
import io.github.dilnytsia.dataset.PlanFiles;
import io.github.dilnytsia.dataset.PlanFolder;
import io.github.dilnytsia.examples.planner.console.ExitCode;
import io.github.dilnytsia.examples.planner.console.Failures;
import io.github.dilnytsia.examples.planner.console.Interrupt;
import io.github.dilnytsia.examples.planner.console.LanguageOption;
import io.github.dilnytsia.examples.planner.console.Manners;
import io.github.dilnytsia.examples.planner.console.Paint;
import io.github.dilnytsia.examples.planner.console.Progress;
import io.github.dilnytsia.examples.planner.console.ProgressOption;
import io.github.dilnytsia.examples.planner.console.SearchWatch;
import io.github.dilnytsia.examples.planner.console.Stage;
import io.github.dilnytsia.examples.planner.console.Version;
import io.github.dilnytsia.judgement.Severity;
import io.github.dilnytsia.map.MapLayers;
import io.github.dilnytsia.plan.BeatPlan;
import io.github.dilnytsia.plan.PlanningProblem;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
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
    footer = {
      "  planner plan national-2021 --out out",
      "  planner plan data/vinnytsia --date 2022-06-01 --out out --report --lang uk",
      "  planner plan data.xlsx --date 2022-06-01 --out out --xlsx",
      "  planner plan national-2021 --norms own/norms.csv --out out"
    })
final class PlanCommand implements Callable<Integer> {

  /** A search so long that somebody may end it, and that a second of another thread does it no harm. */
  private static final Duration LONG = Duration.ofSeconds(10);

  /** How often what follows a long search is rehearsed. */
  private static final int OFTEN = 20;

  /** How much the command says. */
  private static final class Voice {
    @Option(names = "--quiet")
    private boolean quiet;

    @Option(names = "--json")
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

  @Option(names = "--out", paramLabel = "${bundle:label.folder}")
  private @Nullable Path folder;

  @Mixin
  private DocumentOptions documents = new DocumentOptions();

  @Option(names = "--certificate", paramLabel = "${bundle:label.folder}")
  private @Nullable Path certificateFolder;

  @Option(names = "--replan")
  private boolean replan;

  @Option(names = "--strict")
  private boolean strict;

  @Mixin
  private ProgressOption progressOption = new ProgressOption();

  @Override
  public Integer call() {
    documents.requireFolder(folder);
    var err = spec.commandLine().getErr();
    try (var progress = progressOption.start(
            voice == null, PlannerApp.terminal(spec), err, language.console(), search.timeLimit());
        var interrupt = Interrupt.listen(
            () -> {
              progress.erase();
              Failures.interrupted(
                  spec.commandLine(), language.console(), voice != null && voice.json);
            },
            progress::erase)) {
      return plan(progress, interrupt);
    }
  }

  private int plan(Progress progress, Interrupt interrupt) {
    try {
      return makePlan(progress, interrupt);
    } catch (RuntimeException e) {
      if (!interrupt.isRaised()) {
        throw e;
      }
      // Nothing can be said any more once the process is free to end.
      progress.erase();
      return Failures.say(
          spec.commandLine(), Manners.of(language.console(), voice != null && voice.json), e);
    }
  }

  private int makePlan(Progress progress, Interrupt interrupt) {
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
    var papers = new PlanDocuments(dataset, book, problem, documents.contacts(), language.files());
    if (documents.compare()) {
      papers.prepare();
    }
    progress.enter(Stage.RULES);
    Supplier<MapLayers> layers = Suppliers.memoize(() -> MapLayers.prepare(problem));
    if (folder != null) {
      prepareWriting(layers, new Rehearsal(book, rehearsals(), interrupt::isRaised));
    }
    var planner = search
        .planner(book)
        .stopWhen(interrupt::isRaised)
        .onImprovement(new SearchWatch(interrupt, progress));
    if (certificateFolder != null) {
      planner.certify(new CertificateFolder(certificateFolder));
    }
    var plan = planner.build().plan(problem);
    progress.enter(Stage.WRITING);
    if (folder != null) {
      PlanFolder.write(files(plan, problem, policy, layers.get()), folder);
      documents.write(papers, plan, folder, interrupt::isRaised);
    }
    progress.erase();
    sayNotices(dataset);
    say(
        plan,
        problem,
        policy,
        layers,
        PolicyChanges.lines(policy, book, given, language.console()));
    var forbidden =
        plan.findings().stream().anyMatch(finding -> finding.severity() == Severity.FORBIDDEN);
    return strict && forbidden ? ExitCode.FORBIDDEN : ExitCode.DONE;
  }

  /** Asking the rules takes one thread: what else can be done before there is a plan is done beside it. */
  private static void prepareWriting(Supplier<MapLayers> layers, Rehearsal rehearsal) {
    var unusedLayers = CompletableFuture.supplyAsync(layers);
    // Should it fail, nothing is lost but time.
    var unusedRehearsal = CompletableFuture.runAsync(rehearsal::run);
  }

  private int rehearsals() {
    return search.timeLimit().filter(limit -> limit.compareTo(LONG) >= 0).isPresent() ? OFTEN : 1;
  }

  private void sayNotices(Dataset dataset) {
    if (voice == null) {
      Summary.notices(dataset.notices(), language.console())
          .forEach(spec.commandLine().getErr()::println);
    }
  }

  private void say(
      BeatPlan plan,
      PlanningProblem problem,
      GivenPolicy policy,
      Supplier<MapLayers> layers,
      List<String> changes) {
    var out = spec.commandLine().getOut();
    if (voice == null) {
      changes.forEach(out::println);
      new Summary(
              plan,
              problem,
              language.console(),
              Paint.on(spec.commandLine().getColorScheme().ansi()))
          .lines()
          .forEach(out::println);
      if (folder != null) {
        out.println(ConsolePhrases.say(language.console(), "written", folder));
      }
    } else if (voice.json && !voice.quiet) {
      var summary = files(plan, problem, policy, layers.get()).contents().get("summary.json");
      out.println(new String(Objects.requireNonNull(summary), StandardCharsets.UTF_8));
    }
  }

  private PlanFiles files(
      BeatPlan plan, PlanningProblem problem, GivenPolicy policy, MapLayers layers) {
    return PlanFiles.builder()
        .plan(plan)
        .problem(problem)
        .language(language.files())
        .amendments(policy.amended())
        .further(layers.contents(plan))
        .build();
  }
}
