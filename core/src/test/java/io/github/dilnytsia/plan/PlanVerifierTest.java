package io.github.dilnytsia.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dilnytsia.PlainPolicy;
import io.github.dilnytsia.Planner;
import io.github.dilnytsia.judgement.Language;
import io.github.dilnytsia.scenario.SmallProblems;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** A plan that was tampered with, in any of its figures, does not pass. */
class PlanVerifierTest {

  private static final PlainPolicy POLICY = PlainPolicy.soft();
  private static final Planner PLANNER = Planner.builder().policy(POLICY).build();

  @Provide
  Arbitrary<PlanningProblem> served() {
    return SmallProblems.undecidedProblems()
        .filter(problem -> !PLANNER.plan(problem).assignments().isEmpty());
  }

  @Property(tries = 50)
  void passesWhatThePlannerMade(@ForAll("served") PlanningProblem problem) {
    assertThat(verify(problem, PLANNER.plan(problem))).isEmpty();
  }

  @Property(tries = 15)
  void preparedOnceItSaysTheSameOfSoundAndUnsoundPlans(@ForAll("served") PlanningProblem problem) {
    var plan = PLANNER.plan(problem);
    var first = plan.assignments().get(0);
    var tampered = withFirst(
        plan,
        Assignment.builder().from(first).drive(first.drive().plusSeconds(1)).build());

    var prepared = PlanVerifier.prepare(problem, POLICY.assess(problem));

    assertThat(prepared.disagreements(tampered))
        .isNotEmpty()
        .isEqualTo(PlanVerifier.disagreements(problem, POLICY.assess(problem), tampered));
    assertThat(prepared.disagreements(plan)).isEmpty();
  }

  @Property(tries = 15)
  void noticesAUnitThatIsMissing(@ForAll("served") PlanningProblem problem) {
    var plan = PLANNER.plan(problem);
    var rest = plan.assignments().subList(1, plan.assignments().size());

    var tampered = BeatPlan.builder().from(plan).assignments(rest).build();

    assertThat(verify(problem, tampered))
        .anyMatch(line -> line.contains(plan.assignments().get(0).unitId()));
  }

  @Property(tries = 15)
  void noticesAnotherDrive(@ForAll("served") PlanningProblem problem) {
    var plan = PLANNER.plan(problem);
    var first = plan.assignments().get(0);

    var tampered = withFirst(
        plan,
        Assignment.builder().from(first).drive(first.drive().plusSeconds(1)).build());

    assertThat(verify(problem, tampered)).anyMatch(line -> line.contains("drive"));
  }

  @Property(tries = 15)
  void noticesAnotherOfficer(@ForAll("served") PlanningProblem problem) {
    var plan = PLANNER.plan(problem);
    var first = plan.assignments().get(0);

    var tampered =
        withFirst(plan, Assignment.builder().from(first).officerId("nobody").build());

    assertThat(verify(problem, tampered)).anyMatch(line -> line.contains("nobody"));
  }

  @Property(tries = 15)
  void noticesAPinThatNobodySet(@ForAll("served") PlanningProblem problem) {
    var plan = PLANNER.plan(problem);

    var tampered = withFirst(
        plan, Assignment.builder().from(plan.assignments().get(0)).pinned(true).build());

    assertThat(verify(problem, tampered)).anyMatch(line -> line.contains("pinned"));
  }

  @Property(tries = 15)
  void noticesEveryTermOfTheCost(@ForAll("served") PlanningProblem problem) {
    var plan = PLANNER.plan(problem);
    var score = plan.score();
    var more = Duration.ofMinutes(1);

    for (var wrong : List.of(
        PlanScore.builder().from(score).driving(score.driving().plus(more)).build(),
        PlanScore.builder().from(score).journeys(score.journeys().plus(more)).build(),
        PlanScore.builder().from(score).overload(score.overload().plus(more)).build(),
        PlanScore.builder().from(score).balance(score.balance().plus(more)).build(),
        PlanScore.builder().from(score).district(score.district().plus(more)).build(),
        PlanScore.builder().from(score).moves(score.moves().plus(more)).build(),
        PlanScore.builder()
            .from(score)
            .preferences(score.preferences().plus(more))
            .build())) {
      assertThat(verify(problem, BeatPlan.builder().from(plan).score(wrong).build()))
          .hasSize(1);
    }
  }

