package io.github.dilnytsia.examples.planner;

import io.github.dilnytsia.judgement.Language;
import io.github.dilnytsia.plan.BeatPlan;
import java.nio.file.Path;
import java.util.function.ToIntBiFunction;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Where a command's plan comes from: the facts it was made from, and the folder that plan wrote. */
final class PlanSource {

  @Spec(Spec.Target.MIXEE)
  private CommandSpec command = CommandSpec.create();

  @Mixin
  private ProblemSource source = new ProblemSource();

  @Parameters(
      index = "1",
      paramLabel = "${bundle:label.plan-folder}",
      descriptionKey = "plan-folder")
  private Path folder = Path.of("");

  Path folder() {
    return folder;
  }

  /** Refuses what is no folder: a command that has more to check does so before anything is read. */
  void requireFolder() {
    GivenFile.requirePlan(folder, command);
  }

  /**
   * Reads the facts and the folder.
   *
   * @param language of what differs between them
   */
  WrittenPlan read(GivenPolicy policy, Language language) {
    requireFolder();
    return new WrittenPlan(policy, source.dataset(), folder, language);
  }

  /**
   * Reads a plan and does something with it.
   *
   * @param use gives the exit code
   * @return that, or the one of a folder that has no plan: then why is said
   */
  int use(GivenPolicy policy, Language language, ToIntBiFunction<WrittenPlan, BeatPlan> use) {
    var written = read(policy, language);
    return written.use(
        plan -> use.applyAsInt(written, plan), command.commandLine().getErr());
  }
}
