package io.github.dilnytsia.testkit;

import io.github.dilnytsia.Planner;
import io.github.dilnytsia.plan.Assessment;
import io.github.dilnytsia.plan.PlanningProblem;
import io.github.dilnytsia.policy.Policy;
import io.github.dilnytsia.testkit.arbitraries.Problems;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AddLifecycleHook;
import net.jqwik.api.lifecycle.Lifespan;
import net.jqwik.api.lifecycle.Store;

/** The policy a contract is about, what it is tried with, and where it is meant to differ. */
@AddLifecycleHook(ContractRun.class)
abstract class PolicyUnderTest {

  /** System property with the number of tries of each law. */
  private static final String TRIES = "dilnytsia.testkit.tries";

  /** The policy under test; asked once for each test class, so that it may be dear to make. */
  protected abstract Policy policy();

  /** The problems to draw; {@link Problems#any()} unless overridden. Every law holds for all of them. */
  protected Problems problems() {
    return Problems.any();
  }

  /** How often each law is tried: what the system property {@code dilnytsia.testkit.tries} says, else 100 times. */
  protected int tries() {
    return Integer.getInteger(TRIES, 100);
  }

  /**
   * Laws this policy deliberately does not keep, by their names, each with the reason; empty unless overridden.
   *
   * <p>Such a law is turned round: it fails if the policy keeps it after all, and if there is no such law. No law can be
   * left out in silence.
   */
  protected Map<String, String> deviations() {
    return Map.of();
  }

  @Provide("problems")
  final Arbitrary<PlanningProblem> drawnProblems() {
    return problems().arbitrary();
  }

  final Policy subject() {
    return Store.getOrCreate(List.of("policy", getClass()), Lifespan.RUN, this::policy)
        .get();
  }

  final Assessment assess(PlanningProblem problem) {
    return subject().assess(problem);
  }

  final Planner planner() {
    return Planner.builder().policy(subject()).build();
  }
}
