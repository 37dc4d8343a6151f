package io.github.dilnytsia.json;

import static io.github.dilnytsia.json.Numbers.AMOUNT;
import static io.github.dilnytsia.json.Numbers.COUNT;
import static io.github.dilnytsia.json.Texts.KATOTTG;
import static io.github.dilnytsia.json.Texts.NAME;
import static io.github.dilnytsia.json.Texts.TEXT;

import io.github.dilnytsia.territory.Hromada;
import io.github.dilnytsia.territory.Outline;
import io.github.dilnytsia.territory.Territory;
import io.github.dilnytsia.territory.TravelTime;
import java.util.Optional;

/** Forms of hromadas and of the map as a whole. */
final class TerritoryForms {

  private static final Form<Hromada> HROMADA = ObjectFormMaker.of(
          "hromada", "A territorial community.", Hromada::builder, Hromada.Builder::build)
      .required("code", KATOTTG, Hromada::code, Hromada.Builder::code, "Code in the register.")
      .required("name", NAME, Hromada::name, Hromada.Builder::name, "Ukrainian, an adjective.")
      .optional("nameEn", TEXT, Hromada::nameEn, Hromada.Builder::nameEn, "English name.")
      .optional("type", TEXT, Hromada::type, Hromada.Builder::type, "Kind by its centre.")
      .optional("oblast", TEXT, Hromada::oblast, Hromada.Builder::oblast, "Name of the oblast.")
      .optional(
          "raionCode",
          KATOTTG,
          Hromada::raionCode,
          Hromada.Builder::raionCode,
          "Code of the raion in the register.")
      .optional("raion", TEXT, Hromada::raion, Hromada.Builder::raion, "Name of the raion.")
      .optional(
          "centerCode",
          TEXT,
          Hromada::centerCode,
          Hromada.Builder::centerCode,
          "Code of the settlement where the administration sits.")
      .optional("areaKm2", AMOUNT, Hromada::areaKm2, Hromada.Builder::areaKm2, "Area in km².")
      .optionalInt(
          "statedResidents",
          COUNT,
          Hromada::statedResidents,
          Hromada.Builder::statedResidents,
          "Residents by the hromada's own count; a check sum, never planned with.")
      .rule(Rules.declares(Space.HROMADA, "code"))
      .rule(Rules.mentions(Space.RAION, "raionCode"))
      .rule(Rules.refers("centerCode", Target.SETTLEMENT))
      .make();

  private static final Form<Outline> OUTLINE = ObjectFormMaker.of(
          "outline",
          "The drawn border of a hromada, for maps only; not part of the fingerprint.",
          Outline::builder,
          Outline.Builder::build)
      .required(
          "hromadaCode", TEXT, Outline::hromadaCode, Outline.Builder::hromadaCode, "The hromada.")
      .required(
          "polygons",
          Points.POLYGONS,
          Outline::polygons,
          Outline.Builder::polygons,
          "As the coordinates of a GeoJSON MultiPolygon: [longitude, latitude], rings closed.")
      .rule(Rules.once("outline", "hromadaCode"))
      .rule(Rules.refers("hromadaCode", Target.HROMADA))
      .make();

  private static final Form<TravelTime> TRAVEL_TIME = ObjectFormMaker.of(
          "travelTime",
          "A given road time, one way, or the word that there is no way.",
          TravelTime::builder,
          TravelTime.Builder::build)
      .required(
          "origin",
          TEXT,
          TravelTime::origin,
          TravelTime.Builder::origin,
          "A part's id, a settlement's code or a station's id.")
      .required(
          "destination",
          TEXT,
          TravelTime::destination,
          TravelTime.Builder::destination,
          "The same.")
      .optional(
          "driveSeconds",
          Numbers.SECONDS,
          TravelTime::duration,
          TravelTime.Builder::duration,
          "The drive in seconds.")
      .optional(
          "unreachable",
          FlagForm.TRUE,
          time -> Optional.of(true).filter(none -> time.duration().isEmpty()),
          (builder, none) -> {},
          "There is no way.")
      .rule(Rules.oneOf("driveSeconds", "unreachable"))
      .rule(Rules.once("travelTime", "origin", "destination"))
      .rule(Rules.refers("origin", Target.PLACE))
      .rule(Rules.refers("destination", Target.PLACE))
      .make();

  static final ObjectForm<Territory, Territory.Builder> TERRITORY = ObjectFormMaker.of(
          "territory",
          "The map: where people live and how long it takes to reach them.",
          Territory::builder,
          Territory.Builder::build)
      .required(
          "hromadas",
          new ListForm<>(HROMADA),
          Territory::hromadas,
          Territory.Builder::hromadas,
          "The hromadas.")
      .required(
          "settlements",
          new ListForm<>(SettlementForms.SETTLEMENT),
          Territory::settlements,
          Territory.Builder::settlements,
          "The settlements.")
      .list(
          "parts",
          SettlementForms.PART,
          Territory::parts,
          Territory.Builder::parts,
          "Parts of settlements.")
      .list(
          "demands",
          SettlementForms.DEMAND,
          Territory::demands,
          Territory.Builder::demands,
          "At most one per settlement; one without asks for nothing but its officer's presence.")
      .list(
          "statuses",
          SettlementForms.STATUS,
          Territory::statuses,
          Territory.Builder::statuses,
          "Of several that cover a day, the one that began last holds.")
      .list(
          "neighbours",
          SettlementForms.NEIGHBOURS,
          Territory::neighbours,
          Territory.Builder::neighbours,
          "Pairs of neighbouring settlements.")
      .list(
          "outlines",
          OUTLINE,
          Territory::outlines,
          Territory.Builder::outlines,
          "Borders for maps.")
      .list(
          "travelTimes",
          TRAVEL_TIME,
          Territory::travelTimes,
          Territory.Builder::travelTimes,
          "Road times where they are known; the great circle stands in for the rest.")
      .make();

  private TerritoryForms() {}
}
