package io.github.dilnytsia.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dilnytsia.judgement.Verdict;
import io.github.dilnytsia.judgement.Workload;
import io.github.dilnytsia.plan.Assessment;
import io.github.dilnytsia.plan.JudgedCandidate;
import io.github.dilnytsia.plan.PlanningProblem;
import io.github.dilnytsia.scenario.SmallProblems;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class PolicySessionLawsTest {

  /** Rules of a host on pairs and on units, one of them without a figure of its own, and a standard one less. */
  private static final RuleBook HOST = Scene.UKRAINE.with(
      Amendment.without("reach.wanted"),
      Amendment.norms("n.csv", "code,amount,unit,source\nnight-reach,10,min,Order 7\n"),
      Amendment.workload("w.csv", "reason,minutes,trips,source\npatrol,6,0.5,Order 7\n"),
      Drl.trusted(
          Drl.rule("$pair : Candidate( withoutCar )", "Verdicts.give( kcontext, $pair );") + """
          rule "Drive is long for a night"
              @policy( "host.night" )
              @kind( "FORBIDDEN" )
              @norm( "night-reach" )
              @uk( "{0} {1}" )
              @en( "{0} {1}" )
          when
              $pair : Candidate( isDriveLongerThan( "night-reach" ), officer.hasCar.isEmpty() )
          then
              Verdicts.give( kcontext, $pair, $pair.driveMinutes() );
          end
          rule "Each pair has a weight of its own"
              @policy( "host.weighed" )
              @kind( "PREFERRED" )
              @source( "Order 7" )
              @uk( "{0}" )
              @en( "{0}" )
          when
              $pair : Candidate( residents > 0 )
          then
              Verdicts.weigh( kcontext, $pair, $pair.straightKm(), $pair.residents() );
          end
          rule "Patrol of every hundred residents"
              @policy( "host.patrol" )
              @reason( "patrol" )
          when
              $unit : BasicUnit( residents >= 100 )
          then
              Work.share( kcontext, $unit, $unit.residents(), 100 );
          end
          """));

  @Provide
  Arbitrary<PlanningProblem> problems() {
    return SmallProblems.problems();
  }

  @Provide
  Arbitrary<List<SmallChange>> changes() {
    var pick = Arbitraries.integers().between(0, 23);
    return Combinators.combine(Arbitraries.of(SmallChange.What.values()), pick, pick, pick)
        .as(SmallChange::new)
        .list()
        .ofMinSize(1)
        .ofMaxSize(8);
  }

  @Property(tries = 300)
  void afterAnyChangesTheJudgementsAreThoseOfAFreshEvaluation(
      @ForAll("problems") PlanningProblem problem, @ForAll("changes") List<SmallChange> changes) {
    try (var session = Scene.UKRAINE.session(problem)) {
      assertThat(session.assessment()).isEqualTo(Scene.UKRAINE.assess(problem));
      for (var change : changes) {
        change.applyTo(session);

        assertThat(session.assessment()).isEqualTo(Scene.UKRAINE.assess(session.problem()));
      }
    }
  }

  @Property(tries = 300)
  void theJudgementsBeforeWithTheChangesInTheirPlacesAreTheJudgementsAfter(
      @ForAll("problems") PlanningProblem problem, @ForAll("changes") List<SmallChange> changes) {
    try (var session = Scene.UKRAINE.session(problem)) {
      for (var change : changes) {
        var workloads = workloads(session.assessment());
        var verdicts = verdicts(session.assessment());

        var told = change.applyTo(session);

        put(told, workloads, verdicts);
        assertThat(workloads).isEqualTo(workloads(session.assessment()));
        assertThat(verdicts).isEqualTo(verdicts(session.assessment()));
      }
    }
  }

  @Property(tries = 100)
  void withRulesOfAHostTheJudgementsAreThoseOfAFreshEvaluation(
      @ForAll("problems") PlanningProblem problem, @ForAll("changes") List<SmallChange> changes) {
    try (var session = HOST.session(problem)) {
      assertThat(session.assessment()).isEqualTo(HOST.assess(problem));
      for (var change : changes) {
        change.applyTo(session);

        assertThat(session.assessment()).isEqualTo(HOST.assess(session.problem()));
      }
    }
  }

  @Property(tries = 150)
  void anyProblemMayBecomeAnyOther(
      @ForAll("problems") PlanningProblem one, @ForAll("problems") PlanningProblem other) {
    try (var session = Scene.UKRAINE.session(one)) {
      var there = session.become(other);

      assertThat(session.assessment()).isEqualTo(Scene.UKRAINE.assess(other));

      var back = session.become(one);

      assertThat(session.assessment()).isEqualTo(Scene.UKRAINE.assess(one));
      assertThat(back.verdicts()).hasSameSizeAs(there.verdicts());
      assertThat(back.workloads()).hasSameSizeAs(there.workloads());
      assertThat(session.become(one).isEmpty()).isTrue();
    }
  }

  /** What was said before is what the change says was said. */
  private static void put(
      Changes changes, Map<String, Workload> workloads, Map<PairId, List<Verdict>> verdicts) {
    for (var change : changes.workloads()) {
      var was = replace(workloads, change.unitId(), change.after());
      assertThat(was).isEqualTo(change.before());
    }
    for (var change : changes.verdicts()) {
      var was = replace(
          verdicts,
          new PairId(change.unitId(), change.officerId()),
          change.after().map(JudgedCandidate::verdicts));
      assertThat(was).isEqualTo(change.before().map(JudgedCandidate::verdicts));
    }
  }

  private static <K, V> Optional<V> replace(Map<K, V> map, K key, Optional<V> value) {
    return Optional.ofNullable(value.isPresent() ? map.put(key, value.get()) : map.remove(key));
  }

  private static Map<String, Workload> workloads(Assessment assessment) {
    return new TreeMap<>(assessment.workloads());
  }

  private static Map<PairId, List<Verdict>> verdicts(Assessment assessment) {
    var verdicts = new TreeMap<PairId, List<Verdict>>();
    assessment
        .candidates()
        .forEach(judged -> verdicts.put(
            new PairId(judged.candidate().unitId(), judged.candidate().officerId()),
            judged.verdicts()));
    return verdicts;
  }
}
