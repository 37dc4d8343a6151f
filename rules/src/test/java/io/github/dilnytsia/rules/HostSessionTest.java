package io.github.dilnytsia.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.dilnytsia.plan.PlanningProblem;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** How a rule of a host fails in a session that stays open, and that the session is what it was before. */
class HostSessionTest {

  private static final String GIVE = "Verdicts.give( kcontext, $pair );";

  /** Misbehaves in the village of Hora with 666 residents, and nowhere else. */
  private static final String DEVIL = "$pair : Candidate( residents == 666 )";

  private static RuleBook book(String when, String then) {
    return Scene.UKRAINE.with(Drl.trusted(Drl.rule(when, then)));
  }

  private static PlanningProblem problem(int residents) {
    return Scene.calm()
        .territory(t -> t.settlements(
            List.of(Scene.hora().residents(residents).build(), Scene.daleka().build())))
        .problem();
  }

  private static Consumer<PolicySession> residents(int number) {
    return session -> session.settlement(Scene.hora().residents(number).build());
  }

  /** A change that the rule does not survive, and that everything else does. */
  private static RuleFailure failure(RuleBook book, Consumer<PolicySession> change) {
    var problem = problem(1_000);
    try (var session = book.session(problem)) {
      var failure = catchThrowableOfType(RuleFailure.class, () -> change.accept(session));

      assertThat(session.problem()).isSameAs(problem);
      assertThat(session.assessment()).isEqualTo(book.assess(problem));
      assertThat(session.settlement(Scene.hora().residents(1_200).build()).workloads())
          .extracting(WorkloadChange::unitId)
          .containsExactly(Scene.HORA);
      assertThat(session.assessment()).isEqualTo(book.assess(problem(1_200)));
      return failure;
    }
  }

  @Test
  void aRuleThatThrowsIsNamedAndTheChangeIsNotMade() {
    var failure = failure(book(DEVIL, "Integer.parseInt( \"x\" ); " + GIVE), residents(666));

    assertThat(failure.kind()).isEqualTo(RuleFailure.Kind.THREW);
    assertThat(failure.getCause()).isInstanceOf(NumberFormatException.class);
    assertThat(failure)
        .hasMessageStartingWith("host.drl, rule \"Rule of the host\" (host.rule): it threw");
  }

  @Test
  void aConditionThatThrowsIsNamedAndTheChangeIsNotMade() {
    var when = "$pair : Candidate( residents == 666, officer.trainingPlace.get() == \"x\" )";

    var failure = failure(book(when, GIVE), residents(666));

    assertThat(failure.kind()).isEqualTo(RuleFailure.Kind.THREW);
    assertThat(failure.rule()).map(Rule::name).contains("Rule of the host");
  }

  @Test
  void aRuleOfWorkThatThrowsIsNamedAndTheChangeIsNotMade() {
    var drl = Drl.HEAD + """
        rule "Patrol"
            @policy( "host.patrol" )
            @reason( "patrol" )
        when
            $unit : BasicUnit( residents >= 100 )
        then
            Work.count( kcontext, $unit, 10 / ( $unit.residents() - 666 ) + 10 );
        end
        """;
    var book = Scene.UKRAINE.with(
        Amendment.workload("w.csv", "reason,minutes,trips,source\npatrol,6,0.5,Order 7\n"),
        Drl.trusted(drl));

    var failure = failure(book, residents(666));

    assertThat(failure.kind()).isEqualTo(RuleFailure.Kind.THREW);
    assertThat(failure.rule()).map(Rule::id).contains("host.patrol");
  }

  @Test
  void aRuleThatGoesInCirclesIsNamedAndTheChangeIsNotMade() {
    var failure = failure(
        Scene.UKRAINE.with(Drl.trusted(HostRunTest.CIRCLES).firings(2_000)), residents(666));

    assertThat(failure.kind()).isEqualTo(RuleFailure.Kind.LOOPED);
    assertThat(failure.rule()).map(Rule::name).contains("Rule of the host");
  }

  /** Hangs for some seconds only, so as not to slow down the tests that follow. */
  @Test
  void aRuleThatHangsIsNamedAndTheChangeIsNotMade() {
    var drl = Drl.rule(
        DEVIL,
        "long s = 1; for ( long i = 0; i < 4000000000L; i++ ) { s = s * 31 + i; }"
            + " Verdicts.giveAs( kcontext, $pair, \"\", s );");
    var book = Scene.UKRAINE.with(Drl.trusted(drl).within(Duration.ofSeconds(2)));

    var failure = failure(book, residents(666));

    assertThat(failure.kind()).isEqualTo(RuleFailure.Kind.TOO_LONG);
    assertThat(failure)
        .hasMessage(
            "host.drl, rule \"Rule of the host\" (host.rule): the rules took longer than 2000 ms.");
  }

  @Test
  void whatIsJudgedAnewAsAWholeFailsAsAWhole() {
    var book = book(DEVIL, "Integer.parseInt( \"x\" ); " + GIVE);

    var failure = failure(
        book,
        session -> session.become(PlanningProblem.builder()
            .from(problem(666))
            .date(Scene.DAY.plusYears(1))
            .build()));

    assertThat(failure.kind()).isEqualTo(RuleFailure.Kind.THREW);
    assertThat(failure.rule()).map(Rule::name).contains("Rule of the host");
  }

  @Test
  void noSessionBeginsWithAFailure() {
    var book = book(DEVIL, "Integer.parseInt( \"x\" ); " + GIVE);

    var failure = catchThrowableOfType(RuleFailure.class, () -> book.session(problem(666)));

    assertThat(failure.rule()).map(Rule::name).contains("Rule of the host");
    try (var session = book.session(problem(1_000))) {
      assertThat(session.assessment()).isEqualTo(book.assess(problem(1_000)));
    }
  }
}
