package io.github.dilnytsia.map;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Maps;
import com.google.common.collect.Multimaps;
import io.github.dilnytsia.plan.Beat;
import io.github.dilnytsia.plan.BeatPlan;
import io.github.dilnytsia.plan.OfficerLoad;
import io.github.dilnytsia.plan.PlanningProblem;
import io.github.dilnytsia.territory.BasicUnit;
import io.github.dilnytsia.territory.Settlement;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/** {@code beats.geojson}: each beat as an area with the figures of its row in {@code beats.csv}, names and a colour. */
final class BeatLayer {

  private static final BigDecimal MILLIS_PER_HOUR = BigDecimal.valueOf(3_600_000);

  private final BeatPlan plan;
  private final PlanningProblem problem;
  private final BeatAreas areas;
  private final Map<String, OfficerLoad> loads;

  BeatLayer(BeatPlan plan, PlanningProblem problem, BeatAreas areas) {
    this.plan = plan;
    this.problem = problem;
    this.areas = areas;
    this.loads = Maps.uniqueIndex(plan.loads(), OfficerLoad::officerId);
  }

  byte[] text() {
    return GeoJson.collection(layer -> {
      for (var area : areas.of(plan)) {
        // A code has one length, so that no two pairs of code and id make the same text.
        layer.feature(
            area.beat().hromadaCode() + " " + area.beat().officerId(),
            feature -> feature.area(area.polygons()),
            feature -> writeProperties(feature, area));
      }
    });
  }

  private void writeProperties(GeoJson feature, BeatArea area) throws IOException {
    var beat = area.beat();
    var hromada = problem.territory().hromada(beat.hromadaCode());
    feature
        .text("officer_id", beat.officerId())
        .text("officer_name", beat.officer().serviceName())
        .text("role", beat.officer().role().name())
        .text("hromada_code", hromada.code())
        .text("hromada_uk", hromada.name())
        .text("hromada_en", hromada.placeName().en())
        .text("settlements_uk", settlements(beat, Settlement::name))
        .text(
            "settlements_en",
            settlements(beat, settlement -> settlement.placeName().en()))
        .number("settlements", beat.settlements())
        .number("parts", beat.parts())
        .number("residents", beat.residents())
        .number("hours", hours(beat))
        .number("norm_index", beat.normIndex())
        .number("load_index", beat.loadIndex())
        .number(
            "officer_load_index",
            Objects.requireNonNull(loads.get(beat.officerId())).loadIndex())
        .text("area", area.kind().text())
        .text("fill", area.colour());
  }

  /** In the order of their codes; of one served part by part, how many parts. */
  private static String settlements(Beat beat, Function<Settlement, String> name) {
    ImmutableListMultimap<Settlement, BasicUnit> units =
        Multimaps.index(beat.units(), BasicUnit::settlement);
    return units.keySet().stream()
        .map(settlement -> {
          var parts = units.get(settlement).stream()
              .filter(unit -> unit.part().isPresent())
              .count();
          return name.apply(settlement) + (parts == 0 ? "" : " (" + parts + ")");
        })
        .collect(Collectors.joining(", "));
  }

  private static BigDecimal hours(Beat beat) {
    return BigDecimal.valueOf(beat.hours().toMillis())
        .divide(MILLIS_PER_HOUR, 4, RoundingMode.HALF_UP);
  }
}
