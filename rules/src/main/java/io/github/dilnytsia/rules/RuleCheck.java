package io.github.dilnytsia.rules;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.Sets;
import io.github.dilnytsia.judgement.Norm;
import io.github.dilnytsia.judgement.NormBook;
import io.github.dilnytsia.judgement.Severity;
import io.github.dilnytsia.judgement.Verdict;
import io.github.dilnytsia.rules.RuleDoubt.Kind;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Looks through rules as they are written, and through their tables, for what runs but is hardly meant.
 *
 * <p>Reads words and not meanings: what a rule does in methods of its own stays unseen.
 */
final class RuleCheck {

  private static final String NORMS = "norms.csv";
  private static final String WORKLOAD = "workload.csv";

  /**
   * Norms that need no rule: the planner itself reckons with them, or they are published for what it does not plan, the
   * officer's report and the online reception.
   */
  private static final Set<String> READ_BY_NO_RULE = ImmutableSet.of(
      "available-share",
      "drive-speed",
      "trip-combination",
      "near-miss",
      "visits-per-resident",
      "working-time",
      "answer-days",
      "appeal-days",
      "appeal-forward-days",
      "appeal-longest-days",
      "appeal-simple-days",
      "reports-per-year");

  private static final Set<String> JUDGEMENTS = ImmutableSet.of("kind", "severity", "reason");

  private final List<DrlRule> rules;
  private final Set<String> normCodes;
  private final NormBook norms;
  private final Set<String> reasons;
  private final RuleDoubts doubts = new RuleDoubts();

  private RuleCheck(List<DrlRule> rules, NormBook norms, Set<String> reasons) {
    this.rules = rules;
    this.norms = norms;
    this.normCodes =
        norms.norms().stream().map(Norm::code).collect(Collectors.toCollection(TreeSet::new));
    this.reasons = reasons;
  }

  /**
   * Everything doubtful, in {@link RuleDoubt#ORDER}.
   *
   * @param reasons of workload that have a rate
   */
  static List<RuleDoubt> of(List<DrlRule> rules, NormBook norms, Set<String> reasons) {
    var check = new RuleCheck(rules, norms, reasons);
    check.rules.forEach(check::metadata);
    check.names();
    check.policies();
    check.bodies();
    check.tables();
    return check.doubts.sorted();
  }

  private void metadata(DrlRule rule) {
    if (rule.id().isEmpty()) {
      doubts.add(rule, Kind.NO_ID);
    }
    if (rule.metadata("source").isEmpty()
        && rule.metadata("norm").isEmpty()
        && rule.metadata("reason").isEmpty()) {
      doubts.add(rule, Kind.NO_SOURCE);
    }
    var judgements = Sets.intersection(JUDGEMENTS, rule.metadata().keySet());
    if (judgements.isEmpty()) {
      doubts.add(rule, Kind.NO_JUDGEMENT);
    } else if (judgements.size() > 1) {
      doubts.add(rule, Kind.SEVERAL_JUDGEMENTS, String.join(", ", judgements));
    }
    oneOf(rule, "kind", words(Verdict.Kind.values()));
    oneOf(rule, "severity", words(Severity.values()));
    oneOf(rule, "reason", reasons);
    rule.metadata("norm").ifPresent(code -> norm(rule, rule.line(), code));
  }

  private static Set<String> words(Enum<?>[] words) {
    return Arrays.stream(words).map(Enum::name).collect(ImmutableSet.toImmutableSet());
  }

  private void oneOf(DrlRule rule, String key, Set<String> words) {
    rule.metadata(key)
        .filter(word -> !words.contains(word))
        .ifPresent(
            word -> doubts.add(rule, Kind.UNKNOWN_WORD, key, word, String.join(", ", words)));
  }

  private void norm(DrlRule rule, int line, String code) {
    if (!normCodes.contains(code)) {
      doubts.add(rule, line, Kind.UNKNOWN_NORM, code, String.join(", ", normCodes));
    }
  }

