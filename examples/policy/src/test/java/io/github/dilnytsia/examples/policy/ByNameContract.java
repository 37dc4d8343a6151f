package io.github.dilnytsia.examples.policy;

import io.github.dilnytsia.policy.Policy;
import io.github.dilnytsia.testkit.PolicyContract;

/** The contract over the bad rule; {@link BadRuleTest} runs it and expects it to fail. */
class ByNameContract extends PolicyContract {

  @Override
  protected Policy policy() {
    return new ByNamePolicy();
  }

  @Override
  protected int tries() {
    return 30;
  }
}
