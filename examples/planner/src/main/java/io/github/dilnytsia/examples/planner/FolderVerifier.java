package io.github.dilnytsia.examples.planner;

import io.github.dilnytsia.Planner;
import io.github.dilnytsia.dataset.Dataset;
import io.github.dilnytsia.dataset.PlanFolder;
import io.github.dilnytsia.dataset.PlanFolderContents;
import io.github.dilnytsia.dataset.PlanFolderContents.AssignmentRow;
import io.github.dilnytsia.dataset.PlanFolderContents.Summary;
import io.github.dilnytsia.judgement.Language;
import io.github.dilnytsia.plan.BeatPlan;
import io.github.dilnytsia.plan.PlanBound;
import io.github.dilnytsia.plan.PlanVerifier;
import io.github.dilnytsia.plan.PlanningProblem;
import io.github.dilnytsia.policy.Policy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Whether a folder of plan files says what follows from the data and from who serves whom.
 *
 * <p>Works out the files anew and compares them byte by byte, so that no figure goes unchecked. Only the bound and how the
 * search ended are the folder's own word; that the bound lies below the cost is checked.
 */
final class FolderVerifier {

  private final Policy policy;
  private final Dataset dataset;
  private final Path folder;
  private final Language language;
  private final List<String> differences = new ArrayList<>();

  FolderVerifier(Policy policy, Dataset dataset, Path folder, Language language) {
    this.policy = policy;
    this.dataset = dataset;
    this.folder = folder;
    this.language = language;
  }

  /** Everything that differs, a line each; empty if the folder is verified. */
  List<String> differences() {
    var contents = PlanFolder.read(folder);
    contents.problems().forEach(problem -> differences.add(problem.text().in(language)));
    contents.summary().ifPresent(summary -> compare(contents, summary));
    return differences;
  }

  private void compare(PlanFolderContents contents, Summary summary) {
    var problem = problem(summary);
    if (!problem.fingerprint().equals(summary.fingerprint())) {
      say("other-data", summary.fingerprint(), problem.fingerprint());
      return;
    }
    var officers = officerByUnit(contents, problem);
    if (differences.isEmpty()) {
      var plan = plan(problem, officers, summary);
      differences.addAll(PlanVerifier.verify(problem, policy.assess(problem), plan));
      compareFiles(plan, problem);
    }
  }

  /** The problem the folder was made from: whether it was replanned stands in its fingerprint alone. */
  private PlanningProblem problem(Summary summary) {
    var anew = dataset.problemOn(summary.date());
    var replanned = PlanningProblem.builder().from(anew).replanning(true).build();
    return replanned.fingerprint().equals(summary.fingerprint()) ? replanned : anew;
  }

  private Map<String, String> officerByUnit(PlanFolderContents contents, PlanningProblem problem) {
    var officers = new TreeMap<String, String>();
    for (AssignmentRow row : contents.assignments()) {
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

  private BeatPlan plan(PlanningProblem problem, Map<String, String> officers, Summary summary) {
    var bound = PlanBound.builder()
        .unservedResidents(summary.figure("bound.unservedResidents").longValue())
        .cost(ofHours(summary.figure("bound.cost")))
        .build();
    return BeatPlan.builder()
        .from(Planner.builder().policy(policy).build().evaluate(problem, officers))
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

  private void compareFiles(BeatPlan plan, PlanningProblem problem) {
    var ukrainian = differing(PlanFolder.contents(plan, problem, Language.UK));
    var english = differing(PlanFolder.contents(plan, problem, Language.EN));
    differences.addAll(english.size() < ukrainian.size() ? english : ukrainian);
  }

  private List<String> differing(Map<String, byte[]> expected) {
    var found = new ArrayList<String>();
    expected.forEach((name, bytes) -> {
      var actual = read(folder.resolve(name));
      if (!Arrays.equals(actual, bytes)) {
        found.add(firstDifference(name, lines(actual), lines(bytes)));
      }
    });
    return found;
  }

  private static byte[] read(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> lines(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8).lines().toList();
  }

  private String firstDifference(String file, List<String> actual, List<String> expected) {
    var row = 0;
    while (row < Math.min(actual.size(), expected.size())
        && actual.get(row).equals(expected.get(row))) {
      row++;
    }
    return ConsolePhrases.say(
        language, "file-differs", file, row + 1, line(actual, row), line(expected, row));
  }

  private static String line(List<String> lines, int row) {
    return row < lines.size() ? lines.get(row).strip() : "";
  }

  private void say(String key, Object... figures) {
    differences.add(ConsolePhrases.say(language, key, figures));
  }
}
