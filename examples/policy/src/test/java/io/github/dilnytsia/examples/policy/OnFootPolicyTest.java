package io.github.dilnytsia.examples.policy;

import static io.github.dilnytsia.testkit.DilnytsiaAssertions.assertThat;

import io.github.dilnytsia.Planner;
import io.github.dilnytsia.plan.PlanningProblem;
import io.github.dilnytsia.policy.Policy;
import io.github.dilnytsia.testkit.PolicyContract;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class OnFootPolicyTest extends PolicyContract {
  @Override
  protected Policy policy() {
    return OnFootPolicy.book();
  }

  @Property(tries = 30)
  void servesWhomItCan(@ForAll PlanningProblem problem) {
    var plan = Planner.builder().policy(policy()).build().plan(problem);
    assertThat(plan).servesEveryUnitThatHasACandidate().keepsEveryBeatInsideItsHromada();
  }
}
