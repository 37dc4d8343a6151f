package io.github.dilnytsia.rules;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.dilnytsia.judgement.Severity;
import io.github.dilnytsia.judgement.Verdict;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;
import org.kie.api.runtime.KieSession;

/**
 * The rules of a book as classes, and short sessions over them.
 *
 * <p>Immutable and safe for any number of threads; a session belongs to one call.
 */
final class RuleEngine {

  private final ImmutableList<RulePart> parts;
  private final KieBase base;
  private final IdentityHashMap<org.kie.api.definition.rule.Rule, Rule> rules;
  private final ImmutableList<Rule> inOrder;
  private final boolean hostRules;

  private RuleEngine(ImmutableList<RulePart> parts, KieBase base, TableSources sources) {
    this.parts = parts;
    this.base = base;
    this.rules = new IdentityHashMap<>();
    for (var kiePackage : base.getKiePackages()) {
      kiePackage.getRules().forEach(rule -> rules.put(rule, describe(rule, sources)));
    }
    this.inOrder = ImmutableList.sortedCopyOf(
        Comparator.comparing(Rule::id)
            .thenComparing(Rule::name)
            .thenComparing(rule -> rule.file().orElse("")),
        rules.values());
    this.hostRules = parts.stream().anyMatch(part -> part.origin() == RuleOrigin.HOST);
  }

  /** An engine of the standard rules, whose sources are looked up in the tables where they rest on them. */
  static RuleEngine standard(TableSources sources) {
    return of(ImmutableList.of(RulePart.standard(StandardModels.load())), sources);
  }

  /** An engine of these rules. */
  static RuleEngine of(List<RulePart> parts, TableSources sources) {
    var models = parts.stream().flatMap(part -> part.models().stream()).toList();
    return new RuleEngine(
        ImmutableList.copyOf(parts), KieBaseBuilder.createKieBaseFromModel(models), sources);
  }

  /** The same rules, described by other tables. */
  RuleEngine describedBy(TableSources sources) {
    return new RuleEngine(parts, base, sources);
  }

  /** Whether both have the same rules in memory. */
  boolean sharesRulesWith(RuleEngine other) {
    return base == other.base;
  }

  /** The rules as they came. */
  List<RulePart> parts() {
    return parts;
  }

  /** What the texts of hosts hold, by their names. */
  ImmutableMap<String, String> texts() {
    var texts = ImmutableMap.<String, String>builder();
    parts.forEach(part -> texts.putAll(part.drlByFile()));
    return texts.buildKeepingLast();
  }

  /** The rules as they describe themselves, by id and name. */
  List<Rule> rules() {
    return inOrder;
  }

  /** Ids of the policies in it. */
  ImmutableSet<String> ids() {
    return inOrder.stream().map(Rule::id).collect(ImmutableSet.toImmutableSet());
  }

  /** The description of a rule that fires, asked hundreds of thousands of times in a call. */
  Rule rule(org.kie.api.definition.rule.Rule fired) {
    return Objects.requireNonNull(rules.get(fired), fired.getName());
  }

  /** Whether it has rules of a host, which are watched over. */
  boolean hasHostRules() {
    return hostRules;
  }

  /** The host's rule that an exception names, as one thrown in a condition does. */
  Optional<Rule> named(Throwable thrown) {
    for (var cause = thrown; cause != null; cause = cause.getCause()) {
      var message = String.valueOf(cause.getMessage());
      var named = inOrder.stream()
          .filter(rule -> rule.origin() == RuleOrigin.HOST)
          .filter(rule -> message.contains('"' + rule.name() + '"'))
          .findFirst();
      if (named.isPresent()) {
        return named;
      }
    }
    return Optional.empty();
  }

  /** Lets every rule see the facts, in a session of their own. */
  void judge(Iterable<?> facts, Judgements judgements) {
    var session = open(judgements);
    try {
      var watch = judgements.watch();
      if (watch.isPresent()) {
        watch.get().begin(insert(facts, session));
        session.fireAllRules(watch.get());
        watch.get().end();
      } else {
        insert(facts, session);
        session.fireAllRules();
      }
    } finally {
      session.dispose();
    }
  }

  private static int insert(Iterable<?> facts, KieSession session) {
    var inserted = 0;
    for (var fact : facts) {
      session.insert(fact);
      inserted++;
    }
    return inserted;
  }

  /** A session for whoever disposes of it. */
  KieSession open(Judgements judgements) {
    var session = base.newKieSession();
    judgements.listenTo(session);
    return session;
  }

  private Rule describe(org.kie.api.definition.rule.Rule rule, TableSources sources) {
    var file = file(rule);
    var norm = word(rule, "norm");
    var reason = word(rule, "reason");
    return Rule.builder()
        .id(word(rule, "policy").orElse(""))
        .name(rule.getName())
        .kind(word(rule, "kind").map(Verdict.Kind::valueOf))
        .severity(word(rule, "severity").map(Severity::valueOf))
        .reason(reason)
        .normCode(norm)
        .source(word(rule, "source")
            .or(() -> norm.map(sources::ofNorm))
            .or(() -> reason.map(sources::ofReason))
            .orElse(""))
        .origin(file.isPresent() ? RuleOrigin.HOST : RuleOrigin.STANDARD)
        .file(file)
        .hours(word(rule, "hours").map(BigDecimal::new))
        .uk(word(rule, "uk"))
        .en(word(rule, "en"))
        .build();
  }

  /** The host's text that holds a rule; empty of ours. */
  private Optional<String> file(org.kie.api.definition.rule.Rule rule) {
    var key = rule.getPackageName() + "." + rule.getName();
    return parts.stream()
        .map(part -> part.fileByRule().get(key))
        .filter(Objects::nonNull)
        .findFirst();
  }

  private static Optional<String> word(org.kie.api.definition.rule.Rule rule, String key) {
    return Metadata.word(rule.getMetaData(), key);
  }
}
