package io.github.dilnytsia.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.dilnytsia.judgement.Language;
import io.github.dilnytsia.judgement.Verdict;
import io.github.dilnytsia.plan.PlanningProblem;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** How a rule of a host fails, and that nothing else fails with it. */
class HostRunTest {

  private static final String GIVE = "Verdicts.give( kcontext, $pair );";

  /** Misbehaves in the village of Hora with 666 residents, and nowhere else. */
  private static final String DEVIL = "$pair : Candidate( residents == 666 )";

  /** More firings than facts can be the reason for. */
  static final String CIRCLES =
      Drl.rule(DEVIL + " Integer() from java.util.Collections.nCopies( 5000, 1 )", GIVE);

  private static RuleBook book(String when, String then) {
    return Scene.UKRAINE.with(Drl.trusted(Drl.rule(when, then)));
  }

  private static PlanningProblem problem(int residents) {
    return Scene.calm()
        .territory(t -> t.settlements(List.of(Scene.hora().residents(residents).build())))
        .problem();
  }

  private static RuleFailure failure(RuleBook book) {
    return catchThrowableOfType(RuleFailure.class, () -> book.assess(problem(666)));
  }

  private static void isUsable(RuleBook book) {
    assertThat(book.assess(problem(1_000)).candidates().get(0).verdicts())
        .extracting(Verdict::ruleId)
        .containsExactly("staffing.lives-in-hromada");
  }

  @Test
  void namesTheRuleThatThrows() {
    var book = book(DEVIL, "Integer.parseInt( \"x\" ); " + GIVE);

    var failure = failure(book);

    assertThat(failure.kind()).isEqualTo(RuleFailure.Kind.THREW);
    assertThat(failure.rule()).map(Rule::name).contains("Rule of the host");
    assertThat(failure.getCause()).isInstanceOf(NumberFormatException.class);
    assertThat(failure)
        .hasMessage("host.drl, rule \"Rule of the host\" (host.rule): it threw"
            + " java.lang.NumberFormatException: For input string: \"x\".");
    assertThat(failure.text().in(Language.UK)).contains("правило «Rule of the host»");
    isUsable(book);
  }

  @Test
  void namesTheRuleThatThrowsInACondition() {
    var book =
        book("$pair : Candidate( residents == 666, officer.trainingPlace.get() == \"x\" )", GIVE);

    var failure = failure(book);

    assertThat(failure.kind()).isEqualTo(RuleFailure.Kind.THREW);
    assertThat(failure.rule()).map(Rule::name).contains("Rule of the host");
    isUsable(book);
  }

  @Test
  void namesTheRuleWhoseWordsHaveAPlaceTooMany() {
    var drl = Drl.rule(DEVIL, GIVE).replace("not like this", "not like {0}");
    var book = Scene.UKRAINE.with(Drl.trusted(drl));

    assertThat(failure(book))
        .hasMessageContainingAll("Rule of the host", "place {0}", "gives 0 figures");
    isUsable(book);
  }

  @Test
  void namesTheRuleThatGoesInCircles() {
    var book = Scene.UKRAINE.with(Drl.trusted(CIRCLES).firings(2_000));

    var failure = failure(book);

    assertThat(failure.kind()).isEqualTo(RuleFailure.Kind.LOOPED);
    assertThat(failure).hasMessageContainingAll("host.drl", "Rule of the host", "in circles");
    isUsable(book);
  }

  /** Hangs for some seconds only, so as not to slow down the tests that follow. */
  @Test
  void answersAtTheDeadlineThoughARuleHangs() {
    var drl = Drl.rule(DEVIL, "for ( long i = 0; i < 3000000000L; i++ ) { } " + GIVE);
    var book = Scene.UKRAINE.with(Drl.trusted(drl).within(Duration.ofMillis(300)));

    var failure = failure(book);

    assertThat(failure.kind()).isEqualTo(RuleFailure.Kind.TOO_LONG);
    assertThat(failure)
        .hasMessage(
            "host.drl, rule \"Rule of the host\" (host.rule): the rules took longer than 300 ms.");
  }

  @Test
  void aRunLeavesNoThreadBehind() {
    book(DEVIL, GIVE).assess(problem(666));

    assertThat(Thread.getAllStackTraces().keySet())
        .filteredOn(thread -> thread.getName().equals("dilnytsia-rules"))
        .filteredOn(thread -> Arrays.stream(thread.getStackTrace())
            .noneMatch(frame -> frame.getClassName().startsWith("host.policy")))
        .allSatisfy(thread -> thread.join(5_000))
        .noneMatch(Thread::isAlive);
  }

  /** Books of many hosts with the same names for everything, made and asked at the same time. */
  @Test
  void rulesOfTwoHostsNeverMeet() throws Exception {
    var threads = Executors.newFixedThreadPool(4);
    try {
      var hosts = IntStream.range(0, 24)
          .mapToObj(host -> (Callable<String>) () -> {
            var drl = Drl.rule("$pair : Candidate( residents > " + host + " )", GIVE)
                .replace("not like this", "host " + host);
            var book = Scene.UKRAINE.with(Drl.trusted(drl), Amendment.without("reach.wanted"));
            var said = book.assess(problem(1_000)).candidates().get(0).verdicts().stream()
                .filter(verdict -> verdict.ruleId().equals("host.rule"))
                .map(verdict -> verdict.reason().in(Language.EN))
                .toList();
            var none = book.assess(problem(host)).candidates().get(0).verdicts();
            return said + " " + none.size() + " " + book.rules().size();
          })
          .toList();
      var said = threads.invokeAll(hosts);

      for (var host = 0; host < said.size(); host++) {
        assertThat(said.get(host).get()).isEqualTo("[host " + host + "] 1 45");
      }
    } finally {
      threads.shutdownNow();
    }
    isUsable(Scene.UKRAINE);
  }
}
