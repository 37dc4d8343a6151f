package io.github.dilnytsia.json;

import static io.github.dilnytsia.json.Numbers.COUNT;
import static io.github.dilnytsia.json.Numbers.DECIMAL;
import static io.github.dilnytsia.json.Numbers.MILLIS;

import io.github.dilnytsia.plan.Assignment;
import io.github.dilnytsia.plan.HromadaService;
import io.github.dilnytsia.plan.Shortage;
import io.github.dilnytsia.plan.StationUse;
import io.github.dilnytsia.plan.Tier;
import io.github.dilnytsia.plan.UnservedUnit;
import io.github.dilnytsia.staffing.MemorandumState;

/** Forms of how units, hromadas and stations are served. */
final class ServiceForms {

  static final Form<Assignment> ASSIGNMENT = ObjectFormMaker.of(
          "assignment",
          "One unit given to one officer.",
          Assignment::builder,
          Assignment.Builder::build)
      .required(
          "unitId", Known.UNIT_ID, Assignment::unitId, Assignment.Builder::unitId, "The unit.")
      .required(
          "officerId",
          Known.OFFICER_ID,
          Assignment::officerId,
          Assignment.Builder::officerId,
          "The officer.")
      .required(
          "tier",
          Texts.word(Tier.class),
          Assignment::tier,
          Assignment.Builder::tier,
          "By which kind of officer, and why by that kind.")
      .required(
          "driveSeconds",
          Numbers.SECONDS,
          Assignment::drive,
          Assignment.Builder::drive,
          "The drive one way in seconds.")
      .required(
          "workMillis",
          MILLIS,
          Assignment::work,
          Assignment.Builder::work,
          "Work a month in milliseconds.")
      .required(
          "travelMillis",
          MILLIS,
          Assignment::travel,
          Assignment.Builder::travel,
          "Driving a month in milliseconds.")
      .required(
          "residents",
          COUNT,
          Assignment::residents,
          Assignment.Builder::residents,
          "Residents of the unit.")
      .required(
          "pinned",
          FlagForm.FLAG,
          Assignment::pinned,
          Assignment.Builder::pinned,
          "Whether a pin put it here.")
      .rule(Rules.once("served", "unitId"))
      .make();

  static final Form<UnservedUnit> UNSERVED = ObjectFormMaker.of(
          "unserved",
          "A unit nobody serves, with the reason.",
          UnservedUnit::builder,
          UnservedUnit.Builder::build)
      .required(
          "unitId", Known.UNIT_ID, UnservedUnit::unitId, UnservedUnit.Builder::unitId, "The unit.")
      .required(
          "settlementCode",
          Known.SETTLEMENT_CODE,
          UnservedUnit::settlementCode,
          UnservedUnit.Builder::settlementCode,
          "Its settlement.")
      .required(
          "hromadaCode",
          Known.HROMADA_CODE,
          UnservedUnit::hromadaCode,
          UnservedUnit.Builder::hromadaCode,
          "Its hromada.")
      .required(
          "residents",
          COUNT,
          UnservedUnit::residents,
          UnservedUnit.Builder::residents,
          "Its residents.")
      .required(
          "reasonId",
          Texts.TEXT,
          UnservedUnit::reasonId,
          UnservedUnit.Builder::reasonId,
          "The rule in between, or plan.no-officer, plan.capacity, plan.left-out.")
      .required(
          "reason",
          Texts.WORDING,
          UnservedUnit::reason,
          UnservedUnit.Builder::reason,
          "Every rule that removed somebody.")
      .rule(Rules.once("served", "unitId"))
      .make();

  /** The date is the plan's. */
  static final Form<HromadaService> HROMADA =
      ObjectFormMaker.<HromadaService, HromadaService.Builder>within(
              "hromadaService",
              "How one hromada is served.",
              HromadaService::builder,
              (service, in) -> service.date(in.problem().date()).build())
          .required(
              "hromadaCode",
              Known.HROMADA,
              HromadaService::hromada,
              HromadaService.Builder::hromada,
              "The hromada.")
          .required(
              "memorandum",
              Texts.word(MemorandumState.class),
              HromadaService::memorandum,
              HromadaService.Builder::memorandum,
              "How things stand with its memorandum.")
          .required(
              "communityOfficers",
              COUNT,
              HromadaService::communityOfficers,
              HromadaService.Builder::communityOfficers,
              "Its community officers in service.")
          .required(
              "residentsOfCommunityOfficers",
              COUNT,
              HromadaService::residentsOfCommunityOfficers,
              HromadaService.Builder::residentsOfCommunityOfficers,
              "Residents community officers serve.")
          .required(
              "residentsOfDistrictOfficers",
              COUNT,
              HromadaService::residentsOfDistrictOfficers,
              HromadaService.Builder::residentsOfDistrictOfficers,
              "Residents district officers serve.")
          .required(
              "residentsUnserved",
              COUNT,
              HromadaService::residentsUnserved,
              HromadaService.Builder::residentsUnserved,
              "Residents nobody serves.")
          .rule(Rules.once("hromadaService", "hromadaCode"))
          .make();

  /** The date is the plan's. */
  static final Form<StationUse> STATION = ObjectFormMaker.<StationUse, StationUse.Builder>within(
          "stationUse",
          "One station with the officers based there.",
          StationUse::builder,
          (use, in) -> use.date(in.problem().date()).build())
      .required(
          "stationId",
          Known.STATION,
          StationUse::station,
          StationUse.Builder::station,
          "The station.")
      .required(
          "hromadaCode",
          Known.HROMADA_CODE,
          StationUse::hromadaCode,
          StationUse.Builder::hromadaCode,
          "The hromada it stands in.")
      .required(
          "officerIds",
          new ListForm<>(Known.OFFICER_ID),
          StationUse::officerIds,
          StationUse.Builder::officerIds,
          "Officers in service whose station it is.")
      .rule(Rules.once("stationUse", "stationId"))
      .make();

  static final Form<Shortage> SHORTAGE = ObjectFormMaker.of(
          "shortage",
          "How many officers a hromada lacks.",
          Shortage::builder,
          Shortage.Builder::build)
      .required(
          "hromadaCode",
          Known.HROMADA_CODE,
          Shortage::hromadaCode,
          Shortage.Builder::hromadaCode,
          "The hromada.")
      .optional(
          "raionCode", Texts.TEXT, Shortage::raionCode, Shortage.Builder::raionCode, "Its raion.")
      .required(
          "residents", COUNT, Shortage::residents, Shortage.Builder::residents, "Its residents.")
      .required(
          "officersNeeded",
          DECIMAL,
          Shortage::officersNeeded,
          Shortage.Builder::officersNeeded,
          "Residents ÷ norm.")
      .required(
          "officersMissing",
          DECIMAL,
          Shortage::officersMissing,
          Shortage.Builder::officersMissing,
          "What the load indices of its officers exceed 1, and unserved residents ÷ norm.")
      .rule(Rules.once("shortage", "hromadaCode"))
      .make();

  private ServiceForms() {}
}
