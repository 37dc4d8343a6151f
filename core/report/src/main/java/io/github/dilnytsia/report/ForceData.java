package io.github.dilnytsia.report;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import io.github.dilnytsia.map.BeatColours;
import io.github.dilnytsia.plan.BaseKind;
import io.github.dilnytsia.plan.Beat;
import io.github.dilnytsia.plan.OfficerLoad;
import io.github.dilnytsia.staffing.Absence;
import io.github.dilnytsia.staffing.Officer;
import io.github.dilnytsia.staffing.ReceptionHours;
import io.github.dilnytsia.staffing.Station;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.Optional;

/** Officers with their loads, and stations with their hours, as the page knows them. */
final class ForceData {

  private final Report report;
  private final Places places;
  private final Map<String, String> colours;
  private final ImmutableListMultimap<String, Beat> beats;

  ForceData(Report report, Places places) {
    this.report = report;
    this.places = places;
    this.colours = BeatColours.of(report.plan(), report.problem().territory());
    this.beats = Multimaps.index(report.plan().beats(), Beat::officerId);
  }

  void write(JsonOut out) throws IOException {
    out.list("colours", BeatColours.PALETTE, out::text);
    out.objects("officers", report.plan().loads(), load -> write(out, load));
    out.objects("stations", report.problem().force().stations(), station -> write(out, station));
  }

  private void write(JsonOut out, OfficerLoad load) throws IOException {
    var officer = load.officer();
    out.id(officer.id());
    out.text("name", officer.serviceName());
    out.text("role", officer.role().name());
    var colour = colours.get(officer.id());
    if (colour != null) {
      out.number("colour", BeatColours.PALETTE.indexOf(colour));
    }
    out.list(
        "hromadas",
        beats.get(officer.id()),
        beat -> Places.write(out, places.hromadas, beat.hromadaCode()));
    writeBase(out, load);
    writeLoad(out, load);
    out.flag("inService", officer.isInServiceOn(report.plan().date()));
    if (load.absence().isPresent()) {
      writeAbsence(out, load.absence().get());
    }
    if (report.contacts()) {
      out.text("contact", officer.contact());
    }
    out.text("car", officer.hasCar().map(has -> has ? "yes" : "no"));
  }

  /** The settlement always, as drives mean nothing without it; that it is where the officer lives only if asked for. */
  private void writeBase(JsonOut out, OfficerLoad load) throws IOException {
    var base = load.base();
    if (base.kind() == BaseKind.STATION || report.contacts()) {
      out.text("base", base.kind().name());
    }
    out.field("at");
    out.beginArray();
    out.coordinates(base.place().location().lat(), base.place().location().lon());
    out.endArray();
    Places.write(out, "baseSettlement", places.settlements, Optional.of(base.settlementCode()));
    Places.write(out, "station", places.stations, station(load.officer()));
  }

  private static Optional<String> station(Officer officer) {
    return officer.stationId();
  }

  /** Rounded up, as what is beyond the norm by ever so little is beyond it. */
  private static BigDecimal index(BigDecimal exact) {
    return exact.setScale(4, RoundingMode.CEILING);
  }

  private static void writeLoad(JsonOut out, OfficerLoad load) throws IOException {
    out.number("settlements", load.settlements());
    out.number("parts", load.parts());
    out.number("residents", load.residents());
    out.number("cityResidents", load.cityResidents());
    out.hours("work", load.work());
    out.hours("travel", load.travel());
    out.hours("capacity", load.capacity());
    out.number("norm", index(load.normIndex()), 4);
    out.number("hours", index(load.hoursIndex()), 4);
    out.number("longest", load.longestDrive().toSeconds());
  }

  /** Never why. */
  private static void writeAbsence(JsonOut out, Absence absence) throws IOException {
    out.field("away");
    out.beginArray();
    out.text(absence.firstDay().toString());
    out.text(absence.lastDay().toString());
    out.endArray();
  }

  private void write(JsonOut out, Station station) throws IOException {
    out.id(station.id());
    Places.write(out, "settlement", places.settlements, Optional.of(station.settlementCode()));
    var point = station.placeIn(report.problem().territory()).location();
    out.field("at");
    out.beginArray();
    out.coordinates(point.lat(), point.lon());
    out.endArray();
    out.flag("open", station.isOpenOn(report.plan().date()));
    if (station.opened().isPresent()) {
      out.text("opened", station.opened().get().toString());
    }
    out.list("reception", station.receptionHours(), hours -> write(out, hours));
  }

  private static void write(JsonOut out, ReceptionHours hours) throws IOException {
    out.beginArray();
    out.number(hours.day().getValue());
    out.text(hours.begin().toString());
    out.text(hours.end().toString());
    out.endArray();
  }
}
