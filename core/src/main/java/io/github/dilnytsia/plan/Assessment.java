package io.github.dilnytsia.plan;

import com.google.common.collect.ImmutableListMultimap;
import io.github.dilnytsia.internal.DomainStyle;
import io.github.dilnytsia.judgement.Norms;
import io.github.dilnytsia.judgement.Workload;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.immutables.value.Value;

/**
 * A policy's word on a problem: the numbers the search works with, and every verdict with its rule.
 */
@Value.Immutable
@DomainStyle
public interface Assessment {

  /** The norms in force on the problem's day, the problem's own among them. */
  Norms norms();

  /** The weights in use, the problem's own among them. */
  CostWeights weights();

  /** Every unit's workload, by unit. */
  Map<String, Workload> workloads();

  /** Every pair that was considered, by unit and officer, also those that a verdict forbids. */
  List<JudgedCandidate> candidates();

  /**
   * Ids of the standard hard rules this policy applies; the verifier holds a plan against each of them in plain Java.
   *
   * @see HardRule
   */
  Set<String> hardRules();

  /**
   * Whether no officer may be loaded beyond index 1; then units may stay unserved for lack of capacity. Plans that leave
   * equally many residents unserved are then compared by the number of units left.
   */
  @Value.Default
  default boolean hardCapacity() {
    return false;
  }

  @Value.Lazy
  default ImmutableListMultimap<String, JudgedCandidate> candidatesByUnit() {
    return candidates().stream()
        .collect(
            ImmutableListMultimap.toImmutableListMultimap(c -> c.candidate().unitId(), c -> c));
  }

  static Builder builder() {
    return new Builder();
  }

  /** Builds an {@link Assessment}. */
  final class Builder extends ImmutableAssessment.Builder {}
}
