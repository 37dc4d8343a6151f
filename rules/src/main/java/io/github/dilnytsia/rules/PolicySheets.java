package io.github.dilnytsia.rules;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import io.github.dilnytsia.judgement.Norm;
import io.github.dilnytsia.judgement.Phrases;
import io.github.dilnytsia.judgement.Sureness;
import io.github.dilnytsia.judgement.Wording;
import io.github.dilnytsia.judgement.WorkloadRate;
import io.github.dilnytsia.plan.BeatPlan;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Puts together what a book, its tables and its texts say of each policy. */
final class PolicySheets {

  /** More places than any phrase has. */
  private static final Object[] PLACES = new String[12];

  static {
    Arrays.fill(PLACES, "…");
  }

  private final RuleBook book;
  private final WrittenRules written;
  private final Phrases reasons = Phrases.load(BeatPlan.class, "explanation");

  private PolicySheets(RuleBook book) {
    this.book = book;
    this.written = WrittenRules.of(book);
  }

  /** A sheet for each policy of a book, by id. */
  static List<PolicySheet> of(RuleBook book) {
    var sheets = new PolicySheets(book);
    var byId = Multimaps.index(book.rules(), Rule::id);
    return book.ruleIds().stream()
        .map(id -> sheets.sheet(id, byId))
        .collect(ImmutableList.toImmutableList());
  }

  private PolicySheet sheet(String id, ImmutableListMultimap<String, Rule> byId) {
    var rules = byId.get(id);
    var first = rules.get(0);
    var file = WrittenRules.file(first);
    return PolicySheet.builder()
        .id(id)
        .origin(first.origin())
        .file(file)
        .rules(rules.stream().map(this::sheet).toList())
        .norms(norms(rules))
        .rate(rules.stream().map(this::rate).flatMap(Optional::stream).findFirst())
        .text(written.text(file))
        .build();
  }

  private RuleSheet sheet(Rule rule) {
    return RuleSheet.builder()
        .rule(rule)
        .says(says(rule))
        .sureness(sureness(rule))
        .build();
  }

  private Optional<WorkloadRate> rate(Rule rule) {
    return rule.reason()
        .map(reason -> Objects.requireNonNull(book.workloadRates().get(reason)));
  }

  private List<Norm> norms(List<Rule> rules) {
    var codes = new TreeSet<String>();
    for (var rule : rules) {
      rule.normCode().ifPresent(codes::add);
      written
          .find(rule)
          .ifPresent(text -> Conditions.normCodes(text).forEach(code -> codes.add(code.text())));
    }
    return rows(codes);
  }

  private List<Norm> rows(Set<String> codes) {
    return book.norms().norms().stream()
        .filter(norm -> codes.contains(norm.code()))
        .toList();
  }

  private Sureness sureness(Rule rule) {
    var ofNorm = rule.normCode()
        .flatMap(code -> rows(Set.of(code)).stream().reduce((earlier, later) -> later))
        .map(Norm::sureness);
    return ofNorm.or(() -> rate(rule).map(WorkloadRate::sureness)).orElse(Sureness.READ);
  }

  private List<Wording> says(Rule rule) {
    if (rule.reason().isPresent()) {
      return reasons.find("reason-" + rule.reason().get()).stream().toList();
    }
    if (rule.uk().isPresent() && rule.en().isPresent()) {
      return List.of(Wording.of(rule.uk().get(), rule.en().get(), PLACES));
    }
    var phrases =
        rule.kind().isPresent() ? book.phrases().verdicts() : book.phrases().findings();
    var variants = written.find(rule).map(Conditions::variants).orElse(List.of(""));
    return variants.stream()
        .map(variant -> BookPhrases.key(rule, variant))
        .flatMap(key -> keys(phrases, key))
        .map(key -> phrases.say(key, PLACES))
        .toList();
  }

  /** The phrase of a key; of one that a rule completes as it fires, such as by a stage, every phrase it may come to. */
  private static Stream<String> keys(Phrases phrases, String key) {
    return phrases.keys().contains(key)
        ? Stream.of(key)
        : phrases.keys().stream().filter(known -> known.startsWith(key));
  }
}
