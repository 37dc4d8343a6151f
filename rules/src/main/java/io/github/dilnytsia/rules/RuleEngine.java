package io.github.dilnytsia.rules;

import io.github.dilnytsia.judgement.Severity;
import io.github.dilnytsia.judgement.Verdict;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.drools.model.Model;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;
import org.kie.api.runtime.KieSession;

/**
 * The rules as classes made when this artifact was built, and short sessions over them.
 *
 * <p>The classes are loaded by name and directly: no container that would look for rules, and compile them, in whatever
 * jar this one was packed into. Safe for any number of threads; a session belongs to one call.
 */
final class RuleEngine {

  /** Where the build lists the classes: a line with a version, then a class on each line. */
  private static final String MODELS =
      "META-INF/kie/io.github.dilnytsia/dilnytsia-rules/drools-model";

  private final KieBase base;
  private final IdentityHashMap<org.kie.api.definition.rule.Rule, Rule> rules;

  private RuleEngine(KieBase base, IdentityHashMap<org.kie.api.definition.rule.Rule, Rule> rules) {
    this.base = base;
    this.rules = rules;
  }

  /** An engine of the standard rules, whose sources are looked up in the tables where they rest on them. */
  static RuleEngine standard(TableSources sources) {
    var base = KieBaseBuilder.createKieBaseFromModel(models());
    var rules = new IdentityHashMap<org.kie.api.definition.rule.Rule, Rule>();
    for (var kiePackage : base.getKiePackages()) {
      kiePackage.getRules().forEach(rule -> rules.put(rule, describe(rule, sources)));
    }
    return new RuleEngine(base, rules);
  }

  /** The rules as they describe themselves. */
  Collection<Rule> rules() {
    return rules.values();
  }

  /** The description of a rule that fires, asked hundreds of thousands of times in a call. */
  Rule rule(org.kie.api.definition.rule.Rule fired) {
    return Objects.requireNonNull(rules.get(fired), fired.getName());
  }

  /** Lets every rule see the facts, in a session of their own. */
  void judge(Iterable<?> facts, Judgements judgements) {
    var session = open(judgements);
    try {
      facts.forEach(session::insert);
      fire(session);
    } finally {
      session.dispose();
    }
  }

  /** A session for whoever disposes of it. */
  KieSession open(Judgements judgements) {
    var session = base.newKieSession();
    judgements.listenTo(session);
    return session;
  }

  /** Lets the rules see what has changed in a session. */
  void fire(KieSession session) {
    session.fireAllRules();
  }

  private static Rule describe(org.kie.api.definition.rule.Rule rule, TableSources sources) {
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
        .build();
  }

  /** A word of the rule's metadata, without the quotes it is kept in. */
  private static Optional<String> word(org.kie.api.definition.rule.Rule rule, String key) {
    return Optional.ofNullable(rule.getMetaData().get(key))
        .map(Object::toString)
        .map(word -> word.startsWith("\"") ? word.substring(1, word.length() - 1) : word);
  }

  private static List<Model> models() {
    var loader = RuleEngine.class.getClassLoader();
    var stream = loader.getResourceAsStream(MODELS);
    if (stream == null) {
      throw new IllegalStateException(
          "There is no %s on the class path; was this jar built without its rules, or merged without them?"
              .formatted(MODELS));
    }
    try (var lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      var models = new ArrayList<Model>();
      for (var name : lines.lines().skip(1).toList()) {
        models.add(Class.forName(name, true, loader)
            .asSubclass(Model.class)
            .getDeclaredConstructor()
            .newInstance());
      }
      return models;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(
          "A class of rules listed in %s does not load.".formatted(MODELS), e);
    }
  }
}
