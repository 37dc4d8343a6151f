package io.github.dilnytsia.internal.planning;

import com.google.common.collect.ImmutableList;
import io.github.dilnytsia.optimize.LoadCost;
import io.github.dilnytsia.plan.JudgedCandidate;
import io.github.dilnytsia.plan.PlanningProblem;
import io.github.dilnytsia.plan.Shortage;
import io.github.dilnytsia.plan.UnservedUnit;
import io.github.dilnytsia.territory.BasicUnit;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * How many officers are missing, and where.
 *
 * <p>An officer's excess over index 1 is shared over the hromadas of the officer by residents; where nobody lives in any
 * of them, by units.
 */
record Shortages(List<Shortage> byHromada, BigDecimal total) {

  static Shortages of(
      PlanningProblem problem, Costing costing, Ledger ledger, List<UnservedUnit> unserved) {
    var missing = new TreeMap<String, BigDecimal>();
    var total = BigDecimal.ZERO;
    for (var page : ledger.pages()) {
      var excess = LoadPrice.number(Math.max(0, ledger.loadIndex(page) - LoadCost.ONE));
      if (excess.signum() > 0) {
        total = total.add(excess);
        share(excess, page)
            .forEach((hromada, part) -> missing.merge(hromada, part, BigDecimal::add));
      }
    }
    for (var gone : unserved) {
      var need = LoadPrice.number(
          costing.normIndex(costing.normUse(problem.territory().unit(gone.unitId()))));
      total = total.add(need);
      missing.merge(gone.hromadaCode(), need, BigDecimal::add);
    }
    return new Shortages(byHromada(problem, costing, missing), total);
  }

  private static Map<String, BigDecimal> share(BigDecimal excess, Ledger.Page page) {
    var units = page.served().stream()
        .map(JudgedCandidate::candidate)
        .map(c -> c.unit())
        .toList();
    var anybody = units.stream().anyMatch(unit -> unit.residents() > 0);
    var weights = new TreeMap<String, Long>();
    units.forEach(
        unit -> weights.merge(unit.hromadaCode(), anybody ? unit.residents() : 1L, Long::sum));
    var sum =
        BigDecimal.valueOf(weights.values().stream().mapToLong(weight -> weight).sum());
    var shares = new TreeMap<String, BigDecimal>();
    weights.forEach((hromada, weight) -> shares.put(
        hromada, excess.multiply(BigDecimal.valueOf(weight)).divide(sum, 9, RoundingMode.HALF_UP)));
    return shares;
  }

  private static List<Shortage> byHromada(
      PlanningProblem problem, Costing costing, Map<String, BigDecimal> missing) {
    var residents = new TreeMap<String, Integer>();
    var normUse = new TreeMap<String, Long>();
    var raions = new TreeMap<String, String>();
    for (BasicUnit unit : problem.territory().units()) {
      residents.merge(unit.hromadaCode(), unit.residents(), Integer::sum);
      unit.raionCode().ifPresent(raion -> raions.putIfAbsent(unit.hromadaCode(), raion));
      normUse.merge(unit.hromadaCode(), costing.normUse(unit), Long::sum);
    }
    return problem.territory().hromadas().stream()
        .map(hromada -> Shortage.builder()
            .hromadaCode(hromada.code())
            .raionCode(
                hromada.raionCode().or(() -> Optional.ofNullable(raions.get(hromada.code()))))
            .residents(residents.getOrDefault(hromada.code(), 0))
            .officersNeeded(
                LoadPrice.number(costing.normIndex(normUse.getOrDefault(hromada.code(), 0L))))
            .officersMissing(missing.getOrDefault(hromada.code(), BigDecimal.ZERO))
            .build())
        .collect(ImmutableList.toImmutableList());
  }
}
