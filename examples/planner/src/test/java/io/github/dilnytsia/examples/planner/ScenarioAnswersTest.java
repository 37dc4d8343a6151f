package io.github.dilnytsia.examples.planner;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dilnytsia.Planner;
import io.github.dilnytsia.dataset.Dataset;
import io.github.dilnytsia.dataset.PlanFolder;
import io.github.dilnytsia.examples.planner.console.ExitCode;
import io.github.dilnytsia.judgement.Finding;
import io.github.dilnytsia.judgement.Language;
import io.github.dilnytsia.plan.Assignment;
import io.github.dilnytsia.plan.BeatPlan;
import io.github.dilnytsia.plan.OfficerLoad;
import io.github.dilnytsia.plan.Tier;
import io.github.dilnytsia.plan.UnservedUnit;
import io.github.dilnytsia.rules.RuleBook;
import io.github.dilnytsia.scenario.Scenarios;
import io.github.dilnytsia.staffing.Force;
import io.github.dilnytsia.staffing.Officer;
import io.github.dilnytsia.staffing.TrainingStage;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the README says of the scenarios' plans; the two largest are planned by {@link ReadmeIT} alone. */
class ScenarioAnswersTest {

  private static final Planner PLANNER =
      Planner.builder().policy(RuleBook.ukraine()).threads(2).build();

  @TempDir
  private Path temp = Path.of("");

  @ParameterizedTest
  @CsvSource({
    "pilot-2019, uk",
    "autumn-2019, en",
    "all-memoranda, uk",
    "one-car, en",
    "over-the-norm, uk",
    "big-city, en",
    "occupied, uk",
    "hostile, uk",
    "hostile, en"
  })
  void aPlanOfTheScenarioOrOfItsFilesIsVerifiedAgainstEither(String name, String language) {
    var data = temp.resolve("data");
    var out = temp.resolve("out");
    var date = Scenarios.named(name).date();

    assertThat(Run.of("generate", name, "--out", data).code()).isZero();
    assertThat(Run.of("plan", data, "--date", date, "--out", out, "--lang", language, "--strict"))
        .matches(run -> run.code() == (name.equals("hostile") ? ExitCode.FORBIDDEN : 0));
    assertThat(Run.of("verify", data, out, "--lang", language))
        .matches(run -> run.code() == 0 && run.err().isEmpty());
    assertThat(Run.of("verify", name, out).code()).isZero();
    var fromFiles = hashes(out);
    assertThat(Run.of("plan", name, "--out", out, "--lang", language).code()).isZero();
    assertThat(hashes(out)).isNotEmpty().isEqualTo(fromFiles);
  }

  @Test
  void pilot2019LacksOfficersInSomeHromadasAndInNoneAStranger() {
    var plan = plan("pilot-2019", "2019-05-31");

    assertThat(plan.unserved()).isEmpty();
    assertThat(plan.officersMissing()).isGreaterThan(BigDecimal.ONE);
    assertThat(plan.assignments()).allMatch(served -> served.tier() == Tier.COMMUNITY);
  }

  @Test
  void nobodyServesInAutumn2019WhoStillLearns() {
    var force = Scenarios.named("autumn-2019").dataset().force();

    var plan = plan("autumn-2019", "2019-10-15");

    assertThat(plan.unserved()).isEmpty();
    assertThat(plan.assignments())
        .extracting(served -> force.officer(served.officerId()).stage())
        .containsOnly(TrainingStage.IN_SERVICE);
  }

  @Test
  void whenTheInternsBeginAllButFourHromadasHaveAnOfficerAndHardlyAnyIsMissing() {
    var dataset = Scenarios.named("autumn-2019").dataset();
    var begun = Force.builder()
        .from(dataset.force())
        .officers(
            dataset.force().officers().stream().map(ScenarioAnswersTest::begun).toList())
        .build();

    var before = plan("autumn-2019", "2019-10-15");
    var after = PLANNER.plan(
        Dataset.builder().from(dataset).force(begun).build().problemOn(LocalDate.of(2019, 10, 15)));

    assertThat(findings(before, "staffing.memorandum-without-officer")).hasSizeGreaterThan(15);
    assertThat(findings(after, "staffing.memorandum-without-officer")).hasSize(4);
    assertThat(after.officersMissing().multiply(BigDecimal.valueOf(5)))
        .isLessThan(before.officersMissing());
  }

  private static Officer begun(Officer officer) {
    return officer.stage() == TrainingStage.INTERNSHIP
        ? Officer.builder().from(officer).stage(TrainingStage.IN_SERVICE).build()
        : officer;
  }

  @Test
  void eachHromadaOfAllMemorandaThatWaitsIsNamedAndServedByDistrictOfficers() {
    var dataset = Scenarios.named("all-memoranda").dataset();
    var with = dataset.force().officers().stream()
        .filter(
            officer -> officer.isCommunityOfficer() && officer.stage() == TrainingStage.IN_SERVICE)
        .map(Officer::areaCode)
        .collect(Collectors.toSet());

    var plan = plan("all-memoranda", "2021-01-31");

    assertThat(plan.unserved()).isEmpty();
    assertThat(findings(plan, "staffing.memorandum-without-officer"))
        .hasSize(63 - with.size())
        .noneMatch(finding -> with.contains(finding.hromadaCode().orElseThrow()));
    assertThat(plan.assignments())
        .filteredOn(served -> served.tier() == Tier.DISTRICT_FALLBACK)
        .isNotEmpty()
        .noneMatch(
            served -> with.contains(dataset.territory().unit(served.unitId()).hromadaCode()));
  }

