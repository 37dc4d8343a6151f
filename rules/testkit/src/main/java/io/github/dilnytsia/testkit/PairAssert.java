package io.github.dilnytsia.testkit;

import io.github.dilnytsia.judgement.Verdict;
import io.github.dilnytsia.plan.Assessment;
import io.github.dilnytsia.plan.JudgedCandidate;
import java.time.Duration;
import java.util.List;

/** Assertions about the verdicts of one kind on one pair. */
public final class PairAssert extends AssessmentAssert {

  private final JudgedCandidate judged;
  private final Verdict.Kind kind;

  PairAssert(Assessment actual, JudgedCandidate judged, Verdict.Kind kind) {
    super(actual);
    this.judged = judged;
    this.kind = kind;
  }

  /** That rule says so, among others maybe. */
  public PairAssert byRule(String ruleId) {
    if (!rules().contains(ruleId)) {
      throw failure(
          "%nExpected a verdict %s by %s on %s, but there is:%n%s", kind, ruleId, pair(), told());
    }
    return this;
  }

  /** These rules say so, and no others; in any order. */
  public PairAssert byNoRuleBut(String... ruleIds) {
    if (!List.of(ruleIds).containsAll(rules()) || !rules().containsAll(List.of(ruleIds))) {
      throw failure(
          "%nExpected verdicts %s by %s and no other rule on %s, but there is:%n%s",
          kind, List.of(ruleIds), pair(), told());
    }
    return this;
  }

  /** All such verdicts together weigh so much officer time a month. */
  public PairAssert weighing(Duration weight) {
    var sum = verdicts().stream().map(Verdict::weight).reduce(Duration.ZERO, Duration::plus);
    if (!sum.equals(weight)) {
      throw failure(
          "%nExpected the verdicts %s on %s to weigh %s, but they weigh %s:%n%s",
          kind, pair(), weight, sum, told());
    }
    return this;
  }

  private List<String> rules() {
    return verdicts().stream().map(Verdict::ruleId).toList();
  }

  private List<Verdict> verdicts() {
    return judged.verdicts().stream().filter(verdict -> verdict.kind() == kind).toList();
  }

  private String pair() {
    return "officer %s for unit %s"
        .formatted(judged.candidate().officerId(), judged.candidate().unitId());
  }

  private String told() {
    return told(judged, kind);
  }
}
