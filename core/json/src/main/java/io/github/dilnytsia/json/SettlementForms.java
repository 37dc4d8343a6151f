package io.github.dilnytsia.json;

import static io.github.dilnytsia.json.Numbers.COUNT;
import static io.github.dilnytsia.json.Texts.DATE;
import static io.github.dilnytsia.json.Texts.KATOTTG;
import static io.github.dilnytsia.json.Texts.NAME;
import static io.github.dilnytsia.json.Texts.TEXT;

import io.github.dilnytsia.territory.Access;
import io.github.dilnytsia.territory.Demand;
import io.github.dilnytsia.territory.Neighbours;
import io.github.dilnytsia.territory.PopulationQuality;
import io.github.dilnytsia.territory.Settlement;
import io.github.dilnytsia.territory.SettlementCategory;
import io.github.dilnytsia.territory.SettlementPart;
import io.github.dilnytsia.territory.SettlementStatus;

/** Forms of settlements and what is said of them. */
final class SettlementForms {

  static final Form<Settlement> SETTLEMENT = ObjectFormMaker.of(
          "settlement",
          "An inhabited place: a basic unit of its own, or the sum of its parts.",
          Settlement::builder,
          Settlement.Builder::build)
      .required(
          "code", KATOTTG, Settlement::code, Settlement.Builder::code, "Code in the register.")
      .required(
          "name",
          NAME,
          Settlement::name,
          Settlement.Builder::name,
          "Ukrainian, without the word for its kind.")
      .optional("nameEn", TEXT, Settlement::nameEn, Settlement.Builder::nameEn, "English name.")
      .required(
          "category",
          Texts.word(SettlementCategory.class),
          Settlement::category,
          Settlement.Builder::category,
          "What the register calls it.")
      .optional(
          "formerUrbanType",
          FlagForm.FLAG,
          Settlement::formerUrbanType,
          Settlement.Builder::formerUrbanType,
          "Whether it was an urban-type settlement; left out if unknown.")
      .required(
          "hromadaCode",
          KATOTTG,
          Settlement::hromadaCode,
          Settlement.Builder::hromadaCode,
          "The hromada it lies in.")
      .optional(
          "raionCode",
          KATOTTG,
          Settlement::raionCode,
          Settlement.Builder::raionCode,
          "The raion it lies in; the hromada's if left out.")
      .optional(
          "hromadaCenter",
          FlagForm.FLAG,
          Settlement::hromadaCenter,
          Settlement.Builder::hromadaCenter,
          "Whether the hromada's administration sits here; left out if unknown.")
      .required(
          "location",
          Points.POINT,
          Settlement::location,
          Settlement.Builder::location,
          "Where it is.")
      .required(
          "residents",
          COUNT,
          Settlement::residents,
          Settlement.Builder::residents,
          "People registered there.")
      .optional(
          "populationQuality",
          Texts.word(PopulationQuality.class),
          Settlement::populationQuality,
          Settlement.Builder::populationQuality,
          "How far the number of residents may be believed.")
      .rule(Rules.declares(Space.SETTLEMENT, "code"))
      .rule(Rules.refers("hromadaCode", Target.HROMADA))
      .rule(Rules.mentions(Space.RAION, "raionCode"))
      .make();

  static final Form<SettlementPart> PART = ObjectFormMaker.of(
          "part",
          "A part of a town or city, such as a polling district.",
          SettlementPart::builder,
          SettlementPart.Builder::build)
      .required(
          "id",
          NAME,
          SettlementPart::id,
          SettlementPart.Builder::id,
          "Unique among parts and settlement codes.")
      .required(
          "settlementCode",
          KATOTTG,
          SettlementPart::settlementCode,
          SettlementPart.Builder::settlementCode,
          "The settlement it is a part of.")
      .required(
          "location",
          Points.POINT,
          SettlementPart::location,
          SettlementPart.Builder::location,
          "Where it is.")
      .required(
          "residents",
          COUNT,
          SettlementPart::residents,
          SettlementPart.Builder::residents,
          "People registered there.")
      .rule(Rules.declares(Space.PART, "id"))
      .rule(Rules.refers("settlementCode", Target.SETTLEMENT))
      .rule(Rules.distinct("id", Space.SETTLEMENT))
      .rule((found, object, in) -> found
          .value("id")
          .ifPresent(id -> found
              .value("settlementCode")
              .ifPresent(code -> in.references().part(id.toString(), code.toString()))))
      .make();

