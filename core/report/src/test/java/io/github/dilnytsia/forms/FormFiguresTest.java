package io.github.dilnytsia.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.dilnytsia.judgement.Language;
import io.github.dilnytsia.plan.Assignment;
import io.github.dilnytsia.plan.BeatPlan;
import io.github.dilnytsia.plan.OfficerLoad;
import io.github.dilnytsia.plan.PlanBound;
import io.github.dilnytsia.plan.Shortage;
import io.github.dilnytsia.plan.UnservedUnit;
import io.github.dilnytsia.staffing.MemorandumState;
import io.github.dilnytsia.territory.BasicUnit;
import io.github.dilnytsia.territory.Demand;
import io.github.dilnytsia.territory.Hromada;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.ToIntFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The figures that templates are given are those of the plan, whatever a template makes of them. */
class FormFiguresTest {

  private static Facts facts(Plans made) {
    return facts(made, Scope.ALL);
  }

  private static Facts facts(Plans made, Scope scope) {
    return new Facts(made.plan(), made.problem(), Language.UK, false, scope);
  }

  private static Scope of(Hromada hromada) {
    return new Scope(Set.of(Form.values()), Optional.of(hromada.code()), Optional.empty());
  }

  private static Object value(Map<?, ?> fields, String name) {
    return Objects.requireNonNull(fields.get(name), name);
  }

  private static String text(Map<?, ?> fields, String name) {
    return (String) value(fields, name);
  }

  private static double number(Map<?, ?> fields, String name) {
    return new BigDecimal(text(fields, name).replace("\u00a0", "").replace(',', '.')).doubleValue();
  }

  private static boolean flag(Map<?, ?> fields, String name) {
    return (Boolean) value(fields, name);
  }

  private static Map<?, ?> group(Map<?, ?> fields, String name) {
    return (Map<?, ?>) value(fields, name);
  }

  private static List<Map<?, ?>> list(Map<?, ?> fields, String name) {
    var list = new ArrayList<Map<?, ?>>();
    ((List<?>) value(fields, name)).forEach(each -> list.add((Map<?, ?>) each));
    return list;
  }

  private static double sum(List<Map<?, ?>> rows, String name) {
    return rows.stream().mapToDouble(row -> number(row, name)).sum();
  }

  @ParameterizedTest
  @ValueSource(strings = {"over-the-norm", "occupied", "hostile", "pilot-2019"})
  void theMemoCountsOfficersAndResidentsAsThePlanDoes(String scenario) {
    var made = Plans.of(scenario);
    var plan = made.plan();
    var memo = new ShortageFields(facts(made)).fields().map();

    assertThat(number(memo, "residents"))
        .isEqualTo(plan.shortages().stream().mapToDouble(Shortage::residents).sum());
    assertThat(number(memo, "unserved")).isEqualTo((double) plan.unservedResidents());
    assertThat(flag(memo, "hasUnserved")).isEqualTo(plan.unservedResidents() > 0);
    assertThat(number(memo, "have")).isEqualTo((double) plan.officersInService());
    assertThat(number(memo, "officersWithBeats"))
        .isEqualTo(
            new TreeSet<>(plan.assignments().stream().map(Assignment::officerId).toList()).size());
    assertThat(number(memo, "overloaded"))
        .isEqualTo(plan.loads().stream()
            .filter(load -> load.loadIndex().compareTo(BigDecimal.ONE) > 0)
            .toList()
            .size());
    assertThat(flag(memo, "isShort")).isEqualTo(number(memo, "missing") > 0);
  }

