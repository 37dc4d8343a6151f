package io.github.dilnytsia.rules;

import com.google.common.collect.ImmutableList;
import io.github.dilnytsia.judgement.Language;
import io.github.dilnytsia.judgement.Norms;
import io.github.dilnytsia.judgement.Verdict;
import io.github.dilnytsia.judgement.Wording;
import io.github.dilnytsia.plan.Candidate;
import io.github.dilnytsia.plan.JudgedCandidate;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * The verdicts on every candidate as the rules hand them in, in any order.
 *
 * <p>Hundreds of thousands of pairs are judged, most of them alike: verdicts that would say the same are one object, and
 * so are the lists of them.
 */
final class VerdictCollector {

  private static final Comparator<Verdict> ORDER = Comparator.comparing(Verdict::ruleId)
      .thenComparing(Verdict::kind)
      .thenComparing(verdict -> verdict.reason().uk())
      .thenComparing(verdict -> verdict.reason().in(Language.UK))
      .thenComparing(Verdict::weight)
      .thenComparing(Verdict::source)
      .thenComparing(Verdict::value, Comparator.comparing(value -> value.orElse(BigDecimal.ZERO)))
      .thenComparing(Verdict::limit, Comparator.comparing(limit -> limit.orElse(BigDecimal.ZERO)));

  /** More than the whole country has, and a few dozen megabytes. */
  private static final int MANY = 200_000;

  private final Norms norms;
  private final BookPhrases phrases;
  private final IdentityHashMap<Candidate, List<Verdict>> given = new IdentityHashMap<>();
  private final IdentityHashMap<Rule, Map<Object, Verdict>> verdicts = new IdentityHashMap<>();
  private final IdentityHashMap<Rule, Verdict> plain = new IdentityHashMap<>();
  private final Map<Verdicted, ImmutableList<Verdict>> lists = new HashMap<>();

  VerdictCollector(Norms norms, BookPhrases phrases) {
    this.norms = norms;
    this.phrases = phrases;
  }

  /** What makes two verdicts of a rule one, unless it is a single figure. */
  private record Said(String variant, List<Object> figures) {}

  /** The same of verdicts with weights of their own. */
  private record Weighed(BigDecimal hours, List<Object> figures) {}

  Verdict verdict(Rule rule, String variant, List<Object> figures) {
    if (variant.isEmpty() && figures.isEmpty()) {
      return plain.computeIfAbsent(rule, key -> worded(rule, variant, figures));
    }
    return said(rule)
        .computeIfAbsent(new Said(variant, figures), key -> worded(rule, variant, figures));
  }

  Verdict verdict(Rule rule, Wording words) {
    return said(rule).computeIfAbsent(words, key -> builder(rule).reason(words).build());
  }

  Verdict verdict(Rule rule, BigDecimal hours, List<Object> figures) {
    return said(rule)
        .computeIfAbsent(new Weighed(hours, figures), key -> weighed(rule, hours, figures));
  }

  Verdict verdict(Rule rule, BigDecimal value) {
    return said(rule).computeIfAbsent(value, key -> measured(rule, value));
  }

  private Map<Object, Verdict> said(Rule rule) {
    return verdicts.computeIfAbsent(rule, key -> new HashMap<>());
  }

  void add(Candidate pair, Verdict verdict) {
    given.computeIfAbsent(pair, key -> new ArrayList<>(3)).add(verdict);
  }

  /** The candidates with what was said of them, in their own order; then forgets both. */
  void drainTo(List<Candidate> candidates, ImmutableList.Builder<JudgedCandidate> judged) {
    for (var pair : candidates) {
      var said = given.get(pair);
      judged.add(JudgedCandidate.builder()
          .candidate(pair)
          .verdicts(said == null ? ImmutableList.of() : sorted(said))
          .build());
    }
    given.clear();
  }

  /** In the order in which verdicts on a candidate are shown. */
  ImmutableList<Verdict> sorted(List<Verdict> said) {
    if (said.size() < 2) {
      return ImmutableList.copyOf(said);
    }
    return lists.computeIfAbsent(
        new Verdicted(said), key -> ImmutableList.sortedCopyOf(ORDER, said));
  }

  /** Verdicts on a candidate as a key: each is one object for all it is said of, so that none need be compared by value. */
  private record Verdicted(List<Verdict> said) {

    @Override
    public boolean equals(Object other) {
      if (!(other instanceof Verdicted same) || same.said.size() != said.size()) {
        return false;
      }
      for (var i = 0; i < said.size(); i++) {
        if (said.get(i) != same.said.get(i)) {
          return false;
        }
      }
      return true;
    }

    @Override
    public int hashCode() {
      var hash = 1;
      for (var verdict : said) {
        hash = 31 * hash + System.identityHashCode(verdict);
      }
      return hash;
    }
  }

  private Verdict worded(Rule rule, String variant, List<Object> figures) {
    return builder(rule)
        .reason(phrases.verdict(rule, variant, figures.toArray()))
        .build();
  }

  private Verdict weighed(Rule rule, BigDecimal hours, List<Object> figures) {
    if (rule.kind().filter(kind -> kind != Verdict.Kind.FORBIDDEN).isEmpty()) {
      throw new IllegalArgumentException(
          "Rule \"%s\" forbids and gives a weight of %s hours; expected a rule that discourages or prefers."
              .formatted(rule.name(), hours));
    }
    return builder(rule)
        .weight(Hours.duration(hours))
        .reason(phrases.verdict(rule, "", figures.toArray()))
        .build();
  }

  private Verdict measured(Rule rule, BigDecimal value) {
    var norm = norms.norm(rule.normCode().orElseThrow());
    var shown = Figures.forPeople(value, norm.amount());
    return builder(rule)
        .source(norm.source())
        .value(value)
        .limit(norm.amount())
        .unit(norm.unit())
        .reason(phrases.verdict(rule, "", shown, norm.amount()))
        .build();
  }

  /** Lets go of what may be said again once it is much, for whoever keeps judging candidates that differ. */
  void forgetMany() {
    if (lists.size() + verdicts.values().stream().mapToInt(Map::size).sum() > MANY) {
      verdicts.clear();
      lists.clear();
    }
  }

  private static Verdict.Builder builder(Rule rule) {
    return Verdict.builder()
        .kind(rule.kind().orElseThrow())
        .ruleId(rule.id())
        .source(rule.source())
        .weight(rule.hours().map(Hours::duration).orElse(Duration.ZERO));
  }
}
