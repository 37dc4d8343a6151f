package io.github.dilnytsia.examples.planner;

import io.github.dilnytsia.examples.planner.console.UsageError;
import io.github.dilnytsia.plan.BeatPlan;
import java.nio.file.Path;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Which documents are written beside a plan's files. */
final class DocumentOptions {

  @Spec(Spec.Target.MIXEE)
  private CommandSpec command = CommandSpec.create();

  @Option(
      names = "--report",
      description = "Also write report.html: the plan as one page with a map.")
  private boolean report;

  @Option(names = "--xlsx", descriptionKey = "xlsx")
  private boolean workbook;

  @Option(names = "--forms")
  private boolean forms;

  @Option(names = "--contacts", descriptionKey = "contacts")
  private boolean contacts;

  /** Refuses documents that have no folder to lie in. */
  void requireFolder(@Nullable Path folder) {
    if (folder == null && (report || workbook || forms)) {
      throw new UsageError(command, ConsolePhrases.wording("no-document-folder"));
    }
  }

  boolean contacts() {
    return contacts;
  }

  /** Whether any of them says what becomes of the current plan. */
  boolean compare() {
    return report || workbook;
  }

  /**
   * Writes them into a folder, each whole.
   *
   * @param ended whether somebody wants an end: documents not begun are left out, as they can be made of the plan later
   */
  void write(PlanDocuments documents, BeatPlan plan, Path folder, BooleanSupplier ended) {
    if (report && !ended.getAsBoolean()) {
      documents.writeReport(plan, folder);
    }
    if (workbook && !ended.getAsBoolean()) {
      documents.writeWorkbook(plan, folder);
    }
    if (forms && !ended.getAsBoolean()) {
      documents.writeForms(plan, folder);
    }
  }
}
