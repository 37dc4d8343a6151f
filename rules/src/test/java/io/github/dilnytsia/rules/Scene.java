package io.github.dilnytsia.rules;

import com.google.common.collect.ImmutableMap;
import io.github.dilnytsia.Planner;
import io.github.dilnytsia.judgement.Finding;
import io.github.dilnytsia.judgement.Verdict;
import io.github.dilnytsia.judgement.Workload;
import io.github.dilnytsia.plan.BeatPlan;
import io.github.dilnytsia.plan.JudgedCandidate;
import io.github.dilnytsia.plan.PlanningProblem;
import io.github.dilnytsia.staffing.Force;
import io.github.dilnytsia.staffing.Memorandum;
import io.github.dilnytsia.staffing.Officer;
import io.github.dilnytsia.staffing.Role;
import io.github.dilnytsia.staffing.Station;
import io.github.dilnytsia.staffing.TrainingStage;
import io.github.dilnytsia.territory.BasicUnit;
import io.github.dilnytsia.territory.Drive;
import io.github.dilnytsia.territory.GeoPoint;
import io.github.dilnytsia.territory.Hromada;
import io.github.dilnytsia.territory.Settlement;
import io.github.dilnytsia.territory.SettlementCategory;
import io.github.dilnytsia.territory.Territory;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/**
 * The smallest world in which nothing is wrong: the village of Hora, its community officer who lives there, a station, a
 * memorandum in force.
 *
 * <p>A test changes the one thing it is about.
 */
public final class Scene {

  /** Loaded once: it is immutable, and 40 test classes would each pay for it. */
  public static final RuleBook UKRAINE = RuleBook.ukraine();

  private static final Planner PLANNER = Planner.builder().policy(UKRAINE).build();

  public static final LocalDate DAY = LocalDate.parse("2022-06-01");
  public static final String RAION = "UA05020000000010001";
  public static final String OTHER_RAION = "UA05020000000010002";
  public static final String HROMADA = "UA05020010000020001";
  public static final String OTHER_HROMADA = "UA05020010000020002";
  public static final String HORA = "UA05020010010030001";
  public static final String DALEKA = "UA05020010010030002";
  public static final String OFFICER = "POG-1";
  public static final String STATION = "ST-1";

  private Territory territory = Territory.builder()
      .addHromadas(hromada(HROMADA, "Горівська"), hromada(OTHER_HROMADA, "Далеківська"))
      .addSettlements(hora().build())
      .build();
  private Force force = Force.builder()
      .addOfficers(officer().build())
      .addStations(station().build())
      .addMemoranda(memorandum().build())
      .build();
  private UnaryOperator<PlanningProblem.Builder> problem = UnaryOperator.identity();

  public static Hromada hromada(String code, String name) {
    return Hromada.builder().code(code).name(name).raionCode(RAION).build();
  }

  public static Settlement.Builder hora() {
    return Settlement.builder()
        .code(HORA)
        .name("Гора")
        .category(SettlementCategory.VILLAGE)
        .hromadaCode(HROMADA)
        .location(GeoPoint.of(49, 29))
        .residents(1_000);
  }

  /** A village of the other hromada in the same raion, eleven kilometres to the north. */
  public static Settlement.Builder daleka() {
    return Settlement.builder()
        .code(DALEKA)
        .name("Далека")
        .category(SettlementCategory.VILLAGE)
        .hromadaCode(OTHER_HROMADA)
        .location(GeoPoint.of(49.1, 29))
        .residents(500);
  }

  public static Officer.Builder officer() {
    return Officer.builder()
        .id(OFFICER)
        .role(Role.COMMUNITY_OFFICER)
        .stage(TrainingStage.IN_SERVICE)
        .areaCode(HROMADA)
        .homeCode(HORA)
        .stationId(STATION);
  }

  public static Memorandum.Builder memorandum() {
    return Memorandum.builder().hromadaCode(HROMADA).signed(LocalDate.parse("2020-01-15"));
  }

  public static Station.Builder station() {
    return Station.builder().id(STATION).settlementCode(HORA);
  }

  public static Scene calm() {
    return new Scene();
  }

  /** With this officer instead. */
  public Scene officer(Officer.Builder officer) {
    force = Force.builder().from(force).officers(List.of(officer.build())).build();
    return this;
  }

  /** With the territory changed. */
  public Scene territory(UnaryOperator<Territory.Builder> change) {
    territory = change.apply(Territory.builder().from(territory)).build();
    return this;
  }

  /** With the force changed. */
  public Scene force(UnaryOperator<Force.Builder> change) {
    force = change.apply(Force.builder().from(force)).build();
    return this;
  }

  /** With the problem changed, after what was changed before. */
  public Scene problem(UnaryOperator<PlanningProblem.Builder> change) {
    var before = problem;
    problem = builder -> change.apply(before.apply(builder));
    return this;
  }

  /** With every drive taking so long. */
  public Scene drive(Duration duration) {
    return problem(p -> p.travelTimes(Optional.of((from, to) -> Drive.given(duration))));
  }

  public PlanningProblem problem() {
    return problem
        .apply(PlanningProblem.builder()
            .name("scene")
            .date(DAY)
            .territory(territory)
            .force(force))
        .build();
  }

  /** The verdicts on the officer for a unit. */
  public List<Verdict> verdicts(String unitId) {
    return UKRAINE.assess(problem()).candidatesByUnit().get(unitId).stream()
        .filter(judged -> judged.candidate().officerId().equals(OFFICER))
        .map(JudgedCandidate::verdicts)
        .findFirst()
        .orElseThrow();
  }

  /** What one rule says of the officer for the village of Hora. */
  public Optional<Verdict> verdict(String ruleId) {
    return verdicts(HORA).stream()
        .filter(verdict -> verdict.ruleId().equals(ruleId))
        .findFirst();
  }

  /** The plan in which the officer serves every unit, whatever rules say of it. */
  public BeatPlan plan() {
    return planOf(unit -> true);
  }

  /** The plan in which the officer serves some units and nobody the others. */
  public BeatPlan planOf(Predicate<String> served) {
    var problem = problem();
    var officerByUnit = problem.territory().units().stream()
        .map(BasicUnit::id)
        .filter(served)
        .collect(ImmutableMap.toImmutableMap(unit -> unit, unit -> OFFICER));
    return PLANNER.evaluate(problem, officerByUnit);
  }

  /** What one rule finds in the plan in which the officer serves every unit. */
  public List<Finding> findings(String ruleId) {
    return plan().findings().stream()
        .filter(finding -> finding.ruleId().equals(ruleId))
        .toList();
  }

  public Workload workload(String unitId) {
    return Optional.ofNullable(UKRAINE.assess(problem()).workloads().get(unitId))
        .orElseThrow();
  }
}
