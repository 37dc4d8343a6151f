package io.github.dilnytsia.plan;

import com.google.common.collect.ImmutableListMultimap;
import io.github.dilnytsia.internal.DomainStyle;
import io.github.dilnytsia.judgement.Norms;
import io.github.dilnytsia.judgement.Workload;
import java.util.Arrays;
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
   * Ids of the standard hard rules this policy applies; its verdicts and the plan are held against each of them in plain
   * Java, unless it is among {@link #amendedRules()}.
   *
   * @see HardRule
   */
  Set<String> hardRules();

  /**
   * Ids of the standard rules that a host has disabled or put its own in place of: nothing is known of them in plain
   * Java, and the plan lists them. Empty by default.
   */
  Set<String> amendedRules();

  /** The hard rules that plain Java can vouch for: those applied and not amended, in the order of {@link HardRule}. */
  @Value.Lazy
  default List<HardRule> hardRulesInPlainJava() {
    return Arrays.stream(HardRule.values())
        .filter(rule -> hardRules().contains(rule.id()) && !amendedRules().contains(rule.id()))
        .toList();
  }

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
