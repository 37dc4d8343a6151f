package io.github.dilnytsia.rules;

import static io.github.dilnytsia.rules.DoubtPhrases.say;

import io.github.dilnytsia.internal.DomainStyle;
import io.github.dilnytsia.judgement.Wording;
import java.util.Comparator;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/**
 * One thing about a rule book that runs but is hardly meant: where it stands, what was found, what to do.
 *
 * @see RuleBook#check()
 */
@Value.Immutable
@DomainStyle
public interface RuleDoubt {

  /** What is doubtful. */
  enum Kind {
    /** A rule names no policy: nobody can look it up, replace it or leave it out. */
    NO_ID,
    /** A rule, or a norm, does not say where it is written. */
    NO_SOURCE,
    /** A rule says neither a verdict's kind nor a finding's severity nor a reason of workload. */
    NO_JUDGEMENT,
    /** A rule says more than one of them. */
    SEVERAL_JUDGEMENTS,
    /** A kind, severity or reason that does not exist. */
    UNKNOWN_WORD,
    /** Two rules of one policy bear one name. */
    RULE_TWICE,
    /** A policy has rules in two files: two authors have chosen one id. */
    ID_IN_TWO_FILES,
    /** The rules of a policy say what cannot all be meant: prefer and forbid, or count work and judge. */
    MIXED_JUDGEMENTS,
    /** A rule comes to no judgement, whatever it meets. */
    SAYS_NOTHING,
    /** A condition waits for a fact that no rule is ever shown, or not together with its other facts. */
    NO_SUCH_FACT,
    /** A number is typed into a condition of DRL instead of waiting in {@code norms.csv}. */
    TYPED_NUMBER,
    /** A rule holds something against a norm that is in no table. */
    UNKNOWN_NORM,
    /** A norm that neither a rule nor the planner reads. */
    UNUSED_NORM,
    /** A reason of workload that no rule counts. */
    UNUSED_REASON,
    /** With the facts of a dataset: a rule never fires. */
    FIRES_ON_NOTHING,
    /** With the facts of a dataset: one rule prefers a candidate that another forbids or discourages. */
    CONTRADICTION;

    /** Whether it is so for the facts of a dataset and may be otherwise for others. */
    public boolean dependsOnFacts() {
      return this == FIRES_ON_NOTHING || this == CONTRADICTION;
    }
  }

  /** By file, line, policy and kind. */
  Comparator<RuleDoubt> ORDER = Comparator.comparing(
          (RuleDoubt doubt) -> doubt.file().orElse(""))
      .thenComparingInt(doubt -> doubt.line().orElse(0))
      .thenComparing(doubt -> doubt.ruleId().orElse(""))
      .thenComparing(RuleDoubt::kind)
      .thenComparing(doubt -> doubt.found().uk());

  Kind kind();

  /** The file or table it stands in; of the standard book, its place beside {@link RuleBook}. */
  Optional<String> file();

  /** Line of the file, the first being 1; of a decision table the row. */
  OptionalInt line();

  /** Id of the policy, where the rule has one. */
  Optional<String> ruleId();

  /** Name of the rule. */
  Optional<String> rule();

  Wording found();

  /** What to do about it. */
  Wording advice();

  /** The whole of it for people, such as {@code own.drl, line 7, rule "Too far" (host.far): …}. */
  default Wording text() {
    var place = file().map(Wording::same).orElse(say("place.book"));
    if (line().isPresent()) {
      place = say("place.line", place, line().getAsInt());
    }
    if (rule().isPresent()) {
      place = ruleId().isPresent()
          ? say("place.rule", place, rule().get(), ruleId().get())
          : say("place.rule-without-id", place, rule().get());
    }
    return say("doubt", place, found(), advice());
  }

  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link RuleDoubt}. */
  final class Builder extends ImmutableRuleDoubt.Builder {}
}
