package io.github.dilnytsia.rules;

import static io.github.dilnytsia.rules.DoubtPhrases.key;
import static io.github.dilnytsia.rules.DoubtPhrases.say;

import com.google.common.collect.ImmutableList;
import io.github.dilnytsia.plan.PlanningProblem;
import io.github.dilnytsia.rules.RuleDoubt.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Collects doubts, each in the phrases of its kind. */
final class RuleDoubts {

  private final List<RuleDoubt> doubts = new ArrayList<>();

  /** A doubt about a rule, where it begins. */
  void add(DrlRule rule, Kind kind, Object... figures) {
    add(rule, rule.line(), kind, figures);
  }

  /** A doubt about a line of a rule. */
  void add(DrlRule rule, int line, Kind kind, Object... figures) {
    doubts.add(doubt(kind, key(kind), figures)
        .file(rule.file())
        .line(line)
        .rule(rule.name())
        .ruleId(Optional.of(rule.id()).filter(id -> !id.isEmpty()))
        .build());
  }

  /** A doubt about a row of a table. */
  void addOfTable(String table, Kind kind, Object... figures) {
    doubts.add(doubt(kind, key(kind), figures).file(table).build());
  }

  /** A norm does not say where it is written. */
  void addUnsourced(String table, String code) {
    doubts.add(doubt(Kind.NO_SOURCE, "no-source.norm", code).file(table).build());
  }

  /** A rule fires on no fact of a problem. */
  void addSilent(Rule rule, Optional<DrlRule> written, PlanningProblem problem) {
    var review = rule.severity().isPresent() ? ".review" : "";
    doubts.add(RuleDoubt.builder()
        .kind(Kind.FIRES_ON_NOTHING)
        .file(WrittenRules.file(rule))
        .line(written.map(text -> OptionalInt.of(text.line())).orElse(OptionalInt.empty()))
        .rule(rule.name())
        .ruleId(rule.id())
        .found(say(key(Kind.FIRES_ON_NOTHING), problem.name(), problem.date()))
        .advice(say(key(Kind.FIRES_ON_NOTHING) + review + ".advice"))
        .build());
  }

  /** All of them once each, in their order. */
  List<RuleDoubt> sorted() {
    return doubts.stream()
        .sorted(RuleDoubt.ORDER)
        .distinct()
        .collect(ImmutableList.toImmutableList());
  }

  private static RuleDoubt.Builder doubt(Kind kind, String phrase, Object... figures) {
    return RuleDoubt.builder()
        .kind(kind)
        .found(say(phrase, figures))
        .advice(say(phrase + ".advice", figures));
  }
}
