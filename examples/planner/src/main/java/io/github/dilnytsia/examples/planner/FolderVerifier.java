package io.github.dilnytsia.examples.planner;

import io.github.dilnytsia.dataset.PlanFiles;
import io.github.dilnytsia.judgement.Language;
import io.github.dilnytsia.map.MapLayers;
import io.github.dilnytsia.plan.BeatPlan;
import io.github.dilnytsia.plan.PlanVerifier;
import io.github.dilnytsia.plan.PlanningProblem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Whether a folder of plan files says what follows from the data and from who serves whom.
 *
 * <p>Works out the files anew and compares them byte by byte, so that no figure goes unchecked. Only the bound and how the
 * search ended are the folder's own word; that the bound lies below the cost is checked.
 */
final class FolderVerifier {

  private final WrittenPlan written;
  private final Path folder;
  private final Language language;

  FolderVerifier(WrittenPlan written, Path folder, Language language) {
    this.written = written;
    this.folder = folder;
    this.language = language;
  }

  /** Everything that differs, a line each; empty if the folder is verified. */
  List<String> differences() {
    var differences = new ArrayList<>(written.differences());
    written.plan().ifPresent(plan -> {
      PlanVerifier.disagreements(written.problem(), written.book().assess(written.problem()), plan)
          .forEach(found -> differences.add(found.in(language)));
      differences.addAll(compareFiles(plan, written.problem(), written.furtherFiles()));
    });
    return differences;
  }

  private List<String> compareFiles(BeatPlan plan, PlanningProblem problem, List<String> names) {
    var files = PlanFiles.builder()
        .plan(plan)
        .problem(problem)
        .amendments(written.policy().amended())
        .further(further(plan, problem, names));
    var ukrainian = differing(files.language(Language.UK).build().contents());
    var english = differing(files.language(Language.EN).build().contents());
    return english.size() < ukrainian.size() ? english : ukrainian;
  }

  /** Of the files a host may put beside a plan's own, the map follows from the plan; all others are taken as they are. */
  private Map<String, byte[]> further(BeatPlan plan, PlanningProblem problem, List<String> names) {
    var map = MapLayers.contents(plan, problem);
    var further = new LinkedHashMap<String, byte[]>();
    for (var name : names) {
      var drawn = map.get(name);
      further.put(name, drawn == null ? read(folder.resolve(name)) : drawn);
    }
    return further;
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
}
