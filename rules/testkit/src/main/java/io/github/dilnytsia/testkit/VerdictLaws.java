package io.github.dilnytsia.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dilnytsia.judgement.Verdict;
import io.github.dilnytsia.plan.Candidate;
import io.github.dilnytsia.plan.Candidates;
import io.github.dilnytsia.plan.JudgedCandidate;
import io.github.dilnytsia.plan.PlanningProblem;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.constraints.IntRange;

/** Every pair is judged, by its own facts, in words a person can act on. */
abstract class VerdictLaws extends WorkloadLaws {

  private static final String COPY = "copy of one";

  /** No verdict on a unit or an officer that the problem does not have. */
  @Law
  public final void onlyPairsOfTheProblemAreJudged(@ForAll("problems") PlanningProblem problem) {
    for (var pair : pairs(problem)) {
      assertThat(problem.territory().findUnit(pair.unitId()))
          .as("unit %s, of which officer %s is judged", pair.unitId(), pair.officerId())
          .contains(pair.unit());
      assertThat(problem.force().findOfficer(pair.officerId()))
          .as("officer %s, judged for unit %s", pair.officerId(), pair.unitId())
          .contains(pair.officer());
    }
  }

  /** One word on each pair, in the order of units and officers. */
  @Law
  public final void noPairIsJudgedTwice(@ForAll("problems") PlanningProblem problem) {
    assertThat(names(pairs(problem)))
        .as("pairs that are judged")
        .doesNotHaveDuplicates()
        .isSorted();
  }

  /** Also those that may not serve, or nobody could be told why. */
  @Law
  public final void everyPairToBeConsideredIsJudged(@ForAll("problems") PlanningProblem problem) {
    var assessment = assess(problem);

    assertThat(names(pairs(problem)))
        .as("pairs that are judged, held against those that are to be considered")
        .containsAll(names(Candidates.of(problem, assessment.norms())));
  }

  /** The date, the drive, the base and all else are those the facts give. */
  @Law
  public final void pairsAreJudgedByTheFactsOfTheProblem(
      @ForAll("problems") PlanningProblem problem) {
    var facts = Candidates.in(problem, assess(problem).norms());
    for (var pair : pairs(problem)) {
      assertThat(pair)
          .as("facts of unit %s and officer %s", pair.unitId(), pair.officerId())
          .isEqualTo(facts.pair(pair.unitId(), pair.officerId()));
    }
  }

  /** A verdict can be looked up: a rule's id and the law, norm or assumption behind it. */
  @Law
  public final void everyVerdictNamesItsRuleAndItsSource(
      @ForAll("problems") PlanningProblem problem) {
    forEachVerdict(problem, (pair, verdict) -> {
      assertThat(verdict.ruleId()).as("rule of a verdict on %s", pair).isNotBlank();
      assertThat(verdict.source())
          .as("source of verdict %s on %s", verdict.ruleId(), pair)
          .isNotBlank();
    });
  }

  /** So that the order in which rules fire is nobody's business. */
  @Law
  public final void verdictsComeInTheOrderOfTheirRules(
      @ForAll("problems") PlanningProblem problem) {
    for (var judged : assess(problem).candidates()) {
      assertThat(judged.verdicts())
          .as("rules of the verdicts on %s", name(judged.candidate()))
          .extracting(Verdict::ruleId)
          .isSorted();
    }
  }

  /** Ukrainian and English, with a figure in every place. */
  @Law
  public final void everyVerdictIsSaidInBothLanguages(@ForAll("problems") PlanningProblem problem) {
    forEachVerdict(
        problem,
        (pair, verdict) -> assertThat(Sentences.faults(verdict.reason()))
            .as("faults in the words of verdict %s on %s", verdict.ruleId(), pair)
            .isEmpty());
  }

  /** A limit goes with the figure held against it, and a figure with its unit. */
  @Law
  public final void theFiguresOfAVerdictComeTogether(@ForAll("problems") PlanningProblem problem) {
    forEachVerdict(
        problem,
        (pair, verdict) -> assertThat(
                Sentences.fault(verdict.value(), verdict.limit(), verdict.unit()))
            .as("what is wrong with the figures of verdict %s on %s", verdict.ruleId(), pair)
            .isEmpty());
  }

  /** One rule says one thing of a pair: not that it is wanted and, in the same breath, that it is not. */
  @Law
  public final void noRuleContradictsItself(@ForAll("problems") PlanningProblem problem) {
    for (var judged : assess(problem).candidates()) {
      for (var verdict : judged.verdicts()) {
        assertThat(judged.verdicts().stream()
                .filter(other -> other.ruleId().equals(verdict.ruleId()))
                .map(Verdict::kind)
                .distinct())
            .as("kinds of verdict %s on %s", verdict.ruleId(), name(judged.candidate()))
            .hasSize(1);
      }
    }
  }

