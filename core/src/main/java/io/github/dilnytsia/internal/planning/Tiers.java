package io.github.dilnytsia.internal.planning;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMultiset;
import com.google.common.collect.Multiset;
import com.google.common.collect.TreeMultiset;
import io.github.dilnytsia.plan.Candidate;
import io.github.dilnytsia.plan.HromadaService;
import io.github.dilnytsia.plan.JudgedCandidate;
import io.github.dilnytsia.plan.PlanningProblem;
import io.github.dilnytsia.plan.Tier;
import io.github.dilnytsia.plan.UnservedUnit;
import io.github.dilnytsia.staffing.MemorandumState;
import io.github.dilnytsia.staffing.Officer;
import java.util.Collection;
import java.util.List;

/** Which kind of officer serves a hromada, and why that kind. */
final class Tiers {

  private final PlanningProblem problem;
  private final Multiset<String> communityOfficers;

  Tiers(PlanningProblem problem) {
    this.problem = problem;
    this.communityOfficers = problem.force().officers().stream()
        .filter(officer -> officer.isCommunityOfficer() && officer.isInServiceOn(problem.date()))
        .map(Officer::areaCode)
        .collect(ImmutableMultiset.toImmutableMultiset());
  }

  Tier of(Candidate candidate) {
    if (candidate.isCommunityOfficer()) {
      return Tier.COMMUNITY;
    }
    return communityServes(candidate.unit().hromadaCode())
        ? Tier.DISTRICT_SUPPORT
        : Tier.DISTRICT_FALLBACK;
  }

  private boolean communityServes(String hromada) {
    return communityOfficers.contains(hromada)
        && problem.force().memorandumOf(hromada, problem.date()) == MemorandumState.IN_FORCE;
  }

  List<HromadaService> hromadas(Collection<JudgedCandidate> served, List<UnservedUnit> unserved) {
    var community = TreeMultiset.<String>create();
    var district = TreeMultiset.<String>create();
    var nobody = TreeMultiset.<String>create();
    for (var judged : served) {
      var unit = judged.candidate().unit();
      (judged.candidate().isCommunityOfficer() ? community : district)
          .add(unit.hromadaCode(), unit.residents());
    }
    unserved.forEach(unit -> nobody.add(unit.hromadaCode(), unit.residents()));
    return problem.territory().hromadas().stream()
        .map(hromada -> HromadaService.builder()
            .date(problem.date())
            .hromada(hromada)
            .memorandum(problem.force().memorandumOf(hromada.code(), problem.date()))
            .communityOfficers(communityOfficers.count(hromada.code()))
            .residentsOfCommunityOfficers(community.count(hromada.code()))
            .residentsOfDistrictOfficers(district.count(hromada.code()))
            .residentsUnserved(nobody.count(hromada.code()))
            .build())
        .collect(ImmutableList.toImmutableList());
  }
}
