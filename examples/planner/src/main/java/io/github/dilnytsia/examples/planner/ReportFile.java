package io.github.dilnytsia.examples.planner;

import io.github.dilnytsia.Planner;
import io.github.dilnytsia.dataset.Dataset;
import io.github.dilnytsia.judgement.Language;
import io.github.dilnytsia.plan.BeatPlan;
import io.github.dilnytsia.plan.PlanComparison;
import io.github.dilnytsia.plan.PlanningProblem;
import io.github.dilnytsia.report.Report;
import io.github.dilnytsia.rules.RuleBook;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** The page {@code report.html} beside a plan's other files. */
final class ReportFile {

  static final String NAME = "report.html";

  private final Dataset dataset;
  private final RuleBook book;
  private final boolean contacts;
  private final Language language;
  private @Nullable CompletableFuture<Optional<BeatPlan>> current;

  /**
   * A report of a dataset's plans.
   *
   * @param language in which the page opens
   */
  ReportFile(Dataset dataset, RuleBook book, boolean contacts, Language language) {
    this.dataset = dataset;
    this.book = book;
    this.contacts = contacts;
    this.language = language;
  }

  /** Begins with what needs no plan, while one is searched for: how the current plan does. */
  void prepare(PlanningProblem problem) {
    current = CompletableFuture.supplyAsync(() -> current(problem));
  }

  /** Writes the page of a plan into a folder and says where it lies. */
  Path write(PlanningProblem problem, BeatPlan plan, Path folder) {
    var file = folder.resolve(NAME);
    Report.builder()
        .problem(problem)
        .plan(plan)
        .comparison(comparison(problem, plan))
        .notices(dataset.notices())
        .contacts(contacts)
        .language(language)
        .build()
        .write(file);
    return file;
  }

  private Optional<PlanComparison> comparison(PlanningProblem problem, BeatPlan plan) {
    var before = current == null ? current(problem) : Failures.join(current);
    return before.map(found -> PlanComparison.between(found, plan));
  }

  private Optional<BeatPlan> current(PlanningProblem problem) {
    return problem.currentPlan().isEmpty()
        ? Optional.empty()
        : Optional.of(
            Planner.builder().policy(book).build().evaluate(problem, problem.currentPlan()));
  }
}
