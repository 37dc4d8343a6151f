package io.github.dilnytsia.testkit;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Iterables;
import com.google.common.collect.Lists;
import com.google.common.collect.Maps;
import io.github.dilnytsia.judgement.Norms;
import io.github.dilnytsia.judgement.Verdict;
import io.github.dilnytsia.judgement.Wording;
import io.github.dilnytsia.judgement.Workload;
import io.github.dilnytsia.plan.Assessment;
import io.github.dilnytsia.plan.Candidate;
import io.github.dilnytsia.plan.CostWeights;
import io.github.dilnytsia.plan.JudgedCandidate;
import io.github.dilnytsia.plan.PlanningProblem;
import io.github.dilnytsia.policy.Policy;
import io.github.dilnytsia.staffing.Officer;
import io.github.dilnytsia.staffing.TrainingStage;
import io.github.dilnytsia.territory.Drive;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/** For each law of assessments and plans a policy that breaks it. */
final class PlantedAssessments {

  private final AtomicInteger calls = new AtomicInteger();

  Map<String, Policy> byLaw() {
    return ImmutableMap.<String, Policy>builder()
        .putAll(functions())
        .putAll(workloads())
        .putAll(pairs())
        .putAll(verdicts())
        .putAll(hardRules())
        .putAll(plans())
        .buildOrThrow();
  }

  private Map<String, Policy> functions() {
    return ImmutableMap.<String, Policy>builder()
        .put(
            "theSameProblemIsJudgedTheSameTwice",
            Bad.verdicts(it -> it.weight(Duration.ofMinutes(calls.incrementAndGet()))))
        .put(
            "threadsJudgeWhatOneThreadJudges",
            Bad.changing(
                it -> it.hardCapacity(Thread.currentThread().getName().startsWith("pool"))))
        .put(
            "theNameOfAProblemDecidesNothing",
            Bad.assessing((problem, it) -> Assessment.builder()
                .from(it)
                .hardCapacity(!problem.name().equals("small"))
                .build()))
        .put(
            "namesOfPlacesDecideNothing",
            Bad.saying(
                Verdict.Kind.PREFERRED,
                (problem, pair) -> pair.unit().settlement().name().equals("Лука")))
        .put(
            "idsOfOfficersDecideNothing",
            Bad.saying(
                Verdict.Kind.PREFERRED, (problem, pair) -> pair.officerId().equals("O-1")))
        .put(
            "normsAreThoseOfTheDay",
            Bad.assessing((problem, it) -> Assessment.builder()
                .from(it)
                .norms(Norms.builder()
                    .from(it.norms())
                    .date(problem.date().plusDays(1))
                    .build())
                .build()))
        .put(
            "normsOfTheProblemReplaceThePolicys",
            Bad.assessing((problem, it) -> Bad.UKRAINE.assess(
                PlanningProblem.builder().from(problem).norms(List.of()).build())))
        .put(
            "weightsOfTheProblemReplaceThePolicys",
            Bad.changing(it -> it.weights(CostWeights.builder().build())))
        .buildOrThrow();
  }

  private static Map<String, Policy> workloads() {
    return ImmutableMap.<String, Policy>builder()
        .put(
            "everyUnitHasExactlyOneWorkload",
            Bad.assessing((problem, it) -> Assessment.builder()
                .from(it)
                .workloads(Maps.filterKeys(
                    it.workloads(), unit -> problem.territory().unit(unit).residents() > 99))
                .build()))
        .put("noWorkIsNegative", Bad.workload((problem, it) -> Bad.more(it, Duration.ofHours(-1))))
        .put(
            "everyReasonOfWorkIsNamedOnce",
            Bad.workload(
                (problem, it) -> Lists.newArrayList(Iterables.concat(it.items(), it.items()))))
        .put(
            "moreResidentsAskForNoLessWork",
            Bad.workload((problem, it) -> residents(problem, it) > 2_000 ? List.of() : it.items()))
        .put(
            "moreDemandAsksForNoLessWork",
            Bad.workload(
                (problem, it) -> problem.territory().unit(it.unitId()).demand().schools() > 5
                    ? List.of()
                    : it.items()))
        .put(
            "workInOnePlaceIsNoBusinessOfAnother",
            Bad.workload((problem, it) -> Bad.more(
                it,
                Duration.ofSeconds(problem.territory().units().stream()
                    .mapToInt(unit -> unit.residents())
                    .sum()))))
        .put(
            "workIsTheSameWhoeverDoesIt",
            Bad.workload((problem, it) ->
                Bad.more(it, Duration.ofHours(problem.force().officers().size()))))
        .buildOrThrow();
  }

