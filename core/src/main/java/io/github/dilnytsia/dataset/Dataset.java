package io.github.dilnytsia.dataset;

import io.github.dilnytsia.internal.DomainStyle;
import io.github.dilnytsia.internal.InOrder;
import io.github.dilnytsia.judgement.Norm;
import io.github.dilnytsia.judgement.WorkloadRate;
import io.github.dilnytsia.plan.Forbid;
import io.github.dilnytsia.plan.Pin;
import io.github.dilnytsia.plan.PlanningProblem;
import io.github.dilnytsia.staffing.Force;
import io.github.dilnytsia.territory.Territory;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.immutables.value.Value;

/**
 * Everything a dataset folder says, for any day; {@link #problemOn} picks the day.
 */
@Value.Immutable
@DomainStyle
public interface Dataset {

  /** Name of the folder or of the scenario; no part of the facts. */
  @Value.Auxiliary
  String name();

  Territory territory();

  Force force();

  /** Officer by unit, as things stand today; may cover some units only. */
  Map<String, String> currentPlan();

  List<Pin> pins();

  List<Forbid> forbids();

  /** Rows that replace the policy's norms. */
  List<Norm> norms();

  List<WorkloadRate> workloadRates();

  Map<String, BigDecimal> weights();

  /** What a planner should know of the files though it stops nothing; no part of the facts. */
  @Value.Auxiliary
  List<Notice> notices();

  /** The planning problem these facts pose on a day. */
  default PlanningProblem problemOn(LocalDate date) {
    return PlanningProblem.builder()
        .name(name())
        .date(date)
        .territory(territory())
        .force(force())
        .currentPlan(currentPlan())
        .pins(pins())
        .forbids(forbids())
        .norms(norms())
        .workloadRates(workloadRates())
        .weights(weights())
        .build();
  }

  /** Sorts what came in any order and refuses what occurs twice. */
  @Value.Check
  default Dataset check() {
    var pins = InOrder.unique(pins(), Pin::unitId, "pin on unit");
    var forbids = InOrder.uniquePairs(
        forbids(), Forbid::unitId, Forbid::officerId, "forbid of unit %s and officer %s");
    var norms = InOrder.unique(
        norms(),
        n -> n.code() + " from " + n.inForceFrom().map(LocalDate::toString).orElse(""),
        "norm");
    var rates = InOrder.unique(workloadRates(), WorkloadRate::reason, "workload rate");
    var given = List.of(pins(), forbids(), norms(), workloadRates());
    return given.equals(List.of(pins, forbids, norms, rates))
        ? this
        : builder()
            .from(this)
            .pins(pins)
            .forbids(forbids)
            .norms(norms)
            .workloadRates(rates)
            .build();
  }

  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Dataset}. */
  final class Builder extends ImmutableDataset.Builder {}
}
