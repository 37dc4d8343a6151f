package io.github.dilnytsia.plan;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Ordering;
import io.github.dilnytsia.internal.DomainStyle;
import io.github.dilnytsia.internal.InOrder;
import io.github.dilnytsia.judgement.Norm;
import io.github.dilnytsia.judgement.WorkloadRate;
import io.github.dilnytsia.staffing.Force;
import io.github.dilnytsia.territory.Territory;
import io.github.dilnytsia.territory.TravelTimes;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Everything a plan is made from, on one day.
 *
 * <p>Valid by construction: what the force, the decisions and the current plan name is in the territory. Kept in the order
 * of ids. Norms, workload rates and weights here replace the policy's own row by row; empty means the policy's hold.
 */
@Value.Immutable
@DomainStyle
public interface PlanningProblem {

  /** Such as the name of the dataset's folder. */
  String name();

  /** The day the plan is for. */
  LocalDate date();

  Territory territory();

  Force force();

  /** Officer by unit, as things stand today; may cover some units only. */
  Map<String, String> currentPlan();

  List<Pin> pins();

  List<Forbid> forbids();

  List<Norm> norms();

  List<WorkloadRate> workloadRates();

  /** By the names of {@link CostWeights#byName()}. */
  Map<String, BigDecimal> weights();

  /** A host's own source of drives; empty if the territory's travel times and the norm's speed are to be used. */
  @Value.Auxiliary
  Optional<TravelTimes> travelTimes();

  /** Whether leaving the current plan costs something: a plan made anew does not look back. */
  @Value.Default
  default boolean replanning() {
    return false;
  }

  /**
   * SHA-256 of the facts in a canonical form, in hexadecimal: ties a plan to its data. A host's own source of drives is
   * code, no fact, and not in it; nor are outlines, which decide nothing.
   */
  @Value.Lazy
  default String fingerprint() {
    return Fingerprint.of(this);
  }

  /** Sorts what came in any order and refuses what contradicts itself. */
  @Value.Check
  default PlanningProblem check() {
    var pins = InOrder.unique(pins(), Pin::unitId, "pin on unit");
    var forbids = InOrder.uniquePairs(
        forbids(), Forbid::unitId, Forbid::officerId, "forbid of unit %s and officer %s");
    var norms = InOrder.unique(
        norms(),
        n -> n.code() + " from " + n.inForceFrom().map(LocalDate::toString).orElse(""),
        "norm");
    var rates = InOrder.unique(workloadRates(), WorkloadRate::reason, "workload rate");
    var given = List.of(pins(), forbids(), norms(), workloadRates());
    if (!given.equals(List.of(pins, forbids, norms, rates))
        || !Ordering.natural().isStrictlyOrdered(currentPlan().keySet())
        || !Ordering.natural().isStrictlyOrdered(weights().keySet())) {
      return builder()
          .from(this)
          .pins(pins)
          .forbids(forbids)
          .norms(norms)
          .workloadRates(rates)
          .currentPlan(ImmutableSortedMap.copyOf(currentPlan()))
          .weights(ImmutableSortedMap.copyOf(weights()))
          .build();
    }
    ProblemReferences.check(this);
    return this;
  }

  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link PlanningProblem}. */
  final class Builder extends ImmutablePlanningProblem.Builder {}
}
