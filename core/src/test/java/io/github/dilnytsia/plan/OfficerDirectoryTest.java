package io.github.dilnytsia.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.dilnytsia.PlainPolicy;
import io.github.dilnytsia.Planner;
import io.github.dilnytsia.judgement.Language;
import io.github.dilnytsia.scenario.SmallProblems;
import io.github.dilnytsia.staffing.Force;
import io.github.dilnytsia.territory.GeoPoint;
import io.github.dilnytsia.territory.Hromada;
import io.github.dilnytsia.territory.NamedPlace;
import io.github.dilnytsia.territory.Settlement;
import io.github.dilnytsia.territory.SettlementCategory;
import io.github.dilnytsia.territory.Territory;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** What a directory answers is what the plan and the data say, whichever way it is asked. */
class OfficerDirectoryTest {

  private static final Planner PLANNER =
      Planner.builder().policy(PlainPolicy.soft()).build();

  @Property(tries = 100)
  void everyAnswerIsThePlans(@ForAll("problems") PlanningProblem problem) {
    var plan = PLANNER.plan(problem);
    var directory = OfficerDirectory.of(problem, plan);

    assertThat(directory.answers())
        .extracting(answer -> answer.unit().id())
        .containsExactlyElementsOf(
            problem.territory().units().stream().map(unit -> unit.id()).toList());
    for (var answer : directory.answers()) {
      var unit = answer.unit().id();
      assertThat(answer.assignment()).isEqualTo(plan.findAssignment(unit));
      assertThat(answer.unserved().map(UnservedUnit::unitId).stream().toList())
          .isEqualTo(answer.isServed() ? List.of() : List.of(unit));
      assertThat(answer.officer())
          .isEqualTo(plan.findAssignment(unit).map(a -> problem.force().officer(a.officerId())));
      assertThat(answer.hromada().code()).isEqualTo(answer.unit().hromadaCode());
      assertThat(directory.byUnit(unit)).isEqualTo(answer);
    }
  }

  @Property(tries = 100)
  void settlementsCoverEveryUnitExactlyOnce(@ForAll("problems") PlanningProblem problem) {
    var directory = OfficerDirectory.of(problem, PLANNER.plan(problem));

    var bySettlement = problem.territory().settlements().stream()
        .map(Settlement::code)
        .flatMap(code -> directory.bySettlement(code).answers().stream())
        .toList();

    assertThat(bySettlement).containsExactlyInAnyOrderElementsOf(directory.answers());
  }

  @Property(tries = 100)
  void aNameIsAnsweredForAllThatBearIt(@ForAll("problems") PlanningProblem problem) {
    var directory = OfficerDirectory.of(problem, PLANNER.plan(problem));
    for (var settlement : problem.territory().settlements()) {
      var found = directory.findByName(settlement.name().toUpperCase(Locale.ROOT));

      var bearers = problem.territory().settlements().stream()
          .filter(other -> other.name().equals(settlement.name()))
          .map(Settlement::code)
          .toList();
      assertThat(found.names().matches()).extracting(NamedPlace::code).isEqualTo(bearers);
      assertThat(found.settlements())
          .isEqualTo(bearers.stream().map(directory::bySettlement).toList());
    }
  }

  @Property(tries = 300)
  void aPointIsAnsweredByTheNearestUnit(
      @ForAll("problems") PlanningProblem problem, @ForAll("points") GeoPoint point) {
    var directory = OfficerDirectory.of(problem, PLANNER.plan(problem));

    var found = directory.findByPoint(point).orElseThrow();

    var nearest = problem.territory().units().stream()
        .min(Comparator.comparingDouble(unit -> point.kilometresTo(unit.location())))
        .orElseThrow();
    assertThat(found.answer().unit()).isEqualTo(nearest);
    assertThat(found.metres())
        .isEqualTo(Math.round(point.kilometresTo(nearest.location()) * 1_000));
    assertThat(found.isFar()).isEqualTo(found.metres() > 5_000);
  }

  @Property(tries = 100)
  void absenceServiceAndStationsAreThoseOfTheDay(@ForAll("problems") PlanningProblem problem) {
    var plan = PLANNER.plan(problem);
    var days = problem.force().absences().stream()
        .flatMap(away -> List.of(
            away.firstDay().minusDays(1),
            away.firstDay(),
            away.lastDay(),
            away.lastDay().plusDays(1))
            .stream())
        .collect(Collectors.toCollection(TreeSet::new));
    days.add(SmallProblems.DAY);
    days.add(SmallProblems.DAY.plusDays(1));
    for (var day : days) {
      for (var answer : OfficerDirectory.of(problem, plan, day).answers()) {
        assertAsOf(day, answer, problem.force());
      }
    }
  }

