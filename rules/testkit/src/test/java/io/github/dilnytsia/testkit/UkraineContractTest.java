package io.github.dilnytsia.testkit;

import io.github.dilnytsia.policy.Policy;
import io.github.dilnytsia.rules.RuleBook;

/** The standard book keeps every law. */
class UkraineContractTest extends PolicyContract {

  @Override
  protected Policy policy() {
    return RuleBook.ukraine();
  }

  @Override
  protected int tries() {
    return 40;
  }
}
