package io.github.dilnytsia.plan;

import com.google.common.collect.ImmutableMap;
import io.github.dilnytsia.internal.DomainStyle;
import io.github.dilnytsia.judgement.WordedException;
import io.github.dilnytsia.judgement.Wording;
import java.math.BigDecimal;
import java.util.Map;
import org.immutables.value.Value;

/**
 * What the terms of a plan's cost weigh against each other, in officer-hours a month.
 *
 * <p>Every default is our assumption; a host or a dataset's {@code weights.csv} replaces them one by one.
 */
@Value.Immutable
@DomainStyle
public interface CostWeights {

  /** Hours for each hour an officer drives. */
  @Value.Default
  default BigDecimal driving() {
    return BigDecimal.ONE;
  }

  /** Hours for each hour residents spend on their way to their officer and back. */
  @Value.Default
  default BigDecimal journeys() {
    return new BigDecimal("0.25");
  }

  /** Hours for each officer missing while a load index lies between 1 and 1.5. */
  @Value.Default
  default BigDecimal overloadFrom1() {
    return new BigDecimal("168");
  }

  /** The same between 1.5 and 2; not less than the one before. */
  @Value.Default
  default BigDecimal overloadFrom1Half() {
    return new BigDecimal("336");
  }

  /** The same beyond 2; not less than the one before. */
  @Value.Default
  default BigDecimal overloadFrom2() {
    return new BigDecimal("672");
  }

  /** Hours for each officer times the square of the load index up to 1. */
  @Value.Default
  default BigDecimal balance() {
    return new BigDecimal("20");
  }

  /** Hours for each resident of a hromada with a memorandum in force whom a district officer serves. */
  @Value.Default
  default BigDecimal district() {
    return new BigDecimal("0.002");
  }

  /** Hours for each resident whose officer is another than in the current plan; only when replanning. */
  @Value.Default
  default BigDecimal moves() {
    return new BigDecimal("0.01");
  }

  /** The weights by their names in {@code weights.csv}. */
  default Map<String, BigDecimal> byName() {
    return ImmutableMap.<String, BigDecimal>builder()
        .put("driving", driving())
        .put("journeys", journeys())
        .put("overload-from-1", overloadFrom1())
        .put("overload-from-1.5", overloadFrom1Half())
        .put("overload-from-2", overloadFrom2())
        .put("balance", balance())
        .put("district", district())
        .put("moves", moves())
        .buildOrThrow();
  }

  /**
   * These weights with some replaced by name.
   *
   * @throws IllegalArgumentException if a name is none of {@link #byName()}
   */
  default CostWeights with(Map<String, BigDecimal> replacements) {
    var builder = builder().from(this);
    replacements.forEach((name, hours) -> {
      switch (name) {
        case "driving" -> builder.driving(hours);
        case "journeys" -> builder.journeys(hours);
        case "overload-from-1" -> builder.overloadFrom1(hours);
        case "overload-from-1.5" -> builder.overloadFrom1Half(hours);
        case "overload-from-2" -> builder.overloadFrom2(hours);
        case "balance" -> builder.balance(hours);
        case "district" -> builder.district(hours);
        case "moves" -> builder.moves(hours);
        default ->
          throw new WordedException(
              WeightPhrases.say("unknown", name, String.join(", ", byName().keySet())));
      }
    });
    return builder.build();
  }

  /** The load's cost must be convex and no weight negative, or the proof of a plan would not hold. */
  @Value.Check
  default void check() {
    byName().forEach((name, hours) -> {
      if (hours.signum() < 0
          || hours.compareTo(new BigDecimal("1000000")) > 0
          || hours.stripTrailingZeros().scale() > 5) {
        throw new WordedException(WeightPhrases.say("range", name, hours));
      }
    });
    requireOrder(
        WeightPhrases.say("twice-balance"),
        balance().add(balance()),
        "overload-from-1",
        overloadFrom1());
    requireOrder(
        Wording.same("overload-from-1"), overloadFrom1(), "overload-from-1.5", overloadFrom1Half());
    requireOrder(
        Wording.same("overload-from-1.5"), overloadFrom1Half(), "overload-from-2", overloadFrom2());
  }

  private static void requireOrder(Wording lower, BigDecimal low, String upper, BigDecimal high) {
    if (low.compareTo(high) > 0) {
      throw new WordedException(WeightPhrases.say("order", upper, high, lower, low));
    }
  }

  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link CostWeights}. */
  final class Builder extends ImmutableCostWeights.Builder {}
}
