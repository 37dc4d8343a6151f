package io.github.dilnytsia.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.Multimaps;
import io.github.dilnytsia.Planner;
import io.github.dilnytsia.dataset.Datasets;
import io.github.dilnytsia.dataset.PlanFolder;
import io.github.dilnytsia.judgement.Language;
import io.github.dilnytsia.plan.Beat;
import io.github.dilnytsia.plan.BeatPlan;
import io.github.dilnytsia.plan.PlanningProblem;
import io.github.dilnytsia.rules.RuleBook;
import io.github.dilnytsia.scenario.Scenarios;
import io.github.dilnytsia.staffing.Absence;
import io.github.dilnytsia.staffing.Force;
import io.github.dilnytsia.staffing.Officer;
import io.github.dilnytsia.territory.BasicUnit;
import io.github.dilnytsia.territory.GeoPoint;
import io.github.dilnytsia.territory.Hromada;
import io.github.dilnytsia.territory.Outline;
import io.github.dilnytsia.territory.Settlement;
import io.github.dilnytsia.territory.Territory;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.util.GeometryFixer;

class MapLayersTest {

  private static final GeometryFactory DEGREES = new GeometryFactory();
  private static final double TWO_METRES = 0.00002;

  private static PlanningProblem problem(String scenario) {
    var found = Scenarios.named(scenario);
    return found.dataset().problemOn(found.date());
  }

  private static BeatPlan plan(PlanningProblem problem) {
    return Planner.builder().policy(RuleBook.ukraine()).threads(2).build().plan(problem);
  }