  /** Leave and illness take no officer out of a plan; who stands in is another question. */
  @Law
  public final void anAbsenceChangesNoVerdict(@ForAll("problems") PlanningProblem problem) {
    assertThat(Lines.verdicts(assess(Changed.withoutAbsences(problem))))
        .as("verdicts with nobody away")
        .isEqualTo(Lines.verdicts(assess(problem)));
  }

  /** Pins and forbids are a word on one pair; on every other the judgement stays. */
  @Law
  public final void decisionsTouchOnlyThePairsTheyName(
      @ForAll("problems") PlanningProblem problem) {
    var decided = Stream.concat(problem.pins().stream(), problem.forbids().stream())
        .map(decision -> decision.unitId() + " " + decision.officerId())
        .toList();

    assertThat(without(decided, Changed.undecided(problem)))
        .as("verdicts on pairs that no decision names, after the decisions were taken back")
        .isEqualTo(without(decided, problem));
  }

  /** A pin overrides the rules where it holds; it does not make them say something else. */
  @Law
  public final void aPinMakesNobodyEligible(@ForAll("problems") PlanningProblem problem) {
    var unpinned = PlanningProblem.builder().from(problem).pins(List.of()).build();
    for (var judged : assess(unpinned).candidates()) {
      var pair = judged.candidate();
      if (!judged.isEligible() && pair.forbid().isEmpty()) {
        var pinned = Changed.pinned(
            PlanningProblem.builder().from(unpinned).forbids(List.of()).build(),
            pair.unitId(),
            pair.officerId());
        assertThat(assess(pinned).candidatesByUnit().get(pair.unitId()))
            .as("judgement on %s, after a pin", name(pair))
            .filteredOn(after -> after.candidate().officerId().equals(pair.officerId()))
            .noneMatch(JudgedCandidate::isEligible);
        return;
      }
    }
  }

  /** Who holds what today says nothing of who may hold it. */
  @Law
  public final void theCurrentPlanChangesNoVerdict(@ForAll("problems") PlanningProblem problem) {
    assertThat(Lines.verdicts(assess(Changed.withoutCurrentPlan(problem))))
        .as("verdicts without the current plan")
        .isEqualTo(Lines.verdicts(assess(problem)));
  }

  /** A further officer changes nothing of what is said of the others. */
  @Law
  public final void aFurtherOfficerChangesNobodyElsesVerdicts(
      @ForAll("problems") PlanningProblem problem, @ForAll @IntRange(max = 1_000) int pick) {
    if (!problem.force().officers().isEmpty()) {
      assertThat(Lines.verdicts(
              assess(withCopy(problem, pick)),
              judged -> !judged.candidate().officerId().equals(COPY),
              UnaryOperator.identity()))
          .as("verdicts on everybody else, with one officer more")
          .isEqualTo(Lines.verdicts(assess(problem)));
    }
  }

  /** Two officers who differ in nothing but the id are judged alike. */
  @Law
  public final void officersAlikeAreJudgedAlike(
      @ForAll("problems") PlanningProblem problem, @ForAll @IntRange(max = 1_000) int pick) {
    var officers = problem.force().officers();
    if (officers.isEmpty()) {
      return;
    }
    var undecided = Changed.undecided(problem);
    var original = officers.get(pick % officers.size()).id();
    var assessment = assess(withCopy(undecided, pick));

    assertThat(Lines.verdicts(
            assessment, judged -> judged.candidate().officerId().equals(COPY), id -> original))
        .as("verdicts on a copy of officer %s", original)
        .isEqualTo(Lines.verdicts(
            assessment,
            judged -> judged.candidate().officerId().equals(original),
            UnaryOperator.identity()));
  }

  private static PlanningProblem withCopy(PlanningProblem problem, int pick) {
    var officers = problem.force().officers();
    return Changed.copied(problem, officers.get(pick % officers.size()), COPY);
  }

  private List<String> without(List<String> decided, PlanningProblem problem) {
    return Lines.verdicts(
        assess(problem),
        judged -> !decided.contains(
                judged.candidate().unitId() + " " + judged.candidate().officerId())
            && isConsideredAnyway(problem, judged.candidate()),
        UnaryOperator.identity());
  }

  /** Not only because some decision names the two. */
  private static boolean isConsideredAnyway(PlanningProblem problem, Candidate pair) {
    return names(Candidates.of(Changed.undecided(problem), pair.norms())).contains(name(pair));
  }

  private List<Candidate> pairs(PlanningProblem problem) {
    return assess(problem).candidates().stream().map(JudgedCandidate::candidate).toList();
  }

  private static List<String> names(List<Candidate> pairs) {
    return pairs.stream().map(VerdictLaws::name).toList();
  }

  static String name(Candidate pair) {
    return "unit %s and officer %s".formatted(pair.unitId(), pair.officerId());
  }

  private void forEachVerdict(PlanningProblem problem, BiConsumer<String, Verdict> check) {
    for (var judged : assess(problem).candidates()) {
      judged.verdicts().forEach(verdict -> check.accept(name(judged.candidate()), verdict));
    }
  }
}