  @Test
  void theOfficerWithoutTheOneCarIsWarnedOf() {
    var plan = plan("one-car", "2021-06-01");

    assertThat(plan.officersMissing()).isZero();
    assertThat(findings(plan, "staffing.car-needed"))
        .singleElement()
        .matches(finding -> plan.loads().stream()
            .map(OfficerLoad::officer)
            .filter(officer -> officer.hasCar().equals(Optional.of(false)))
            .anyMatch(officer -> finding.officerId().equals(Optional.of(officer.id()))));
  }

  @Test
  void aStationIsNearButTakesNoWorkFromTheOneOfficerAndASecondOfficerDoes() {
    var before = plan("over-the-norm", "2021-03-01");
    var station = plan("over-the-norm", "2021-06-01");
    var officer = plan("over-the-norm", "2021-09-01");

    assertThat(before.officersMissing()).isEqualByComparingTo("0.5");
    assertThat(before.loads().get(0).normIndex()).isEqualByComparingTo("1.5");
    assertThat(before.nearness().toStation().shareWithin15Minutes())
        .isBetween(new BigDecimal("0.6"), new BigDecimal("0.65"));
    assertThat(station.nearness().toStation().shareWithin15Minutes())
        .isBetween(new BigDecimal("0.975"), new BigDecimal("0.985"));
    assertThat(station.officersMissing()).isEqualByComparingTo("0.5");
    assertThat(officer.officersMissing()).isZero();
    assertThat(officer.loads()).hasSize(2).allMatch(load -> load.excess().signum() == 0);
    assertThat(officer.meanDrive()).isLessThan(before.meanDrive().dividedBy(3));
  }

  @Test
  void theBigCityIsServedPartByPartByTooFew() {
    var plan = plan("big-city", "2021-06-30");

    assertThat(plan.unserved()).isEmpty();
    assertThat(plan.assignments()).hasSizeGreaterThan(150);
    assertThat(plan.officersMissing()).isGreaterThan(new BigDecimal("7"));
    assertThat(plan.gap()).isLessThan(new BigDecimal("0.02"));
  }

  @Test
  void allIsServedTheDayBeforeAndWhatIsOutOfReachIsListedWithItsReasonAfter() {
    var dataset = Scenarios.named("occupied").dataset();
    var date = LocalDate.of(2022, 6, 1);
    Set<String> lost = dataset.territory().units().stream()
        .filter(unit -> dataset.territory().statusOf(unit.settlementCode(), date).stream()
            .anyMatch(status -> status.reason().orElse("").contains("окупована")))
        .map(unit -> unit.id())
        .collect(Collectors.toSet());

    var before = plan("occupied", "2022-02-28");
    var after = plan("occupied", "2022-06-01");

    assertThat(lost).isNotEmpty();
    assertThat(before.unserved()).isEmpty();
    assertThat(after.unserved())
        .extracting(UnservedUnit::unitId)
        .containsExactlyInAnyOrderElementsOf(lost);
    assertThat(after.unserved())
        .allMatch(unit -> unit.reasonId().equals("access.inaccessible"))
        .allMatch(unit -> unit.reason().in(Language.UK).contains("тимчасово окупована територія"));
    assertThat(after.assignments()).extracting(Assignment::unitId).noneMatch(lost::contains);
  }

  /** The village tells its lie in one language; its other name is harmless. */
  @ParameterizedTest
  @CsvSource({"uk, UA02020050060078998", "en, UA02020030150028347"})
  void noNameOfTheHostileForgesALineOfTheConsole(String language, String village) {
    var planned = Run.of("plan", "hostile", "--lang", language);
    var explained = Run.of("explain", "hostile", village, "--lang", language);

    assertThat(planned.code()).isZero();
    assertThat(explained.code()).isZero();
    assertThat(planned.out() + explained.out())
        .doesNotContainPattern("\\R *Доведено: кращого плану немає\\R")
        .doesNotContainPattern("[\\u200b\\u200e\\u200f\\u2028-\\u202e\\u2066-\\u2069]");
    assertThat(explained.out()).startsWith("Лука\\u000AДоведено");
  }

  @Test
  void everyUnitOfTheHostileIsExplainedAndEveryFindingSaidOnLinesOfTheirOwn() {
    var plan = plan("hostile", "2021-06-30");

    for (var language : Language.values()) {
      assertThat(plan.explanations().values())
          .hasSize(157)
          .allSatisfy(explanation -> assertThat(explanation.in(language))
              .isNotEmpty()
              .allMatch(line -> line.lines().count() == 1));
      assertThat(plan.findings())
          .isNotEmpty()
          .allMatch(finding -> finding.text().in(language).lines().count() == 1);
    }
  }

  private static BeatPlan plan(String name, String date) {
    return PLANNER.plan(Scenarios.named(name).dataset().problemOn(LocalDate.parse(date)));
  }

  private static List<Finding> findings(BeatPlan plan, String rule) {
    return plan.findings().stream()
        .filter(finding -> finding.ruleId().equals(rule))
        .toList();
  }

  private static Map<String, String> hashes(Path folder) {
    return PlanFolder.read(folder).summary().orElseThrow().hashes();
  }
}
