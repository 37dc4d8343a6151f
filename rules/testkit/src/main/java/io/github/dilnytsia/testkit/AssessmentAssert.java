package io.github.dilnytsia.testkit;

import io.github.dilnytsia.judgement.Verdict;
import io.github.dilnytsia.plan.Assessment;
import io.github.dilnytsia.plan.JudgedCandidate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.assertj.core.api.AbstractAssert;
import org.jspecify.annotations.Nullable;

/** Assertions about who may serve whom; each returns the same again, or goes on about its pair. */
public sealed class AssessmentAssert extends AbstractAssert<AssessmentAssert, Assessment>
    permits PairAssert {

  AssessmentAssert(@Nullable Assessment actual) {
    super(actual, AssessmentAssert.class);
  }

  /** The officer may serve the unit. */
  public AssessmentAssert allows(String unitId, String officerId) {
    var judged = judged(unitId, officerId);
    if (!judged.isEligible()) {
      throw failure(
          "%nExpected officer %s to be allowed to serve unit %s, but that is forbidden:%n%s",
          officerId, unitId, told(judged, Verdict.Kind.FORBIDDEN));
    }
    return this;
  }

  /** The officer may not serve the unit. */
  public PairAssert forbids(String unitId, String officerId) {
    return says(Verdict.Kind.FORBIDDEN, unitId, officerId);
  }

  /** The officer should rather not serve the unit. */
  public PairAssert discourages(String unitId, String officerId) {
    return says(Verdict.Kind.DISCOURAGED, unitId, officerId);
  }

  /** The officer is wanted for the unit. */
  public PairAssert prefers(String unitId, String officerId) {
    return says(Verdict.Kind.PREFERRED, unitId, officerId);
  }

  private PairAssert says(Verdict.Kind kind, String unitId, String officerId) {
    var judged = judged(unitId, officerId);
    if (judged.verdicts().stream().noneMatch(verdict -> verdict.kind() == kind)) {
      throw failure(
          "%nExpected a verdict %s on officer %s for unit %s, but there is only:%n%s",
          kind, officerId, unitId, told(judged));
    }
    var pair = new PairAssert(Objects.requireNonNull(actual), judged, kind);
    if (info.hasDescription()) {
      pair.as(info.description());
    }
    return pair;
  }

  private JudgedCandidate judged(String unitId, String officerId) {
    isNotNull();
    var pairs = Objects.requireNonNull(actual).candidatesByUnit().get(unitId);
    return pairs.stream()
        .filter(judged -> judged.candidate().officerId().equals(officerId))
        .findFirst()
        .orElseThrow(() -> failure(
            "%nExpected a judgement on officer %s for unit %s, but the pair was not considered; judged for the unit are %s.",
            officerId,
            unitId,
            pairs.stream().map(judged -> judged.candidate().officerId()).toList()));
  }

  static String told(JudgedCandidate judged, Verdict.Kind... kinds) {
    var wanted = List.of(kinds.length == 0 ? Verdict.Kind.values() : kinds);
    var lines = judged.verdicts().stream()
        .filter(verdict -> wanted.contains(verdict.kind()))
        .map(verdict ->
            "  %s by %s: %s".formatted(verdict.kind(), verdict.ruleId(), verdict.reason()))
        .collect(Collectors.joining(System.lineSeparator()));
    return lines.isEmpty() ? "  no verdict at all" : lines;
  }
}
