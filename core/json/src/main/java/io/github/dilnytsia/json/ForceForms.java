package io.github.dilnytsia.json;

import static io.github.dilnytsia.json.FlagForm.FLAG;
import static io.github.dilnytsia.json.Texts.DATE;
import static io.github.dilnytsia.json.Texts.KATOTTG;
import static io.github.dilnytsia.json.Texts.NAME;
import static io.github.dilnytsia.json.Texts.TEXT;
import static io.github.dilnytsia.json.Texts.TIME;

import io.github.dilnytsia.staffing.Absence;
import io.github.dilnytsia.staffing.Force;
import io.github.dilnytsia.staffing.Memorandum;
import io.github.dilnytsia.staffing.Officer;
import io.github.dilnytsia.staffing.ReceptionHours;
import io.github.dilnytsia.staffing.Role;
import io.github.dilnytsia.staffing.Station;
import io.github.dilnytsia.staffing.TrainingStage;
import java.time.DayOfWeek;

/** Forms of everybody and everything the police bring. */
final class ForceForms {

  private static final Form<Officer> OFFICER = ObjectFormMaker.of(
          "officer",
          "A police officer who serves, or will serve, residents of an area.",
          Officer::builder,
          Officer.Builder::build)
      .required("id", NAME, Officer::id, Officer.Builder::id, "Unique among officers.")
      .required("role", Texts.word(Role.class), Officer::role, Officer.Builder::role, "The role.")
      .required(
          "stage",
          Texts.word(TrainingStage.class),
          Officer::stage,
          Officer.Builder::stage,
          "How far the officer has come; only IN_SERVICE ever serves.")
      .optional(
          "stageSince",
          DATE,
          Officer::stageSince,
          Officer.Builder::stageSince,
          "First day of the stage.")
      .optional(
          "expectedInService",
          DATE,
          Officer::expectedInService,
          Officer.Builder::expectedInService,
          "When service is expected to begin; decides nothing.")
      .optional(
          "trainingPlace",
          TEXT,
          Officer::trainingPlace,
          Officer.Builder::trainingPlace,
          "Where the officer is trained.")
      .optional(
          "stationId",
          TEXT,
          Officer::stationId,
          Officer.Builder::stationId,
          "The station the officer works from.")
      .optional(
          "homeCode",
          TEXT,
          Officer::homeCode,
          Officer.Builder::homeCode,
          "Code of the settlement the officer lives in.")
      .required(
          "areaCode",
          KATOTTG,
          Officer::areaCode,
          Officer.Builder::areaCode,
          "A hromada; for a district officer a hromada or a raion.")
      .optionalInt(
          "hoursPerMonth",
          Numbers.whole(1, 744),
          Officer::hoursPerMonth,
          Officer.Builder::hoursPerMonth,
          "Working time in hours a month; the norm's if left out.")
      .optional(
          "hasCar",
          FLAG,
          Officer::hasCar,
          Officer.Builder::hasCar,
          "Left out if unknown, which no rule takes for a no.")
      .optional(
          "inServiceFrom",
          DATE,
          Officer::inServiceFrom,
          Officer.Builder::inServiceFrom,
          "First day of service; the stage's if left out.")
      .optional(
          "inServiceTo",
          DATE,
          Officer::inServiceTo,
          Officer.Builder::inServiceTo,
          "Last day of service; left out while no end is known.")
      .optional(
          "serviceName",
          TEXT,
          Officer::serviceName,
          Officer.Builder::serviceName,
          "Name in service.")
      .optional(
          "contact", TEXT, Officer::contact, Officer.Builder::contact, "How to reach the officer.")
      .optionalInt(
          "hoursOutsidePerMonth",
          Numbers.COUNT,
          Officer::hoursOutsidePerMonth,
          Officer.Builder::hoursOutsidePerMonth,
          "Hours a month spent outside the hromada, where somebody measures it.")
      .rule(Rules.declares(Space.OFFICER, "id"))
      .rule(Rules.refers("stationId", Target.STATION))
      .rule(Rules.refers("homeCode", Target.SETTLEMENT))
      .rule(ForceForms::referToArea)
      .rule(Rules.eitherOf("stationId", "homeCode"))
      .rule(Rules.inOrder("inServiceFrom", "inServiceTo"))
      .make();

  private static final Form<ReceptionHours> RECEPTION_HOURS = ObjectFormMaker.of(
          "receptionHours",
          "One stretch of one day of the week on which residents are received.",
          ReceptionHours::builder,
          ReceptionHours.Builder::build)
      .required(
          "day",
          Texts.word(DayOfWeek.class),
          ReceptionHours::day,
          ReceptionHours.Builder::day,
          "Day of the week.")
      .required("begin", TIME, ReceptionHours::begin, ReceptionHours.Builder::begin, "From.")
      .required("end", TIME, ReceptionHours::end, ReceptionHours.Builder::end, "To, later.")
      .rule(Rules.ascending("begin", "end"))
      .make();

