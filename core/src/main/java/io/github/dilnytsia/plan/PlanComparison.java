package io.github.dilnytsia.plan;

import com.google.common.collect.ImmutableList;
import io.github.dilnytsia.internal.DomainStyle;
import io.github.dilnytsia.judgement.Finding;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.immutables.value.Value;

/**
 * What becomes of people when one plan takes the place of another of the same facts, such as the current one: who gets
 * another officer, who is nearer, and whose load changes.
 *
 * <p>The current plan is {@code planner.evaluate(problem, problem.currentPlan())}.
 */
@Value.Immutable
@DomainStyle
public interface PlanComparison {

  BeatPlan before();

  BeatPlan after();

  /**
   * Units whose officer is another one, or that only one of the plans serves, by id. A unit that only the later plan serves
   * has no {@code before}.
   */
  List<Change<Assignment>> moves();

  /** Officers whose residents, hours or load index differ, by id. */
  List<Change<OfficerLoad>> loadChanges();

  /** Findings that appear, disappear or say something else, paired as in {@link Rejudgement#findingChanges()}. */
  List<Change<Finding>> findingChanges();

  /** What the later plan costs more, term by term; terms may be negative. Moves cost only when replanning. */
  default PlanScore dearerBy() {
    return after().score().minus(before().score());
  }

  /** Residents of the units that move. */
  default long residentsMoved() {
    return moves().stream().mapToLong(move -> move.any().residents()).sum();
  }

  /** Residents whom both plans serve and whose officer is nearer in the later one. */
  default long residentsNearer() {
    return residentsWhoseDrive(-1);
  }

  /** Residents whom both plans serve and whose officer is farther in the later one. */
  default long residentsFarther() {
    return residentsWhoseDrive(1);
  }

  private long residentsWhoseDrive(int sign) {
    return moves().stream()
        .filter(move -> move.before().isPresent() && move.after().isPresent())
        .filter(move -> Integer.signum(drive(move.after()).compareTo(drive(move.before()))) == sign)
        .mapToLong(move -> move.any().residents())
        .sum();
  }

  private static Duration drive(Optional<Assignment> assignment) {
    return assignment.orElseThrow().drive();
  }

  /**
   * What differs between two plans.
   *
   * @throws IllegalArgumentException if they answer different problems
   */
  static PlanComparison between(BeatPlan before, BeatPlan after) {
    if (!before.fingerprint().equals(after.fingerprint())) {
      throw new IllegalArgumentException(
          "The plans for \"%s\" answer problems with the fingerprints %s and %s; expected two plans of one problem."
              .formatted(after.problem(), before.fingerprint(), after.fingerprint()));
    }
    return builder()
        .before(before)
        .after(after)
        .moves(moved(before, after))
        .loadChanges(changedLoads(before, after))
        .findingChanges(FindingChanges.between(before.findings(), after.findings()))
        .build();
  }

  private static List<Change<Assignment>> moved(BeatPlan before, BeatPlan after) {
    var units = new TreeSet<>(before.assignmentByUnit().keySet());
    units.addAll(after.assignmentByUnit().keySet());
    return units.stream()
        .map(unit -> new Change<>(before.findAssignment(unit), after.findAssignment(unit)))
        .filter(change -> !change
            .before()
            .map(Assignment::officerId)
            .equals(change.after().map(Assignment::officerId)))
        .collect(ImmutableList.toImmutableList());
  }

  private static List<Change<OfficerLoad>> changedLoads(BeatPlan before, BeatPlan after) {
    var changes = new TreeMap<String, Change<OfficerLoad>>();
    before
        .loads()
        .forEach(
            was -> changes.put(was.officerId(), new Change<>(Optional.of(was), Optional.empty())));
    after
        .loads()
        .forEach(is -> changes.merge(
            is.officerId(),
            new Change<>(Optional.empty(), Optional.of(is)),
            (was, same) -> new Change<>(was.before(), same.after())));
    return changes.values().stream()
        .filter(change -> change.before().isEmpty()
            || change.after().isEmpty()
            || differ(change.before().get(), change.after().get()))
        .collect(ImmutableList.toImmutableList());
  }

  private static boolean differ(OfficerLoad was, OfficerLoad is) {
    return was.residents() != is.residents()
        || !was.hours().equals(is.hours())
        || was.loadIndex().compareTo(is.loadIndex()) != 0;
  }

  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link PlanComparison}. */
  final class Builder extends ImmutablePlanComparison.Builder {}
}
