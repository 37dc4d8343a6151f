package io.github.dilnytsia.dataset;

import io.github.dilnytsia.internal.names.LetterChanges;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The ids one file gives, for the references of other files.
 *
 * <p>A reference is wrong only if nothing explains it otherwise: a row that cannot be read, or whose id is misspelt, may
 * have been the one that was meant, and then its own problem is the one to tell.
 */
final class Ids {

  private static final int MOST_MISSPELT = 1000;

  private final Map<String, Integer> rows = new HashMap<>();
  private final Map<String, String> instances = new HashMap<>();
  private final Set<String> doubtful = new HashSet<>();
  private final List<String> misspelt = new ArrayList<>();
  private boolean whole = true;

  /** Takes an id in; the row that already has it, or 0. */
  int add(String id, int row) {
    var earlier = rows.putIfAbsent(id, row);
    instances.putIfAbsent(id, id);
    return earlier == null ? 0 : earlier;
  }

  /** The file, or its column of ids, cannot be read: no reference into it can be judged. */
  void giveUp() {
    whole = false;
  }

  /** A row cannot be read; any of its fields may be its id. */
  void doubt(List<String> fields) {
    doubtful.addAll(fields);
    if (doubtful.size() > 100 * MOST_MISSPELT) {
      giveUp();
    }
  }

  /** An id that cannot be right. */
  void misspell(String id) {
    misspelt.add(id);
    if (misspelt.size() > MOST_MISSPELT) {
      giveUp();
    }
  }

  boolean has(String id) {
    return rows.containsKey(id);
  }

  /** The row of an id that is there. */
  int row(String id) {
    return rows.getOrDefault(id, 0);
  }

  /** The same text as the id's own object, so that millions of references share it. */
  String shared(String id) {
    return instances.getOrDefault(id, id);
  }

  /** Whether nothing in the file can be meant by the id. */
  boolean excludes(String id) {
    return whole
        && !has(id)
        && !doubtful.contains(id)
        && misspelt.stream().noneMatch(other -> isClose(id, other));
  }

  /** Whether two changes of one character (other, more or fewer) lead from one text to the other, or fewer. */
  static boolean isClose(String one, String other) {
    return Math.abs(one.length() - other.length()) <= 2 && LetterChanges.between(one, other) <= 2;
  }
}