  private static int residents(PlanningProblem problem, Workload workload) {
    return problem.territory().unit(workload.unitId()).residents();
  }

  private static Map<String, Policy> pairs() {
    return ImmutableMap.<String, Policy>builder()
        .put(
            "onlyPairsOfTheProblemAreJudged",
            Bad.judging((problem, it) -> with(
                it,
                Candidate.builder()
                    .from(it.candidate())
                    .officer(Officer.builder()
                        .from(it.candidate().officer())
                        .serviceName("another")
                        .build())
                    .build())))
        .put(
            "noPairIsJudgedTwice",
            Bad.candidates(them -> Lists.newArrayList(Iterables.concat(them, them))))
        .put(
            "everyPairToBeConsideredIsJudged",
            Bad.candidates(
                them -> them.stream().filter(JudgedCandidate::isEligible).toList()))
        .put(
            "pairsAreJudgedByTheFactsOfTheProblem",
            Bad.judging((problem, it) -> with(
                it,
                Candidate.builder()
                    .from(it.candidate())
                    .drive(Drive.given(Duration.ZERO))
                    .build())))
        .buildOrThrow();
  }

  private static JudgedCandidate with(JudgedCandidate judged, Candidate pair) {
    return JudgedCandidate.builder().from(judged).candidate(pair).build();
  }

  private static Map<String, Policy> verdicts() {
    return ImmutableMap.<String, Policy>builder()
        .put("everyVerdictNamesItsRuleAndItsSource", Bad.verdicts(it -> it.source(" ")))
        .put(
            "verdictsComeInTheOrderOfTheirRules",
            Bad.judging((problem, it) -> JudgedCandidate.builder()
                .from(it)
                .verdicts(Lists.reverse(it.verdicts()))
                .build()))
        .put(
            "everyVerdictIsSaidInBothLanguages",
            Bad.verdicts(it -> it.reason(Wording.of("Їхати {0} хв.", "A drive of {1} min.", 7))))
        .put("theFiguresOfAVerdictComeTogether", Bad.verdicts(it -> it.unit(Optional.empty())))
        .put("noRuleContradictsItself", Bad.judging((problem, it) -> contradicting(it)))
        .put(
            "anAbsenceChangesNoVerdict",
            Bad.saying(
                Verdict.Kind.FORBIDDEN,
                (problem, pair) ->
                    problem.force().absenceOf(pair.officerId(), problem.date()).isPresent()))
        .put(
            "decisionsTouchOnlyThePairsTheyName",
            Bad.saying(
                Verdict.Kind.DISCOURAGED,
                (problem, pair) -> problem.pins().stream()
                    .anyMatch(pin -> pin.officerId().equals(pair.officerId()))))
        .put(
            "aPinMakesNobodyEligible",
            Bad.judging((problem, it) -> it.candidate().pin().isPresent()
                ? JudgedCandidate.builder().from(it).verdicts(List.of()).build()
                : it))
        .put(
            "theCurrentPlanChangesNoVerdict",
            Bad.saying(
                Verdict.Kind.PREFERRED,
                (problem, pair) ->
                    pair.officerId().equals(problem.currentPlan().get(pair.unitId()))))
        .put(
            "aFurtherOfficerChangesNobodyElsesVerdicts",
            Bad.saying(
                Verdict.Kind.FORBIDDEN,
                (problem, pair) -> problem.force().officers().size() > 2))
        .put(
            "officersAlikeAreJudgedAlike",
            Bad.saying(
                Verdict.Kind.PREFERRED,
                (problem, pair) -> problem.force().officers().stream()
                    .max(Comparator.comparing(Officer::id))
                    .filter(pair.officer()::equals)
                    .isPresent()))
        .buildOrThrow();
  }

