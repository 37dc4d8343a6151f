package io.github.dilnytsia.internal.planning;

import io.github.dilnytsia.judgement.Phrases;
import io.github.dilnytsia.judgement.Verdict;
import io.github.dilnytsia.judgement.Wording;
import io.github.dilnytsia.plan.Assessment;
import io.github.dilnytsia.plan.JudgedCandidate;
import io.github.dilnytsia.plan.UnservedUnit;
import io.github.dilnytsia.territory.BasicUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Why nobody serves a unit.
 *
 * <p>The reason named first is the one that stands between the unit and the officers nearest to serving it: those whom
 * the unit is in the area of, if there are any, and whom the fewest rules forbid. That most officers of a raion serve other hromadas is true of every unit and explains none.
 */
final class UnservedReasons {

  private static final Phrases PHRASES = Phrases.load(UnservedReasons.class, "unserved");

  private final Assessment assessment;

  UnservedReasons(Assessment assessment) {
    this.assessment = assessment;
  }

  UnservedUnit of(BasicUnit unit) {
    List<JudgedCandidate> considered = assessment.candidatesByUnit().get(unit.id());
    if (considered.isEmpty()) {
      return unserved(unit, "plan.no-officer", PHRASES.say("no-officer"));
    }
    if (considered.stream().anyMatch(JudgedCandidate::isEligible)) {
      return assessment.hardCapacity()
          ? unserved(unit, "plan.capacity", PHRASES.say("capacity"))
          : unserved(unit, "plan.left-out", PHRASES.say("left-out"));
    }
    var decisive = decisive(considered);
    return unserved(
        unit,
        decisive.ruleId(),
        PHRASES.say("forbidden", considered.size(), decisive.reason(), removedBy(considered)));
  }

  private static Verdict decisive(List<JudgedCandidate> considered) {
    var ofTheArea =
        considered.stream().filter(judged -> judged.candidate().isInArea()).toList();
    return nearest(ofTheArea.isEmpty() ? considered : ofTheArea);
  }

  private static Verdict nearest(List<JudgedCandidate> considered) {
    var fewest = considered.stream().mapToLong(UnservedReasons::forbids).min().orElseThrow();
    var nearest = considered.stream()
        .filter(judged -> forbids(judged) == fewest)
        .flatMap(judged -> judged.verdicts().stream())
        .filter(Verdict::forbids)
        .toList();
    var counts = count(nearest);
    return nearest.stream()
        .max(Comparator.comparing((Verdict verdict) -> counts.getOrDefault(verdict.ruleId(), 0L))
            .thenComparing(Verdict::ruleId, Comparator.reverseOrder()))
        .orElseThrow();
  }

  private static long forbids(JudgedCandidate judged) {
    return judged.verdicts().stream().filter(Verdict::forbids).count();
  }

  private static String removedBy(List<JudgedCandidate> considered) {
    return RemovedBy.count(considered).entrySet().stream()
        .map(rule -> rule.getKey() + ": " + rule.getValue())
        .collect(Collectors.joining(", "));
  }

  private static Map<String, Long> count(List<Verdict> verdicts) {
    return verdicts.stream()
        .collect(Collectors.groupingBy(Verdict::ruleId, TreeMap::new, Collectors.counting()));
  }

  private static UnservedUnit unserved(BasicUnit unit, String reasonId, Wording reason) {
    return UnservedUnit.builder()
        .unitId(unit.id())
        .settlementCode(unit.settlementCode())
        .hromadaCode(unit.hromadaCode())
        .residents(unit.residents())
        .reasonId(reasonId)
        .reason(reason)
        .build();
  }
}
