package io.github.dilnytsia.dataset;

import static io.github.dilnytsia.dataset.DatasetPhrases.say;

import io.github.dilnytsia.staffing.Station;
import io.github.dilnytsia.territory.GeoPoint;
import java.util.stream.Collectors;

/** {@code stations.csv}. */
final class StationRows {

  private StationRows() {}

  static void read(Row row, Draft draft) {
    var id = Keys.ownId(row, "station_id", draft.stationIds);
    if (row.isSound("station_id") && (draft.settlementIds.has(id) || draft.partIds.has(id))) {
      row.expect(
          "station_id",
          say(
              "expected.station-id",
              row.name(DatasetFile.SETTLEMENTS),
              row.name(DatasetFile.PARTS)));
    }
    var opened = row.findDate("opened");
    var closed = row.findDate("closed");
    var settlement = Keys.settlement(row, "katottg", draft);
    var station = Station.builder()
        .id(id)
        .settlementCode(settlement)
        .location(Points.findPoint(row))
        .opened(opened)
        .closed(closed)
        .desks(row.findCount("desks"))
        .officeEquipment(row.findFlag("office_equipment"))
        .safe(row.findFlag("safe"))
        .communications(row.findFlag("communications"));
    checkHromada(row, settlement, draft);
    Spans.check(row, "opened", opened, "closed", closed);
    row.find("reception_hours")
        .ifPresent(text -> Receptions.parse(text)
            .ifPresentOrElse(
                station::receptionHours,
                () -> row.expect("reception_hours", say("expected.reception"))));
    if (row.isSound()) {
      draft.stations.add(station.build());
    }
  }

  private static void checkHromada(Row row, String settlement, Draft draft) {
    var given = row.findCode("hromada_code");
    var fact = draft.settlements.get(settlement);
    if (fact != null
        && given.isPresent()
        && row.isSound("hromada_code")
        && !given.get().equals(fact.hromadaCode())) {
      row.expect(
          "hromada_code",
          say(
              "expected.hromada-of",
              fact.hromadaCode(),
              settlement,
              row.name(DatasetFile.SETTLEMENTS)));
    }
  }

  static void write(Station station, String hromadaCode, Cells cells) {
    cells.put("station_id", station.id());
    cells.put("katottg", station.settlementCode());
    cells.put("hromada_code", hromadaCode);
    cells.put("lat", station.location().map(GeoPoint::lat).map(Points::number));
    cells.put("lon", station.location().map(GeoPoint::lon).map(Points::number));
    cells.put("opened", station.opened());
    cells.put("closed", station.closed());
    cells.put("desks", station.desks());
    cells.put("office_equipment", station.officeEquipment());
    cells.put("safe", station.safe());
    cells.put("communications", station.communications());
    cells.put(
        "reception_hours",
        station.receptionHours().stream().map(Receptions::text).collect(Collectors.joining("; ")));
  }
}