  private static JudgedCandidate contradicting(JudgedCandidate judged) {
    var verdicts = new ArrayList<Verdict>();
    for (var verdict : judged.verdicts()) {
      verdicts.add(verdict);
      verdicts.add(
          Verdict.builder().from(verdict).kind(Verdict.Kind.DISCOURAGED).build());
    }
    return JudgedCandidate.builder().from(judged).verdicts(verdicts).build();
  }

  private static Map<String, Policy> hardRules() {
    return ImmutableMap.<String, Policy>builder()
        .put(
            "whoIsStillLearningServesNobody",
            Bad.allowing("staffing.in-service", pair -> pair.stage() == TrainingStage.INTERNSHIP))
        .put(
            "officersServeOnlyBetweenTheirDates",
            Bad.allowing("staffing.in-service", pair -> pair.stage() == TrainingStage.IN_SERVICE))
        .put("communityOfficersNeverServeOutsideTheirHromada", allowing("staffing.own-hromada"))
        .put("districtOfficersNeverServeOutsideTheirArea", allowing("staffing.own-area"))
        .put("communityOfficersServeOnlyUnderAMemorandumInForce", allowing("staffing.memorandum"))
        .put("nobodyIsSentOutOfReachOfThePolice", allowing("access.inaccessible"))
        .put("nobodyIsSentWhereThereIsNoWay", allowing("reach.no-way"))
        .put("nobodyDrivesBeyondTheHardReach", allowing("reach.hard-limit"))
        .put("aForbidHolds", allowing("decision.forbid"))
        .put(
            "aHardRuleThatIsNamedIsApplied",
            Bad.assessing((problem, it) -> Bad.allowed(it, "staffing.memorandum", pair -> true)))
        .put("onlyStandardHardRulesAreNamed", Bad.changing(it -> it.addHardRules("host.rule")))
        .buildOrThrow();
  }

  private static Policy allowing(String rule) {
    return Bad.allowing(rule, pair -> true);
  }

  private Map<String, Policy> plans() {
    return ImmutableMap.<String, Policy>builder()
        .put(
            "aPlanPassesItsVerification",
            Bad.workload(
                (problem, it) -> Bad.more(it, Duration.ofMinutes(calls.incrementAndGet()))))
        .put(
            "everyUnitThatHasACandidateIsServed",
            Bad.assessing((problem, it) -> calls.incrementAndGet() % 2 == 1
                ? it
                : Bad.saying(Verdict.Kind.FORBIDDEN, (same, pair) -> true).assess(problem)))
        .put(
            "whatNobodyServesHasItsReason",
            Bad.judging((problem, it) ->
                Bad.and(it, Verdict.Kind.FORBIDDEN, "host.rule-" + calls.incrementAndGet())))
        .put(
            "moreOfficersLeaveNoMoreResidentsUnserved",
            Bad.saying(
                Verdict.Kind.FORBIDDEN,
                (problem, pair) -> problem.force().officers().size() > 2))
        .put(
            "moreHoursMakeNoPlanDearer",
            Bad.workload((problem, it) -> Bad.more(
                it,
                Duration.ofHours(problem.force().officers().stream()
                    .mapToInt(officer -> officer.hoursPerMonth().orElse(0))
                    .sum()))))
        .put(
            "aPinMakesNoPlanCheaper",
            Bad.saying(
                Verdict.Kind.PREFERRED, (problem, pair) -> !problem.pins().isEmpty()))
        .put(
            "aPlanCostsWhatItsEvaluationSays",
            Bad.changing(it -> it.weights(CostWeights.builder()
                .journeys(BigDecimal.valueOf(calls.incrementAndGet()))
                .build())))
        .buildOrThrow();
  }
}
