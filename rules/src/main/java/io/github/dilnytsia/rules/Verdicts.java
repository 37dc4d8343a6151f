package io.github.dilnytsia.rules;

import io.github.dilnytsia.judgement.Wording;
import io.github.dilnytsia.plan.Candidate;
import java.math.BigDecimal;
import org.kie.api.runtime.rule.RuleContext;

/**
 * What a rule says of a candidate. Kind, id and source are the rule's own metadata.
 *
 * <p>The sentence is the rule's {@code @uk} and {@code @en}, with places {@code {0}}, {@code {1}} … for figures; the
 * standard rules have theirs in a bundle, by id. The weight is the rule's {@code @hours}, or nothing.
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
    judgements.give(
        context, pair, judgements.verdicts().verdict(rule, variant, Figures.plain(figures)));
  }

  /** The rule's verdict with a figure, {@code {0}} of the phrase, held against its norm, {@code {1}}. */
  public static void give(RuleContext context, Candidate pair, BigDecimal value) {
    var judgements = Judgements.of(context);
    var rule = judgements.rule(context);
    judgements.give(context, pair, judgements.verdicts().verdict(rule, value));
  }

  /** The rule's verdict in words that it brings along. */
  public static void give(RuleContext context, Candidate pair, Wording words) {
    var judgements = Judgements.of(context);
    var rule = judgements.rule(context);
    judgements.give(context, pair, judgements.verdicts().verdict(rule, words));
  }

  /**
   * The verdict of a rule that discourages or prefers, with a weight of this pair's own.
   *
   * @param hours of officer time a month that the assignment is dearer, or of a preferring rule cheaper, in the plan's
   *     cost; 0 to 1,000,000, rounded to a millisecond
   * @param figures for the places {@code {0}}, {@code {1}} … of the rule's words
   * @throws IllegalArgumentException if the rule forbids, or hours are out of bounds
   */
  public static void weigh(
      RuleContext context, Candidate pair, BigDecimal hours, Object... figures) {
    var judgements = Judgements.of(context);
    var rule = judgements.rule(context);
    judgements.give(
        context, pair, judgements.verdicts().verdict(rule, hours, Figures.plain(figures)));
  }
}
