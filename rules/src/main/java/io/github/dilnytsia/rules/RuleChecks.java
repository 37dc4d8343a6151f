package io.github.dilnytsia.rules;

import static io.github.dilnytsia.rules.RulesPhrases.say;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.dilnytsia.internal.Shown;
import io.github.dilnytsia.judgement.Severity;
import io.github.dilnytsia.judgement.Verdict;
import io.github.dilnytsia.judgement.Wording;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.RuleDescr;

/** What a host's rules must say of themselves, and what of the rule language they may not use. */
final class RuleChecks {

  private static final Pattern ID = Pattern.compile("[a-z0-9-]+(\\.[a-z0-9-]+)+");
  private static final Pattern PACKAGE =
      Pattern.compile("(?!(java|javax|org\\.drools|org\\.kie|io\\.github\\.dilnytsia)(\\.|$)).+");

  private static final Pattern JUDGEMENT = Pattern.compile("\\b(Work|Verdicts|Findings)\\s*\\.");

  private static final ImmutableList<String> WORDS = ImmutableList.of(
      "policy", "kind", "severity", "reason", "norm", "source", "hours", "yieldsTo", "uk", "en");

  /** Facts that are shown in bundles, so that a rule may not ask for two of them at once. */
  private static final ImmutableList<String> JUDGED_ALONE =
      ImmutableList.of("Candidate", "BasicUnit");

  private final List<RuleProblem> problems;
  private final Map<String, RuleSource> sourceByName = new HashMap<>();

  RuleChecks(List<RuleProblem> problems) {
    this.problems = problems;
  }

  /** Tells everything wrong with rules of one host. */
  void check(List<RuleSource> sources) {
    for (var source : sources) {
      checkText(source);
      for (var rule : source.rules()) {
        checkName(source, rule);
        checkLanguage(source, rule);
        checkWords(source, rule);
      }
    }
  }

  private void checkText(RuleSource source) {
    var parsed = source.parsed();
    if (!PACKAGE.matcher(parsed.getName()).matches()) {
      problems.add(source
          .problem()
          .found(Optional.of(parsed.getName()).filter(name -> !name.isEmpty()))
          .expected(say("expected.package"))
          .build());
    }
    if (source.rules().isEmpty()) {
      problems.add(source.problem().expected(say("expected.rules")).build());
    }
    refuse(source, "global", parsed.getGlobals());
    refuse(source, "function", parsed.getFunctions());
    refuse(source, "import function", parsed.getFunctionImports());
    refuse(source, "import accumulate", parsed.getAccumulateImports());
    refuse(source, "declare", parsed.getTypeDeclarations());
    refuse(source, "declare enum", parsed.getEnumDeclarations());
    refuse(source, "declare entry-point", parsed.getEntryPointDeclarations());
    refuse(source, "declare window", parsed.getWindowDeclarations());
    refuse(source, "unit", Stream.ofNullable(parsed.getUnit()).toList());
    parsed.getAttributes().stream()
        .filter(attribute -> !isJavaDialect(attribute.getName(), attribute.getValue()))
        .forEach(attribute -> refuse(source, attribute.getName(), List.of(attribute)));
  }

  private void refuse(RuleSource source, String construct, Iterable<? extends BaseDescr> found) {
    for (var descr : found) {
      var problem = source.problem().found(construct).expected(reason(construct));
      problems.add((descr.getLine() > 0 && source.cells().isEmpty()
              ? problem.line(descr.getLine())
              : problem)
          .build());
    }
  }

  /** Why a construct is refused. */
  private static Wording reason(String construct) {
    return switch (construct) {
      case "dialect" -> say("refused.dialect");
      case "global" -> say("refused.global");
      case "function", "import function", "import accumulate" -> say("refused.function");
      case "query" -> say("refused.query");
      case "extends" -> say("refused.extends");
      case "timer", "duration", "calendars", "date-effective", "date-expires" ->
        say("refused.clock");
      case "salience",
          "no-loop",
          "lock-on-active",
          "agenda-group",
          "activation-group",
          "ruleflow-group",
          "auto-focus",
          "enabled" -> say("refused.order");
      default -> say("refused.declare");
    };
  }

  private static boolean isJavaDialect(String attribute, String value) {
    return attribute.equals("dialect") && value.equals("java");
  }

  private void checkName(RuleSource source, RuleDescr rule) {
    var name = source.parsed().getName() + "." + rule.getName();
    var earlier = sourceByName.putIfAbsent(name, source);
    if (earlier != null) {
      problems.add(source
          .problem(rule, rule.getName())
          .found(Shown.of(rule.getName()))
          .expected(say("expected.own-name", earlier.file()))
          .build());
    }
  }

