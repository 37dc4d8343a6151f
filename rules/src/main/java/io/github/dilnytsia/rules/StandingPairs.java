package io.github.dilnytsia.rules;

import com.google.common.collect.HashMultimap;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.SetMultimap;
import io.github.dilnytsia.judgement.Verdict;
import io.github.dilnytsia.plan.Candidate;
import io.github.dilnytsia.plan.Candidates;
import io.github.dilnytsia.plan.JudgedCandidate;
import io.github.dilnytsia.plan.PlanningProblem;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** The candidates of a problem with their verdicts, for as long as the day and the norms stay. */
final class StandingPairs implements AutoCloseable {

  private final StandingFacts<PairId, Candidate, JudgedCandidate> facts;
  private final SetMultimap<String, String> unitsByOfficer = HashMultimap.create();
  private final SetMultimap<String, String> officersByUnit = HashMultimap.create();

  private StandingPairs(StandingFacts<PairId, Candidate, JudgedCandidate> facts) {
    this.facts = facts;
  }

  static StandingPairs of(
      RuleBook book, PlanningProblem problem, Collection<Candidate> candidates) {
    var judgements = book.standingJudgements(problem);
    var pairs = new StandingPairs(book.standing(
        judgements,
        new StandingFacts.Conclusion<>(
            (pair, said) -> judged(pair, said, judgements.verdicts()),
            (before, after) -> before.verdicts().equals(after.verdicts()))));
    try {
      candidates.forEach(pair -> pairs.set(idOf(pair), Optional.of(pair)));
      pairs.facts.settle();
      return pairs;
    } catch (RuntimeException | Error e) {
      pairs.close();
      throw e;
    }
  }

  private static PairId idOf(Candidate pair) {
    return new PairId(pair.unitId(), pair.officerId());
  }

  private static JudgedCandidate judged(
      Candidate pair, List<Object> said, VerdictCollector verdicts) {
    return JudgedCandidate.builder()
        .candidate(pair)
        .verdicts(verdicts.sorted(
            said.stream().map(Verdict.class::cast).collect(ImmutableList.toImmutableList())))
        .build();
  }

  /** Which pairs another problem would change: what each would be, empty where it would no longer be considered. */
  Map<PairId, Optional<Candidate>> differences(Candidates next, Touched touched) {
    var pairs = new TreeMap<PairId, Optional<Candidate>>();
    for (var officer : touched.officers()) {
      unitsByOfficer.get(officer).forEach(u -> pairs.put(new PairId(u, officer), Optional.empty()));
    }
    for (var unit : touched.units()) {
      officersByUnit.get(unit).forEach(o -> pairs.put(new PairId(unit, o), Optional.empty()));
    }
    touched.pairs().forEach(pair -> pairs.put(pair, next.find(pair.unitId(), pair.officerId())));
    touched
        .officers()
        .forEach(o -> next.ofOfficer(o).forEach(pair -> pairs.put(idOf(pair), Optional.of(pair))));
    touched
        .units()
        .forEach(u -> next.ofUnit(u).forEach(pair -> pairs.put(idOf(pair), Optional.of(pair))));
    pairs.entrySet().removeIf(pair -> pair.getValue().equals(facts.find(pair.getKey())));
    return pairs;
  }

  List<VerdictChange> apply(Map<PairId, Optional<Candidate>> differences) {
    differences.forEach(this::set);
    return changes(facts.settle());
  }

  private void set(PairId id, Optional<Candidate> pair) {
    if (pair.isPresent()) {
      unitsByOfficer.put(id.officerId(), id.unitId());
      officersByUnit.put(id.unitId(), id.officerId());
    } else {
      unitsByOfficer.remove(id.officerId(), id.unitId());
      officersByUnit.remove(id.unitId(), id.officerId());
    }
    facts.set(id, pair);
  }

  List<VerdictChange> since(StandingPairs before) {
    return changes(facts.since(before.facts));
  }

  private static List<VerdictChange> changes(
      SortedMap<PairId, StandingFacts.Change<JudgedCandidate>> changes) {
    var list = ImmutableList.<VerdictChange>builder();
    changes.forEach((id, change) -> list.add(VerdictChange.builder()
        .unitId(id.unitId())
        .officerId(id.officerId())
        .before(change.before())
        .after(change.after())
        .build()));
    return list.build();
  }

  Collection<JudgedCandidate> judged() {
    return facts.conclusions().values();
  }

  @Override
  public void close() {
    facts.close();
  }
}
