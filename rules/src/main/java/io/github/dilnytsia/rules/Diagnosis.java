package io.github.dilnytsia.rules;

import static io.github.dilnytsia.rules.RulesPhrases.say;

import com.google.common.collect.ImmutableSortedSet;
import io.github.dilnytsia.internal.Shown;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.ConditionalElementDescr;
import org.drools.drl.ast.descr.ExprConstraintDescr;
import org.drools.drl.ast.descr.PatternDescr;
import org.drools.drl.ast.descr.RuleDescr;

/** What a compiler's message about one rule means to the person who wrote the rule. */
final class Diagnosis {

  private static final Pattern EXPRESSION = Pattern.compile(
      "(?s)(?:Unable to parse left part of expression: |Unable to Analyse Expression |Predicate ')(.*?)(?::|' must be a Boolean expression)?");
  private static final Pattern FIELD =
      Pattern.compile("Unknown field (\\w+) on (?:interface|class) ([\\w.$]+)");
  private static final Pattern METHOD = Pattern.compile(
      "Method (\\w+) on (?:interface|class) ([\\w.$]+) with arguments \\[.*] is missing");
  private static final Pattern JAVA_METHOD =
      Pattern.compile("The method (\\w+)\\(.*\\) is undefined for the type ([\\w.$]+).*");
  private static final Pattern TYPE = Pattern.compile(
      "(?:Unable to find class: |Unable to resolve ObjectType ')?([\\w.$]+)(?:'| cannot be resolved to a type)?");
  private static final Pattern IMPORT = Pattern.compile(
      "(?:Only a type can be imported\\. ([\\w.$]+) resolves to a package|The import ([\\w.$]+) cannot be resolved)");
  private static final Pattern VARIABLE =
      Pattern.compile("(\\$?\\w+) cannot be resolved(?: to a variable)?");
  private static final Pattern CONSEQUENCE = Pattern.compile(
      "(?s)Unable to parse consequence caused by: \\(line (\\d+),col \\d+\\) (.*?)(?:, expected.*|\\n.*)?");
  private static final Pattern TEXT = Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*\"|'[^']*'");
  private static final Pattern WORD = Pattern.compile("(?<![.\\w$])(\\$?[A-Za-z_]\\w*)(\\s*\\()?");
  private static final Pattern UNIT = Pattern.compile("\\bunit\\b");
  private static final Set<String> LANGUAGE = Set.of(
      "true",
      "false",
      "null",
      "this",
      "new",
      "instanceof",
      "matches",
      "contains",
      "memberOf",
      "not",
      "in",
      "str",
      "soundslike",
      "excludes",
      "after",
      "before");

  private final RuleSource source;
  private final RuleDescr rule;

  Diagnosis(RuleSource source, RuleDescr rule) {
    this.source = source;
    this.rule = rule;
  }

  RuleProblem of(String message) {
    return comparison(message)
        .or(() -> property(message))
        .or(() -> type(message))
        .or(() -> inCode(message))
        .orElseGet(() -> unit()
            .orElseGet(() -> source
                .problem(rule, "")
                .found(Shown.of(message.lines().findFirst().orElse(message)))
                .expected(say("expected.compiles"))
                .build()));
  }

  /** A value of another kind than the property's: the compiler fails on it without a reason. */
  private Optional<RuleProblem> comparison(String message) {
    if (!message.startsWith("NumberFormatException: ")
        && !message.startsWith("DateTimeParseException: ")
        && !message.startsWith("The method alphaIndexedBy(")) {
      return Optional.empty();
    }
    var conditions = patterns().stream()
        .flatMap(pattern -> text(pattern).lines())
        .filter(condition -> TEXT.matcher(condition).find())
        .toList();
    var found = conditions.isEmpty() ? "" : conditions.get(0);
    return Optional.of(source
        .problem(rule, found)
        .found(Optional.of(Shown.of(found)).filter(text -> !text.isEmpty()))
        .expected(say("expected.comparable"))
        .build());
  }

  private Optional<RuleProblem> property(String message) {
    var field = FIELD.matcher(message);
    if (field.lookingAt()) {
      return Optional.of(unknown(field.group(1), field.group(2), false));
    }
    var method = METHOD.matcher(message);
    if (method.lookingAt()) {
      return Optional.of(unknown(method.group(1), method.group(2), true));
    }
    var expression = EXPRESSION.matcher(message);
    if (expression.matches()) {
      return unknownIn(expression.group(1));
    }
    return Optional.empty();
  }

  private RuleProblem unknown(String word, String type, boolean method) {
    var known = FactWords.find(type)
        .map(found -> method ? FactWords.methods(found) : FactWords.properties(found))
        .orElse(ImmutableSortedSet.of());
    var simple = type.substring(type.lastIndexOf('.') + 1);
    var problem = source
        .problem(rule, word)
        .found(word)
        .expected(say(method ? "expected.method" : "expected.property", simple));
    if (!known.isEmpty()) {
      var all = String.join(", ", known);
      problem.advice(Nearest.of(word, known)
          .map(near -> say("advice.has-no-near", simple, word, near, all))
          .orElseGet(() -> say("advice.has-no", simple, word, all)));
    }
    return problem.build();
  }

  /** The first word of a condition that is neither the fact's nor one the rule has named itself. */
  private Optional<RuleProblem> unknownIn(String expression) {
    var bound = bound();
    for (var pattern : patterns()) {
      var type = FactWords.find(pattern.getObjectType());
      if (type.isEmpty() || !text(pattern).contains(expression.strip())) {
        continue;
      }
      var properties = FactWords.properties(type.get());
      var methods = FactWords.methods(type.get());
      var words = WORD.matcher(TEXT.matcher(expression).replaceAll("\"\""));
      while (words.find()) {
        var word = words.group(1);
        var call = words.group(2) != null;
        if (!LANGUAGE.contains(word)
            && !bound.contains(word)
            && !Character.isUpperCase(word.charAt(0))
            && !properties.contains(word)
            && !methods.contains(word)) {
          return Optional.of(unknown(word, type.get().getName(), call));
        }
      }
    }
    return Optional.empty();
  }

  private static String text(PatternDescr pattern) {
    var text = new StringBuilder();
    for (var constraint : pattern.getConstraint().getDescrs()) {
      text.append(
              constraint instanceof ExprConstraintDescr expression
                  ? expression.getExpression()
                  : constraint.toString())
          .append('\n');
    }
    return text.toString();
  }

  private Set<String> bound() {
    var bound = new HashSet<String>();
    var words = Pattern.compile("(\\$?\\w+)\\s*:").matcher(source.with(List.of(rule)));
    while (words.find()) {
      bound.add(words.group(1));
    }
    return bound;
  }

  private List<PatternDescr> patterns() {
    var patterns = new ArrayList<PatternDescr>();
    collect(rule.getLhs(), patterns);
    return patterns;
  }

  private static void collect(BaseDescr descr, List<PatternDescr> patterns) {
    if (descr instanceof PatternDescr pattern) {
      patterns.add(pattern);
    } else if (descr instanceof ConditionalElementDescr element) {
      element.getDescrs().forEach(inner -> collect((BaseDescr) inner, patterns));
    }
  }

  private Optional<RuleProblem> type(String message) {
    var imported = IMPORT.matcher(message);
    if (imported.lookingAt()) {
      var name = Optional.ofNullable(imported.group(1)).orElseGet(() -> imported.group(2));
      return Optional.of(unknownType(name));
    }
    if (message.startsWith("Unable to find class: ")
        || message.startsWith("Unable to resolve ObjectType")
        || message.endsWith(" cannot be resolved to a type")) {
      var type = TYPE.matcher(message);
      return type.matches() ? Optional.of(unknownType(type.group(1))) : Optional.empty();
    }
    return Optional.empty();
  }

  private RuleProblem unknownType(String name) {
    var simple = name.substring(name.lastIndexOf('.') + 1);
    var known = FactWords.find(simple);
    var advice = known.isPresent()
        ? say("advice.import", known.get().getName())
        : Nearest.advice(simple, FactWords.FACTS.keySet());
    return source
        .problem(rule, simple)
        .found(name)
        .expected(say("expected.type"))
        .advice(advice)
        .build();
  }

  private Optional<RuleProblem> inCode(String message) {
    var method = JAVA_METHOD.matcher(message);
    if (method.matches()) {
      return Optional.of(unknown(method.group(1), method.group(2), true));
    }
    var variable = VARIABLE.matcher(message);
    if (variable.matches()) {
      return Optional.of(source
          .problem(rule, variable.group(1))
          .found(variable.group(1))
          .expected(say("expected.variable"))
          .advice(Nearest.of(variable.group(1), bound()).map(near -> say("advice.nearest", near)))
          .build());
    }
    var consequence = CONSEQUENCE.matcher(message);
    if (consequence.matches()) {
      return Optional.of(source
          .problem(rule, rule.getConsequenceLine() + Integer.parseInt(consequence.group(1)) - 1)
          .found(Shown.of(consequence.group(2).strip()))
          .expected(say("expected.java"))
          .build());
    }
    return Optional.empty();
  }

  /** The one property that the parser takes for a word of its own, and then fails without a reason. */
  private Optional<RuleProblem> unit() {
    for (var pattern : patterns()) {
      if (UNIT.matcher(text(pattern)).find()) {
        return Optional.of(source
            .problem(rule, "unit")
            .found("unit")
            .expected(say("expected.no-unit"))
            .build());
      }
    }
    return Optional.empty();
  }
}
