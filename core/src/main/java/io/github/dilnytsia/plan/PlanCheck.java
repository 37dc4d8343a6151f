package io.github.dilnytsia.plan;

import com.google.common.collect.TreeMultiset;
import io.github.dilnytsia.judgement.Wording;
import io.github.dilnytsia.staffing.MemorandumState;
import java.util.List;
import java.util.TreeMap;

/** One look at one plan by a {@link PlanVerifier}. Not thread-safe. */
final class PlanCheck {

  private final PlanningProblem problem;
  private final Assessment assessment;
  private final NearestStations nearest;
  private final BeatPlan plan;
  private final Disagreements disagreements = new Disagreements();

  PlanCheck(
      PlanningProblem problem, Assessment assessment, NearestStations nearest, BeatPlan plan) {
    this.problem = problem;
    this.assessment = assessment;
    this.nearest = nearest;
    this.plan = plan;
  }

  List<Wording> disagreements() {
    everyUnitOnce();
    if (disagreements.isEmpty()) {
      everyAssignmentIsAllowed();
      everyPinHolds();
      nobodyIsForgotten();
      tiersAreWhoServes();
      hardCapacityHolds();
      beatsAreTheAssignments();
      disagreements.addAll(new Recount(problem, assessment, plan).disagreements());
      disagreements.addAll(new NearnessRecount(problem, nearest, plan).disagreements());
      boundsAreBelow();
    }
    return disagreements.all();
  }

  private void everyUnitOnce() {
    var listed = TreeMultiset.<String>create();
    plan.assignments().forEach(assignment -> listed.add(assignment.unitId()));
    plan.unserved().forEach(unit -> listed.add(unit.unitId()));
    for (var unit : problem.territory().units()) {
      require(listed.count(unit.id()) == 1, "unit-times", unit.id(), listed.count(unit.id()));
    }
    for (var id : listed.elementSet()) {
      require(problem.territory().findUnit(id).isPresent(), "unit-unknown", id);
    }
    for (var assignment : plan.assignments()) {
      require(
          problem.force().findOfficer(assignment.officerId()).isPresent(),
          "officer-unknown",
          assignment.unitId(),
          assignment.officerId());
    }
  }

  private void everyAssignmentIsAllowed() {
    var pairs = Candidates.in(problem, assessment.norms());
    for (var assignment : plan.assignments()) {
      var pinned = problem.pins().stream()
          .anyMatch(pin -> pin.unitId().equals(assignment.unitId())
              && pin.officerId().equals(assignment.officerId())
              && pin.holdsOn(problem.date()));
      require(assignment.pinned() == pinned, "pinned-mark", assignment.unitId());
      if (pinned) {
        continue;
      }
      var pair = pairs.pair(assignment.unitId(), assignment.officerId());
      for (var rule : assessment.hardRulesInPlainJava()) {
        require(
            !rule.breaks(pair),
            "against-rule",
            assignment.unitId(),
            assignment.officerId(),
            rule.id());
      }
      require(
          assessment.candidatesByUnit().get(assignment.unitId()).stream()
              .anyMatch(judged -> judged.candidate().officerId().equals(assignment.officerId())
                  && judged.isEligible()),
          "against-policy",
          assignment.unitId(),
          assignment.officerId());
    }
  }

  private void everyPinHolds() {
    for (var pin : problem.pins()) {
      if (pin.holdsOn(problem.date())) {
        require(
            plan.findAssignment(pin.unitId())
                .filter(a -> a.officerId().equals(pin.officerId()))
                .isPresent(),
            "pin-broken",
            pin.unitId(),
            pin.officerId());
      }
    }
  }

  private void nobodyIsForgotten() {
    for (var unit : plan.unserved()) {
      var residents = problem.territory().unit(unit.unitId()).residents();
      require(
          unit.residents() == residents,
          "unserved-residents",
          unit.unitId(),
          unit.residents(),
          residents);
      require(
          assessment.hardCapacity()
              || assessment.candidatesByUnit().get(unit.unitId()).stream()
                  .noneMatch(JudgedCandidate::isEligible),
          "unserved-needlessly",
          unit.unitId());
    }
  }

  private void tiersAreWhoServes() {
    for (var assignment : plan.assignments()) {
      var hromada = problem.territory().unit(assignment.unitId()).hromadaCode();
      var tier = problem.force().officer(assignment.officerId()).isCommunityOfficer()
          ? Tier.COMMUNITY
          : communityServes(hromada) ? Tier.DISTRICT_SUPPORT : Tier.DISTRICT_FALLBACK;
      require(tier == assignment.tier(), "tier", assignment.unitId(), assignment.tier(), tier);
    }
  }

  private boolean communityServes(String hromada) {
    return problem.force().memorandumOf(hromada, problem.date()) == MemorandumState.IN_FORCE
        && problem.force().officers().stream()
            .anyMatch(officer -> officer.isCommunityOfficer()
                && officer.areaCode().equals(hromada)
                && officer.isInServiceOn(problem.date()));
  }

  private void hardCapacityHolds() {
    if (!assessment.hardCapacity()) {
      return;
    }
    for (var load : plan.loads()) {
      require(
          load.excess().signum() == 0
              || plan.assignments().stream()
                  .filter(a -> a.officerId().equals(load.officerId()))
                  .allMatch(Assignment::pinned),
          "hard-capacity",
          load.officerId(),
          load.loadIndex());
    }
  }

  private void beatsAreTheAssignments() {
    var officerByUnit = new TreeMap<String, String>();
    for (var beat : plan.beats()) {
      for (var unit : beat.units()) {
        require(officerByUnit.put(unit.id(), beat.officerId()) == null, "two-beats", unit.id());
        require(
            unit.hromadaCode().equals(beat.hromadaCode()),
            "beat-hromada",
            unit.id(),
            unit.hromadaCode(),
            beat.hromadaCode());
      }
    }
    for (var assignment : plan.assignments()) {
      require(
          assignment.officerId().equals(officerByUnit.remove(assignment.unitId())),
          "no-beat",
          assignment.unitId(),
          assignment.officerId());
    }
    require(officerByUnit.isEmpty(), "beats-of-nobody", String.join(", ", officerByUnit.keySet()));
  }

  private void boundsAreBelow() {
    require(
        plan.bound().cost().compareTo(plan.score().total()) <= 0,
        "bound-cost",
        Disagreements.time(plan.bound().cost()),
        Disagreements.time(plan.score().total()));
    require(
        plan.bound().unservedResidents() <= plan.unservedResidents(),
        "bound-residents",
        plan.bound().unservedResidents(),
        plan.unservedResidents());
  }

  private void require(boolean agrees, String key, Object... facts) {
    disagreements.require(agrees, key, facts);
  }
}
