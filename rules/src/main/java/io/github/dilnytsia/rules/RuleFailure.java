package io.github.dilnytsia.rules;

import io.github.dilnytsia.judgement.Language;
import io.github.dilnytsia.judgement.Wording;
import java.util.Optional;

/**
 * A host's rule ended a run: it threw, went in circles or took too long.
 *
 * <p>Nothing is said by a run that ends so. The book stays as it was and may be asked again.
 */
public final class RuleFailure extends RuntimeException {

  /** How a rule fails. */
  public enum Kind {
    /** It threw an exception, which is the cause. */
    THREW,
    /** It fired more often than rules that are functions of their facts can. */
    LOOPED,
    /** It, or the rules together, ran past the deadline. */
    TOO_LONG
  }

  private final Kind kind;
  private final transient Optional<Rule> rule;
  private final transient Wording text;

  RuleFailure(Kind kind, Optional<Rule> rule, Wording text, Optional<Throwable> cause) {
    super(text.in(Language.EN), cause.orElse(null));
    this.kind = kind;
    this.rule = rule;
    this.text = text;
  }

  public Kind kind() {
    return kind;
  }

  /** The rule that failed, with its id, name and file; empty if the run ended between two rules. */
  public Optional<Rule> rule() {
    return rule;
  }

  /** The whole sentence for people. */
  public Wording text() {
    return text;
  }
}
