package io.github.dilnytsia.rules;

import io.github.dilnytsia.internal.DomainStyle;
import java.util.List;
import org.immutables.value.Value;

/**
 * What a change of facts did to the judgements of a {@link PolicySession}: only what is not as it was.
 *
 * <p>Put in the places of the former judgements, these give the present ones.
 */
@Value.Immutable
@DomainStyle
public interface Changes {

  /** By unit. */
  List<WorkloadChange> workloads();

  /** By unit and officer. */
  List<VerdictChange> verdicts();

  /** Whether every judgement is as it was. */
  default boolean isEmpty() {
    return workloads().isEmpty() && verdicts().isEmpty();
  }

  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link Changes}. */
  final class Builder extends ImmutableChanges.Builder {}
}
