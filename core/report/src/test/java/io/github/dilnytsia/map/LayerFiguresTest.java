package io.github.dilnytsia.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.dilnytsia.Planner;
import io.github.dilnytsia.plan.BeatPlan;
import io.github.dilnytsia.plan.PlanningProblem;
import io.github.dilnytsia.rules.RuleBook;
import io.github.dilnytsia.scenario.Scenarios;
import io.github.dilnytsia.staffing.Force;
import io.github.dilnytsia.staffing.Station;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the layers say of beats and stations is what the plan and the data say. */
class LayerFiguresTest {

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

  private static String property(JsonNode feature, String name) {
    var value = feature.get("properties").get(name);
    assertThat(value).as(name).isNotNull();
    return value.asText();
  }

  @ParameterizedTest
  @ValueSource(strings = {"over-the-norm", "big-city"})
  void everyFigureOfABeatIsThatOfThePlan(String scenario) {
    var problem = problem(scenario);
    var plan = plan(problem);
    var beats = plan.beats();

    var features = layer(MapLayers.BEATS, plan, problem).features();

    assertThat(features).hasSameSizeAs(beats);
    for (var i = 0; i < beats.size(); i++) {
      var beat = beats.get(i);
      var figures = features.get(i).get("properties");
      var load = plan.loads().stream()
          .filter(one -> one.officerId().equals(beat.officerId()))
          .findFirst()
          .orElseThrow();
      assertThat(figures.get("settlements").intValue()).isEqualTo(beat.settlements());
      assertThat(figures.get("parts").intValue()).isEqualTo(beat.parts());
      assertThat(figures.get("residents").intValue()).isEqualTo(beat.residents());
      about(figures.get("hours"), beat.hours().toMillis() / 3.6e6);
      about(figures.get("norm_index"), beat.normIndex().doubleValue());
      about(figures.get("load_index"), beat.loadIndex().doubleValue());
      about(figures.get("officer_load_index"), load.loadIndex().doubleValue());
      assertThat(property(features.get(i), "role"))
          .isEqualTo(beat.officer().role().name());
      assertThat(property(features.get(i), "hromada_code")).isEqualTo(beat.hromadaCode());
      assertThat(property(features.get(i), "hromada_en"))
          .isEqualTo(problem.territory().hromada(beat.hromadaCode()).nameEn().orElseThrow());
      var parts = new TreeMap<String, Integer>();
      beat.units()
          .forEach(unit ->
              parts.merge(unit.settlement().name(), unit.part().isPresent() ? 1 : 0, Integer::sum));
      parts.forEach(
          (name, count) -> assertThat(property(features.get(beats.indexOf(beat)), "settlements_uk"))
              .contains(count == 0 ? name : name + " (" + count + ")"));
    }
  }

  private static void about(JsonNode number, double exact) {
    assertThat(number.isNumber()).isTrue();
    assertThat(number.doubleValue()).isCloseTo(exact, within(0.0000501));
  }

  @Test
  void everyBeatOfAnOfficerHasTheSameColour() {
    var problem = problem("occupied");
    var fills = new TreeMap<String, Set<String>>();
    var features = layer(MapLayers.BEATS, plan(problem), problem).features();

    features.forEach(feature -> fills
        .computeIfAbsent(property(feature, "officer_id"), unseen -> new TreeSet<>())
        .add(property(feature, "fill")));

    assertThat(fills.size()).isLessThan(features.size());
    assertThat(fills.values())
        .allSatisfy(fill -> assertThat(fill).singleElement().asString().matches("#[0-9A-F]{6}"));
  }

  @Test
  void saysOfAStationWhatItHasAndWhoIsBasedThere() {
    var problem = problem("over-the-norm");
    var given = problem.force().stations().get(0);
    var station = Station.builder()
        .from(given)
        .officeEquipment(true)
        .safe(false)
        .communications(Optional.empty())
        .desks(3)
        .opened(LocalDate.of(2020, 2, 1))
        .build();
    var changed = PlanningProblem.builder()
        .from(problem)
        .force(Force.builder()
            .from(problem.force())
            .stations(problem.force().stations().stream()
                .map(one -> one.equals(given) ? station : one)
                .toList())
            .build())
        .build();
    var plan = plan(changed);
    var based = plan.stations().stream()
        .filter(use -> use.station().id().equals(given.id()))
        .flatMap(use -> use.officerIds().stream())
        .toList();
    var place = given.placeIn(problem.territory()).location();

    var feature = layer(MapLayers.STATIONS, plan, changed).features().stream()
        .filter(one -> one.get("id").asText().equals(given.id()))
        .findFirst()
        .orElseThrow();

    var properties = feature.get("properties");
    assertThat(properties.get("office_equipment").intValue()).isEqualTo(1);
    assertThat(properties.get("safe").toString()).isEqualTo("0");
    assertThat(properties.get("communications").isNull()).isTrue();
    assertThat(properties.get("desks").intValue()).isEqualTo(3);
    assertThat(property(feature, "opened")).isEqualTo("2020-02-01");
    assertThat(properties.get("closed").isNull()).isEqualTo(given.closed().isEmpty());
    assertThat(properties.get("officers").intValue()).isEqualTo(based.size());
    assertThat(properties.get("officer_ids"))
        .extracting(JsonNode::asText)
        .containsExactlyElementsOf(based);
    assertThat(feature.get("geometry").get("coordinates").get(0).doubleValue())
        .isCloseTo(place.lon(), within(0.0000006));
    assertThat(feature.get("geometry").get("coordinates").get(1).doubleValue())
        .isCloseTo(place.lat(), within(0.0000006));
  }
}
