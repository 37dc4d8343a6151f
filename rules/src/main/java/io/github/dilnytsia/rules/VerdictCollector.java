package io.github.dilnytsia.rules;

import com.google.common.collect.ImmutableList;
import io.github.dilnytsia.judgement.Norms;
import io.github.dilnytsia.judgement.Verdict;
import io.github.dilnytsia.plan.Candidate;
import io.github.dilnytsia.plan.JudgedCandidate;
import java.math.BigDecimal;
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
      .thenComparing(verdict -> verdict.reason().uk());

  private final Norms norms;
  private final BookPhrases phrases;
  private final IdentityHashMap<Candidate, List<Verdict>> given = new IdentityHashMap<>();
  private final Map<Said, Verdict> verdicts = new HashMap<>();
  private final Map<List<Verdict>, ImmutableList<Verdict>> lists = new HashMap<>();

  VerdictCollector(Norms norms, BookPhrases phrases) {
    this.norms = norms;
    this.phrases = phrases;
  }

  /** What makes two verdicts one. */
  private record Said(Rule rule, String variant, List<Object> figures) {}

  void add(Candidate pair, Rule rule, String variant, List<Object> figures) {
    add(pair, verdicts.computeIfAbsent(new Said(rule, variant, figures), this::verdict));
  }

  void add(Candidate pair, Rule rule, BigDecimal value) {
    add(pair, verdicts.computeIfAbsent(new Said(rule, "", List.of(value)), this::measured));
  }

  private void add(Candidate pair, Verdict verdict) {
    given.computeIfAbsent(pair, key -> new ArrayList<>(3)).add(verdict);
  }

  /** The candidates with what was said of them, in their own order; then forgets both. */
  void drainTo(List<Candidate> candidates, ImmutableList.Builder<JudgedCandidate> judged) {
    for (var pair : candidates) {
      var said = given.getOrDefault(pair, List.of());
      if (said.size() > 1) {
        said.sort(ORDER);
      }
      judged.add(JudgedCandidate.builder()
          .candidate(pair)
          .verdicts(lists.computeIfAbsent(said, ImmutableList::copyOf))
          .build());
    }
    given.clear();
  }

  private Verdict verdict(Said said) {
    return builder(said.rule())
        .reason(phrases
            .verdicts()
            .say(BookPhrases.key(said.rule(), said.variant()), said.figures().toArray()))
        .build();
  }

  private Verdict measured(Said said) {
    var norm = norms.norm(said.rule().normCode().orElseThrow());
    var value = (BigDecimal) said.figures().get(0);
    return builder(said.rule())
        .source(norm.source())
        .value(value)
        .limit(norm.amount())
        .unit(norm.unit())
        .reason(phrases
            .verdicts()
            .say(said.rule().id(), Figures.forPeople(value, norm.amount()), norm.amount()))
        .build();
  }

  private static Verdict.Builder builder(Rule rule) {
    return Verdict.builder()
        .kind(rule.kind().orElseThrow())
        .ruleId(rule.id())
        .source(rule.source());
  }
}