  static final Form<Demand> DEMAND = ObjectFormMaker.of(
          "demand",
          "What a settlement asks of its officer, as counts only.",
          Demand::builder,
          Demand.Builder::build)
      .required(
          "settlementCode",
          TEXT,
          Demand::settlementCode,
          Demand.Builder::settlementCode,
          "The settlement.")
      .defaulted("calls", COUNT, Demand::calls, Demand.Builder::calls, 0, "Calls a month.")
      .defaulted(
          "materials",
          COUNT,
          Demand::materials,
          Demand.Builder::materials,
          0,
          "Registered materials a month.")
      .defaulted(
          "preventiveRegister",
          COUNT,
          Demand::preventiveRegister,
          Demand.Builder::preventiveRegister,
          0,
          "People on the preventive register.")
      .defaulted(
          "domesticViolenceRegister",
          COUNT,
          Demand::domesticViolenceRegister,
          Demand.Builder::domesticViolenceRegister,
          0,
          "People on the domestic-violence register.")
      .defaulted(
          "restrainingOrders",
          COUNT,
          Demand::restrainingOrders,
          Demand.Builder::restrainingOrders,
          0,
          "Urgent restraining orders a month.")
      .defaulted("schools", COUNT, Demand::schools, Demand.Builder::schools, 0, "Schools.")
      .rule(Rules.once("demand", "settlementCode"))
      .rule(Rules.refers("settlementCode", Target.SETTLEMENT))
      .make();

  static final Form<SettlementStatus> STATUS = ObjectFormMaker.of(
          "status",
          "A dated word on whether a settlement can be reached.",
          SettlementStatus::builder,
          SettlementStatus.Builder::build)
      .required(
          "settlementCode",
          TEXT,
          SettlementStatus::settlementCode,
          SettlementStatus.Builder::settlementCode,
          "The settlement.")
      .required(
          "access",
          Texts.word(Access.class),
          SettlementStatus::access,
          SettlementStatus.Builder::access,
          "Whether an officer can work there.")
      .required(
          "firstDay",
          DATE,
          SettlementStatus::firstDay,
          SettlementStatus.Builder::firstDay,
          "First day it holds.")
      .optional(
          "lastDay",
          DATE,
          SettlementStatus::lastDay,
          SettlementStatus.Builder::lastDay,
          "Last day it holds; left out while no end is known.")
      .optional("reason", TEXT, SettlementStatus::reason, SettlementStatus.Builder::reason, "Why.")
      .rule(Rules.inOrder("firstDay", "lastDay"))
      .rule(Rules.once("status", "settlementCode", "firstDay"))
      .rule(Rules.refers("settlementCode", Target.SETTLEMENT))
      .make();

  static final Form<Neighbours> NEIGHBOURS = ObjectFormMaker.of(
          "neighbours",
          "Two settlements whose surroundings touch.",
          Neighbours::builder,
          Neighbours.Builder::build)
      .required("first", TEXT, Neighbours::first, Neighbours.Builder::first, "The smaller code.")
      .required("second", TEXT, Neighbours::second, Neighbours.Builder::second, "The other code.")
      .optional(
          "distanceKm",
          Numbers.DECIMAL,
          Neighbours::distanceKm,
          Neighbours.Builder::distanceKm,
          "Distance in km.")
      .optional(
          "sharedBorderKm",
          Numbers.DECIMAL,
          Neighbours::sharedBorderKm,
          Neighbours.Builder::sharedBorderKm,
          "Length of the border they share in km, approximate.")
      .rule(Rules.ascending("first", "second"))
      .rule(Rules.once("neighbours", "first", "second"))
      .rule(Rules.refers("first", Target.SETTLEMENT))
      .rule(Rules.refers("second", Target.SETTLEMENT))
      .make();

  private SettlementForms() {}
}
