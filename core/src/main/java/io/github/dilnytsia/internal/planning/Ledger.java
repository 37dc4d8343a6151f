package io.github.dilnytsia.internal.planning;

import io.github.dilnytsia.plan.JudgedCandidate;
import io.github.dilnytsia.plan.PlanScore;
import io.github.dilnytsia.plan.PlanningProblem;
import io.github.dilnytsia.staffing.Officer;
import io.github.dilnytsia.territory.BasicUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/** Who serves what, with everything it uses and costs: the books of one plan. */
final class Ledger {

  /** One officer's page. */
  static final class Page {
    private final Officer officer;
    private final List<JudgedCandidate> served = new ArrayList<>();
    private long normUse;
    private long work;
    private long travel;

    private Page(Officer officer) {
      this.officer = officer;
    }

    Officer officer() {
      return officer;
    }

    /** The pairs of this officer, by unit. */
    List<JudgedCandidate> served() {
      return served;
    }

    long normUse() {
      return normUse;
    }

    long work() {
      return work;
    }

    long travel() {
      return travel;
    }
  }

  private final Costing costing;
  private final Map<String, Page> pages = new TreeMap<>();
  private final Map<String, PairCost> costByUnit = new TreeMap<>();
  private final Map<String, Officer> officerByUnit = new TreeMap<>();

  private Ledger(Costing costing) {
    this.costing = costing;
  }

  /** Books in which every officer in service has a page. */
  static Ledger open(PlanningProblem problem, Costing costing) {
    var ledger = new Ledger(costing);
    problem.force().officers().stream()
        .filter(officer -> officer.isInServiceOn(problem.date()))
        .forEach(ledger::open);
    return ledger;
  }

  /** Opens the page of an officer, who may serve nothing. */
  Page open(Officer officer) {
    return pages.computeIfAbsent(officer.id(), id -> new Page(officer));
  }

  void enter(JudgedCandidate judged) {
    var candidate = judged.candidate();
    var cost = costing.pair(judged);
    var page = open(candidate.officer());
    page.served.add(judged);
    page.normUse += costing.normUse(candidate.unit());
    page.work += costing.workMillis(candidate.unit());
    page.travel += cost.travel();
    costByUnit.put(candidate.unitId(), cost);
    officerByUnit.put(candidate.unitId(), candidate.officer());
  }

  /** Pages in the order of officers. */
  Iterable<Page> pages() {
    return pages.values();
  }

  PairCost cost(String unitId) {
    return Objects.requireNonNull(costByUnit.get(unitId));
  }

  long loadIndex(Page page) {
    return costing.loadIndex(page.normUse, page.work + page.travel, page.officer);
  }

  /** What the plan would cost more, term by term, if a unit went to a candidate and all else stayed. */
  PlanScore difference(JudgedCandidate to) {
    var candidate = to.candidate();
    var before = Optional.ofNullable(officerByUnit.get(candidate.unitId()));
    if (before.isPresent() && before.get().id().equals(candidate.officerId())) {
      return Terms.ZERO.score();
    }
    var cost = costing.pair(to);
    var added = Terms.of(cost)
        .plus(ofLoad(loadIndexWith(to), 1))
        .plus(ofLoad(loadIndex(page(candidate.officer())), -1));
    return before
        .map(officer -> added.minus(withdrawn(officer, candidate.unit())))
        .orElse(added)
        .score();
  }

  /** The load index of a candidate's officer with the unit, where another serves it. */
  long loadIndexWith(JudgedCandidate to) {
    return changed(
        to.candidate().officer(), to.candidate().unit(), costing.pair(to).travel(), 1);
  }

  /** What a unit costs where it is now: its pair, and what its officer's load would be the cheaper without it. */
  private Terms withdrawn(Officer officer, BasicUnit unit) {
    var cost = cost(unit.id());
    return Terms.of(cost)
        .plus(ofLoad(loadIndex(page(officer)), 1))
        .plus(ofLoad(changed(officer, unit, cost.travel(), -1), -1));
  }

  private long changed(Officer officer, BasicUnit unit, long travel, int sign) {
    var page = page(officer);
    return costing.loadIndex(
        page.normUse + sign * costing.normUse(unit),
        page.work + page.travel + sign * (costing.workMillis(unit) + travel),
        officer);
  }

  private Terms ofLoad(long index, int sign) {
    var price = costing.loadPrice();
    return Terms.ofLoad(sign * price.overload(index), sign * price.balance(index));
  }

  /** An officer's page, blank if there is none. */
  private Page page(Officer officer) {
    return Optional.ofNullable(pages.get(officer.id())).orElseGet(() -> new Page(officer));
  }

  long loadIndex(Officer officer) {
    return loadIndex(page(officer));
  }
}
