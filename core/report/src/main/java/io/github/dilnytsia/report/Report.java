package io.github.dilnytsia.report;

import io.github.dilnytsia.dataset.Notice;
import io.github.dilnytsia.internal.DomainStyle;
import io.github.dilnytsia.internal.WholeFiles;
import io.github.dilnytsia.judgement.Language;
import io.github.dilnytsia.plan.BeatPlan;
import io.github.dilnytsia.plan.PlanComparison;
import io.github.dilnytsia.plan.PlanningProblem;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A plan as one page that opens in any browser of this decade without a network: figures, a map, loads, drives, shortage,
 * findings, what changes, how good the plan is proven to be, and a card for every officer, hromada and settlement.
 *
 * <p>The same report gives the same bytes on any machine. The page speaks Ukrainian and English and is switched in the page.
 * Text from data is shown, never run: the page's scripts and styles are named by their hashes in its security policy, and
 * nothing is loaded from anywhere. Reasons of absences are never in it, contacts of officers, and that
 * one lives where the drives begin, only if asked for.
 */
@Value.Immutable
@DomainStyle
public interface Report {

  /** The facts the plan was made from. */
  PlanningProblem problem();

  BeatPlan plan();

  /** Against the current plan, whose {@link PlanComparison#after()} is this one; empty if there is none. */
  Optional<PlanComparison> comparison();

  /** What was odd in the dataset's files. */
  List<Notice> notices();

  /** Whether officers' contacts are shown, and of a base that it is where the officer lives. */
  @Value.Default
  default boolean contacts() {
    return false;
  }

  /** The language the page opens in. */
  @Value.Default
  default Language language() {
    return Language.UK;
  }

  /** The page, in UTF-8. */
  default byte[] html() {
    return Page.of(this);
  }

  /**
   * Writes the page to a file, whole or not at all.
   *
   * @throws java.io.UncheckedIOException if it cannot be written
   */
  default void write(Path file) {
    WholeFiles.write(file, html());
  }

  /** A plan is reported with its own facts. */
  @Value.Check
  default void check() {
    requireOfProblem(plan(), "The plan");
    comparison().ifPresent(comparison -> requireOfProblem(comparison.after(), "The comparison"));
  }

  private void requireOfProblem(BeatPlan answer, String what) {
    if (!answer.fingerprint().equals(problem().fingerprint())) {
      throw new IllegalArgumentException(
          "%s answers a problem with the fingerprint %s; expected %s, that of the problem \"%s\"."
              .formatted(
                  what, answer.fingerprint(), problem().fingerprint(), problem().name()));
    }
  }

  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Report}. */
  final class Builder extends ImmutableReport.Builder {}
}
