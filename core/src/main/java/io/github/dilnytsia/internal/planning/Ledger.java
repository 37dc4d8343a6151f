package io.github.dilnytsia.internal.planning;

import io.github.dilnytsia.plan.JudgedCandidate;
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

  Ledger(Costing costing) {
    this.costing = costing;
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

  /** What the plan would cost more if a unit went to another candidate and all else stayed. */
  long dearerBy(JudgedCandidate from, JudgedCandidate to) {
    var unit = from.candidate().unit();
    var oldCost = cost(unit.id());
    var newCost = costing.pair(to);
    return newCost.total()
        - oldCost.total()
        + priceOfChange(from.candidate().officer(), unit, oldCost.travel(), -1)
        + priceOfChange(to.candidate().officer(), unit, newCost.travel(), 1);
  }

  private long priceOfChange(Officer officer, BasicUnit unit, long travel, int sign) {
    var page = Optional.ofNullable(pages.get(officer.id())).orElseGet(() -> new Page(officer));
    var changed = costing.loadIndex(
        page.normUse + sign * costing.normUse(unit),
        page.work + page.travel + sign * (costing.workMillis(unit) + travel),
        officer);
    return costing.loadPrice().at(changed) - costing.loadPrice().at(loadIndex(page));
  }
}
