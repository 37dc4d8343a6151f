package io.github.dilnytsia.dataset;

import static io.github.dilnytsia.dataset.DatasetPhrases.say;

import io.github.dilnytsia.internal.Shown;
import java.util.Optional;
import java.util.stream.Collectors;

/** Ids a row gives, and ids of other rows a row names. */
final class Keys {

  private Keys() {}

  /** The code of the row itself, which no earlier row has. */
  static String ownCode(Row row, String column, Ids ids) {
    return own(row, column, ids, row.code(column));
  }

  /** The id of the row itself, which no earlier row has. */
  static String ownId(Row row, String column, Ids ids) {
    return own(row, column, ids, row.id(column));
  }

  private static String own(Row row, String column, Ids ids, String id) {
    if (row.isSound(column)) {
      once(row, column, ids, id);
    } else {
      ids.misspell(id);
    }
    return ids.shared(id);
  }

  /** Refuses a key that an earlier row has. */
  static void once(Row row, String column, Ids ids, String key) {
    var earlier = ids.add(key, row.line());
    if (earlier != 0) {
      row.expect(column, say("expected.once", earlier));
    }
  }

  static String settlement(Row row, String column, Draft draft) {
    var code = row.code(column);
    known(row, column, code, draft.settlementIds, DatasetFile.SETTLEMENTS);
    return draft.settlementIds.shared(code);
  }

  static Optional<String> findSettlement(Row row, String column, Draft draft) {
    return row.find(column).map(code -> settlement(row, column, draft));
  }

  static String hromada(Row row, String column, Draft draft) {
    var code = row.code(column);
    known(row, column, code, draft.hromadaIds, DatasetFile.HROMADAS);
    return draft.hromadaIds.shared(code);
  }

  static String officer(Row row, Draft draft) {
    var id = row.id("officer_id");
    known(row, "officer_id", id, draft.officerIds, DatasetFile.OFFICERS);
    return draft.officerIds.shared(id);
  }

  static Optional<String> findStation(Row row, Draft draft) {
    var id = row.findId("station_id");
    id.ifPresent(
        station -> known(row, "station_id", station, draft.stationIds, DatasetFile.STATIONS));
    return id;
  }

  /** A part's id, or the code of a settlement without parts. */
  static String unit(Row row, Draft draft) {
    var id = row.id("unit_id");
    if (row.isSound("unit_id") && draft.settlementsWithParts.contains(id)) {
      row.expect(
          "unit_id",
          say("expected.part-of", id, someParts(id, draft), row.name(DatasetFile.PARTS)));
    } else if (row.isSound("unit_id")
        && draft.settlementIds.excludes(id)
        && draft.partIds.excludes(id)) {
      row.expect(
          "unit_id",
          say("expected.unit", row.name(DatasetFile.PARTS), row.name(DatasetFile.SETTLEMENTS)));
    }
    return draft.settlementIds.has(id) ? draft.settlementIds.shared(id) : draft.partIds.shared(id);
  }

  private static String someParts(String settlement, Draft draft) {
    return draft.parts.get(settlement).stream()
        .limit(3)
        .map(part -> Shown.of(part.id()))
        .collect(Collectors.joining(", "));
  }

  private static void known(Row row, String column, String id, Ids ids, DatasetFile file) {
    if (!id.isEmpty() && row.isSound(column) && ids.excludes(id)) {
      row.expect(column, say("expected.known", row.name(file)));
    }
  }
}
