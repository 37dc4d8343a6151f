package io.github.dilnytsia.dataset;

import io.github.dilnytsia.internal.Troubles;
import io.github.dilnytsia.internal.WholeFiles;
import io.github.dilnytsia.judgement.Language;
import io.github.dilnytsia.judgement.WordedException;
import io.github.dilnytsia.plan.BeatPlan;
import io.github.dilnytsia.plan.PlanningProblem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * The folder a plan is written to: tables, a map, and a summary that ties them together.
 *
 * <p>The same plan gives the same bytes on any machine. Texts that a spreadsheet would take for formulas get an
 * apostrophe in front; figures never do.
 */
public final class PlanFolder {

  private PlanFolder() {}

  /**
   * Writes a plan, each file whole or not at all.
   *
   * <p>The summary has the SHA-256 of all other files. It is removed before the first of them is replaced and written
   * after the last, so that a folder mixed from two runs is never taken for a plan.
   *
   * @param language of reasons and findings
   * @throws IllegalArgumentException if the folder holds a dataset, whose officers would be overwritten, or the plan
   *     answers another problem
   * @throws java.io.UncheckedIOException if the folder cannot be written
   * @throws IllegalStateException if Jackson is not on the class path
   */
  public static void write(BeatPlan plan, PlanningProblem problem, Path folder, Language language) {
    write(plan, problem, folder, language, Map.of());
  }

  /**
   * Writes a plan whose policy was not the standard one alone, each file whole or not at all.
   *
   * @param language of reasons and findings
   * @param amendments what amended the policy, and the SHA-256 of each where it is a file; the summary keeps them
   * @throws IllegalArgumentException if the folder holds a dataset, whose officers would be overwritten, or the plan
   *     answers another problem
   * @throws java.io.UncheckedIOException if the folder cannot be written
   * @throws IllegalStateException if Jackson is not on the class path
   */
  public static void write(
      BeatPlan plan,
      PlanningProblem problem,
      Path folder,
      Language language,
      Map<String, String> amendments) {
    write(files(plan, problem, language, amendments), folder);
  }

  /**
   * Writes a plan with all that goes with it, each file whole or not at all.
   *
   * @throws IllegalArgumentException if the folder holds a dataset, whose officers would be overwritten
   * @throws java.io.UncheckedIOException if the folder cannot be written
   * @throws IllegalStateException if Jackson is not on the class path
   */
  public static void write(PlanFiles files, Path folder) {
    requireWritable(folder);
    WholeFiles.write(folder, files.contents(), List.of(PlanFile.SUMMARY.fileName()));
  }

  /**
   * Refuses a folder that a plan cannot be written to, so that nobody waits for a plan in vain; makes it if need be.
   *
   * @throws IllegalArgumentException if the folder holds a dataset, whose officers would be overwritten
   * @throws java.io.UncheckedIOException if it is no folder, or cannot be made or written to
   */
  public static void requireWritable(Path folder) {
    if (Files.exists(folder.resolve(DatasetFile.SETTLEMENTS.fileName()))) {
      throw new WordedException(DatasetPhrases.say("folder.holds-dataset", folder));
    }
    try {
      Files.createDirectories(folder);
      Files.delete(Files.createTempFile(folder, ".", ".part"));
    } catch (IOException e) {
      throw new UncheckedIOException(
          "The folder %s cannot be written to: %s".formatted(folder, e.getMessage()),
          Troubles.at(folder, e));
    }
  }

  /**
   * What each file of a plan holds, in the order they are written: the summary last.
   *
   * @param language of reasons and findings
   * @throws IllegalArgumentException if the plan answers another problem
   * @throws IllegalStateException if Jackson is not on the class path
   */
  public static Map<String, byte[]> contents(
      BeatPlan plan, PlanningProblem problem, Language language) {
    return contents(plan, problem, language, Map.of());
  }

  /**
   * The same of a plan whose policy was not the standard one alone.
   *
   * @param language of reasons and findings
   * @param amendments what amended the policy, and the SHA-256 of each where it is a file; the summary keeps them
   * @throws IllegalArgumentException if the plan answers another problem
   * @throws IllegalStateException if Jackson is not on the class path
   */
  public static Map<String, byte[]> contents(
      BeatPlan plan, PlanningProblem problem, Language language, Map<String, String> amendments) {
    return files(plan, problem, language, amendments).contents();
  }

  private static PlanFiles files(
      BeatPlan plan, PlanningProblem problem, Language language, Map<String, String> amendments) {
    return PlanFiles.builder()
        .plan(plan)
        .problem(problem)
        .language(language)
        .amendments(amendments)
        .build();
  }

  /**
   * Reads a plan back: every row that can be read, and every problem there is, a missing or changed file among them.
   *
   * @throws IllegalStateException if Jackson is not on the class path
   */
  public static PlanFolderContents read(Path folder) {
    return PlanFolderReader.read(folder);
  }
}
