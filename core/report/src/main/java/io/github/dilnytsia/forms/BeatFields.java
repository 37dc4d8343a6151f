package io.github.dilnytsia.forms;

import io.github.dilnytsia.plan.BaseKind;
import io.github.dilnytsia.plan.OfficerLoad;
import io.github.dilnytsia.staffing.Station;
import io.github.dilnytsia.territory.BasicUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;

/** A beat as every paper names it: officer, settlements, residents, where its officer is to be found and when. */
final class BeatFields {

  private final Facts facts;
  private final Words words;
  private final Places places;

  BeatFields(Facts facts) {
    this.facts = facts;
    this.words = facts.words();
    this.places = facts.places();
  }

  Fields of(NumberedBeat numbered) {
    var beat = numbered.beat();
    var load = facts.load(beat.officerId());
    var settlements =
        beat.units().stream().map(BasicUnit::settlementCode).distinct().count();
    return new Fields()
        .text("number", words.number(numbered.number()))
        .group("officer", facts.officer(beat.officer()))
        .text("hromada", places.hromada(numbered.hromada()))
        .text("hromadaCode", beat.hromadaCode())
        .text("raion", places.raion(facts.raionOf(numbered.hromada())))
        .text("residents", words.number(beat.residents()))
        .text("settlementCount", words.number(settlements))
        .text("partCount", words.number(beat.parts()))
        .flag("hasParts", beat.parts() > 0)
        .list("settlements", settlements(beat.units()))
        .text("base", words.say("base-" + baseKind(load)))
        .text("basePlace", places.settlement(load.base().settlementCode()))
        .with(station(load))
        .text("passportFile", FileNames.of(Form.PASSPORT, beat))
        .text("halfYearFile", FileNames.of(Form.HALF_YEAR, beat));
  }

  /** That an officer lives there is as private as the contact; whatever is no station is then called the same. */
  private String baseKind(OfficerLoad load) {
    var kind = load.base().kind();
    return kind == BaseKind.STATION || facts.contacts() ? kind.name() : "OTHER";
  }

  /** Each settlement once, with those of its parts that are in the beat. */
  private List<Fields> settlements(List<BasicUnit> units) {
    var bySettlement = units.stream()
        .collect(
            Collectors.groupingBy(BasicUnit::settlement, LinkedHashMap::new, Collectors.toList()));
    var settlements = new ArrayList<Fields>();
    bySettlement.forEach((settlement, here) -> settlements.add(new Fields()
        .text("name", places.settlement(settlement))
        .text("code", settlement.code())
        .text(
            "parts",
            here.stream()
                .flatMap(unit -> unit.part().stream())
                .map(Places::part)
                .collect(Collectors.joining(", ")))
        .text(
            "residents",
            words.number(here.stream().mapToLong(BasicUnit::residents).sum()))));
    return settlements;
  }

  private Fields station(OfficerLoad load) {
    var station = load.officer().stationId().flatMap(facts.problem().force()::findStation);
    return new Fields()
        .text("station", station.map(Station::id).orElse(""))
        .text(
            "stationPlace",
            station.map(found -> places.settlement(found.settlementCode())).orElse(""))
        .text("stationNote", station.map(this::note).orElse(""))
        .list("receptionTimes", station.map(this::reception).orElse(List.of()));
  }

  /** Why nobody is received there on the day, or nothing. */
  private String note(Station station) {
    var day = facts.plan().date();
    if (station.isOpenOn(day)) {
      return "";
    }
    return station
        .opened()
        .filter(day::isBefore)
        .map(opened -> words.say("station-opens", words.date(opened)))
        .orElseGet(() -> words.say("station-closed"));
  }

  private List<Fields> reception(Station station) {
    return station.receptionHours().stream()
        .map(hours -> new Fields()
            .text(
                "time",
                words.say(
                    "reception",
                    words.say("weekday-" + hours.day().getValue()),
                    hours.begin(),
                    hours.end())))
        .toList();
  }
}
