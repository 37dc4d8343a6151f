package io.github.dilnytsia.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.dilnytsia.Planner;
import io.github.dilnytsia.judgement.Finding;
import io.github.dilnytsia.judgement.Language;
import io.github.dilnytsia.judgement.Norm;
import io.github.dilnytsia.judgement.NormBook;
import io.github.dilnytsia.judgement.Norms;
import io.github.dilnytsia.judgement.Sureness;
import io.github.dilnytsia.judgement.Verdict;
import io.github.dilnytsia.plan.Change;
import io.github.dilnytsia.plan.PlanningProblem;
import io.github.dilnytsia.plan.Rejudgement;
import io.github.dilnytsia.scenario.SmallProblems;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class RejudgementTest {

  private static final Planner PLANNER = Planner.builder().policy(Scene.UKRAINE).build();
  private static final NormBook BOOK = Scene.UKRAINE.norms();

  @Provide
  Arbitrary<PlanningProblem> problems() {
    return SmallProblems.problems();
  }

  @Test
  void aTighterNormOfLaterDaysAppearsAsAFindingWithItsSource() {
    var problem = Scene.calm().problem();
    var later = BOOK.with(List.of(norm("residents-per-beat-rural", "800", "2024-01-01")))
        .on(LocalDate.parse("2024-06-01"));

    var judged = PLANNER.rejudge(problem, PLANNER.plan(problem), later);

    assertThat(judged.normChanges()).singleElement().satisfies(change -> {
      assertThat(change.before())
          .map(Norm::source)
          .hasValueSatisfying(source -> assertThat(source).startsWith("MIA Order 650"));
      assertThat(change.after()).map(Norm::source).contains("Order 7");
      assertThat(change.after()).flatMap(Norm::inForceFrom).isPresent();
    });
    assertThat(judged.findingChanges()).singleElement().satisfies(change -> {
      assertThat(change.before()).isEmpty();
      assertThat(change.after()).hasValueSatisfying(finding -> {
        assertThat(finding.ruleId()).isEqualTo("workload.residents-per-beat");
        assertThat(finding.source()).isEqualTo("Order 7");
      });
    });
    assertThat(judged.loadChanges())
        .extracting(change -> change.any().officerId())
        .containsExactly(Scene.OFFICER);
    assertThat(judged.after().officersMissing()).isEqualByComparingTo("0.25");
    assertThat(judged.before().officersMissing()).isZero();
    assertThat(judged.isSameJudgement()).isFalse();
  }

  @Test
  void aShorterReachForbidsWhatIsServedAndALongerOneLetsSomebodyServe() {
    var problem = Scene.calm().drive(Duration.ofMinutes(50)).problem();
    var plan = PLANNER.plan(problem);
    var far = Scene.calm().drive(Duration.ofMinutes(70)).problem();

    var shorter = PLANNER.rejudge(problem, plan, on(problem, norm("reach-hard", "40", "")));
    var longer = PLANNER.rejudge(far, PLANNER.plan(far), on(far, norm("reach-hard", "80", "")));

    assertThat(shorter.nowForbidden()).singleElement().satisfies(unit -> {
      assertThat(unit.unit().id()).isEqualTo(Scene.HORA);
      assertThat(unit.verdicts())
          .filteredOn(Verdict::forbids)
          .singleElement()
          .satisfies(verdict -> {
            assertThat(verdict.limit()).contains(new BigDecimal("40"));
            assertThat(verdict.source()).isEqualTo("Order 7");
          });
    });
    assertThat(shorter.findingChanges())
        .extracting(change -> change.any().ruleId())
        .contains("plan.breaks-rule");
    assertThat(shorter.noLongerForbidden()).isEmpty();
    assertThat(longer.nowServable())
        .extracting(unit -> unit.unit().id())
        .containsExactly(Scene.HORA);
    assertThat(longer.nowForbidden()).isEmpty();
  }

  @Test
  void aNormThatWasNotInForceThenIsKeptAndSaidSo() {
    var problem = Scene.calm().problem();

    var judged =
        PLANNER.rejudge(problem, PLANNER.plan(problem), BOOK.on(LocalDate.parse("2017-07-27")));

    assertThat(judged.normChanges())
        .extracting(change -> change.any().code())
        .containsExactly("reports-per-year", "residents-per-beat-city", "residents-per-beat-rural");
    assertThat(judged.normChanges()).allMatch(change -> change.after().isEmpty());
    assertThat(judged.isSameJudgement()).isTrue();
    assertThat(judged.in(Language.EN))
        .anyMatch(line -> line.startsWith(
            "• residents-per-beat-rural: none in force then; the plan’s own is used: 6000 people"));
    assertThat(judged.in(Language.UK)).hasSameSizeAs(judged.in(Language.EN));
  }

  @Test
  void theFirstDayOfTheOrderHasItsNorms() {
    var problem = Scene.calm().problem();

    var judged =
        PLANNER.rejudge(problem, PLANNER.plan(problem), BOOK.on(LocalDate.parse("2017-07-28")));

    assertThat(judged.normChanges()).isEmpty();
    assertThat(judged.isSameJudgement()).isTrue();
  }

  @Test
  void refusesNormsNobodyKnows() {
    var problem = Scene.calm().problem();
    var plan = PLANNER.plan(problem);
    var unknown = NormBook.of(List.of(norm("residents-per-beet", "1", ""))).on(Scene.DAY);

    assertThatIllegalArgumentException()
        .isThrownBy(() -> PLANNER.rejudge(problem, plan, unknown))
        .withMessageContaining("residents-per-beet");
  }

  @Property(tries = 100)
  void thePlansOwnNormsChangeNothing(@ForAll("problems") PlanningProblem problem) {
    var plan = PLANNER.plan(problem);

    var judged = PLANNER.rejudge(problem, plan, plan.norms());

    assertThat(judged.normChanges()).isEmpty();
    assertThat(judged.isSameJudgement()).isTrue();
    assertThat(judged.after().findings()).isEqualTo(plan.findings());
  }

  /** The changes lead from what was found to what is found by a dataset that brings the other norms itself. */
  @Property(tries = 100)
  void theChangesAreWhatADatasetWithTheseNormsSays(
      @ForAll("problems") PlanningProblem problem,
      @ForAll @IntRange(min = 1, max = 90) int reach,
      @ForAll @IntRange(min = 1, max = 9_000) int residents) {
    var rows = List.of(
        norm("reach-hard", "" + reach, ""), norm("residents-per-beat-rural", "" + residents, ""));
    var plan = PLANNER.plan(problem);
    var officers = new TreeMap<String, String>();
    plan.assignments().forEach(served -> officers.put(served.unitId(), served.officerId()));
    var ownNorms = PlanningProblem.builder().from(problem).norms(rows).build();

    var judged = PLANNER.rejudge(problem, plan, on(problem, rows.toArray(new Norm[0])));

    assertThat(applied(judged)).isEqualTo(PLANNER.evaluate(ownNorms, officers).findings());
    assertThat(judged.after().officersMissing())
        .isEqualTo(PLANNER.evaluate(ownNorms, officers).officersMissing());
  }

  private static List<Finding> applied(Rejudgement judged) {
    var findings = new ArrayList<>(judged.before().findings());
    for (Change<Finding> change : judged.findingChanges()) {
      change.before().ifPresent(findings::remove);
      change.after().ifPresent(findings::add);
    }
    findings.sort(Finding.ORDER);
    return findings;
  }

  private static Norms on(PlanningProblem problem, Norm... rows) {
    return BOOK.with(List.of(rows)).on(problem.date());
  }

  private static Norm norm(String code, String amount, String from) {
    return Norm.builder()
        .code(code)
        .amount(new BigDecimal(amount))
        .unit(code.startsWith("reach") ? "min" : "people")
        .inForceFrom(Optional.of(from).filter(day -> !day.isEmpty()).map(LocalDate::parse))
        .sureness(Sureness.READ)
        .source("Order 7")
        .build();
  }
}
