package io.github.dilnytsia.examples.policy;

import io.github.dilnytsia.policy.Policy;
import io.github.dilnytsia.rules.HostRules;
import io.github.dilnytsia.rules.RuleBook;
import io.github.dilnytsia.rules.RuleText;
import io.github.dilnytsia.testkit.PolicyContract;

/** The contract over the bad rule in {@code by-name.drl}; {@link BadRuleTest} runs it and expects it to fail. */
class ByNameContract extends PolicyContract {

  private static final RuleBook BOOK = RuleBook.ukraine()
      .with(HostRules.trustingCode(RuleText.resource(ByNameContract.class, "by-name.drl")));

  @Override
  protected Policy policy() {
    return BOOK;
  }

  @Override
  protected int tries() {
    return 30;
  }
}
