package io.github.dilnytsia.territory;

import com.google.common.collect.ImmutableSet;
import io.github.dilnytsia.internal.Transliteration;
import io.github.dilnytsia.internal.names.Alphabet;
import io.github.dilnytsia.internal.names.Spelling;
import io.github.dilnytsia.internal.names.Twins;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The spellings that a search by name compares, for places where {@link NameMatcher} cannot be asked, such as a page's script.
 *
 * <p>A text finds a name if one of the text's {@linkplain #readings(String) readings} is one of the name's {@linkplain
 * #of(String, Optional) keys}, or its beginning while somebody is still typing. Both are without case, accents, apostrophes
 * and invisible characters, with one blank for hyphens and punctuation. Who folds texts elsewhere does it by the same
 * tables: {@link #apostrophes()}, {@link #latinTwins()} and {@link #cyrillicTwins()}.
 */
public final class NameKeys {

  private NameKeys() {}

  /** Of the Ukrainian name, the English one where it is given, and the official transliteration; those that differ. */
  public static Set<String> of(String name, Optional<String> nameEn) {
    var keys = ImmutableSet.<String>builder();
    keys.add(Spelling.of(name, Alphabet.CYRILLIC).spaced());
    nameEn.ifPresent(en -> keys.add(Spelling.of(en, Alphabet.LATIN).spaced()));
    keys.add(Spelling.of(Transliteration.of(name), Alphabet.LATIN).spaced());
    return keys.build().stream()
        .filter(key -> !key.isEmpty())
        .collect(ImmutableSet.toImmutableSet());
  }

  /** A typed text in both alphabets, or in one where they make no difference; empty if it has neither letter nor digit. */
  public static List<String> readings(String text) {
    return Spelling.readings(text).stream().map(Spelling::spaced).distinct().toList();
  }

  /** Every character that is taken for an apostrophe. */
  public static String apostrophes() {
    return Twins.APOSTROPHES;
  }

  /** Small Latin letters that look like Cyrillic ones, in the order of {@link #cyrillicTwins()}. */
  public static String latinTwins() {
    return Twins.LATIN;
  }

  /** Small Cyrillic letters that look like Latin ones. */
  public static String cyrillicTwins() {
    return Twins.CYRILLIC;
  }
}
