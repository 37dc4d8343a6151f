package io.github.dilnytsia.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.dilnytsia.judgement.Norm;
import io.github.dilnytsia.judgement.Sureness;
import io.github.dilnytsia.judgement.Verdict;
import io.github.dilnytsia.judgement.WorkloadRate;
import io.github.dilnytsia.plan.PlanningProblem;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AmendmentTest {

  private static final LocalDate NEW_YEAR = LocalDate.parse("2023-01-01");

  @Test
  void replacesANormFromItsDayOn() {
    var book = Scene.UKRAINE.with(Amendment.norms("host.csv", """
        code,amount,unit,in_force_from,sureness,source
        residents-per-beat-rural,5500,people,2023-01-01,read,Order 7
        """));

    assertThat(rural(book, NEW_YEAR)).isEqualByComparingTo("5500");
    assertThat(rural(book, NEW_YEAR.minusDays(1))).isEqualByComparingTo("6000");
    assertThat(rural(Scene.UKRAINE, NEW_YEAR)).isEqualByComparingTo("6000");
  }

  private static BigDecimal rural(RuleBook book, LocalDate day) {
    return book.norms().on(day).amount("residents-per-beat-rural");
  }

  @Test
  void readsEveryKindOfFigureFromAFile(@TempDir Path folder) throws IOException {
    var norms = Files.writeString(folder.resolve("n.csv"), "code,amount\nreach-hard,50\n");
    var workload =
        Files.writeString(folder.resolve("w.csv"), "reason,minutes,trips\nschool,90,1\n");
    var weights = Files.writeString(folder.resolve("g.csv"), "weight,hours\ndriving,2\n");

    var book = Scene.UKRAINE.with(
        Amendment.norms(norms), Amendment.workload(workload), Amendment.weights(weights));

    assertThat(book.norms().on(NEW_YEAR).amount("reach-hard")).isEqualByComparingTo("50");
    assertThat(book.workloadRates().get("school"))
        .extracting(WorkloadRate::minutes)
        .isEqualTo(new BigDecimal("90"));
    assertThat(book.weights().driving()).isEqualByComparingTo("2");
    assertThat(book.weights().journeys()).isEqualByComparingTo("0.25");
  }

  @Test
  void refusesAFigureInAnotherUnitAndOneThatWouldBeDividedBy() {
    var csv = "code,amount,unit\nreach-hard,1,h\nsaturation,0,share\ndrive-speed,0,\n";

    assertThat(Drl.told(Amendment.norms("n.csv", csv)))
        .satisfiesExactly(
            unit -> assertThat(unit).contains("n.csv", "unit", "\"h\"", "reach-hard", "min"),
            share -> assertThat(share).contains("amount", "\"0\"", "more than 0", "saturation"),
            speed -> assertThat(speed).contains("drive-speed"));
  }

  @Test
  void refusesANormOfAProblemInAnotherUnit() {
    var problem = PlanningProblem.builder()
        .from(Scene.calm().problem())
        .norms(List.of(norm("reach-hard").unit("h").build()))
        .build();

    assertThatIllegalArgumentException()
        .isThrownBy(() -> Scene.UKRAINE.assess(problem))
        .withMessageContainingAll("reach-hard", "\"h\"", "\"min\"");
  }

  @Test
  void takesFiguresMadeInCode() {
    var book = Scene.UKRAINE.with(
        Amendment.norms(List.of(norm("reach-hard").build())),
        Amendment.workload(List.of(rate("school"))),
        Amendment.weights(Map.of("moves", BigDecimal.ZERO)));

    assertThat(book.norms().on(NEW_YEAR).amount("reach-hard")).isEqualByComparingTo("20");
    assertThat(book.workloadRates().get("school")).isEqualTo(rate("school"));
    assertThat(book.weights().moves()).isZero();
  }

  @Test
  void judgesByTheAmendedNormAndNamesItsSource() {
    var book = Scene.UKRAINE.with(Amendment.norms(List.of(norm("reach-hard").build())));
    var problem = Scene.calm().drive(Duration.ofMinutes(21)).problem();

    assertThat(book.assess(problem).candidates().get(0).verdicts())
        .filteredOn(Verdict::forbids)
        .singleElement()
        .satisfies(verdict -> assertThat(verdict.source()).isEqualTo("Order 7"));
  }

  @Test
  void plansByTheAmendedWeightsAndTheProblemsOwnBeforeThem() {
    var book = Scene.UKRAINE.with(Amendment.weights("w.csv", "weight,hours\ndriving,2\nmoves,3\n"));
    var problem =
        Scene.calm().problem(p -> p.weights(Map.of("moves", BigDecimal.TEN))).problem();

    assertThat(book.assess(problem).weights().driving()).isEqualByComparingTo("2");
    assertThat(book.assess(problem).weights().moves()).isEqualByComparingTo("10");
  }

  @Test
  void leavesAPolicyOutWithAllItsRules() {
    var scene = Scene.calm().drive(Duration.ofMinutes(61));
    var book = Scene.UKRAINE.with(
        Amendment.without("reach.wanted"), Amendment.without("reach.hard-limit"));

    var assessment = book.assess(scene.problem());

    assertThat(book.rules()).hasSize(Scene.UKRAINE.rules().size() - 5);
    assertThat(book.amendedRules()).containsExactly("reach.hard-limit", "reach.wanted");
    assertThat(assessment.hardRules()).hasSize(7).doesNotContain("reach.hard-limit");
    assertThat(assessment.candidates().get(0).verdicts())
        .extracting(Verdict::ruleId)
        .containsExactly("staffing.lives-in-hromada");
    assertThat(Scene.UKRAINE.ruleIds()).contains("reach.wanted", "reach.hard-limit");
  }

  @Test
  void remembersWhatAnEarlierAmendmentLeftOut() {
    var book = Scene.UKRAINE
        .with(Amendment.without("reach.wanted"))
        .with(Amendment.norms(List.of(norm("reach-hard").build())));

    assertThat(book.ruleIds()).doesNotContain("reach.wanted");
    assertThat(book.amendedRules()).containsExactly("reach.wanted");
  }

  @Test
  void tellsAllThatIsWrongInAllAmendmentsAtOnce() {
    var problems = problems(
        Amendment.norms("n.csv", "code,amount\nreach-hrad,50\nreach-hard,many\n"),
        Amendment.norms(List.of(norm("walking-distanse").build())),
        Amendment.workload("w.csv", "reason,minutes,trips\ndogs,1,1\n"),
        Amendment.weights("g.csv", "weight,hours\ndrivin,2\n"),
        Amendment.weights(Map.of("drivin", BigDecimal.ONE)),
        Amendment.weights(Map.of("overload-from-2", BigDecimal.ONE)),
        Amendment.without("reach.wantd"));

    assertThat(problems)
        .extracting(problem -> problem.text().toString())
        .containsExactly(
            "n.csv, line 3, column amount: found \"many\"; expected a number from 0 to 100000000, written like 12.5."
                + " Is the column shifted?",
            "g.csv, line 2, column weight: found \"drivin\"; expected one of driving, journeys, overload-from-1,"
                + " overload-from-1.5, overload-from-2, balance, district, moves.",
            "code, column weight: found \"drivin\"; expected one of driving, journeys, overload-from-1,"
                + " overload-from-1.5, overload-from-2, balance, district, moves. Did you mean \"driving\"?",
            "code, column hours: found \"overload-from-2 1\"; expected weights from 0 to 1000000 with 2 × balance ≤"
                + " overload-from-1 ≤ overload-from-1.5 ≤ overload-from-2, so that each further overload is dearer.",
            "code: found \"reach.wantd\"; expected the id of a policy in the book. Did you mean \"reach.wanted\"?",
            "code, column code: found \"walking-distanse\"; expected the code of a norm in the book, or of one that"
                + " a rule of the host speaks of. Did you mean \"walking-distance\"?",
            "w.csv, column reason: found \"dogs\"; expected a reason of workload in the book, or one that a rule of"
                + " the host counts. There are call, contact, domestic-violence-register, material, presence,"
                + " preventive-register, restraining-order, school.");
  }

  @Test
  void refusesTwoNormsOfOneCodeAndDay() {
    assertThat(problems(Amendment.norms(
            List.of(norm("reach-hard").build(), norm("reach-hard").build()))))
        .extracting(problem -> problem.text().toString())
        .containsExactly("code: found \"reach-hard\"; expected one row for each code and day.");
  }

  private static List<RuleProblem> problems(Amendment... amendments) {
    return catchThrowableOfType(RuleBookException.class, () -> Scene.UKRAINE.with(amendments))
        .problems();
  }

  private static Norm.Builder norm(String code) {
    return Norm.builder()
        .code(code)
        .amount(new BigDecimal("20"))
        .unit("min")
        .sureness(Sureness.READ)
        .source("Order 7");
  }

  private static WorkloadRate rate(String reason) {
    return WorkloadRate.builder()
        .reason(reason)
        .minutes(BigDecimal.TEN)
        .trips(BigDecimal.ONE)
        .sureness(Sureness.READ)
        .source("Order 7")
        .build();
  }
}