  @ParameterizedTest
  @ValueSource(strings = {"over-the-norm", "occupied", "hostile"})
  void theOfficersOfARaionAreThoseOfItsHromadasAndThoseForTheWholeOfIt(String scenario) {
    var made = Plans.of(scenario);
    var memo = new ShortageFields(facts(made)).fields().map();

    for (var raion : list(memo, "raions")) {
      assertThat(number(raion, "have"))
          .isEqualTo(sum(list(raion, "hromadas"), "have") + number(raion, "haveForRaion"));
      assertThat(flag(raion, "hasOfficersForRaion")).isEqualTo(number(raion, "haveForRaion") > 0);
      assertThat(number(raion, "residents")).isEqualTo(sum(list(raion, "hromadas"), "residents"));
      for (var hromada : list(raion, "hromadas")) {
        assertThat(flag(hromada, "isShort")).isEqualTo(number(hromada, "missing") > 0);
      }
    }
    assertThat(sum(list(memo, "raions"), "have")).isEqualTo(number(memo, "have"));
    assertThat(sum(list(memo, "raions"), "residents")).isEqualTo(number(memo, "residents"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"over-the-norm", "occupied", "hostile"})
  void theMemosOfHromadasAddUpToThatOfThePlan(String scenario) {
    var made = Plans.of(scenario);
    var whole = new ShortageFields(facts(made)).fields().map();
    var annex = new AnnexFields(facts(made)).fields().map();

    var memos = new ArrayList<Map<?, ?>>();
    var annexes = new ArrayList<Map<?, ?>>();
    for (var hromada : made.problem().territory().hromadas()) {
      memos.add(new ShortageFields(facts(made, of(hromada))).fields().map());
      annexes.add(new AnnexFields(facts(made, of(hromada))).fields().map());
    }

    for (var figure : List.of("residents", "unserved")) {
      assertThat(sum(memos, figure)).isEqualTo(number(whole, figure));
    }
    for (var figure : List.of("residents", "unserved", "beatCount", "settlementCount")) {
      assertThat(sum(annexes, figure)).isEqualTo(number(annex, figure));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"over-the-norm", "occupied", "pilot-2019"})
  void theNextOfficersGoFirstWhereTheyTakeOverMost(String scenario) {
    var made = Plans.of(scenario);
    var memo = new ShortageFields(facts(made)).fields().map();
    var noticeable = made.plan().shortages().stream()
        .map(Shortage::officersMissing)
        .filter(missing -> missing.compareTo(new BigDecimal("0.05")) >= 0)
        .toList();

    var places = list(memo, "places");

    assertThat(places).hasSize(Math.min(10, noticeable.size()));
    assertThat(flag(memo, "hasPlaces")).isEqualTo(!noticeable.isEmpty());
    for (var i = 0; i < places.size(); i++) {
      assertThat(number(places.get(i), "number")).isEqualTo(i + 1);
      assertThat(number(places.get(i), "relief")).isBetween(0.1, 1.0);
      if (i > 0) {
        assertThat(number(places.get(i), "relief"))
            .isLessThanOrEqualTo(number(places.get(i - 1), "relief"));
      }
    }
    assertThat(places.stream().filter(place -> number(place, "missing") >= 1))
        .allMatch(place -> number(place, "relief") == 1);
  }

  @Test
  void aPlanThatIsNearlyProvenIsNotCalledTheCheapest() {
    var made = Plans.of("over-the-norm");
    var total = made.plan().score().total();

    var exact = proof(made, total, made.plan().unservedResidents());
    var nearly = proof(made, total.minusMillis(1), made.plan().unservedResidents());
    var fewer = proof(made, total, made.plan().unservedResidents() - 1);

    assertThat(flag(exact, "isOptimal")).isTrue();
    assertThat(flag(exact, "isUnservedLeast")).isTrue();
    assertThat(flag(nearly, "isOptimal")).isFalse();
    assertThat(text(nearly, "gapPercent")).isEqualTo("0,1");
    assertThat(flag(fewer, "isUnservedLeast")).isFalse();
  }

  private static Map<String, Object> proof(Plans made, Duration cost, long unserved) {
    var bound = PlanBound.builder()
        .from(made.plan().bound())
        .cost(cost)
        .unservedResidents(unserved)
        .build();
    var plan = BeatPlan.builder().from(made.plan()).bound(bound).build();
    return new ShortageFields(facts(new Plans(plan, made.problem()))).fields().map();
  }

  @ParameterizedTest
  @ValueSource(strings = {"over-the-norm", "occupied", "hostile", "pilot-2019"})
  void theAnnexCountsTheBeatsOfAHromadaOfARaionAndOfAll(String scenario) {
    var made = Plans.of(scenario);
    var annex = new AnnexFields(facts(made)).fields().map();
    var raions = list(annex, "raions");

    assertThat(number(annex, "beatCount")).isEqualTo(made.plan().beats().size());
    assertThat(number(annex, "residents"))
        .isEqualTo(made.plan().assignments().stream()
            .mapToDouble(Assignment::residents)
            .sum());
    assertThat(number(annex, "settlementCount"))
        .isEqualTo(new TreeSet<>(made.plan().assignments().stream()
                .map(a -> made.problem().territory().unit(a.unitId()).settlementCode())
                .toList())
            .size());
    assertThat(number(annex, "officerCount"))
        .isEqualTo(new TreeSet<>(
                made.plan().assignments().stream().map(Assignment::officerId).toList())
            .size());
    assertThat(number(annex, "unserved")).isEqualTo((double) made.plan().unservedResidents());
    assertThat(flag(annex, "hasUnserved")).isEqualTo(made.plan().unservedResidents() > 0);
    for (var figure : List.of("beatCount", "residents", "settlementCount")) {
      assertThat(sum(raions, figure)).isEqualTo(number(annex, figure));
      for (var raion : raions) {
        assertThat(sum(list(raion, "hromadas"), figure)).isEqualTo(number(raion, figure));
      }
    }
    var withBeats =
        raions.stream().mapToInt(raion -> list(raion, "hromadas").size()).sum();
    assertThat(list(annex, "empty"))
        .hasSize(made.problem().territory().hromadas().size() - withBeats);
    assertThat(raions).allMatch(raion -> number(raion, "beatCount") > 0);
  }

  @ParameterizedTest
  @ValueSource(strings = {"over-the-norm", "pilot-2019", "big-city"})
  void aPassportListsEveryUnitOfItsBeatOnce(String scenario) {
    var made = Plans.of(scenario);
    var facts = facts(made);

    assertThat(facts.beats()).isNotEmpty().allSatisfy(numbered -> {
      var beat = numbered.beat();
      var passport = new PassportFields(facts).of(numbered).map();
      var units = list(passport, "units");
      var settlements = list(group(passport, "beat"), "settlements");

      assertThat(units.stream().map(unit -> text(unit, "code")))
          .containsExactlyElementsOf(
              beat.units().stream().map(BasicUnit::settlementCode).toList());
      assertThat(sum(units, "residents")).isEqualTo(beat.residents());
      assertThat(sum(settlements, "residents")).isEqualTo(beat.residents());
      assertThat(settlements.stream().map(row -> text(row, "code")))
          .doesNotHaveDuplicates()
          .containsExactlyInAnyOrderElementsOf(
              new TreeSet<>(beat.units().stream().map(BasicUnit::settlementCode).toList()));
      assertThat(settlements.stream()
              .map(row -> text(row, "parts"))
              .filter(parts -> !parts.isEmpty())
              .mapToInt(parts -> parts.split(", ", -1).length)
              .sum())
          .isEqualTo(beat.parts());
      assertThat(flag(group(passport, "beat"), "hasParts")).isEqualTo(beat.parts() > 0);
      assertThat(sum(units, "hours"))
          .isCloseTo(beat.hours().toMillis() / 3.6e6, within(0.05 * beat.units().size() + 0.001));
      assertThat(number(group(passport, "load"), "longestDrive"))
          .isEqualTo(
              units.stream().mapToDouble(unit -> number(unit, "drive")).max().orElseThrow());
    });
  }

  @ParameterizedTest
  @ValueSource(strings = {"over-the-norm", "hostile", "big-city"})
  void everyUnitHasOneDeputyOrIsCountedAmongThoseWithout(String scenario) {
    var made = Plans.of(scenario);
    var facts = facts(made);

    for (var numbered : facts.beats()) {
      var passport = new PassportFields(facts).of(numbered).map();
      var deputies = list(passport, "deputies");
      var without = number(passport, "unitsWithoutDeputy");
      var next = new TreeMap<String, Integer>();
      list(passport, "units").forEach(unit -> next.merge(text(unit, "next"), 1, Integer::sum));

      assertThat(next.getOrDefault("", 0)).isEqualTo((int) without);
      assertThat(flag(passport, "lacksDeputy")).isEqualTo(without > 0);
      assertThat(sum(deputies, "units") + without)
          .isEqualTo(numbered.beat().units().size());
      for (var i = 0; i < deputies.size(); i++) {
        var id = text(group(deputies.get(i), "officer"), "id");
        assertThat((int) number(deputies.get(i), "units")).isEqualTo(next.getOrDefault(id, 0));
        assertThat(id).isNotEqualTo(numbered.beat().officerId());
        if (i > 0) {
          assertThat(number(deputies.get(i), "residents"))
              .isLessThanOrEqualTo(number(deputies.get(i - 1), "residents"));
        }
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"over-the-norm", "hostile", "big-city"})
  void anOfficersLoadIsThatOfAllTheBeatsTogether(String scenario) {
    var made = Plans.of(scenario);
    var facts = facts(made);

    for (var numbered : facts.beats()) {
      var load = facts.load(numbered.beat().officerId());
      var fields = new LoadFields(facts).of(numbered.beat()).map();

      assertThat(flag(fields, "overloaded"))
          .isEqualTo(load.loadIndex().compareTo(BigDecimal.ONE) > 0);
      assertThat(flag(fields, "several")).isEqualTo(load.hromadas() > 1);
      assertThat(number(fields, "officerBeats"))
          .isEqualTo(made.plan().beats().stream()
              .filter(beat -> beat.officerId().equals(load.officerId()))
              .toList()
              .size());
      assertThat(number(fields, "officerResidents")).isEqualTo(load.residents());
      assertThat(number(fields, "officerHours"))
          .isCloseTo(load.hours().toMillis() / 3.6e6, within(0.0501));
      assertThat(number(fields, "capacity"))
          .isCloseTo(load.capacity().toMillis() / 3.6e6, within(0.0501));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"over-the-norm", "hostile"})
  void whatIsCountedInAMonthIsSixTimesThatInAHalfYear(String scenario) {
    var made = Plans.of(scenario);
    var facts = facts(made);
    var known = new TreeSet<String>();
    made.problem().territory().demands().forEach(demand -> known.add(demand.settlementCode()));
    var counted = 0;

    for (var numbered : facts.beats()) {
      var units = numbered.beat().units();
      var fields = new LoadFields(facts).of(numbered.beat()).map();
      var isKnown = units.stream().anyMatch(unit -> known.contains(unit.settlementCode()));
      assertThat(flag(fields, "counted")).isEqualTo(isKnown);
      var counts = Map.<String, ToIntFunction<Demand>>of(
          "calls", Demand::calls,
          "materials", Demand::materials,
          "restrainingOrders", Demand::restrainingOrders,
          "preventiveRegister", Demand::preventiveRegister,
          "domesticViolenceRegister", Demand::domesticViolenceRegister,
          "schools", Demand::schools);
      for (var count : counts.entrySet()) {
        if (isKnown) {
          counted++;
          assertThat(number(fields, count.getKey()))
              .as(count.getKey())
              .isEqualTo(units.stream()
                  .mapToInt(unit -> count.getValue().applyAsInt(unit.demand()))
                  .sum());
        } else {
          assertThat(text(fields, count.getKey())).isEmpty();
        }
      }
      for (var name : List.of("calls", "materials", "restrainingOrders")) {
        if (isKnown) {
          assertThat(number(fields, name + "HalfYear")).isEqualTo(6 * number(fields, name));
        } else {
          assertThat(text(fields, name + "HalfYear")).isEmpty();
        }
      }
    }
    assertThat(counted).isPositive();
  }

  @ParameterizedTest
  @ValueSource(strings = {"over-the-norm", "hostile", "pilot-2019"})
  void theRegisterCountsMemorandaByWhatBecameOfThem(String scenario) {
    var made = Plans.of(scenario);
    var register = new MemorandaFields(facts(made)).fields().map();
    var memoranda = made.problem().force().memorandumByHromada();

    assertThat(number(register, "inForce")).isEqualTo(ofState(made, MemorandumState.IN_FORCE));
    assertThat(number(register, "suspendedCount"))
        .isEqualTo(ofState(made, MemorandumState.SUSPENDED));
    assertThat(number(register, "endedCount")).isEqualTo(ofState(made, MemorandumState.ENDED));
    assertThat(number(register, "notSigned")).isEqualTo(ofState(made, MemorandumState.NOT_SIGNED));
    assertThat(flag(register, "hasWithout"))
        .isEqualTo(!list(register, "without").isEmpty());
    var rows = new ArrayList<>(list(register, "memoranda"));
    rows.addAll(list(register, "without"));
    assertThat(number(register, "hromadaCount")).isEqualTo(rows.size());
    var words = new Words(Language.UK);
    for (var row : rows) {
      var memorandum = Optional.ofNullable(memoranda.get(text(row, "code")));
      assertThat(text(row, "signed"))
          .isEqualTo(memorandum.map(m -> words.date(m.signed())).orElse(""));
      assertThat(text(row, "suspended"))
          .isEqualTo(memorandum.flatMap(m -> m.suspended()).map(words::date).orElse(""));
      assertThat(text(row, "ended"))
          .isEqualTo(memorandum.flatMap(m -> m.ended()).map(words::date).orElse(""));
      assertThat(list(row, "officers").stream().map(officer -> text(officer, "id")))
          .containsExactlyInAnyOrderElementsOf(made.problem().force().officers().stream()
              .filter(officer -> officer.isCommunityOfficer()
                  && officer.isInServiceOn(made.plan().date())
                  && officer.areaCode().equals(text(row, "code")))
              .map(officer -> officer.id())
              .toList());
    }
    numberedFromOne(list(register, "memoranda"));
    numberedFromOne(list(register, "without"));
  }

  private static void numberedFromOne(List<Map<?, ?>> rows) {
    for (var i = 0; i < rows.size(); i++) {
      assertThat(number(rows.get(i), "number")).isEqualTo(i + 1);
    }
  }

  private static double ofState(Plans made, MemorandumState state) {
    return made.plan().hromadas().stream()
        .filter(service -> service.memorandum() == state)
        .toList()
        .size();
  }

  @ParameterizedTest
  @ValueSource(strings = {"over-the-norm", "hostile", "pilot-2019"})
  void everyHromadaHasAnOpenStationOrIsListedWithoutOne(String scenario) {
    var made = Plans.of(scenario);
    var schedule = new ReceptionFields(facts(made)).fields().map();
    var stations = list(schedule, "hromadas").stream()
        .mapToInt(h -> list(h, "stations").size())
        .sum();

    assertThat(list(schedule, "weekdays")).hasSize(7);
    assertThat(number(schedule, "stationCount")).isEqualTo(stations);
    assertThat(list(schedule, "hromadas").size() + list(schedule, "without").size())
        .isEqualTo(made.problem().territory().hromadas().size());
    assertThat(flag(schedule, "hasWithout"))
        .isEqualTo(!list(schedule, "without").isEmpty());
    var roaming = list(schedule, "officersWithoutStation");
    assertThat(flag(schedule, "hasOfficersWithoutStation")).isEqualTo(!roaming.isEmpty());
    assertThat(roaming.stream().map(row -> text(group(row, "officer"), "id")))
        .containsExactlyElementsOf(made.plan().loads().stream()
            .filter(load -> !load.stationOpen())
            .map(OfficerLoad::officerId)
            .toList());
    var parted = made.problem().territory().hromadas().stream()
        .mapToInt(hromada -> list(
                new ReceptionFields(facts(made, of(hromada))).fields().map(),
                "officersWithoutStation")
            .size())
        .sum();
    assertThat(parted).isEqualTo(roaming.size());
  }

  @Test
  void somethingIsUnservedWhereTerritoryIsOutOfReach() {
    assertThat(Plans.of("occupied").plan().unserved())
        .extracting(UnservedUnit::residents)
        .anyMatch(residents -> residents > 0);
  }
}
