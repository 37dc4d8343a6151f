package io.github.dilnytsia.report;

import com.google.common.collect.Maps;
import io.github.dilnytsia.plan.HromadaService;
import io.github.dilnytsia.plan.Shortage;
import io.github.dilnytsia.territory.Hromada;
import io.github.dilnytsia.territory.NameKeys;
import io.github.dilnytsia.territory.Outline;
import io.github.dilnytsia.territory.PlaceName;
import io.github.dilnytsia.territory.Settlement;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeMap;

/** Raions, hromadas with their outlines, and settlements, as the page knows them. */
final class TerritoryData {

  private final Report report;
  private final Places places;
  private final Outlines outlines;
  private final Map<String, HromadaService> services;
  private final Map<String, Shortage> shortages;
  private final Map<String, Outline> outlineByHromada;

  TerritoryData(Report report, Places places) {
    this.report = report;
    this.places = places;
    var territory = report.problem().territory();
    this.outlines = Outlines.of(territory);
    this.services = Maps.uniqueIndex(report.plan().hromadas(), HromadaService::hromadaCode);
    this.shortages = Maps.uniqueIndex(report.plan().shortages(), Shortage::hromadaCode);
    this.outlineByHromada = Maps.uniqueIndex(territory.outlines(), Outline::hromadaCode);
  }

  void write(JsonOut out) throws IOException {
    var territory = report.problem().territory();
    var raionNames = raionNames();
    var missing = report.plan().officersMissingByRaion();
    out.objects("raions", Places.raionCodes(report.problem()), raion -> {
      out.id(raion);
      out.name("name", PlaceName.of(raionNames.getOrDefault(raion, raion)));
      out.number("missing", missing.getOrDefault(raion, BigDecimal.ZERO), 4);
    });
    out.objects("hromadas", territory.hromadas(), hromada -> write(out, hromada));
    out.objects("settlements", territory.settlements(), settlement -> write(out, settlement));
  }

  private Map<String, String> raionNames() {
    var names = new TreeMap<String, String>();
    for (var hromada : report.problem().territory().hromadas()) {
      if (hromada.raionCode().isPresent() && hromada.raion().isPresent()) {
        names.putIfAbsent(hromada.raionCode().get(), hromada.raion().get());
      }
    }
    return names;
  }

  private void write(JsonOut out, Hromada hromada) throws IOException {
    out.id(hromada.code());
    out.name("name", hromada.placeName());
    out.list(
        "keys",
        NameKeys.of(hromada.name(), hromada.nameEn()),
        key -> out.text(JsonOut.visible(key)));
    Places.write(out, "raion", places.raions, hromada.raionCode());
    if (hromada.oblast().isPresent()) {
      out.name("oblast", PlaceName.of(hromada.oblast().get()));
    }
    var service = services.get(hromada.code());
    if (service != null) {
      out.text("memorandum", service.memorandum().name());
      out.number("officers", service.communityOfficers());
      out.number("byCommunity", service.residentsOfCommunityOfficers());
      out.number("byDistrict", service.residentsOfDistrictOfficers());
      out.number("byNobody", service.residentsUnserved());
    }
    var shortage = shortages.get(hromada.code());
    if (shortage != null) {
      out.number("residents", shortage.residents());
      out.number("needed", shortage.officersNeeded(), 4);
      out.number("missing", shortage.officersMissing(), 4);
    }
    out.field("nearness");
    new NearnessData(report.plan()).write(out, report.plan().nearness(hromada.code()));
    var outline = outlineByHromada.get(hromada.code());
    if (outline != null) {
      out.field("outline");
      outlines.write(out, outline);
    }
  }

  private void write(JsonOut out, Settlement settlement) throws IOException {
    out.id(settlement.code());
    out.name("name", settlement.placeName());
    out.list(
        "keys",
        NameKeys.of(settlement.name(), settlement.nameEn()),
        key -> out.text(JsonOut.visible(key)));
    out.text("kind", settlement.category().name());
    out.field("hromada");
    Places.write(out, places.hromadas, settlement.hromadaCode());
    out.number("residents", settlement.residents());
    if (settlement.populationQuality().isPresent()) {
      out.text("quality", settlement.populationQuality().get().label());
    }
  }
}
