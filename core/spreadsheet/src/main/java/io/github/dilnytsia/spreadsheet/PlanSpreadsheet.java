package io.github.dilnytsia.spreadsheet;

import io.github.dilnytsia.internal.DomainStyle;
import io.github.dilnytsia.internal.WholeFiles;
import io.github.dilnytsia.judgement.Language;
import io.github.dilnytsia.plan.BeatPlan;
import io.github.dilnytsia.plan.PlanComparison;
import io.github.dilnytsia.plan.PlanningProblem;
import java.nio.file.Path;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A plan as a workbook for people who plan in spreadsheets: a sheet each for the summary, the beats, the officers' loads,
 * the assignments, what nobody serves, the moves away from another plan, the shortage and the findings.
 *
 * <p>Numbers and days are such; headers stay in sight and filter. What exceeds a norm is coloured and marked in a column of
 * its own. Texts are never formulas, and those that begin like one get an apostrophe in front, as in the plan's CSV files, so
 * that they are none either after somebody saves the sheet as CSV. Nothing is said of absences. A value: safe for any number
 * of threads.
 */
@Value.Immutable
@DomainStyle
public interface PlanSpreadsheet {

  BeatPlan plan();

  /** The problem the plan answers. */
  PlanningProblem problem();

  /** What becomes of people against another plan, such as the current one; without it there is no sheet of moves. */
  Optional<PlanComparison> comparison();

  /** Of titles, headers, reasons and findings. */
  @Value.Default
  default Language language() {
    return Language.UK;
  }

  /** Whether officers' contacts are shown, and of a base that it is where the officer lives: theirs and not everybody's. */
  @Value.Default
  default boolean contacts() {
    return false;
  }

  /** The three belong together. */
  @Value.Check
  default void check() {
    var fingerprint = plan().fingerprint();
    if (!fingerprint.equals(problem().fingerprint())) {
      throw new IllegalArgumentException(
          "The plan answers the problem \"%s\" with fingerprint %s, not \"%s\" with %s; expected the problem it was made from."
              .formatted(
                  plan().problem(), fingerprint, problem().name(), problem().fingerprint()));
    }
    if (comparison().isPresent() && !comparison().get().after().equals(plan())) {
      throw new IllegalArgumentException(
          "The comparison leads to another plan for \"%s\"; expected one that leads to this plan."
              .formatted(comparison().get().after().problem()));
    }
  }

  /**
   * The workbook; the same plan gives the same bytes on any machine.
   *
   * @throws java.io.UncheckedIOException if no temporary file can be written
   */
  default byte[] bytes() {
    return PlanSheets.bytes(this);
  }

  /**
   * Writes the workbook, whole or not at all, in place of one that is there.
   *
   * @throws java.io.UncheckedIOException if it cannot be written
   */
  default void write(Path path) {
    WholeFiles.write(path, bytes());
  }

  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link PlanSpreadsheet}. */
  final class Builder extends ImmutablePlanSpreadsheet.Builder {}
}
