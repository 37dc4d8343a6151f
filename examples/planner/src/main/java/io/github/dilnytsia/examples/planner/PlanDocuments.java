package io.github.dilnytsia.examples.planner;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import io.github.dilnytsia.Planner;
import io.github.dilnytsia.dataset.Dataset;
import io.github.dilnytsia.examples.planner.console.Failures;
import io.github.dilnytsia.forms.Forms;
import io.github.dilnytsia.judgement.Language;
import io.github.dilnytsia.plan.BeatPlan;
import io.github.dilnytsia.plan.PlanComparison;
import io.github.dilnytsia.plan.PlanningProblem;
import io.github.dilnytsia.report.Report;
import io.github.dilnytsia.rules.RuleBook;
import io.github.dilnytsia.spreadsheet.PlanSpreadsheet;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** A plan as people read it, print it and hand it on: a page, a workbook, papers. */
final class PlanDocuments {

  private final Dataset dataset;
  private final RuleBook book;
  private final PlanningProblem problem;
  private final boolean contacts;
  private final Language language;
  private @Nullable CompletableFuture<Optional<BeatPlan>> current;

  /**
   * Documents of one problem's plans.
   *
   * @param book the rules the plans are made by
   * @param language of the workbook and the papers; the page opens in it
   */
  PlanDocuments(
      Dataset dataset,
      RuleBook book,
      PlanningProblem problem,
      boolean contacts,
      Language language) {
    this.dataset = dataset;
    this.book = book;
    this.problem = problem;
    this.contacts = contacts;
    this.language = language;
  }

  /** Begins with what needs no plan, while one is searched for: how the current plan does. */
  @CanIgnoreReturnValue
  CompletableFuture<Optional<BeatPlan>> prepare() {
    var begun = current == null ? CompletableFuture.supplyAsync(this::judgeCurrent) : current;
    current = begun;
    return begun;
  }

  private Optional<BeatPlan> judgeCurrent() {
    return problem.currentPlan().isEmpty()
        ? Optional.empty()
        : Optional.of(
            Planner.builder().policy(book).build().evaluate(problem, problem.currentPlan()));
  }

  private Optional<PlanComparison> comparison(BeatPlan plan) {
    return Failures.join(prepare()).map(before -> PlanComparison.between(before, plan));
  }

  /** Writes the page into a folder and says where it lies. */
  Path writeReport(BeatPlan plan, Path folder) {
    var file = folder.resolve("report.html");
    Report.builder()
        .problem(problem)
        .plan(plan)
        .comparison(comparison(plan))
        .notices(dataset.notices())
        .contacts(contacts)
        .language(language)
        .build()
        .write(file);
    return file;
  }

  /** Writes the workbook into a folder and says where it lies. */
  Path writeWorkbook(BeatPlan plan, Path folder) {
    var file = folder.resolve("plan.xlsx");
    PlanSpreadsheet.builder()
        .plan(plan)
        .problem(problem)
        .comparison(comparison(plan))
        .contacts(contacts)
        .language(language)
        .build()
        .write(file);
    return file;
  }

  /** Writes all papers into a folder of their own in this one. */
  void writeForms(BeatPlan plan, Path folder) {
    Forms.of(plan, problem).language(language).contacts(contacts).write(folder.resolve("forms"));
  }
}
