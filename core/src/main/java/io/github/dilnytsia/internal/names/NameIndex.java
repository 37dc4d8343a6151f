package io.github.dilnytsia.internal.names;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.dilnytsia.internal.Transliteration;
import io.github.dilnytsia.internal.names.Spelling.Tightness;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Who bears a name, at the tightest spelling at which anybody does. Immutable.
 *
 * <p>Names are kept by their loosest spelling, in which those that could be meant by one text come together; there are
 * seldom two.
 */
public final class NameIndex<T> {

  /**
   * A name as it is written, with all that bear it.
   *
   * @param derived whether nobody gave the name and it is a transliteration of one that was given
   */
  public record Entry<T>(Spelling spelling, boolean derived, List<T> bearers) {

    /** A transliteration is never tighter than a name that was given, nor than one with look-alike letters. */
    private boolean agrees(Spelling typed, Tightness tightness) {
      return (!derived || tightness.compareTo(Tightness.ALIKE) >= 0)
          && spelling.at(tightness).equals(typed.at(tightness));
    }
  }

  private final ImmutableMap<String, ImmutableList<Entry<T>>> entriesByJoined;

  private NameIndex(ImmutableMap<String, ImmutableList<Entry<T>>> entriesByJoined) {
    this.entriesByJoined = entriesByJoined;
  }

  /** All names by their loosest spelling, in the order they came in. */
  Map<String, ImmutableList<Entry<T>>> entriesByJoined() {
    return entriesByJoined;
  }

  /** The bearers of a text at the tightest of these spellings at which there are any. */
  public Set<T> find(Collection<Spelling> readings, Set<Tightness> allowed) {
    for (var tightness : allowed) {
      var found = new LinkedHashSet<T>();
      for (var reading : readings) {
        entriesByJoined.getOrDefault(reading.joined(), ImmutableList.of()).stream()
            .filter(entry -> entry.agrees(reading, tightness))
            .forEach(entry -> found.addAll(entry.bearers()));
      }
      if (!found.isEmpty()) {
        return found;
      }
    }
    return Set.of();
  }

  public Set<T> find(String text) {
    return find(Spelling.readings(text), EnumSet.allOf(Tightness.class));
  }

  public static <T> Builder<T> builder() {
    return new Builder<>();
  }

  /** Collects names; those without a letter or digit are left out, since nobody can type them. */
  public static final class Builder<T> {

    private final Map<String, List<T>> ukrainian = new LinkedHashMap<>();
    private final Map<String, List<T>> english = new LinkedHashMap<>();
    private final Map<String, List<T>> derived = new LinkedHashMap<>();
    private final Map<String, String> transliterations = new HashMap<>();
    private final Map<String, ImmutableList.Builder<Entry<T>>> entries = new LinkedHashMap<>();

    /** A bearer with a Ukrainian name and, where there is one, an English name; the same bearer twice stays two. */
    public void add(String uk, Optional<String> en, T bearer) {
      put(ukrainian, uk, bearer);
      en.ifPresent(name -> put(english, name, bearer));
      var transliterated = transliterations.computeIfAbsent(uk, Transliteration::of);
      if (!transliterated.equals(en.orElse(""))) {
        put(derived, transliterated, bearer);
      }
    }

    private static <T> void put(Map<String, List<T>> bearersByName, String name, T bearer) {
      bearersByName.computeIfAbsent(name, unseen -> new ArrayList<>(1)).add(bearer);
    }

    public NameIndex<T> build() {
      ukrainian.forEach((name, bearers) -> enter(name, Alphabet.CYRILLIC, false, bearers));
      english.forEach((name, bearers) -> enter(name, Alphabet.LATIN, false, bearers));
      derived.forEach((name, bearers) -> enter(name, Alphabet.LATIN, true, bearers));
      var frozen = ImmutableMap.<String, ImmutableList<Entry<T>>>builder();
      entries.forEach((joined, names) -> frozen.put(joined, names.build()));
      return new NameIndex<>(frozen.buildOrThrow());
    }

    private void enter(String name, Alphabet alphabet, boolean isDerived, List<T> bearers) {
      var spelling = Spelling.of(name, alphabet);
      if (!spelling.joined().isEmpty()) {
        entries
            .computeIfAbsent(spelling.joined(), unseen -> ImmutableList.builder())
            .add(new Entry<>(spelling, isDerived, ImmutableList.copyOf(bearers)));
      }
    }
  }
}
