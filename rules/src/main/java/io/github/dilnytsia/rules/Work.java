package io.github.dilnytsia.rules;

import io.github.dilnytsia.judgement.WorkItem;
import io.github.dilnytsia.territory.BasicUnit;
import org.kie.api.runtime.rule.RuleContext;

/**
 * What a rule about workload says: how often its {@code @reason} occurs in a unit. Minutes and trips are the table's.
 */
public final class Work {

  private Work() {}

  /** The reason occurs so many times a month. */
  public static void count(RuleContext context, BasicUnit unit, long count) {
    share(context, unit, count, 1);
  }

  /**
   * The reason occurs {@code numerator / denominator} times a month, unrounded.
   *
   * @param denominator more than 0
   */
  public static void share(RuleContext context, BasicUnit unit, long numerator, long denominator) {
    var judgements = Judgements.of(context);
    var reason = judgements.rule(context).reason().orElseThrow();
    judgements.count(context, unit, WorkItem.of(judgements.rate(reason), numerator, denominator));
  }
}
