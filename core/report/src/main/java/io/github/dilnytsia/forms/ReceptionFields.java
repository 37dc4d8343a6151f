package io.github.dilnytsia.forms;

import io.github.dilnytsia.plan.OfficerLoad;
import io.github.dilnytsia.plan.StationUse;
import io.github.dilnytsia.territory.Hromada;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;

/** When officers receive residents: the stations open on the day, hromada by hromada, and who has none. */
final class ReceptionFields {

  private final Facts facts;
  private final Words words;

  ReceptionFields(Facts facts) {
    this.facts = facts;
    this.words = facts.words();
  }

  Fields fields() {
    var hromadas = new ArrayList<Fields>();
    var without = new ArrayList<Fields>();
    var stations = 0;
    for (var hromada : facts.hromadas()) {
      var open = stations(hromada);
      stations += open.size();
      if (open.isEmpty()) {
        without.add(new Fields().text("hromada", facts.places().hromada(hromada)));
      } else {
        hromadas.add(new Fields()
            .text("name", facts.places().hromada(hromada))
            .text("raion", facts.places().raion(facts.raionOf(hromada)))
            .list("stations", open));
      }
    }
    var roaming = officersWithoutStation();
    return new Fields()
        .text("stationCount", words.number(stations))
        .list("weekdays", weekdays())
        .list("hromadas", hromadas)
        .list("without", without)
        .flag("hasWithout", !without.isEmpty())
        .list("officersWithoutStation", roaming)
        .flag("hasOfficersWithoutStation", !roaming.isEmpty());
  }

  private List<Fields> weekdays() {
    var days = new ArrayList<Fields>();
    for (var day : DayOfWeek.values()) {
      days.add(new Fields().text("name", words.say("weekday-" + day.getValue())));
    }
    return days;
  }

  private List<Fields> stations(Hromada hromada) {
    return facts.plan().stations().stream()
        .filter(use -> use.isInUse() && use.hromadaCode().equals(hromada.code()))
        .map(this::station)
        .toList();
  }

  private Fields station(StationUse use) {
    var station = use.station();
    var days = new ArrayList<Fields>();
    for (var day : DayOfWeek.values()) {
      var times = station.receptionHours().stream()
          .filter(hours -> hours.day() == day)
          .map(hours -> new Fields().text("time", words.say("times", hours.begin(), hours.end())))
          .toList();
      days.add(new Fields().list("times", times));
    }
    return new Fields()
        .text("id", station.id())
        .text("place", facts.places().settlement(station.settlementCode()))
        .list("officers", use.officerIds().stream().map(facts::officer).toList())
        .flag("hoursKnown", !station.receptionHours().isEmpty())
        .list("days", days);
  }

  /** Officers in service whose station is not open on the day, or who have none. */
  private List<Fields> officersWithoutStation() {
    return facts.plan().loads().stream()
        .filter(load -> load.officer().isInServiceOn(facts.plan().date()) && !load.stationOpen())
        .filter(this::isInScope)
        .map(load -> new Fields()
            .group("officer", facts.officer(load.officer()))
            .text("place", facts.places().hromada(hromada(load))))
        .toList();
  }

  private boolean isInScope(OfficerLoad load) {
    return facts.hromadas().stream().anyMatch(hromada -> hromada.code().equals(hromada(load)));
  }

  /** The hromada where the officer's drives begin. */
  private String hromada(OfficerLoad load) {
    return facts.problem().territory().settlement(load.base().settlementCode()).hromadaCode();
  }
}