  private static DrawnLayer layer(String name, BeatPlan plan, PlanningProblem problem) {
    return new DrawnLayer(
        Objects.requireNonNull(MapLayers.contents(plan, problem).get(name)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"over-the-norm", "hostile", "occupied", "big-city"})
  void drawsAScenario(String name) {
    var problem = problem(name);

    isDrawnWell(plan(problem), problem);
  }

  @ParameterizedTest
  @ValueSource(strings = {"vinnytsia", "ternopil"})
  void drawsWholeOblastsAsTheClerkDividedThem(String oblast) {
    var folder = Path.of("../../../shared/data").resolve(oblast);
    assumeThat(folder)
        .as("the shared data is not there, so this test is skipped")
        .isDirectory();
    var dataset = Datasets.read(folder);
    var problem = dataset.problemOn(LocalDate.of(2022, 6, 1));
    var planner = Planner.builder().policy(RuleBook.ukraine()).build();

    isDrawnWell(planner.evaluate(problem, dataset.currentPlan()), problem);
  }

  @Test
  void drawsAHromadaWithoutAnOutlineToo() {
    var problem = problem("over-the-norm");
    var bare = PlanningProblem.builder()
        .from(problem)
        .territory(with(problem.territory(), List.of()))
        .build();

    isDrawnWell(plan(bare), bare);
    assertThat(layer(MapLayers.BEATS, plan(bare), bare).features())
        .allMatch(feature -> property(feature, "area").equals("hull"));
  }

  private static Territory with(Territory territory, List<Outline> outlines) {
    return Territory.builder()
        .hromadas(territory.hromadas())
        .settlements(territory.settlements())
        .parts(territory.parts())
        .demands(territory.demands())
        .statuses(territory.statuses())
        .neighbours(territory.neighbours())
        .travelTimes(territory.travelTimes())
        .outlines(outlines)
        .build();
  }

  private static void isDrawnWell(BeatPlan plan, PlanningProblem problem) {
    var beats = layer(MapLayers.BEATS, plan, problem);
    var stations = layer(MapLayers.STATIONS, plan, problem);
    beats.keepsTheStandard();
    stations.keepsTheStandard();
    beats.hasSixDecimals();
    stations.hasSixDecimals();
    new DrawnLayer(Objects.requireNonNull(
            PlanFolder.contents(plan, problem, Language.UK).get("plan.geojson")))
        .keepsTheStandard();
    assertThat(beats.features()).hasSameSizeAs(plan.beats());
    assertThat(stations.features()).hasSameSizeAs(problem.force().stations());
    var areas = new TreeMap<String, Geometry>();
    for (var feature : beats.features()) {
      assertThat(feature.get("geometry").isNull())
          .as(feature.get("id").asText())
          .isFalse();
      areas.put(feature.get("id").asText(), DrawnLayer.geometry(feature));
    }
    var byHromada = Multimaps.index(plan.beats(), Beat::hromadaCode);
    for (var hromada : byHromada.keySet()) {
      doNotOverlap(
          byHromada.get(hromada).stream().map(beat -> area(areas, beat)).toList());
      problem.territory().outlines().stream()
          .filter(outline -> outline.hromadaCode().equals(hromada))
          .findFirst()
          .ifPresent(outline -> lieWithin(outline, byHromada.get(hromada), areas));
    }
    for (var beat : plan.beats()) {
      for (var unit : beat.units()) {
        assertThat(area(areas, beat).distance(point(unit.location())))
            .as(unit.id())
            .isLessThan(TWO_METRES);
      }
    }
  }

  private static Geometry area(Map<String, Geometry> areas, Beat beat) {
    return Objects.requireNonNull(areas.get(beat.hromadaCode() + " " + beat.officerId()));
  }

  private static void doNotOverlap(List<Geometry> areas) {
    for (var one = 0; one < areas.size(); one++) {
      for (var other = one + 1; other < areas.size(); other++) {
        var both = areas.get(one);
        if (both.getEnvelopeInternal().intersects(areas.get(other).getEnvelopeInternal())) {
          assertThat(both.intersection(areas.get(other)).getArea()).isLessThan(1e-14);
        }
      }
    }
  }

  /** But for islands of half a kilometre around units that lie outside. */
  private static void lieWithin(Outline outline, List<Beat> beats, Map<String, Geometry> areas) {
    var rings = outline.polygons().stream()
        .map(polygon -> DEGREES.createPolygon(
            ring(polygon.get(0)),
            polygon.stream().skip(1).map(MapLayersTest::ring).toArray(LinearRing[]::new)))
        .map(GeometryFixer::fix)
        .toArray(Geometry[]::new);
    var drawn = DEGREES.createGeometryCollection(rings).union();
    if (drawn.getArea() == 0) {
      return;
    }
    var inner = drawn.buffer(-0.0005);
    var allowed = new ArrayList<Geometry>(List.of(drawn.buffer(TWO_METRES)));
    for (var beat : beats) {
      beat.units().stream()
          .map(BasicUnit::location)
          .filter(place -> !inner.covers(point(place)))
          .forEach(place -> allowed.add(point(place).buffer(0.01)));
    }
    var around =
        DEGREES.createGeometryCollection(allowed.toArray(Geometry[]::new)).union();
    for (var beat : beats) {
      assertThat(area(areas, beat).difference(around).getArea())
          .as(beat.officerId())
          .isZero();
    }
  }

  private static LinearRing ring(List<GeoPoint> points) {
    return DEGREES.createLinearRing(points.stream()
        .map(point -> new Coordinate(point.lon(), point.lat()))
        .toArray(Coordinate[]::new));
  }

  private static Geometry point(GeoPoint point) {
    return DEGREES.createPoint(new Coordinate(point.lon(), point.lat()));
  }

  @Test
  void givesNeighboursOtherColours() {
    var problem = problem("all-memoranda");
    var features = layer(MapLayers.BEATS, plan(problem), problem).features();
    var alike = 0;

    for (var one : features) {
      for (var other : features) {
        if (!property(one, "officer_id").equals(property(other, "officer_id"))
            && property(one, "fill").equals(property(other, "fill"))
            && DrawnLayer.geometry(one).isWithinDistance(DrawnLayer.geometry(other), TWO_METRES)) {
          alike++;
        }
      }
    }

    assertThat(alike).isZero();
    assertThat(features)
        .extracting(feature -> property(feature, "fill"))
        .contains("#E69F00", "#56B4E9");
  }

  @Test
  void saysOfABeatWhatItsRowSays() {
    var problem = problem("over-the-norm");
    var plan = plan(problem);
    var beat = plan.beats().get(0);

    var feature = layer(MapLayers.BEATS, plan, problem).features().get(0);

    assertThat(property(feature, "officer_id")).isEqualTo(beat.officerId());
    assertThat(property(feature, "hromada_uk"))
        .isEqualTo(problem.territory().hromada(beat.hromadaCode()).name());
    assertThat(property(feature, "residents")).isEqualTo(Integer.toString(beat.residents()));
    assertThat(property(feature, "settlements_uk"))
        .contains(beat.units().get(0).settlement().name());
    assertThat(property(feature, "settlements_en"))
        .contains(beat.units().get(0).settlement().nameEn().orElseThrow());
    assertThat(property(feature, "area")).isEqualTo("outline");
  }

  @Test
  void writesNamesKnownInUkrainianAloneInLatinLetters() {
    var problem = problem("over-the-norm");
    var territory = problem.territory();
    var settlements = territory.settlements().stream()
        .map(settlement -> Settlement.builder()
            .from(settlement)
            .name(settlement.equals(territory.settlements().get(0)) ? "Згорани" : "Знам’янка")
            .nameEn(Optional.empty())
            .build())
        .toList();
    var hromadas = territory.hromadas().stream()
        .map(hromada -> Hromada.builder()
            .from(hromada)
            .name("Розгонська")
            .nameEn(Optional.empty())
            .build())
        .toList();
    var nameless = PlanningProblem.builder()
        .from(problem)
        .territory(Territory.builder()
            .hromadas(hromadas)
            .settlements(settlements)
            .outlines(territory.outlines())
            .build())
        .build();
    var plan = plan(nameless);

    var beat = layer(MapLayers.BEATS, plan, nameless).features().get(0);
    var station = layer(MapLayers.STATIONS, plan, nameless).features().get(0);

    assertThat(property(beat, "settlements_en")).contains("Zghorany", "Znamianka");
    assertThat(property(beat, "hromada_en")).isEqualTo("Rozghonska");
    assertThat(property(station, "name_en")).isIn("Zghorany", "Znamianka");
    assertThat(property(station, "hromada_en")).isEqualTo("Rozghonska");
  }

  @Test
  void saysWhenAStationReceivesInBothLanguagesAndWhetherItIsOpen() {
    var problem = problem("over-the-norm");

    var stations = layer(MapLayers.STATIONS, plan(problem), problem).features();

    assertThat(stations)
        .anySatisfy(station -> {
          assertThat(property(station, "reception_uk")).matches("(пн|вт|ср|чт|пт|сб|нд) .*–.*");
          assertThat(property(station, "reception_en"))
              .matches("(Mon|Tue|Wed|Thu|Fri|Sat|Sun) .*–.*");
        })
        .extracting(station -> property(station, "open"))
        .contains("0", "1");
  }

  @Test
  void neverHasAContactOrTheReasonOfAnAbsence() {
    var problem = problem("over-the-norm");
    var force = Force.builder().from(problem.force());
    var officer = problem.force().officers().get(0);
    var secret = PlanningProblem.builder()
        .from(problem)
        .force(force
            .officers(problem.force().officers().stream()
                .map(o -> Officer.builder().from(o).contact("+380 44 111 22 33").build())
                .toList())
            .addAbsences(Absence.builder()
                .officerId(officer.id())
                .firstDay(problem.date())
                .lastDay(problem.date())
                .reason("лікарняний")
                .build())
            .build())
        .build();

    var layers = MapLayers.contents(plan(secret), secret);

    assertThat(layers.values())
        .extracting(bytes -> new DrawnLayer(bytes).text())
        .noneMatch(text -> text.contains("380") || text.contains("лікарняний"));
  }

  @Test
  void preparedOnceItDrawsAnyPlanOfTheProblem() {
    var problem = problem("over-the-norm");
    var layers = MapLayers.prepare(problem);
    var nobody = Planner.builder().policy(RuleBook.ukraine()).build().evaluate(problem, Map.of());

    for (var plan : List.of(nobody, plan(problem))) {
      var drawn = layers.contents(plan);
      assertThat(drawn).containsOnlyKeys(MapLayers.BEATS, MapLayers.STATIONS);
      MapLayers.contents(plan, problem)
          .forEach((name, bytes) -> assertThat(drawn.get(name)).isEqualTo(bytes));
    }
  }

  @Test
  void refusesToDrawThePlanOfAnotherProblem() {
    var layers = MapLayers.prepare(problem("over-the-norm"));
    var other = plan(problem("one-car"));

    assertThatIllegalArgumentException()
        .isThrownBy(() -> layers.contents(other))
        .withMessageContainingAll("one-car", "over-the-norm");
  }

  @Test
  void givesTheSameBytesInAnyLocale() {
    var problem = problem("big-city");
    var plan = plan(problem);
    var before = Locale.getDefault();
    var first = layer(MapLayers.BEATS, plan, problem).text();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG"));

      assertThat(layer(MapLayers.BEATS, plan, problem).text()).isEqualTo(first);
    } finally {
      Locale.setDefault(before);
    }
  }

  private static String property(JsonNode feature, String name) {
    var value = feature.get("properties").get(name);
    assertThat(value).as(name).isNotNull();
    return value.asText();
  }
}
