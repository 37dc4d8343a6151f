package io.github.dilnytsia.testkit.arbitraries;

import io.github.dilnytsia.plan.PlanningProblem;
import io.github.dilnytsia.staffing.MemorandumState;
import java.util.Objects;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.lifecycle.AddLifecycleHook;
import net.jqwik.api.lifecycle.AroundPropertyHook;
import net.jqwik.api.lifecycle.PropagationMode;
import net.jqwik.api.lifecycle.PropertyExecutionResult;
import net.jqwik.api.lifecycle.PropertyExecutor;
import net.jqwik.api.lifecycle.PropertyLifecycleContext;
import org.jspecify.annotations.Nullable;

/**
 * Properties that do not hold, to be run by a test alone, and the last problem one of them failed with.
 *
 * <p>With a seed: jqwik shrinks step by step and may, rarely, end where no single step leads on.
 */
@AddLifecycleHook(Shrinking.Keeper.class)
class Shrinking {

  private static @Nullable PlanningProblem smallest;

  static PlanningProblem smallest() {
    return Objects.requireNonNull(smallest);
  }

  @Property(seed = "2021")
  public boolean thereIsNobody(@ForAll PlanningProblem problem) {
    return problem.force().officers().isEmpty();
  }

  @Property(seed = "2021")
  public boolean thereIsOneHromada(@ForAll PlanningProblem problem) {
    return problem.territory().hromadas().size() == 1;
  }

  @Property(seed = "2021")
  public boolean noUnitIsPinned(@ForAll PlanningProblem problem) {
    return problem.pins().isEmpty();
  }

  @Property(seed = "2021")
  public boolean noPartHasAThousandResidents(@ForAll PlanningProblem problem) {
    return problem.territory().parts().stream().noneMatch(part -> part.residents() >= 1_000);
  }

  @Property(seed = "2021")
  public boolean everyCommunityOfficerHasAMemorandum(@ForAll PlanningProblem problem) {
    return problem.force().officers().stream()
        .filter(officer -> officer.isCommunityOfficer())
        .allMatch(officer -> problem.force().memorandumOf(officer.areaCode(), problem.date())
            == MemorandumState.IN_FORCE);
  }

  /** Keeps what jqwik says the property failed with in the end. */
  static class Keeper implements AroundPropertyHook {

    @Override
    public PropagationMode propagateTo() {
      return PropagationMode.ALL_DESCENDANTS;
    }

    @Override
    public PropertyExecutionResult aroundProperty(
        PropertyLifecycleContext context, PropertyExecutor property) {
      var result = property.execute();
      result.falsifiedParameters().ifPresent(sample -> smallest = (PlanningProblem) sample.get(0));
      return result;
    }
  }
}
