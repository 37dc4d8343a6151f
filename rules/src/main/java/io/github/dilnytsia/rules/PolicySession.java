package io.github.dilnytsia.rules;

import com.google.common.collect.ImmutableList;
import io.github.dilnytsia.judgement.Norms;
import io.github.dilnytsia.plan.Assessment;
import io.github.dilnytsia.plan.Candidates;
import io.github.dilnytsia.plan.Forbid;
import io.github.dilnytsia.plan.Pin;
import io.github.dilnytsia.plan.PlanningProblem;
import io.github.dilnytsia.staffing.Absence;
import io.github.dilnytsia.staffing.Memorandum;
import io.github.dilnytsia.staffing.Officer;
import io.github.dilnytsia.staffing.Station;
import io.github.dilnytsia.territory.Demand;
import io.github.dilnytsia.territory.Settlement;
import io.github.dilnytsia.territory.SettlementPart;
import io.github.dilnytsia.territory.SettlementStatus;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * A rule book kept open over one problem: a host changes single facts, and is told only the judgements that change.
 *
 * <pre>{@code
 * try (var session = RuleBook.ukraine().session(problem)) {
 *   var changes = session.memorandum(signedToday);
 *   changes.verdicts().forEach(c -> show(c.unitId(), c.officerId(), c.isEligible()));
 * }
 * }</pre>
 *
 * <p>After any changes {@link #assessment()} equals what the book says of {@link #problem()} from scratch. Judged anew is
 * what a change is about: of an officer the officer's candidates, of a settlement its units and theirs. Facts are looked
 * for only where the problem holds other objects than before, so that {@link #become} costs little where little is new.
 * Another day, other norms and another source of drives concern every candidate, and other workload rates every unit:
 * these are then all judged anew.
 *
 * <p>What is followed here are the workload of units and the verdicts on candidates. Findings are about a plan, in which
 * one changed fact may change every figure; {@link RuleBook#review} makes them. An absence is kept in the problem and
 * changes no judgement, since it takes nobody out of a plan.
 *
 * <p>A change that is refused leaves the session as it was: by an {@link IllegalArgumentException} if facts contradict
 * each other or name what is not there, and by a {@link RuleFailure} if a host's rule throws, goes in circles or takes too
 * long; all facts are then judged anew, and only if that fails as well the session is closed. A session holds facts and judgements in memory, a few kilobytes for each candidate, until it is closed; then
 * every call is an {@link IllegalStateException}.
 *
 * <p>Belongs to one thread at a time, and starts none that outlives a call answered in time; the book it came from is
 * shared freely.
 */
public final class PolicySession implements AutoCloseable {

  private final RuleBook book;
  private Now now;
  private boolean closed;

  /** Problem and judgements, which change together or not at all. */
  private record Now(
      PlanningProblem problem,
      Norms norms,
      Candidates candidates,
      StandingUnits units,
      StandingPairs pairs,
      Optional<Assessment> assessment) {}

  PolicySession(RuleBook book, PlanningProblem problem) {
    this.book = book;
    this.now = begin(problem, book.norms(problem));
  }

  private Now begin(PlanningProblem problem, Norms norms) {
    book.assessment(problem, norms);
    var units = StandingUnits.of(book, problem);
    try {
      var pairs = StandingPairs.of(book, problem, Candidates.of(problem, norms));
      return new Now(problem, norms, Candidates.in(problem, norms), units, pairs, Optional.empty());
    } catch (RuntimeException | Error e) {
      units.close();
      throw e;
    }
  }

  /** The facts as they are now. */
  public PlanningProblem problem() {
    requireOpen();
    return now.problem;
  }

  /** Every judgement as it is now; put together when it is asked for and kept until the next change. */
  public Assessment assessment() {
    requireOpen();
    if (now.assessment.isEmpty()) {
      var assessment = book.assessment(now.problem, now.norms)
          .workloads(now.units.workloads())
          .candidates(now.pairs.judged())
          .build();
      now = new Now(
          now.problem, now.norms, now.candidates, now.units, now.pairs, Optional.of(assessment));
    }
    return now.assessment.orElseThrow();
  }

  /** Puts an officer in the place of the one with that id, or adds one. */
  public Changes officer(Officer officer) {
    return become(Edits.officer(problem(), officer));
  }

  /**
   * Takes an officer away.
   *
   * @throws IllegalArgumentException if there is none of that id, or an absence, a decision or the current plan names it
   */
  public Changes withoutOfficer(String id) {
    return become(Edits.withoutOfficer(problem(), id));
  }

  /** Adds an absence, or puts it in the place of the officer's that begins on the same day. */
  public Changes absence(Absence absence) {
    return become(Edits.absence(problem(), absence));
  }

  /** Puts a station in the place of the one with that id, or adds one. */
  public Changes station(Station station) {
    return become(Edits.station(problem(), station));
  }

  /** Puts a memorandum in the place of the hromada's, or is its first: signed, suspended or ended. */
  public Changes memorandum(Memorandum memorandum) {
    return become(Edits.memorandum(problem(), memorandum));
  }

  /**
   * Puts a settlement in the place of the one with that code, such as after people moved.
   *
   * @throws IllegalArgumentException if there is none of that code: a new one comes by {@link #change}
   */
  public Changes settlement(Settlement settlement) {
    return become(Edits.settlement(problem(), settlement));
  }

  /**
   * Puts a part in the place of the one with that id.
   *
   * @throws IllegalArgumentException if there is none of that id: a new one comes by {@link #change}
   */
  public Changes part(SettlementPart part) {
    return become(Edits.part(problem(), part));
  }

  /** Puts a demand in the place of the settlement's, or is its first. */
  public Changes demand(Demand demand) {
    return become(Edits.demand(problem(), demand));
  }

  /** Adds a status, or puts it in the place of the settlement's that begins on the same day. */
  public Changes status(SettlementStatus status) {
    return become(Edits.status(problem(), status));
  }

  /** Puts a pin in the place of the unit's, or is its first. */
  public Changes pin(Pin pin) {
    return become(Edits.pin(problem(), pin));
  }

  /**
   * Withdraws the pin on a unit.
   *
   * @throws IllegalArgumentException if there is none
   */
  public Changes withoutPin(String unitId) {
    return become(Edits.withoutPin(problem(), unitId));
  }

  /** Puts a forbid in the place of the pair's, or is its first. */
  public Changes forbid(Forbid forbid) {
    return become(Edits.forbid(problem(), forbid));
  }

  /**
   * Withdraws the forbid of a pair.
   *
   * @throws IllegalArgumentException if there is none
   */
  public Changes withoutForbid(String unitId, String officerId) {
    return become(Edits.withoutForbid(problem(), unitId, officerId));
  }

  /** Goes to another day. */
  public Changes date(LocalDate date) {
    return change(problem -> problem.date(date));
  }

  /** Changes any facts together, beginning with those there are now. */
  public Changes change(UnaryOperator<PlanningProblem.Builder> change) {
    return become(Edits.edit(problem(), change));
  }

  /**
   * Goes on with another problem, and tells what that changes.
   *
   * @throws IllegalArgumentException if it replaces a norm, a workload rate or a weight that does not exist
   */
  public Changes become(PlanningProblem next) {
    requireOpen();
    var norms = book.norms(next);
    book.assessment(next, norms);
    var samePairs = next.date().equals(now.problem.date())
        && norms.equals(now.norms)
        && next.travelTimes().equals(now.problem.travelTimes());
    var sameWork = book.rates(next).equals(book.rates(now.problem));
    return samePairs && sameWork ? step(next) : leap(next, norms);
  }

  /** Little is new: the facts that are, in the sessions there are. */
  private Changes step(PlanningProblem next) {
    var touched = Touched.between(now.problem, next);
    var candidates = now.candidates.next(next);
    var units = now.units.differences(now.problem, next, touched);
    var pairs = now.pairs.differences(candidates, touched);
    try {
      var changes = changes(now.units.apply(units), now.pairs.apply(pairs));
      now = new Now(next, now.norms, candidates, now.units, now.pairs, Optional.empty());
      return changes;
    } catch (RuntimeException | Error e) {
      restore(e);
      throw e;
    }
  }

  /** Everything is new: sessions of its own, compared with those there were. */
  private Changes leap(PlanningProblem next, Norms norms) {
    var before = now;
    now = begin(next, norms);
    var changes = changes(now.units.since(before.units), now.pairs.since(before.pairs));
    before.units.close();
    before.pairs.close();
    return changes;
  }

  /** An engine stopped halfway is not to be trusted with the rest. What cannot be begun anew stays closed. */
  private void restore(Throwable reason) {
    now.units.close();
    now.pairs.close();
    closed = true;
    var isInterrupted = Thread.interrupted();
    try {
      now = begin(now.problem, now.norms);
      closed = false;
    } catch (RuntimeException | Error e) {
      reason.addSuppressed(e);
    } finally {
      if (isInterrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }

  private static Changes changes(List<WorkloadChange> workloads, List<VerdictChange> verdicts) {
    return Changes.builder()
        .workloads(ImmutableList.copyOf(workloads))
        .verdicts(ImmutableList.copyOf(verdicts))
        .build();
  }

  private void requireOpen() {
    if (closed) {
      throw new IllegalStateException(
          "This session is closed; begin another by RuleBook.session(problem).");
    }
  }

  /** Lets go of facts and judgements; closing twice is closing once. */
  @Override
  public void close() {
    if (!closed) {
      closed = true;
      now.units.close();
      now.pairs.close();
    }
  }
}
