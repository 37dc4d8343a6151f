package io.github.dilnytsia.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dilnytsia.judgement.Norm;
import io.github.dilnytsia.plan.PlanningProblem;
import io.github.dilnytsia.staffing.Officer;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.constraints.IntRange;

/** An assessment is a function of the facts, by the numbers of the day. */
abstract class AssessmentLaws extends PolicyUnderTest {

  private static final Map<String, BigDecimal> WEIGHTS = Map.of(
      "driving", new BigDecimal("0.73"),
      "journeys", new BigDecimal("0.31"),
      "district", new BigDecimal("0.007"),
      "moves", new BigDecimal("0.03"));

  /** Two calls with one problem say the same, words and all. */
  @Law
  public final void theSameProblemIsJudgedTheSameTwice(
      @ForAll("problems") PlanningProblem problem) {
    assertThat(Lines.of(assess(problem)))
        .as("what the second call says, held against the first")
        .isEqualTo(Lines.of(assess(problem)));
  }

  /** Four threads that ask at once are told what one is told. */
  @Law
  public final void threadsJudgeWhatOneThreadJudges(@ForAll("problems") PlanningProblem problem)
      throws Exception {
    var policy = subject();
    var alone = Lines.of(policy.assess(problem));

    assertThat(Threads.ask(() -> Lines.of(policy.assess(problem))))
        .as("what each of several threads is told")
        .allSatisfy(said -> assertThat(said).isEqualTo(alone));
  }

  /** A dataset may be called anything. */
  @Law
  public final void theNameOfAProblemDecidesNothing(@ForAll("problems") PlanningProblem problem) {
    var renamed = PlanningProblem.builder().from(problem).name("інша назва").build();

    assertThat(Lines.of(assess(renamed)))
        .as("judgements on the problem by another name")
        .isEqualTo(Lines.of(assess(problem)));
  }

  /** The code is the identity of a place, never the name: every number stays as it is. */
  @Law
  public final void namesOfPlacesDecideNothing(@ForAll("problems") PlanningProblem problem) {
    var before = assess(problem);
    var after = assess(Changed.names(problem));

    assertThat(Lines.verdicts(after))
        .as("verdicts after every place was renamed")
        .isEqualTo(Lines.verdicts(before));
    assertThat(Lines.workloads(after.workloads().values()))
        .as("workloads after every place was renamed")
        .isEqualTo(Lines.workloads(before.workloads().values()));
  }

  /** An officer's id says nothing of the officer: other ids in another order change the ids alone. */
  @Law
  public final void idsOfOfficersDecideNothing(@ForAll("problems") PlanningProblem problem) {
    var given = problem.force().officers().stream().map(Officer::id).toList();
    var newIds = new TreeMap<String, String>();
    var oldIds = new TreeMap<String, String>();
    for (var i = 0; i < given.size(); i++) {
      var id = "N-%03d".formatted(given.size() - i);
      newIds.put(given.get(i), id);
      oldIds.put(id, given.get(i));
    }
    var renamed = Changed.officerIds(problem, id -> newIds.getOrDefault(id, id));

    assertThat(Lines.verdicts(assess(renamed), judged -> true, id -> oldIds.getOrDefault(id, id)))
        .as("verdicts after every officer got another id")
        .isEqualTo(Lines.verdicts(assess(problem)));
  }

  /** No norm is applied before the day it comes into force. */
  @Law
  public final void normsAreThoseOfTheDay(@ForAll("problems") PlanningProblem problem) {
    var norms = assess(problem).norms();

    assertThat(norms.date()).as("the day of the norms").isEqualTo(problem.date());
    assertThat(norms.byCode().values())
        .as("norms in force on %s", problem.date())
        .allSatisfy(norm -> assertThat(norm.inForceFrom())
            .as("first day of norm %s", norm.code())
            .matches(first -> first.isEmpty() || !first.get().isAfter(problem.date())));
  }

  /** A norm that comes with the problem takes the place of the policy's own. */
  @Law
  public final void normsOfTheProblemReplaceThePolicys(
      @ForAll("problems") PlanningProblem problem, @ForAll @IntRange(max = 1_000) int pick) {
    var own = List.copyOf(assess(problem).norms().byCode().values());
    if (own.isEmpty()) {
      return;
    }
    var norm = own.get(pick % own.size());
    var replaced = Norm.builder()
        .from(norm)
        .amount(norm.amount().add(BigDecimal.ONE))
        .inForceFrom(Optional.empty())
        .source("the problem")
        .build();
    var changed =
        PlanningProblem.builder().from(problem).norms(List.of(replaced)).build();

    assertThat(assess(changed).norms().amount(norm.code()))
        .as("norm %s, which the problem replaces", norm.code())
        .isEqualByComparingTo(replaced.amount());
  }

  /** A weight that comes with the problem takes the place of the policy's own. */
  @Law
  public final void weightsOfTheProblemReplaceThePolicys(
      @ForAll("problems") PlanningProblem problem) {
    var changed = PlanningProblem.builder().from(problem).weights(WEIGHTS).build();

    assertThat(assess(changed).weights().byName())
        .as("weights, of which the problem gives some")
        .containsAllEntriesOf(WEIGHTS);
  }
}