  @Property(tries = 15)
  void noticesWrongLoadsAndShortage(@ForAll("served") PlanningProblem problem) {
    var plan = PLANNER.plan(problem);
    var busy = plan.loads().stream().filter(load -> load.residents() > 0).findFirst();
    var tiny = new BigDecimal("0.00001");

    busy.ifPresent(load -> {
      var wrong =
          OfficerLoad.builder().from(load).normIndex(load.normIndex().add(tiny)).build();
      var loads = plan.loads().stream().map(l -> l.equals(load) ? wrong : l).toList();
      assertThat(verify(problem, BeatPlan.builder().from(plan).loads(loads).build()))
          .anyMatch(line -> line.contains("norm index"));
    });
    var missing = BeatPlan.builder()
        .from(plan)
        .officersMissing(plan.officersMissing().add(tiny))
        .build();
    assertThat(verify(problem, missing)).anyMatch(line -> line.contains("officers missing"));
  }

  @Property(tries = 15)
  void noticesABoundAboveTheCost(@ForAll("served") PlanningProblem problem) {
    var plan = PLANNER.plan(problem);
    var high = PlanBound.builder()
        .unservedResidents(0)
        .cost(plan.score().total().plusMillis(1))
        .build();

    assertThat(verify(problem, BeatPlan.builder().from(plan).bound(high).build()))
        .anyMatch(line -> line.contains("bound"));
  }

  @Property(tries = 15)
  void noticesABeatThatIsMissing(@ForAll("served") PlanningProblem problem) {
    var plan = PLANNER.plan(problem);

    var tampered = BeatPlan.builder()
        .from(plan)
        .beats(plan.beats().subList(1, plan.beats().size()))
        .build();

    assertThat(verify(problem, tampered)).anyMatch(line -> line.contains("no beat"));
  }

  @Property(tries = 15)
  void noticesAnotherNearness(@ForAll("served") PlanningProblem problem) {
    var plan = PLANNER.plan(problem);
    var hromada = plan.nearnessByHromada().keySet().iterator().next();
    var more = Nearness.builder()
        .from(plan.nearness())
        .savedResidentMetres(plan.nearness().savedResidentMetres() + 1)
        .build();

    var tampered = BeatPlan.builder().from(plan).nearnessByHromada(Map.of(hromada, more));

    assertThat(verify(problem, tampered.build())).anyMatch(line -> line.contains("Nearness"));
  }

  @Property(tries = 15)
  void noticesEveryOtherWay(@ForAll("served") PlanningProblem problem) {
    var plan = PLANNER.plan(problem);
    var explanation = plan.explanation(plan.assignments().get(0).unitId());
    var way = explanation.toOfficer().orElseThrow();
    var longer = Way.builder().from(way).drive(way.drive().plusSeconds(1)).build();

    for (var wrong : List.of(
        Explanation.builder().from(explanation).toOfficer(longer),
        Explanation.builder().from(explanation).toStation(longer),
        Explanation.builder().from(explanation).toRaionCentre(longer),
        Explanation.builder().from(explanation).toOfficer(Optional.empty()))) {
      var tampered = withExplanation(plan, wrong.build());
      assertThat(verify(problem, tampered))
          .anyMatch(line -> line.contains(explanation.unit().id()));
    }
  }

  private static BeatPlan withExplanation(BeatPlan plan, Explanation explanation) {
    var explanations = new TreeMap<>(plan.explanations());
    explanations.put(explanation.unit().id(), explanation);
    return BeatPlan.builder().from(plan).explanations(explanations).build();
  }

  private static BeatPlan withFirst(BeatPlan plan, Assignment first) {
    return BeatPlan.builder()
        .from(plan)
        .assignments(List.of(first))
        .addAllAssignments(plan.assignments().subList(1, plan.assignments().size()))
        .build();
  }

  private static List<String> verify(PlanningProblem problem, BeatPlan plan) {
    assertThat(PlanVerifier.disagreements(problem, POLICY.assess(problem), plan))
        .allSatisfy(found -> assertThat(found.in(Language.UK))
            .containsPattern("\\p{IsCyrillic}")
            .doesNotContainPattern("[A-Za-z]{2,} +[A-Za-z]{2,}|PT[0-9]|\\{[0-9]"));
    return PlanVerifier.verify(problem, POLICY.assess(problem), plan);
  }
}
