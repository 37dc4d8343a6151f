package io.github.dilnytsia.internal.planning;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Maps;
import io.github.dilnytsia.internal.SideBySide;
import io.github.dilnytsia.plan.Assessment;
import io.github.dilnytsia.plan.Assignment;
import io.github.dilnytsia.plan.Explanation;
import io.github.dilnytsia.plan.JudgedCandidate;
import io.github.dilnytsia.plan.OfficerLoad;
import io.github.dilnytsia.plan.PlanningProblem;
import io.github.dilnytsia.plan.RunnerUp;
import io.github.dilnytsia.plan.UnservedUnit;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Why each unit is served as it is, with the cheapest other officer. */
final class Explainer {

  private final PlanningProblem problem;
  private final Ledger ledger;
  private final Surroundings surroundings;
  private final NearMisses nearMisses;
  private final ImmutableMap<String, OfficerLoad> loads;

  Explainer(
      PlanningProblem problem,
      Assessment assessment,
      Surroundings surroundings,
      Ledger ledger,
      List<OfficerLoad> loads) {
    this.problem = problem;
    this.surroundings = surroundings;
    this.ledger = ledger;
    this.nearMisses = new NearMisses(assessment);
    this.loads = Maps.uniqueIndex(loads, OfficerLoad::officerId);
  }

  Map<String, Explanation> explain(
      Map<String, JudgedCandidate> served,
      List<Assignment> assignments,
      List<UnservedUnit> unserved) {
    // Side by side, as somebody waits who has ended the search; put into order afterwards.
    var all = Stream.concat(
        SideBySide.of(assignments).map(assignment -> served(served, assignment)),
        SideBySide.of(unserved).map(this::unserved));
    return all.collect(ImmutableSortedMap.toImmutableSortedMap(
        Comparator.naturalOrder(), explanation -> explanation.unit().id(), Function.identity()));
  }

  private Explanation unserved(UnservedUnit gone) {
    var unit = problem.territory().unit(gone.unitId());
    return surroundings.explain(unit).unserved(gone).driveEstimated(false).build();
  }

  private Explanation served(Map<String, JudgedCandidate> served, Assignment assignment) {
    return served(Objects.requireNonNull(served.get(assignment.unitId())), assignment);
  }

  private Explanation served(JudgedCandidate judged, Assignment assignment) {
    var candidate = judged.candidate();
    return surroundings
        .explain(candidate.unit())
        .assignment(assignment)
        .officer(candidate.officer())
        .driveEstimated(candidate.isDriveEstimated())
        .toOfficer(surroundings.ways().toOfficer(candidate, assignment.drive()))
        .verdicts(judged.verdicts())
        .runnerUp(runnerUp(judged))
        .nearMisses(nearMisses.of(
            candidate,
            assignment.drive(),
            Objects.requireNonNull(loads.get(candidate.officerId()))))
        .pin(candidate.pin())
        .build();
  }

  private Optional<RunnerUp> runnerUp(JudgedCandidate chosen) {
    return surroundings.eligible(chosen.candidate().unit()).stream()
        .filter(
            other -> !other.candidate().officerId().equals(chosen.candidate().officerId()))
        .map(other -> RunnerUp.builder()
            .officerId(other.candidate().officerId())
            .drive(other.candidate().drive().duration().orElse(Duration.ZERO))
            .difference(ledger.difference(other))
            .build())
        .min(Comparator.comparing(RunnerUp::dearerBy).thenComparing(RunnerUp::officerId));
  }
}
