package io.github.dilnytsia.testkit.arbitraries;

import io.github.dilnytsia.plan.PlanningProblem;
import io.github.dilnytsia.staffing.Force;
import io.github.dilnytsia.territory.Demand;
import io.github.dilnytsia.territory.Territory;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.providers.ArbitraryProvider;
import net.jqwik.api.providers.TypeUsage;

/**
 * Lets jqwik draw our facts for any {@code @ForAll} parameter of their type: {@link PlanningProblem}, {@link Territory},
 * {@link Force} and {@link Demand}, each with anything in it.
 *
 * <p>Found by jqwik itself; nobody need name it.
 */
public final class KitArbitraries implements ArbitraryProvider {

  /** A village of its own; a demand alone belongs to no territory. */
  private static final String SOMEWHERE = "UA05010100100010001";

  private static final Map<Class<?>, Supplier<Arbitrary<?>>> ARBITRARIES = Map.of(
      PlanningProblem.class, () -> Problems.any().arbitrary(),
      Territory.class, () -> Territories.any().arbitrary(),
      Force.class, () -> Problems.any().arbitrary().map(PlanningProblem::force),
      Demand.class, () -> Demands.of(SOMEWHERE));

  @Override
  public boolean canProvideFor(TypeUsage target) {
    return ARBITRARIES.keySet().stream().anyMatch(target::isOfType);
  }

  @Override
  public Set<Arbitrary<?>> provideFor(TypeUsage target, SubtypeProvider subtypes) {
    var arbitrary = ARBITRARIES.get(target.getRawType());
    return arbitrary == null ? Set.of() : Set.of(arbitrary.get());
  }
}
