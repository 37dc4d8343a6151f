package io.github.dilnytsia.testkit.arbitraries;

import io.github.dilnytsia.staffing.Absence;
import io.github.dilnytsia.staffing.Force;
import io.github.dilnytsia.staffing.Memorandum;
import io.github.dilnytsia.staffing.Officer;
import io.github.dilnytsia.staffing.ReceptionHours;
import io.github.dilnytsia.staffing.Role;
import io.github.dilnytsia.staffing.Station;
import io.github.dilnytsia.territory.Hromada;
import io.github.dilnytsia.territory.Settlement;
import io.github.dilnytsia.territory.Territory;
import io.github.dilnytsia.testkit.arbitraries.ForceRows.Agreement;
import io.github.dilnytsia.testkit.arbitraries.ForceRows.OfficerRow;
import io.github.dilnytsia.testkit.arbitraries.ForceRows.StationRow;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;

/** Makes a force of its rows for a territory. */
final class ForceMaker {

  private final Territory territory;
  private final LocalDate date;
  private final List<String> stations;

  private ForceMaker(Territory territory, LocalDate date, List<String> stations) {
    this.territory = territory;
    this.date = date;
    this.stations = stations;
  }

  /** The ids the stations get. */
  static List<String> ids(List<StationRow> stations) {
    return IntStream.rangeClosed(1, stations.size())
        .mapToObj(number -> "ST-" + number)
        .toList();
  }

  /** A force whose hromadas have the agreements with the numbers that the function gives them. */
  static Force make(
      ForceRows rows, Territory territory, ToIntFunction<Hromada> numbers, LocalDate date) {
    return new ForceMaker(territory, date, ids(rows.stations())).made(rows, numbers);
  }

  private Force made(ForceRows rows, ToIntFunction<Hromada> numbers) {
    var force = Force.builder();
    for (var hromada : territory.hromadas()) {
      var agreement = Picks.picked(rows.agreements(), numbers.applyAsInt(hromada));
      memorandum(hromada, agreement).ifPresent(force::addMemoranda);
    }
    for (var i = 0; i < stations.size(); i++) {
      force.addStations(station(rows.stations().get(i), stations.get(i)));
    }
    for (var i = 0; i < rows.officers().size(); i++) {
      var row = rows.officers().get(i);
      var id = "O-" + (i + 1);
      force.addOfficers(officer(row, id));
      row.service().away().ifPresent(day -> force.addAbsences(absence(id, day)));
    }
    return force.build();
  }

  private Optional<Memorandum> memorandum(Hromada hromada, Agreement agreement) {
    var memorandum = Memorandum.builder().hromadaCode(hromada.code()).signed(date.minusYears(1));
    return switch (agreement) {
      case SIGNED -> Optional.of(memorandum.build());
      case SIGNED_ON_THE_DAY -> Optional.of(memorandum.signed(date).build());
      case SIGNED_LATER -> Optional.of(memorandum.signed(date.plusDays(1)).build());
      case SUSPENDED -> Optional.of(memorandum.suspended(date).build());
      case SUSPENDED_LATER -> Optional.of(memorandum.suspended(date.plusDays(1)).build());
      case ENDED -> Optional.of(memorandum.ended(date).build());
      case NONE -> Optional.empty();
    };
  }

  private Station station(StationRow row, String id) {
    var station = Station.builder()
        .id(id)
        .settlementCode(Picks.picked(territory.settlements(), row.settlement()).code())
        .opened(row.opened())
        .closed(row.closed().filter(day -> !day.isBefore(row.opened().orElse(day))))
        .officeEquipment(row.equipped())
        .safe(row.equipped())
        .communications(row.equipped());
    row.desks().ifPresent(station::desks);
    if (row.receives()) {
      station.addReceptionHours(ReceptionHours.builder()
          .day(DayOfWeek.TUESDAY)
          .begin(LocalTime.of(9, 0))
          .end(LocalTime.of(12, 0))
          .build());
    }
    return station.build();
  }

  /** A home where there is no station; a district officer serves a raion where the pick is odd and there is one. */
  private Officer officer(OfficerRow row, String id) {
    var hromada = Picks.picked(territory.hromadas(), row.area());
    var wide = row.role() == Role.DISTRICT_OFFICER && row.area() % 2 == 1;
    var atStation = row.station().filter(pick -> !stations.isEmpty());
    var home = Picks.picked(territory.settlements(), row.home());
    var dates = row.service();
    var officer = Officer.builder()
        .id(id)
        .role(row.role())
        .stage(row.stage())
        .stageSince(dates.stageSince())
        .areaCode(wide ? hromada.raionCode().orElse(hromada.code()) : hromada.code())
        .stationId(atStation.map(pick -> Picks.picked(stations, pick)))
        .homeCode(Optional.of(home)
            .filter(place -> atStation.isEmpty() || row.home() % 2 == 0)
            .map(Settlement::code))
        .hasCar(row.hasCar())
        .inServiceFrom(dates.from())
        .inServiceTo(dates.to().filter(last -> !last.isBefore(dates.from().orElse(last))));
    row.hours().ifPresent(officer::hoursPerMonth);
    return officer.build();
  }

  private static Absence absence(String officer, LocalDate day) {
    return Absence.builder()
        .officerId(officer)
        .firstDay(day)
        .lastDay(day.plusDays(14))
        .reason("відпустка")
        .build();
  }
}
