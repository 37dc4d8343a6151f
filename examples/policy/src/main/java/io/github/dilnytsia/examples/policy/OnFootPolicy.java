package io.github.dilnytsia.examples.policy;

import io.github.dilnytsia.rules.HostRules;
import io.github.dilnytsia.rules.RuleBook;
import io.github.dilnytsia.rules.RuleText;

/**
 * Ukraine's rules, and one of our own, {@code on-foot.drl}: an officer who is known to have no car serves only what lies
 * within walking distance.
 */
public final class OnFootPolicy {

  private static final RuleBook BOOK = RuleBook.ukraine()
      .with(HostRules.trustingCode(RuleText.resource(OnFootPolicy.class, "on-foot.drl")));

  private OnFootPolicy() {}

  /** The one book of this host, compiled when it is first asked for; safe for any number of threads. */
  public static RuleBook book() {
    return BOOK;
  }
}
