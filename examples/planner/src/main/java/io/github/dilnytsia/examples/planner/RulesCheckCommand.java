package io.github.dilnytsia.examples.planner;

import io.github.dilnytsia.examples.planner.console.ExitCode;
import io.github.dilnytsia.examples.planner.console.JsonOption;
import io.github.dilnytsia.examples.planner.console.LanguageOption;
import io.github.dilnytsia.examples.planner.console.UsageError;
import io.github.dilnytsia.examples.planner.console.Version;
import io.github.dilnytsia.plan.PlanningProblem;
import io.github.dilnytsia.rules.Amendment;
import io.github.dilnytsia.rules.HostRules;
import io.github.dilnytsia.rules.RuleBook;
import io.github.dilnytsia.rules.RuleBookException;
import io.github.dilnytsia.rules.RuleDoubt;
import io.github.dilnytsia.rules.RuleText;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Checks edited tables and rules before anybody plans with them. */
@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    footer = {
      "  planner rules check own/norms.csv own/weights.csv",
      "  planner rules check own/night.drl --trust-rules --data over-the-norm"
    })
final class RulesCheckCommand implements Callable<Integer> {

  @Spec
  private CommandSpec spec = CommandSpec.create();

  @Mixin
  private LanguageOption language = new LanguageOption();

  @Parameters(arity = "0..*", paramLabel = "${bundle:label.file}", descriptionKey = "file")
  private List<Path> paths = new ArrayList<>();

  @Option(names = "--trust-rules")
  private boolean trusted;

  @Option(
      names = "--replace",
      paramLabel = "${bundle:label.id}",
      completionCandidates = Candidates.OfPolicies.class)
  private List<String> replaced = new ArrayList<>();

  @Option(
      names = "--data",
      paramLabel = "${bundle:label.dataset}",
      completionCandidates = Candidates.OfScenarios.class)
  private @Nullable String data;

  @Option(names = "--date", paramLabel = "${bundle:label.day}")
  private @Nullable LocalDate date;

  @Mixin
  private JsonOption json = new JsonOption();

  @Override
  public Integer call() {
    if (paths.isEmpty() && data == null) {
      throw new UsageError(spec, ConsolePhrases.wording("check-what"));
    }
    var files = paths.stream()
        .map(path -> GivenFile.require(path, spec))
        .map(EditedFile::of)
        .toList();
    var report = new CheckReport(spec.commandLine(), language.console(), json.isGiven());
    return report.end(check(files, report), files.size());
  }

  private int check(List<EditedFile> files, CheckReport report) {
    var strangers = strangers(files, report);
    var book = book(files, report);
    var mending = strangers || book.isEmpty();
    if (book.isPresent()) {
      var problem = Optional.ofNullable(data).map(name -> figures(files).on(problem(name)));
      var own = rules(files).stream().map(RuleText::name).collect(Collectors.toSet());
      mending |= sayDoubts(doubts(book.get(), files, problem), own, report);
    }
    if (mending) {
      return ExitCode.BAD_DATA;
    }
    var unread = sayWhatWasNotRun(files, report);
    report.say("check-done", paths.size());
    return unread ? ExitCode.BAD_USAGE : ExitCode.DONE;
  }

  private PlanningProblem problem(String name) {
    var source = DatedSource.named(name, Optional.ofNullable(date), spec);
    return source.dataset().problemOn(source.date());
  }

  /** The figures of the files, which win over a dataset's own as they would in a plan. */
  private static GivenPolicy figures(List<EditedFile> files) {
    return new GivenPolicy(
        path(files, EditedFile.Kind.NORMS),
        path(files, EditedFile.Kind.WORKLOAD),
        path(files, EditedFile.Kind.WEIGHTS),
        List.of(),
        List.of(),
        List.of());
  }

  private static Optional<Path> path(List<EditedFile> files, EditedFile.Kind kind) {
    return files.stream()
        .filter(file -> file.kind() == kind)
        .map(EditedFile::path)
        .reduce((earlier, later) -> later);
  }

  /** Tells the files that are nothing that could be checked. */
  private static boolean strangers(List<EditedFile> files, CheckReport report) {
    var found = false;
    for (var file : files) {
      if (file.kind() == EditedFile.Kind.OTHER) {
        report.stranger(file.path());
        found = true;
      }
    }
    return found;
  }

  /** The book as it would be planned with; empty if there is none, and then why is said. */
  private Optional<RuleBook> book(List<EditedFile> files, CheckReport report) {
    var amendments = new ArrayList<Amendment>();
    files.forEach(file -> file.figures().ifPresent(amendments::add));
    var rules = rules(files);
    if (trusted && !rules.isEmpty()) {
      amendments.add(HostRules.trustingCode(rules).replacing(replaced.toArray(String[]::new)));
    }
    try {
      return Optional.of(RuleBook.ukraine().with(amendments));
    } catch (RuleBookException e) {
      report.problems(e.problems());
      return Optional.empty();
    }
  }

  private static List<RuleText> rules(List<EditedFile> files) {
    return files.stream()
        .filter(file -> file.kind() == EditedFile.Kind.RULES)
        .map(EditedFile::rules)
        .toList();
  }

  private List<RuleDoubt> doubts(
      RuleBook book, List<EditedFile> files, Optional<PlanningProblem> problem) {
    if (!trusted) {
      var unrun = files.stream()
          .filter(file -> file.kind() == EditedFile.Kind.RULES && file.isPlainDrl())
          .map(EditedFile::rules)
          .toList();
      if (!unrun.isEmpty()) {
        return book.checkWithoutRunning(unrun);
      }
    }
    return problem.map(book::check).orElseGet(book::check);
  }

  /** Whether any is to be mended: what depends on facts may well be meant. */
  private static boolean sayDoubts(List<RuleDoubt> doubts, Set<String> own, CheckReport report) {
    var mending =
        doubts.stream().filter(doubt -> !doubt.kind().dependsOnFacts()).toList();
    mending.forEach(report::doubt);
    if (!mending.isEmpty()) {
      report.complain("doubts", mending.size());
    }
    sayWhatFactsShow(
        doubts.stream().filter(doubt -> doubt.kind().dependsOnFacts()).toList(), own, report);
    return !mending.isEmpty();
  }

  /** Where somebody's own rules are checked, of the standard ones only how many are silent. */
  private static void sayWhatFactsShow(
      List<RuleDoubt> doubts, Set<String> own, CheckReport report) {
    var others = 0;
    for (var doubt : doubts) {
      if (own.isEmpty()
          || doubt.kind() != RuleDoubt.Kind.FIRES_ON_NOTHING
          || own.contains(doubt.file().orElse(""))) {
        report.remark(doubt);
      } else {
        others++;
      }
    }
    if (others > 0) {
      report.say("check-silent", others);
    }
  }

  private boolean sayWhatWasNotRun(List<EditedFile> files, CheckReport report) {
    var found = false;
    for (var file : files) {
      if (file.kind() == EditedFile.Kind.RULES && !trusted) {
        report.notRun(file.isPlainDrl() ? "check-not-compiled" : "check-not-read", file.path());
        found = true;
      }
    }
    return found;
  }
}
