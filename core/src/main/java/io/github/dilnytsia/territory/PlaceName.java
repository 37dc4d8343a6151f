package io.github.dilnytsia.territory;

import io.github.dilnytsia.internal.Transliteration;
import java.util.Optional;

/**
 * What a place is called, in Ukrainian and in English.
 *
 * <p>In English a place bears the English name the data give it; where they give none, its Ukrainian name in Latin
 * letters, by the official table (Resolution 55 of the Cabinet of Ministers of 27 January 2010). Never an identity: half
 * of the country's settlements share a name. Among the figures of a sentence it is said as the sentence's language has
 * it. Immutable.
 */
public final class PlaceName {

  private final String name;
  private final Optional<String> english;
  private final String part;

  private PlaceName(String name, Optional<String> english, String part) {
    this.name = name;
    this.english = english;
    this.part = part;
  }

  /**
   * A name as data have it.
   *
   * @param name Ukrainian
   * @param english empty where the data give none; a blank one is none
   */
  public static PlaceName of(String name, Optional<String> english) {
    return new PlaceName(name, english.filter(given -> !given.isBlank()), "");
  }

  /** A name that is known in Ukrainian alone, such as a raion's. */
  public static PlaceName of(String name) {
    return of(name, Optional.empty());
  }

  /** The name of a part: the place's own, and the part's id in brackets, which is the same in both languages. */
  PlaceName part(String id) {
    return new PlaceName(name, english, " [%s]".formatted(id));
  }

  /** What Ukrainian texts call the place. */
  public String uk() {
    return name + part;
  }

  /** What English texts call the place. */
  public String en() {
    return english.orElseGet(() -> Transliteration.of(name)) + part;
  }

  @Override
  public boolean equals(Object other) {
    return this == other
        || (other instanceof PlaceName place && uk().equals(place.uk()) && en().equals(place.en()));
  }

  @Override
  public int hashCode() {
    return uk().hashCode();
  }

  /** The Ukrainian name. */
  @Override
  public String toString() {
    return uk();
  }
}