  @Test
  void manyOfANameThatComesNearAreCalledInTheLanguage() {
    var territory = Territory.builder()
        .addHromadas(
            Hromada.builder().code("UA05020010000020001").name("Горівська").build());
    for (var n = 1; n <= 5; n++) {
      territory.addSettlements(Settlement.builder()
          .code("UA0502001001003000" + n)
          .name("Мелешківка")
          .nameEn("Millbrook")
          .category(SettlementCategory.VILLAGE)
          .hromadaCode("UA05020010000020001")
          .location(GeoPoint.of(49, 29))
          .residents(1)
          .build());
    }
    var problem = PlanningProblem.builder()
        .name("namesakes")
        .date(SmallProblems.DAY)
        .territory(territory.build())
        .force(Force.builder().build())
        .build();

    var found = OfficerDirectory.of(problem, PLANNER.plan(problem)).findByName("Мелешкивка");

    assertThat(found.in(Language.EN)).last().asString().endsWith("2 more called Millbrook");
    assertThat(found.in(Language.UK)).last().asString().endsWith("Мелешківка");
  }

  private static void assertAsOf(LocalDate day, OfficerAnswer answer, Force force) {
    assertThat(answer.date()).isEqualTo(day);
    assertThat(answer.planDate()).isEqualTo(SmallProblems.DAY);
    var officer = answer.officer();
    assertThat(answer.isAbsent())
        .isEqualTo(force.absences().stream()
            .anyMatch(away -> officer.isPresent()
                && away.officerId().equals(officer.get().id())
                && !day.isBefore(away.firstDay())
                && !day.isAfter(away.lastDay())));
    assertThat(answer.absence())
        .isEqualTo(officer.flatMap(found -> force.absenceOf(found.id(), day)));
    assertThat(answer.isInService())
        .isEqualTo(officer.map(found -> found.isInServiceOn(day)).orElse(false));
    assertThat(answer.station().map(access -> access.station().id()))
        .isEqualTo(officer.flatMap(found -> found.stationId()));
    answer.station().ifPresent(access -> {
      assertThat(access.open()).isEqualTo(access.station().isOpenOn(day));
      assertThat(access.way().place().id()).isEqualTo(access.station().id());
    });
    answer.nearestStation().ifPresent(access -> {
      assertThat(access.station().isOpenOn(day)).isTrue();
      assertThat(access.station().isOpenOn(SmallProblems.DAY)).isTrue();
    });
  }

  /** Where the station is the officer's base, the way to it is the officer's drive. */
  @Property(tries = 100)
  void theWayToTheStationIsTheOfficersDrive(@ForAll("problems") PlanningProblem problem) {
    var plan = PLANNER.plan(problem);
    for (var answer : OfficerDirectory.of(problem, plan).answers()) {
      answer
          .station()
          .filter(StationAccess::open)
          .ifPresent(access -> assertThat(access.way().drive())
              .isEqualTo(answer.assignment().orElseThrow().drive()));
    }
  }

  @Property(tries = 30)
  void whatIsUnknownIsEmptyOrRefused(@ForAll("problems") PlanningProblem problem) {
    var directory = OfficerDirectory.of(problem, PLANNER.plan(problem));

    assertThat(directory.findByUnit("nowhere")).isEmpty();
    assertThat(directory.findBySettlement("nowhere")).isEmpty();
    assertThat(directory.findByName("Ніде").settlements()).isEmpty();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> directory.byUnit("nowhere"))
        .withMessageContaining("nowhere");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> directory.bySettlement("nowhere"))
        .withMessageContaining("nowhere");
  }

  @Property(tries = 30)
  void aPlanOfOtherDataIsRefused(@ForAll("problems") PlanningProblem problem) {
    var plan = PLANNER.plan(problem);
    var tomorrow =
        PlanningProblem.builder().from(problem).date(problem.date().plusDays(1)).build();

    assertThatIllegalArgumentException()
        .isThrownBy(() -> OfficerDirectory.of(tomorrow, plan))
        .withMessageContainingAll(plan.fingerprint(), tomorrow.fingerprint());
  }

  @Property(tries = 30)
  void aPlanThatIsSilentAboutAUnitIsRefused(@ForAll("problems") PlanningProblem problem) {
    var plan = BeatPlan.builder()
        .from(PLANNER.plan(problem))
        .assignments(List.of())
        .unserved(List.of())
        .build();

    assertThatIllegalArgumentException()
        .isThrownBy(() -> OfficerDirectory.of(problem, plan))
        .withMessageContaining(problem.territory().units().get(0).id());
  }

  @Property(tries = 100)
  void everyAnswerIsSaidInBothLanguages(@ForAll("problems") PlanningProblem problem) {
    var directory =
        OfficerDirectory.of(problem, PLANNER.plan(problem), SmallProblems.DAY.plusDays(1));
    for (var language : Language.values()) {
      for (var answer : directory.answers()) {
        assertThat(answer.in(language)).isNotEmpty().noneMatch(String::isBlank);
        assertThat(String.join("\n", answer.in(language))).doesNotContain("{", "Optional");
      }
    }
  }

  @Provide
  Arbitrary<PlanningProblem> problems() {
    return SmallProblems.problems();
  }

  @Provide
  Arbitrary<GeoPoint> points() {
    return Combinators.combine(
            Arbitraries.of(-90.0, 0.0, 48.9, 49.0, 49.1, 49.3, 49.52, 90.0),
            Arbitraries.of(-180.0, -152.0, 0.0, 27.9, 28.0, 28.15, 28.7, 180.0))
        .as(GeoPoint::of);
  }
}
