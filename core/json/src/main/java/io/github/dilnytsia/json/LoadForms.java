package io.github.dilnytsia.json;

import static io.github.dilnytsia.json.JsonPhrases.say;
import static io.github.dilnytsia.json.Numbers.COUNT;
import static io.github.dilnytsia.json.Numbers.DECIMAL;
import static io.github.dilnytsia.json.Numbers.MILLIS;
import static io.github.dilnytsia.json.Numbers.SECONDS;

import io.github.dilnytsia.judgement.Norms;
import io.github.dilnytsia.plan.Beat;
import io.github.dilnytsia.plan.OfficerLoad;
import io.github.dilnytsia.staffing.Absence;
import io.github.dilnytsia.staffing.Officer;
import java.time.LocalDate;
import java.util.Optional;

/** Forms of what an officer answers for. */
final class LoadForms {

  /** Days of an absence by which it is found among the officer's. */
  private record Days(LocalDate first, LocalDate last) {}

  private static final Form<Days> DAYS = ObjectFormMaker.of(
          "days", "The first and last day of an absence.", DaysDraft::new, DaysDraft::make)
      .required(
          "firstDay", Texts.DATE, Days::first, (draft, day) -> draft.first = day, "First day.")
      .required("lastDay", Texts.DATE, Days::last, (draft, day) -> draft.last = day, "Last day.")
      .make();

  /** The norms are the plan's, put in by {@link PlanDraft}. */
  static final Form<OfficerLoad> LOAD = ObjectFormMaker.within(
          "load", "Everything one officer answers for.", LoadDraft::new, LoadDraft::make)
      .required(
          "officerId",
          Known.OFFICER,
          OfficerLoad::officer,
          (draft, officer) -> draft.officer = Optional.of(officer),
          "The officer.")
      .required(
          "base",
          PlaceForms.BASE,
          OfficerLoad::base,
          (draft, base) -> draft.load.base(base),
          "Where drives begin.")
      .required(
          "stationOpen",
          FlagForm.FLAG,
          OfficerLoad::stationOpen,
          (draft, open) -> draft.load.stationOpen(open),
          "Whether the officer's station is open on the day.")
      .required(
          "hromadas",
          COUNT,
          OfficerLoad::hromadas,
          (draft, count) -> draft.load.hromadas(count),
          "Hromadas with a beat of the officer.")
      .required(
          "settlements",
          COUNT,
          OfficerLoad::settlements,
          (draft, count) -> draft.load.settlements(count),
          "Settlements that are whole units.")
      .required(
          "parts",
          COUNT,
          OfficerLoad::parts,
          (draft, count) -> draft.load.parts(count),
          "Parts of settlements.")
      .required(
          "residents",
          COUNT,
          OfficerLoad::residents,
          (draft, count) -> draft.load.residents(count),
          "Residents.")
      .required(
          "cityResidents",
          COUNT,
          OfficerLoad::cityResidents,
          (draft, count) -> draft.load.cityResidents(count),
          "Of these, residents of cities.")
      .required(
          "workMillis",
          MILLIS,
          OfficerLoad::work,
          (draft, work) -> draft.load.work(work),
          "Work a month in milliseconds.")
      .required(
          "travelMillis",
          MILLIS,
          OfficerLoad::travel,
          (draft, travel) -> draft.load.travel(travel),
          "Driving a month in milliseconds.")
      .required(
          "capacityMillis",
          MILLIS,
          OfficerLoad::capacity,
          (draft, capacity) -> draft.load.capacity(capacity),
          "Time a month for this work in milliseconds.")
      .required(
          "longestDriveSeconds",
          SECONDS,
          OfficerLoad::longestDrive,
          (draft, drive) -> draft.load.longestDrive(drive),
          "Longest drive one way in seconds.")
      .required(
          "farthestKm",
          DECIMAL,
          OfficerLoad::farthestKm,
          (draft, distance) -> draft.load.farthestKm(distance),
          "Straight distance from the base to the farthest unit in km.")
      .required(
          "normIndex",
          DECIMAL,
          OfficerLoad::normIndex,
          (draft, index) -> draft.load.normIndex(index),
          "Residents ÷ norm.")
      .required(
          "hoursIndex",
          DECIMAL,
          OfficerLoad::hoursIndex,
          (draft, index) -> draft.load.hoursIndex(index),
          "Work and driving ÷ capacity.")
      .optional(
          "absence",
          Located.form(DAYS),
          load -> load.absence()
              .map(absence -> Located.nowhere(new Days(absence.firstDay(), absence.lastDay()))),
          (draft, days) -> draft.absence = Optional.of(days),
          "The officer's absence that covers the day.")
      .rule(Rules.once("load", "officerId"))
      .make();

  static final Form<Beat> BEAT = ObjectFormMaker.of(
          "beat",
          "What one officer answers for inside one hromada.",
          Beat::builder,
          Beat.Builder::build)
      .required("officerId", Known.OFFICER, Beat::officer, Beat.Builder::officer, "The officer.")
      .required(
          "hromadaCode",
          Known.HROMADA_CODE,
          Beat::hromadaCode,
          Beat.Builder::hromadaCode,
          "The hromada.")
      .required(
          "unitIds", new ListForm<>(Known.UNIT, 1), Beat::units, Beat.Builder::units, "The units.")
      .required(
          "workMillis", MILLIS, Beat::work, Beat.Builder::work, "Work a month in milliseconds.")
      .required(
          "travelMillis",
          MILLIS,
          Beat::travel,
          Beat.Builder::travel,
          "Driving a month in milliseconds.")
      .required("normIndex", DECIMAL, Beat::normIndex, Beat.Builder::normIndex, "Residents ÷ norm.")
      .required(
          "loadIndex",
          DECIMAL,
          Beat::loadIndex,
          Beat.Builder::loadIndex,
          "The larger of the norm index and of hours ÷ capacity.")
      .rule(Rules.once("beat", "officerId", "hromadaCode"))
      .make();

  private LoadForms() {}

  private static final class DaysDraft {
    private LocalDate first = LocalDate.EPOCH;
    private LocalDate last = LocalDate.EPOCH;

    private Days make() {
      return new Days(first, last);
    }
  }

  private static final class LoadDraft {
    private final OfficerLoad.Builder load = OfficerLoad.builder();
    private Optional<Officer> officer = Optional.empty();
    private Optional<Located<Days>> absence = Optional.empty();

    private OfficerLoad make(Reading in) {
      var who = officer.orElseThrow();
      return load.officer(who)
          .absence(absence.flatMap(days -> absence(who, days, in)))
          .norms(Norms.builder().date(in.problem().date()).build())
          .build();
    }

    private static Optional<Absence> absence(Officer officer, Located<Days> days, Reading in) {
      var known = in.problem().force().absences().stream()
          .filter(absence -> absence.officerId().equals(officer.id())
              && new Days(absence.firstDay(), absence.lastDay()).equals(days.value()))
          .findFirst();
      if (known.isEmpty()) {
        in.log()
            .tell(
                days.spot().orElseThrow(),
                Optional.of("{…}"),
                say("expected.absence", officer.id()));
      }
      return known;
    }
  }
}
