package io.github.dilnytsia.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.dilnytsia.Planner;
import io.github.dilnytsia.plan.Assignment;
import io.github.dilnytsia.plan.PlanComparison;
import io.github.dilnytsia.plan.RunnerUp;
import io.github.dilnytsia.rules.RuleBook;
import io.github.dilnytsia.territory.GeoPoint;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the page knows is the plan: nothing lost, every pointer to the right thing, every sum the same. */
class ReportDataTest {

  private static JsonNode data(Report report) {
    try {
      return new ObjectMapper().readTree(Reports.data(Reports.text(report)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<JsonNode> list(JsonNode node, String name) {
    var list = new ArrayList<JsonNode>();
    assertThat(node.get(name)).as(name).isNotNull();
    node.get(name).forEach(list::add);
    return list;
  }

  private static String id(JsonNode data, String list, JsonNode pointer) {
    return data.get(list).get(pointer.intValue()).get("id").asText();
  }

  private static double number(JsonNode node, String name) {
    assertThat(node.get(name)).as(name).isNotNull();
    return node.get(name).doubleValue();
  }

  private static void isAt(JsonNode thing, GeoPoint point) {
    assertThat(thing.get("at").get(0).doubleValue()).isCloseTo(point.lat(), within(0.0000051));
    assertThat(thing.get("at").get(1).doubleValue()).isCloseTo(point.lon(), within(0.0000051));
  }

  @ParameterizedTest
  @ValueSource(strings = {"over-the-norm", "occupied"})
  void everyUnitIsThereWithItsOfficerItsDriveAndItsHours(String scenario) {
    var report = Reports.of(scenario).build();
    var plan = report.plan();
    var data = data(report);
    var units = list(data, "units");

    assertThat(units).hasSameSizeAs(report.problem().territory().units());
    for (var unit : units) {
      var id = unit.get("id").asText();
      var fact = report.problem().territory().unit(id);
      var assignment = plan.findAssignment(id);
      isAt(unit, fact.location());
      assertThat(id(data, "settlements", unit.get("settlement"))).isEqualTo(fact.settlementCode());
      assertThat(number(unit, "residents")).isEqualTo(fact.residents());
      assertThat(unit.has("part")).isEqualTo(fact.part().isPresent());
      assertThat(unit.has("officer")).isEqualTo(assignment.isPresent());
      assertThat(unit.has("reasonId")).isEqualTo(assignment.isEmpty());
      if (assignment.isPresent()) {
        assertThat(id(data, "officers", unit.get("officer")))
            .isEqualTo(assignment.get().officerId());
        assertThat(number(unit, "drive"))
            .isEqualTo((double) assignment.get().drive().toSeconds());
        assertThat(number(unit, "work"))
            .isCloseTo(assignment.get().work().toMillis() / 3.6e6, within(0.0051));
        assertThat(number(unit, "travel"))
            .isCloseTo(assignment.get().travel().toMillis() / 3.6e6, within(0.0051));
      }
    }
    assertThat(units.stream().mapToDouble(unit -> number(unit, "residents")).sum())
        .isEqualTo(number(data.get("plan"), "residents"));
    assertThat(units.stream()
            .filter(unit -> !unit.has("officer"))
            .mapToDouble(unit -> number(unit, "residents"))
            .sum())
        .isEqualTo(number(data.get("plan"), "unserved"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"over-the-norm", "occupied"})
  void theTermsOfTheCostAddUpAndHromadasHaveTheResidentsOfThePlan(String scenario) {
    var data = data(Reports.of(scenario).build());
    var plan = data.get("plan");
    var terms = new ArrayList<JsonNode>();
    plan.get("score").forEach(terms::add);

    assertThat(terms.stream().mapToDouble(JsonNode::doubleValue).sum())
        .isCloseTo(number(plan, "cost"), within(0.05));
    assertThat(number(plan, "boundCost")).isLessThanOrEqualTo(number(plan, "cost"));
    for (var hromada : list(data, "hromadas")) {
      assertThat(number(hromada, "byCommunity")
              + number(hromada, "byDistrict")
              + number(hromada, "byNobody"))
          .isEqualTo(number(hromada, "residents"));
    }
    assertThat(list(data, "hromadas").stream()
            .mapToDouble(h -> number(h, "residents"))
            .sum())
        .isEqualTo(number(plan, "residents"));
    assertThat(list(data, "hromadas").stream()
            .mapToDouble(h -> number(h, "byNobody"))
            .sum())
        .isEqualTo(number(plan, "unserved"));
    assertThat(list(data, "hromadas").stream()
            .mapToDouble(h -> number(h, "missing"))
            .sum())
        .isCloseTo(number(plan, "missing"), within(0.01));
  }

  @ParameterizedTest
  @ValueSource(strings = {"over-the-norm", "occupied"})
  void everyOfficersLoadIsThatOfTheUnits(String scenario) {
    var report = Reports.of(scenario).build();
    var data = data(report);
    var residents = new TreeMap<String, Double>();
    var hours = new TreeMap<String, Double>();
    for (var unit : list(data, "units")) {
      if (unit.has("officer")) {
        var officer = id(data, "officers", unit.get("officer"));
        residents.merge(officer, number(unit, "residents"), Double::sum);
        hours.merge(officer, number(unit, "work") + number(unit, "travel"), Double::sum);
      }
    }

    var officers = list(data, "officers");

    assertThat(officers).hasSameSizeAs(report.plan().loads());
    for (var officer : officers) {
      var id = officer.get("id").asText();
      assertThat(number(officer, "residents")).isEqualTo(residents.getOrDefault(id, 0.0));
      assertThat(number(officer, "work") + number(officer, "travel"))
          .isCloseTo(hours.getOrDefault(id, 0.0), within(1.0));
    }
  }

  @Test
  void everyStationIsWhereItIsAndReceivesWhenItDoes() {
    var report = Reports.of("over-the-norm").build();
    var data = data(report);
    var stations = list(data, "stations");

    assertThat(stations).hasSameSizeAs(report.problem().force().stations());
    for (var i = 0; i < stations.size(); i++) {
      var fact = report.problem().force().stations().get(i);
      var station = stations.get(i);
      assertThat(station.get("id").asText()).isEqualTo(fact.id());
      isAt(station, fact.placeIn(report.problem().territory()).location());
      assertThat(id(data, "settlements", station.get("settlement")))
          .isEqualTo(fact.settlementCode());
      assertThat(station.has("open")).isEqualTo(fact.isOpenOn(report.plan().date()));
      assertThat(list(station, "reception").stream()
              .map(time -> time.get(0).asText()
                  + " "
                  + time.get(1).asText()
                  + " "
                  + time.get(2).asText()))
          .containsExactlyElementsOf(fact.receptionHours().stream()
              .map(time -> time.day().getValue() + " " + time.begin() + " " + time.end())
              .toList());
    }
  }

  @Test
  void aChangeIsToldFromTheEarlierPlanToTheLater() {
    var made = Reports.of("big-city").build();
    var officers = new TreeMap<String, String>();
    made.plan().assignments().stream()
        .skip(1)
        .forEach(assignment -> officers.put(
            assignment.unitId(),
            made.plan()
                .explanation(assignment.unitId())
                .runnerUp()
                .map(RunnerUp::officerId)
                .orElse(assignment.officerId())));
    var earlier =
        Planner.builder().policy(RuleBook.ukraine()).build().evaluate(made.problem(), officers);
    var changes = PlanComparison.between(earlier, made.plan());

    var data = data(Report.builder().from(made).comparison(changes).build());

    var told = data.get("comparison");
    assertThat(number(told, "moved")).isEqualTo((double) changes.residentsMoved());
    assertThat(number(told, "nearer")).isEqualTo((double) changes.residentsNearer());
    assertThat(number(told, "farther")).isEqualTo((double) changes.residentsFarther());
    assertThat(number(told, "dearerTotal"))
        .isCloseTo(
            number(told.get("after"), "cost") - number(told.get("before"), "cost"), within(0.011));
    assertThat(number(told.get("before"), "unserved"))
        .isEqualTo((double) earlier.unservedResidents());
    assertThat(number(told.get("after"), "missing")).isEqualTo(number(data.get("plan"), "missing"));
    assertThat(list(told, "moves")).hasSameSizeAs(changes.moves());
    for (var move : list(told, "moves")) {
      var unit = id(data, "units", move.get(0));
      side(data, earlier.findAssignment(unit), move.get(1), move.get(2));
      side(data, made.plan().findAssignment(unit), move.get(3), move.get(4));
    }
    assertThat(list(told, "appear").size() - list(told, "disappear").size())
        .isEqualTo(made.plan().findings().size() - earlier.findings().size());
    for (var load : list(told, "loads")) {
      var officer = id(data, "officers", load.get(0));
      var residents = new ArrayList<Map<String, Integer>>();
      for (var plan : List.of(earlier, made.plan())) {
        var byOfficer = new TreeMap<String, Integer>();
        plan.loads().forEach(one -> byOfficer.put(one.officerId(), one.residents()));
        residents.add(byOfficer);
      }
      assertThat(load.get(1).intValue()).isEqualTo(residents.get(0).getOrDefault(officer, 0));
      assertThat(load.get(3).intValue()).isEqualTo(residents.get(1).getOrDefault(officer, 0));
    }
  }

  private static void side(
      JsonNode data, Optional<Assignment> assignment, JsonNode officer, JsonNode drive) {
    assertThat(officer.isNull()).isEqualTo(assignment.isEmpty());
    assertThat(drive.isNull()).isEqualTo(assignment.isEmpty());
    assignment.ifPresent(given -> {
      assertThat(id(data, "officers", officer)).isEqualTo(given.officerId());
      assertThat(drive.longValue()).isEqualTo(given.drive().toSeconds());
    });
  }

  @Test
  void anOutlineIsSimplifiedAndNotMoved() {
    var report = Reports.of("over-the-norm").build();
    var outlines = report.problem().territory().outlines();
    var drawn = 0;

    for (var hromada : list(data(report), "hromadas")) {
      for (var outline : outlines) {
        if (outline.hromadaCode().equals(hromada.get("id").asText())) {
          drawn++;
          var south = outline.polygons().stream()
              .flatMap(polygon -> polygon.get(0).stream())
              .mapToDouble(GeoPoint::lat)
              .min()
              .orElseThrow();
          var west = outline.polygons().stream()
              .flatMap(polygon -> polygon.get(0).stream())
              .mapToDouble(GeoPoint::lon)
              .min()
              .orElseThrow();
          var ring = hromada.get("outline").get(0).get(0);
          var lats = new ArrayList<Double>();
          var lons = new ArrayList<Double>();
          for (var i = 0; i < ring.size(); i += 2) {
            lats.add(ring.get(i).doubleValue());
            lons.add(ring.get(i + 1).doubleValue());
          }
          assertThat(lats).hasSizeGreaterThan(3);
          assertThat(lats.get(0)).isEqualTo(lats.get(lats.size() - 1));
          assertThat(lons.get(0)).isEqualTo(lons.get(lons.size() - 1));
          assertThat(lats.stream().mapToDouble(lat -> lat).min().orElseThrow())
              .isCloseTo(south, within(0.001));
          assertThat(lons.stream().mapToDouble(lon -> lon).min().orElseThrow())
              .isCloseTo(west, within(0.001));
        }
      }
    }
    assertThat(drawn).isEqualTo(outlines.size()).isPositive();
  }
}
