package io.github.dilnytsia.map;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Maps;
import io.github.dilnytsia.judgement.Language;
import io.github.dilnytsia.judgement.Phrases;
import io.github.dilnytsia.plan.BeatPlan;
import io.github.dilnytsia.plan.PlanningProblem;
import io.github.dilnytsia.plan.StationUse;
import io.github.dilnytsia.staffing.ReceptionHours;
import io.github.dilnytsia.staffing.Station;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** {@code stations.geojson}: each station as a point, whether it is open on the day, and who is based there. */
final class StationLayer {

  private static final Phrases PHRASES = Phrases.load(StationLayer.class, "map");

  private final BeatPlan plan;
  private final PlanningProblem problem;
  private final Map<String, StationUse> uses;

  StationLayer(BeatPlan plan, PlanningProblem problem) {
    this.plan = plan;
    this.problem = problem;
    this.uses = Maps.uniqueIndex(plan.stations(), use -> use.station().id());
  }

  byte[] text() {
    return GeoJson.collection(layer -> {
      for (var station : problem.force().stations()) {
        layer.feature(
            station.id(),
            feature -> feature.point(station.placeIn(problem.territory()).location()),
            feature -> writeProperties(feature, station));
      }
    });
  }

  private void writeProperties(GeoJson feature, Station station) throws IOException {
    var settlement = problem.territory().settlement(station.settlementCode());
    var hromada = problem.territory().hromada(settlement.hromadaCode());
    var officers = officers(station);
    feature
        .text("station_id", station.id())
        .text("katottg", settlement.code())
        .text("name_uk", settlement.name())
        .text("name_en", settlement.placeName().en())
        .text("hromada_code", hromada.code())
        .text("hromada_uk", hromada.name())
        .text("hromada_en", hromada.placeName().en())
        .flag("open", Optional.of(station.isOpenOn(plan.date())))
        .text("opened", station.opened().map(LocalDate::toString))
        .text("closed", station.closed().map(LocalDate::toString))
        .flag("office_equipment", station.officeEquipment())
        .flag("safe", station.safe())
        .flag("communications", station.communications())
        .text("reception_uk", reception(station, Language.UK))
        .text("reception_en", reception(station, Language.EN))
        .number("officers", officers.size())
        .texts("officer_ids", officers);
    if (station.desks().isPresent()) {
      feature.number("desks", station.desks().getAsInt());
    } else {
      feature.text("desks", Optional.empty());
    }
  }

  private List<String> officers(Station station) {
    var use = Optional.ofNullable(uses.get(station.id()));
    return use.map(StationUse::officerIds).orElse(ImmutableList.of());
  }

  private static Optional<String> reception(Station station, Language language) {
    return Optional.of(station.receptionHours())
        .filter(hours -> !hours.isEmpty())
        .map(hours -> hours.stream()
            .map(stretch -> reception(stretch, language))
            .collect(Collectors.joining("; ")));
  }

  private static String reception(ReceptionHours hours, Language language) {
    var day = PHRASES.say(language, "day-" + hours.day());
    return PHRASES.say(language, "reception", day, hours.begin(), hours.end());
  }
}
