package io.github.dilnytsia.report;

import com.google.common.collect.ImmutableSortedMap;
import io.github.dilnytsia.territory.Territory;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What settlements are called in English, where all of one Ukrainian name are called the same.
 *
 * <p>For sentences that do not say which place a name belongs to, as those of a host's rules may not.
 */
final class EnglishNames {

  private EnglishNames() {}

  /** By the Ukrainian name. */
  static Map<String, String> of(Territory territory) {
    var names = new TreeMap<String, String>();
    var several = new TreeSet<String>();
    for (var settlement : territory.settlements()) {
      var name = settlement.name();
      var english = settlement.placeName().en();
      var before = names.putIfAbsent(name, english);
      if (before != null && !before.equals(english)) {
        several.add(name);
      }
    }
    names.keySet().removeAll(several);
    return ImmutableSortedMap.copyOf(names);
  }
}
