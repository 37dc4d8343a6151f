package io.github.dilnytsia.scenario;

import io.github.dilnytsia.dataset.Dataset;
import io.github.dilnytsia.internal.DomainStyle;
import io.github.dilnytsia.judgement.Wording;
import java.time.LocalDate;
import org.immutables.value.Value;

/**
 * One question to the planner, on a synthetic territory made for it.
 */
@Value.Immutable
@DomainStyle
public interface Scenario {

  /** What the territory and the force come to. */
  Wishes wishes();

  /** Says that it is synthetic. */
  Wording title();

  Wording question();

  /** Such as {@code national-2021}. */
  default String name() {
    return wishes().name();
  }

  /** The day its plan is for. */
  default LocalDate date() {
    return wishes().date();
  }

  default long seed() {
    return wishes().seed();
  }

  /** The facts, made anew on each call, always the same. */
  default Dataset dataset() {
    return SyntheticDataset.of(wishes());
  }

  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Scenario}. */
  final class Builder extends ImmutableScenario.Builder {}
}
