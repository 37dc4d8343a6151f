package io.github.dilnytsia.judgement;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Maps;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;

/**
 * The sentences of one part of the software in both languages, by key, from two UTF-8 files {@code NAME_uk.properties}
 * and {@code NAME_en.properties} that lie beside a class.
 *
 * <p>Both files have the same keys, or loading fails: nobody is left without an answer in a language. Immutable.
 */
public final class Phrases {

  private final Map<String, String> uk;
  private final Map<String, String> en;

  private Phrases(Map<String, String> uk, Map<String, String> en) {
    this.uk = uk;
    this.en = en;
  }

  /**
   * Loads a pair of files.
   *
   * @throws IllegalStateException if a file is missing or a key stands in one only
   */
  public static Phrases load(Class<?> beside, String name) {
    var uk = read(beside, name + "_uk.properties");
    var en = read(beside, name + "_en.properties");
    var difference = Maps.difference(uk, en);
    if (!difference.entriesOnlyOnLeft().isEmpty()
        || !difference.entriesOnlyOnRight().isEmpty()) {
      throw new IllegalStateException(
          "Phrases %s of %s: only in Ukrainian %s, only in English %s; expected every key in both."
              .formatted(
                  name,
                  beside.getName(),
                  difference.entriesOnlyOnLeft().keySet(),
                  difference.entriesOnlyOnRight().keySet()));
    }
    return new Phrases(uk, en);
  }

  /**
   * The sentence for a key, with its figures.
   *
   * @throws IllegalArgumentException if there is no such key
   */
  public Wording say(String key, Object... figures) {
    if (!uk.containsKey(key)) {
      throw new IllegalArgumentException(
          "There is no phrase \"%s\"; there are %s.".formatted(key, uk.keySet()));
    }
    return Wording.of(
        Objects.requireNonNull(uk.get(key)), Objects.requireNonNull(en.get(key)), figures);
  }

  /** The sentence for a key without figures, if there is one. */
  public Optional<Wording> find(String key) {
    return uk.containsKey(key) ? Optional.of(say(key)) : Optional.empty();
  }

  /** Every key, in order. */
  public Set<String> keys() {
    return uk.keySet();
  }

  /** The sentence for a key at once in one language. */
  public String say(Language language, String key, Object... figures) {
    return say(key, figures).in(language);
  }

  private static Map<String, String> read(Class<?> beside, String file) {
    try (var stream = beside.getResourceAsStream(file)) {
      if (stream == null) {
        throw new IllegalStateException(
            "There is no file %s beside %s.".formatted(file, beside.getName()));
      }
      var properties = new Properties();
      properties.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
      return ImmutableSortedMap.copyOf(Maps.fromProperties(properties));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