  private void checkLanguage(RuleSource source, RuleDescr rule) {
    if (rule.isQuery()) {
      refuse(source, rule, "query");
    }
    if (rule.hasParent()) {
      refuse(source, rule, "extends");
    }
    rule.getAttributes().values().stream()
        .filter(attribute -> !isJavaDialect(attribute.getName(), attribute.getValue()))
        .forEach(attribute -> refuse(source, rule, attribute.getName()));
    for (var type : JUDGED_ALONE) {
      if (Patterns.most(rule.getLhs(), type) > 1) {
        problems.add(source
            .problem(rule, type)
            .found(type)
            .expected(say("refused.several", type))
            .build());
      }
    }
  }

  private void refuse(RuleSource source, RuleDescr rule, String construct) {
    problems.add(source
        .problem(rule, construct)
        .found(construct)
        .expected(reason(construct))
        .build());
  }

  private void checkWords(RuleSource source, RuleDescr rule) {
    if (rule.isQuery()) {
      return;
    }
    var words = words(rule);
    for (var word : rule.getAnnotationNames()) {
      if (!WORDS.contains(word)) {
        problems.add(source
            .problem(rule, "@" + word)
            .found("@" + word)
            .expected(say("expected.word", "@" + String.join(", @", WORDS)))
            .advice(Nearest.of(word, WORDS).map(near -> say("advice.nearest", "@" + near)))
            .build());
      }
    }
    var id = words.getOrDefault("policy", "");
    if (!ID.matcher(id).matches()) {
      tell(source, rule, "policy", words, say("expected.policy-id"));
    }
    if (!JUDGEMENT.matcher(String.valueOf(rule.getConsequence())).find()) {
      problems.add(source.problem(rule, "").expected(say("expected.judgement")).build());
    }
    checkKind(source, rule, words);
    checkOneOf(source, rule, "kind", words, names(Verdict.Kind.values()));
    checkOneOf(source, rule, "severity", words, names(Severity.values()));
    if (words.containsKey("hours")) {
      checkHours(source, rule, words);
    }
    if (Stream.of("source", "norm", "reason").noneMatch(words::containsKey)) {
      tell(source, rule, "source", words, say("expected.source"));
    }
    if (words.containsKey("uk") != words.containsKey("en")) {
      var missing = words.containsKey("uk") ? "en" : "uk";
      tell(source, rule, missing, words, say("expected.both-languages"));
    }
  }

  private void checkKind(RuleSource source, RuleDescr rule, Map<String, String> words) {
    var kinds =
        Stream.of("kind", "severity", "reason").filter(words::containsKey).toList();
    if (kinds.size() != 1) {
      problems.add(source
          .problem(rule, "")
          .found(Optional.of("@" + String.join(", @", kinds)).filter(all -> !kinds.isEmpty()))
          .expected(say("expected.one-kind"))
          .build());
    }
  }

  private static ImmutableList<String> names(Enum<?>[] values) {
    return Arrays.stream(values).map(Enum::name).collect(ImmutableList.toImmutableList());
  }

  private void checkOneOf(
      RuleSource source,
      RuleDescr rule,
      String word,
      Map<String, String> words,
      ImmutableList<String> allowed) {
    var found = words.get(word);
    if (found != null && !allowed.contains(found)) {
      problems.add(source
          .problem(rule, found)
          .found("@" + word + "( \"" + Shown.of(found) + "\" )")
          .expected(say("expected.one-of", String.join(", ", allowed)))
          .advice(Nearest.of(found, allowed).map(near -> say("advice.nearest", near)))
          .build());
    }
  }

  private void checkHours(RuleSource source, RuleDescr rule, Map<String, String> words) {
    var kind = words.getOrDefault("kind", "");
    if (!ImmutableSet.of("DISCOURAGED", "PREFERRED").contains(kind)) {
      tell(source, rule, "hours", words, say("expected.no-hours"));
      return;
    }
    try {
      if (Hours.areInBounds(new BigDecimal(words.getOrDefault("hours", "")))) {
        return;
      }
    } catch (NumberFormatException e) {
      // Told below, like a number out of bounds.
    }
    tell(source, rule, "hours", words, say("expected.hours", Hours.MOST));
  }

  private void tell(
      RuleSource source, RuleDescr rule, String word, Map<String, String> words, Wording expected) {
    var found = words.get(word);
    problems.add(source
        .problem(rule, found == null ? "" : found)
        .found(
            found == null
                ? Optional.empty()
                : Optional.of("@" + word + "( \"" + Shown.of(found) + "\" )"))
        .expected(expected)
        .build());
  }

  /** What a rule says of itself, by word. */
  static ImmutableMap<String, String> words(RuleDescr rule) {
    var words = new TreeMap<String, Object>();
    for (var annotation : rule.getAnnotations()) {
      words.put(
          annotation.getName(),
          annotation.hasValue() && annotation.getValueMap().size() == 1
              ? annotation.getSingleValue()
              : "");
    }
    var texts = ImmutableMap.<String, String>builder();
    words.keySet().forEach(key -> texts.put(key, Metadata.word(words, key).orElse("")));
    return texts.buildOrThrow();
  }
}