  private static final Form<Station> STATION = ObjectFormMaker.of(
          "station",
          "A police station: premises near the residents.",
          Station::builder,
          Station.Builder::build)
      .required("id", NAME, Station::id, Station.Builder::id, "Unique among stations.")
      .required(
          "settlementCode",
          KATOTTG,
          Station::settlementCode,
          Station.Builder::settlementCode,
          "The settlement it stands in.")
      .optional(
          "location",
          Points.POINT,
          Station::location,
          Station.Builder::location,
          "Its own point; the settlement's if left out.")
      .optional("opened", DATE, Station::opened, Station.Builder::opened, "First day it is open.")
      .optional(
          "closed", DATE, Station::closed, Station.Builder::closed, "First day it is closed again.")
      .optionalInt("desks", Numbers.COUNT, Station::desks, Station.Builder::desks, "Desks.")
      .optional(
          "officeEquipment",
          FLAG,
          Station::officeEquipment,
          Station.Builder::officeEquipment,
          "Left out if unknown.")
      .optional("safe", FLAG, Station::safe, Station.Builder::safe, "Left out if unknown.")
      .optional(
          "communications",
          FLAG,
          Station::communications,
          Station.Builder::communications,
          "Left out if unknown.")
      .list(
          "receptionHours",
          RECEPTION_HOURS,
          Station::receptionHours,
          Station.Builder::receptionHours,
          "When residents are received.")
      .rule(Rules.declares(Space.STATION, "id"))
      .rule(Rules.distinct("id", Space.SETTLEMENT))
      .rule(Rules.distinct("id", Space.PART))
      .rule(Rules.refers("settlementCode", Target.SETTLEMENT))
      .rule(Rules.inOrder("opened", "closed"))
      .make();

  private static final Form<Memorandum> MEMORANDUM = ObjectFormMaker.of(
          "memorandum",
          "The agreement by which a hromada takes part in the community officer project.",
          Memorandum::builder,
          Memorandum.Builder::build)
      .required(
          "hromadaCode",
          TEXT,
          Memorandum::hromadaCode,
          Memorandum.Builder::hromadaCode,
          "The hromada.")
      .required(
          "signed", DATE, Memorandum::signed, Memorandum.Builder::signed, "First day in force.")
      .optional(
          "suspended",
          DATE,
          Memorandum::suspended,
          Memorandum.Builder::suspended,
          "Suspended from this day on.")
      .optional("ended", DATE, Memorandum::ended, Memorandum.Builder::ended, "Ended on this day.")
      .rule(Rules.once("memorandum", "hromadaCode"))
      .rule(Rules.refers("hromadaCode", Target.HROMADA))
      .rule(Rules.inOrder("signed", "suspended"))
      .rule(Rules.inOrder("signed", "ended"))
      .make();

  private static final Form<Absence> ABSENCE = ObjectFormMaker.of(
          "absence",
          "Days on which an officer is away; it takes no officer out of a plan.",
          Absence::builder,
          Absence.Builder::build)
      .required("officerId", TEXT, Absence::officerId, Absence.Builder::officerId, "The officer.")
      .required("firstDay", DATE, Absence::firstDay, Absence.Builder::firstDay, "First day away.")
      .required("lastDay", DATE, Absence::lastDay, Absence.Builder::lastDay, "Last day away.")
      .optional("reason", TEXT, Absence::reason, Absence.Builder::reason, "Such as leave.")
      .rule(Rules.inOrder("firstDay", "lastDay"))
      .rule(Rules.once("absence", "officerId", "firstDay", "lastDay"))
      .rule(Rules.refers("officerId", Target.OFFICER))
      .make();

  static final ObjectForm<Force, Force.Builder> FORCE = ObjectFormMaker.of(
          "force",
          "Everybody and everything the police bring.",
          Force::builder,
          Force.Builder::build)
      .required(
          "officers",
          new ListForm<>(OFFICER),
          Force::officers,
          Force.Builder::officers,
          "The officers, of all stages.")
      .list("stations", STATION, Force::stations, Force.Builder::stations, "The stations.")
      .list("memoranda", MEMORANDUM, Force::memoranda, Force.Builder::memoranda, "The memoranda.")
      .list("absences", ABSENCE, Force::absences, Force.Builder::absences, "The absences.")
      .make();

  private ForceForms() {}

  /** A community officer serves a hromada; only a district officer may have a whole raion. */
  private static void referToArea(Found found, Spot object, Reading in) {
    var wide = found.value("role").map(Role.DISTRICT_OFFICER::equals).orElse(true);
    found
        .value("areaCode")
        .ifPresent(area -> in.references()
            .refer(
                found.spot("areaCode"),
                area.toString(),
                wide ? Target.HROMADA_OR_RAION : Target.HROMADA));
  }
}
