package io.github.dilnytsia.internal.names;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.dilnytsia.internal.names.NameIndex.Entry;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * The names nearest to a text by edit distance, from all of them. Immutable.
 *
 * <p>Names of the text's own length come first, then those one letter shorter or longer, and so on, since no name is
 * nearer than its length differs. Of each only its letters are looked at before the distance is worked out: an edit puts in
 * at most one letter that was missing and takes out at most one that was too many. That leaves a few hundred of tens of
 * thousands of names, without an index of their pieces that would be larger than the names themselves.
 */
public final class NearestNames<T> {

  /** A name near the text. */
  public record Near<T>(Entry<T> entry, int distance) {}

  private static final int MOST_EDITS = 4;

  private final ImmutableMap<Integer, Shelf<T>> shelves;
  private final Comparator<Near<T>> order;

  /** Over all names; of equally near ones those first that come first in the order, and then by name. */
  public NearestNames(NameIndex<T> index, Comparator<Entry<T>> first) {
    var byLength = new TreeMap<Integer, TreeMap<String, List<Entry<T>>>>();
    index
        .entriesByJoined()
        .forEach((joined, entries) -> byLength
            .computeIfAbsent(joined.length(), length -> new TreeMap<>())
            .put(joined, entries));
    var shelves = ImmutableMap.<Integer, Shelf<T>>builder();
    byLength.forEach((length, names) -> shelves.put(length, new Shelf<>(names)));
    this.shelves = shelves.buildOrThrow();
    this.order = Comparator.comparingInt((Near<T> near) -> near.distance())
        .thenComparing(Near::entry, first)
        .thenComparing(near -> near.entry().spelling().written())
        .thenComparing(near -> near.entry().derived());
  }

  /** Edits that leave a name recognisable: a third of its letters, two in short ones. */
  static int mostEdits(int letters) {
    return Math.min(MOST_EDITS, letters < 3 ? 1 : Math.max(2, letters / 3));
  }

  /**
   * The nearest that are wanted, and those one edit farther than the nearest; an entry that two readings find counts once.
   * A text too long for {@link EditDistance} is near to nothing.
   */
  public List<Near<T>> find(Collection<String> readings, int count, Predicate<Entry<T>> wanted) {
    var nearest = new Nearest(count, wanted);
    readings.stream()
        .filter(reading -> reading.length() <= EditDistance.LONGEST)
        .forEach(reading -> search(reading, nearest));
    return ImmutableList.copyOf(nearest.best);
  }

  private void search(String text, Nearest nearest) {
    var edits = new EditDistance(text);
    var letters = Letters.of(text);
    var most = mostEdits(text.length());
    for (var apart = 0; apart <= Math.min(most, nearest.limit); apart++) {
      search(text.length() + apart, edits, letters, most, nearest);
      if (apart > 0) {
        search(text.length() - apart, edits, letters, most, nearest);
      }
    }
  }

  private void search(int length, EditDistance edits, Letters letters, int most, Nearest nearest) {
    var shelf = shelves.get(length);
    if (shelf == null) {
      return;
    }
    for (var i = 0; i < shelf.names.length; i++) {
      var limit = Math.min(most, nearest.limit);
      if (letters.editsTo(shelf.once[i], shelf.twice[i]) <= limit) {
        var distance = edits.to(shelf.names[i]);
        if (distance <= limit) {
          shelf.entries.get(i).forEach(entry -> nearest.offer(new Near<>(entry, distance)));
        }
      }
    }
  }

  /** Names of one length; their letters lie side by side, for that is where the time goes. */
  private static final class Shelf<T> {

    private final char[][] names;
    private final long[] once;
    private final long[] twice;
    private final List<List<Entry<T>>> entries;

    private Shelf(SortedMap<String, List<Entry<T>>> entriesByName) {
      var letters = entriesByName.keySet().stream().map(Letters::of).toList();
      names = entriesByName.keySet().stream().map(String::toCharArray).toArray(char[][]::new);
      once = letters.stream().mapToLong(Letters::once).toArray();
      twice = letters.stream().mapToLong(Letters::twice).toArray();
      entries = ImmutableList.copyOf(entriesByName.values());
    }
  }

  /** The best so far. */
  private final class Nearest {

    private final int count;
    private final Predicate<Entry<T>> wanted;
    private final List<Near<T>> best = new ArrayList<>();

    /** Whatever is farther is not wanted any more. */
    private int limit = MOST_EDITS;

    private Nearest(int count, Predicate<Entry<T>> wanted) {
      this.count = count;
      this.wanted = wanted;
    }

    private void offer(Near<T> near) {
      if (!wanted.test(near.entry())) {
        return;
      }
      var known = best.stream().filter(b -> b.entry().equals(near.entry())).findFirst();
      if (known.isPresent() && known.get().distance() <= near.distance()) {
        return;
      }
      known.ifPresent(best::remove);
      best.add(near);
      best.sort(order);
      best.removeIf(b -> b.distance() > best.get(0).distance() + 1);
      if (best.size() > count) {
        best.remove(count);
      }
      limit = Math.min(limit, best.get(0).distance() + 1);
      if (best.size() == count) {
        limit = Math.min(limit, best.get(count - 1).distance());
      }
    }
  }
}
