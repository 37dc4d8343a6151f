package io.github.dilnytsia.examples.planner;

import io.github.dilnytsia.Planner;
import io.github.dilnytsia.dataset.Dataset;
import io.github.dilnytsia.dataset.PlanFolder;
import io.github.dilnytsia.dataset.PlanFolderContents;
import io.github.dilnytsia.dataset.PlanFolderContents.Summary;
import io.github.dilnytsia.examples.planner.console.ExitCode;
import io.github.dilnytsia.judgement.Language;
import io.github.dilnytsia.plan.BeatPlan;
import io.github.dilnytsia.plan.PlanBound;
import io.github.dilnytsia.plan.PlanningProblem;
import io.github.dilnytsia.rules.RuleBook;
import java.io.PrintWriter;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;

/**
 * The plan a folder holds, worked out anew from the data and from who serves whom.
 *
 * <p>Only the bound, the seed and how the search ended are the folder's own word.
 */
final class WrittenPlan {

  private final GivenPolicy policy;
  private final RuleBook book;
  private final Dataset dataset;
  private final Language language;
  private final List<String> differences = new ArrayList<>();
  private final List<String> furtherFiles;
  private final Optional<BeatPlan> plan;
  private Optional<PlanningProblem> problem = Optional.empty();

  WrittenPlan(GivenPolicy policy, Dataset dataset, Path folder, Language language) {
    this.policy = policy;
    this.book = policy.book();
    this.dataset = dataset;
    this.language = language;
    var contents = PlanFolder.read(folder);
    contents.problems().forEach(wrong -> differences.add(wrong.text().in(language)));
    this.furtherFiles = contents.furtherFiles();
    this.plan = contents.summary().flatMap(summary -> plan(contents, summary));
  }

  /** Empty if the folder is not whole or was made from other data: {@link #differences()} then says why. */
  Optional<BeatPlan> plan() {
    return plan;
  }

  /** The exit code of what is done with the plan, or of a folder that has none: then why is said. */
  int use(ToIntFunction<BeatPlan> use, PrintWriter complaints) {
    if (plan.isPresent()) {
      return use.applyAsInt(plan.get());
    }
    differences.forEach(complaints::println);
    return ExitCode.NOT_VERIFIED;
  }

  /** The policy it was made by. */
  GivenPolicy policy() {
    return policy;
  }

  /** The facts it was made from. */
  Dataset dataset() {
    return dataset;
  }

  /** The rules it is judged by. */
  RuleBook book() {
    return book;
  }

  /** The problem of the plan. */
  PlanningProblem problem() {
    return problem.orElseThrow();
  }

  /** Names of files that the folder has beside those every plan has. */
  List<String> furtherFiles() {
    return furtherFiles;
  }

  List<String> differences() {
    return differences;
  }

  private Optional<BeatPlan> plan(PlanFolderContents contents, Summary summary) {
    var found = problem(summary);
    problem = Optional.of(found);
    if (!policy.amended().equals(summary.amendments())) {
      say("other-policy", options(summary.amendments()), options(policy.amended()));
    } else if (!found.fingerprint().equals(summary.fingerprint())) {
      say("other-data", summary.fingerprint(), found.fingerprint());
    }
    var officers = officerByUnit(contents, found);
    return differences.isEmpty()
        ? Optional.of(evaluate(found, officers, summary))
        : Optional.empty();
  }

  /** The problem the folder was made from: whether it was replanned stands in its fingerprint alone. */
  private PlanningProblem problem(Summary summary) {
    var anew = PlanningProblem.builder()
        .from(policy.on(dataset.problemOn(summary.date())))
        .name(summary.dataset())
        .build();
    var replanned = PlanningProblem.builder().from(anew).replanning(true).build();
    return replanned.fingerprint().equals(summary.fingerprint()) ? replanned : anew;
  }

  private String options(Map<String, String> amendments) {
    return amendments.isEmpty()
        ? ConsolePhrases.say(language, "policy-standard")
        : amendments.entrySet().stream()
            .map(option -> option.getValue().isEmpty()
                ? option.getKey()
                : "%s (SHA-256 %.12s…)".formatted(option.getKey(), option.getValue()))
            .collect(Collectors.joining(" "));
  }

  private Map<String, String> officerByUnit(PlanFolderContents contents, PlanningProblem problem) {
    var officers = new TreeMap<String, String>();
    for (var row : contents.assignments()) {
      if (problem.territory().findUnit(row.unitId()).isEmpty()) {
        say("unknown-unit", row.unitId());
      } else if (problem.force().findOfficer(row.officerId()).isEmpty()) {
        say("unknown-officer", row.officerId());
      } else if (officers.put(row.unitId(), row.officerId()) != null) {
        say("unit-twice", row.unitId());
      }
    }
    return officers;
  }

  private BeatPlan evaluate(
      PlanningProblem problem, Map<String, String> officers, Summary summary) {
    var bound = PlanBound.builder()
        .unservedResidents(summary.figure("bound.unservedResidents").longValue())
        .cost(ofHours(summary.figure("bound.cost")))
        .build();
    return BeatPlan.builder()
        .from(Planner.builder().policy(book).build().evaluate(problem, officers))
        .seed(summary.figure("seed").longValue())
        .bound(bound)
        .interrupted(summary.interrupted())
        .build();
  }

  private static Duration ofHours(BigDecimal hours) {
    return Duration.ofMillis(hours
        .multiply(BigDecimal.valueOf(3_600_000))
        .setScale(0, RoundingMode.HALF_UP)
        .longValue());
  }

  private void say(String key, Object... figures) {
    differences.add(ConsolePhrases.say(language, key, figures));
  }
}