  private void names() {
    var first = new HashMap<List<String>, DrlRule>();
    for (var rule : rules) {
      var earlier = first.putIfAbsent(List.of(rule.id(), rule.name()), rule);
      if (earlier != null) {
        doubts.add(rule, Kind.RULE_TWICE, earlier.file(), earlier.line());
      }
    }
  }

  private void policies() {
    var byId = LinkedHashMultimap.<String, DrlRule>create();
    rules.stream().filter(rule -> !rule.id().isEmpty()).forEach(rule -> byId.put(rule.id(), rule));
    byId.asMap().forEach((id, policy) -> {
      var file = policy.iterator().next().file();
      policy.stream()
          .filter(rule -> !rule.file().equals(file))
          .forEach(rule -> doubts.add(rule, Kind.ID_IN_TWO_FILES, id, file));
      var said = new LinkedHashSet<String>();
      policy.forEach(rule -> JUDGEMENTS.forEach(
          key -> rule.metadata(key).ifPresent(word -> said.add(key.equals("kind") ? word : key))));
      if (contradicts(said)) {
        doubts.add(
            List.copyOf(policy).get(policy.size() - 1),
            Kind.MIXED_JUDGEMENTS,
            id,
            String.join(", ", said));
      }
    });
  }

  /** A policy may forbid beyond one limit and discourage beyond another; it may not do either and prefer. */
  private static boolean contradicts(Set<String> said) {
    var prefers = said.contains("PREFERRED");
    var warns = said.contains("FORBIDDEN") || said.contains("DISCOURAGED");
    var judges = prefers || warns || said.contains("severity");
    return (prefers && warns) || (judges && said.contains("reason"));
  }

  private void bodies() {
    var made = rules.stream()
        .flatMap(rule -> FactTypes.made(rule.then()).stream())
        .collect(ImmutableSet.toImmutableSet());
    for (var rule : rules) {
      var awaited = FactTypes.awaited(rule.when());
      if (!FactTypes.meet(awaited, made)) {
        doubts.add(rule, Kind.NO_SUCH_FACT, String.join(", ", awaited), FactTypes.all());
      }
      if (isSilent(rule)) {
        doubts.add(rule, Kind.SAYS_NOTHING);
      }
      if (rule.isPlainDrl()) {
        Conditions.typedNumbers(rule.when())
            .forEach(number -> doubts.add(rule, number.line(), Kind.TYPED_NUMBER, number.text()));
      }
      Conditions.normCodes(rule).forEach(code -> norm(rule, code.line(), code.text()));
    }
  }

  /** A judgement is made by way of {@code kcontext}, and a finding is only said by {@code say}. */
  private static boolean isSilent(DrlRule rule) {
    var then = rule.then();
    return then.stream()
            .noneMatch(token ->
                token.isWord("kcontext") || token.isWord("insert") || token.isWord("insertLogical"))
        || (then.stream().anyMatch(token -> token.isWord("about"))
            && then.stream().noneMatch(token -> token.isWord("say") || token.isWord("sayAs")));
  }

  private void tables() {
    var read = new TreeSet<>(READ_BY_NO_RULE);
    var counted = new TreeSet<String>();
    for (var rule : rules) {
      rule.metadata("norm").ifPresent(read::add);
      rule.metadata("reason").ifPresent(counted::add);
      Conditions.normCodes(rule).forEach(code -> read.add(code.text()));
    }
    Sets.difference(normCodes, read)
        .forEach(code -> doubts.addOfTable(NORMS, Kind.UNUSED_NORM, code));
    Sets.difference(reasons, counted)
        .forEach(reason -> doubts.addOfTable(WORKLOAD, Kind.UNUSED_REASON, reason));
    for (var norm : norms.norms()) {
      if (norm.source().isBlank()) {
        doubts.addUnsourced(NORMS, norm.code());
      }
    }
  }
}
