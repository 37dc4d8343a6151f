package io.github.dilnytsia.plan;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A policy and plain Java disagree on whom the hard rules forbid, so that no plan by this policy can be believed.
 *
 * <p>A host that means to judge otherwise amends the rule in its rule book, which takes it out of the comparison and
 * lists it in the plan; any other disagreement is a defect of the policy, or of the rule in plain Java.
 */
public final class RuleDisagreementException extends IllegalStateException {

  private static final long serialVersionUID = 1;

  private static final int SHOWN = 10;

  private final transient ImmutableList<RuleDisagreement> disagreements;

  public RuleDisagreementException(List<RuleDisagreement> disagreements) {
    super(message(disagreements));
    this.disagreements = ImmutableList.copyOf(disagreements);
  }

  /** All of them; the message has the first few. */
  public List<RuleDisagreement> disagreements() {
    return disagreements;
  }

  private static String message(List<RuleDisagreement> disagreements) {
    var shown = disagreements.stream()
        .limit(SHOWN)
        .map(RuleDisagreement::sentence)
        .collect(Collectors.joining(" "));
    var more = disagreements.size() - SHOWN;
    return "The policy and the hard rules in plain Java disagree on %d judgements; expected none, unless a rule is listed as amended. %s%s"
        .formatted(disagreements.size(), shown, more > 0 ? " And %d more.".formatted(more) : "");
  }
}
