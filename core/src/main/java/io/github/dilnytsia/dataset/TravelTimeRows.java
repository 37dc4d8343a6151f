package io.github.dilnytsia.dataset;

import static io.github.dilnytsia.dataset.DatasetPhrases.say;

import io.github.dilnytsia.territory.TravelTime;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;

/**
 * {@code travel_times.csv}, the one file with a row for pairs of places: up to a million of them.
 *
 * <p>Minutes are rounded to whole seconds, half up. To find pairs that occur twice, each is kept as one number.
 */
final class TravelTimeRows {

  private final Draft draft;
  private final Map<String, Integer> numberByPlace = new HashMap<>();
  private long[] pairs = new long[1024];
  private int[] lines = new int[1024];
  private int count;

  TravelTimeRows(Draft draft) {
    this.draft = draft;
  }

  void read(Row row) {
    var from = place(row, "from");
    var to = place(row, "to");
    var minutes = row.findDecimal("minutes");
    if (row.isSound("from") && row.isSound("to")) {
      remember(from, to, row.line());
    }
    if (row.isSound()) {
      draft.travelTimes.add(TravelTime.builder()
          .origin(from)
          .destination(to)
          .duration(minutes.map(Figures::seconds))
          .build());
    }
  }

  private String place(Row row, String column) {
    var id = row.id(column);
    if (row.isSound(column)
        && draft.settlementIds.excludes(id)
        && draft.partIds.excludes(id)
        && draft.stationIds.excludes(id)) {
      row.expect(
          column,
          say(
              "expected.place",
              row.name(DatasetFile.SETTLEMENTS),
              row.name(DatasetFile.PARTS),
              row.name(DatasetFile.STATIONS)));
    }
    return draft.settlementIds.shared(draft.partIds.shared(draft.stationIds.shared(id)));
  }

  private void remember(String from, String to, int line) {
    if (count == pairs.length) {
      pairs = Arrays.copyOf(pairs, 2 * count);
      lines = Arrays.copyOf(lines, 2 * count);
    }
    pairs[count] = ((long) number(from) << 32) | number(to);
    lines[count++] = line;
  }

  private int number(String place) {
    return numberByPlace.computeIfAbsent(place, p -> numberByPlace.size());
  }

  /** Tells pairs that occur twice, and puts the facts in the order a territory has them in. */
  void finish(Problems problems) {
    var repeated = repeated();
    if (!repeated.isEmpty()) {
      for (var i = 0; i < count; i++) {
        var first = repeated.get(pairs[i]);
        if (first != null && repeated.replace(pairs[i], 0, lines[i])) {
          continue;
        }
        if (first != null) {
          problems.add(DatasetFile.TRAVEL_TIMES, lines[i], "to", null, say("expected.once", first));
        }
      }
    }
    draft.travelTimes.sort(
        Comparator.comparing(TravelTime::origin).thenComparing(TravelTime::destination));
  }

  /** Pairs that occur twice, each with 0. */
  private Map<Long, Integer> repeated() {
    var sorted = Arrays.copyOf(pairs, count);
    Arrays.sort(sorted);
    var repeated = new HashMap<Long, Integer>();
    for (var i = 1; i < count; i++) {
      if (sorted[i] == sorted[i - 1]) {
        repeated.put(sorted[i], 0);
      }
    }
    return repeated;
  }

  static void write(TravelTime time, Cells cells) {
    cells.put("from", time.origin());
    cells.put("to", time.destination());
    cells.put("minutes", time.duration().map(Figures::minutes));
  }
}
