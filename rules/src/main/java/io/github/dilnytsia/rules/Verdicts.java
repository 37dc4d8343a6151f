package io.github.dilnytsia.rules;

import io.github.dilnytsia.plan.Candidate;
import java.math.BigDecimal;
import java.util.List;
import org.kie.api.runtime.rule.RuleContext;

/**
 * What a rule says of a candidate. Kind, id and source are the rule's own metadata; the sentence is the phrase of its id.
 */
public final class Verdicts {

  private Verdicts() {}

  /** The rule's verdict, without any figure. */
  public static void give(RuleContext context, Candidate pair) {
    giveAs(context, pair, "");
  }

  /**
   * The rule's verdict in one of several wordings.
   *
   * @param variant of the phrase, after the rule's id and a dot; blank for the phrase of the id itself
   * @param figures for the places {@code {0}}, {@code {1}} … of the phrase
   */
  public static void giveAs(
      RuleContext context, Candidate pair, String variant, Object... figures) {
    var judgements = Judgements.of(context);
    var rule = judgements.rule(context);
    judgements.give(context, pair, judgements.verdicts().verdict(rule, variant, List.of(figures)));
  }

  /** The rule's verdict with a figure, {@code {0}} of the phrase, held against its norm, {@code {1}}. */
  public static void give(RuleContext context, Candidate pair, BigDecimal value) {
    var judgements = Judgements.of(context);
    var rule = judgements.rule(context);
    judgements.give(context, pair, judgements.verdicts().verdict(rule, value));
  }
}
