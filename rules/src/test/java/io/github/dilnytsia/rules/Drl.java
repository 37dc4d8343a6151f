package io.github.dilnytsia.rules;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;

/** Rules of a host, as tests write them. */
final class Drl {

  static final String HEAD = """
      package host.policy
      import io.github.dilnytsia.judgement.Norm
      import io.github.dilnytsia.judgement.Wording
      import io.github.dilnytsia.plan.Candidate
      import io.github.dilnytsia.plan.OfficerLoad
      import io.github.dilnytsia.rules.Findings
      import io.github.dilnytsia.rules.Verdicts
      import io.github.dilnytsia.rules.Work
      import io.github.dilnytsia.territory.BasicUnit
      """;

  private Drl() {}

  /** A text with one rule that discourages, on line 10. */
  static String rule(String when, String then) {
    return HEAD + rule("Rule of the host", when, then);
  }

  static String rule(String name, String when, String then) {
    return """
        rule "%s"
            @policy( "host.rule" )
            @kind( "DISCOURAGED" )
            @source( "Order 7" )
            @uk( "так не слід" )
            @en( "not like this" )
        when
            %s
        then
            %s
        end
        """.formatted(name, when, then);
  }

  static HostRules trusted(String drl) {
    return HostRules.trustingCode(RuleText.of("host.drl", drl));
  }

  /** All that is wrong with a book of these amendments. */
  static List<RuleProblem> problems(Amendment... amendments) {
    return catchThrowableOfType(RuleBookException.class, () -> Scene.UKRAINE.with(amendments))
        .problems();
  }

  /** The same in words. */
  static List<String> told(Amendment... amendments) {
    return problems(amendments).stream()
        .map(problem -> problem.text().toString())
        .toList();
  }
}
