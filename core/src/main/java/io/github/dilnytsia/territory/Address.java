package io.github.dilnytsia.territory;

import com.google.common.collect.ImmutableList;
import io.github.dilnytsia.internal.names.Spelling;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A name with the areas that people write behind it, told apart by commas or brackets: "Лука, Барська громада, Вінницька
 * обл."
 *
 * @param areas hromadas, raions and oblasts in any order
 */
record Address(String name, List<String> areas) {

  private static final Pattern MARK = Pattern.compile("[,;()\\[\\]]+");

  /** A name, its kind, a hromada, a raion and an oblast. */
  private static final int MOST_PIECES = 5;

  /** What a text may mean: the whole of it is the name, then ever less of it. */
  static List<Address> readings(String text) {
    var addresses = new ArrayList<Address>();
    addresses.add(new Address(text, List.of()));
    var marks = MARK.matcher(text).results().toList();
    if (marks.size() <= MOST_PIECES) {
      for (var i = marks.size() - 1; i >= 0; i--) {
        var name = text.substring(0, marks.get(i).start());
        if (!Spelling.readings(name).isEmpty()) {
          addresses.add(new Address(name, areas(text.substring(marks.get(i).end()))));
        }
      }
    }
    return addresses;
  }

  private static List<String> areas(String text) {
    return MARK.splitAsStream(text)
        .map(String::strip)
        .filter(piece -> !Spelling.readings(piece).isEmpty() && !KindWords.isKind(piece))
        .collect(ImmutableList.toImmutableList());
  }
}
