package io.github.dilnytsia.territory;

import static io.github.dilnytsia.territory.SettlementCategory.CITY;
import static io.github.dilnytsia.territory.SettlementCategory.CITY_OF_SPECIAL_STATUS;
import static io.github.dilnytsia.territory.SettlementCategory.TOWN;
import static io.github.dilnytsia.territory.SettlementCategory.VILLAGE;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.dilnytsia.internal.names.Alphabet;
import io.github.dilnytsia.internal.names.KnownWords;
import io.github.dilnytsia.internal.names.Spelling;
import java.util.List;
import java.util.Set;

/**
 * The words for kinds of settlement that people put before or after a name, with the categories they stand for.
 *
 * <p>"Селище міського типу" became "селище" in the register; in English a town may be either a селище or a small city; "н.
 * п." and "settlement" say nothing of the kind.
 */
final class KindWords {

  private static final KnownWords<Set<SettlementCategory>> WORDS = KnownWords.of(ImmutableMap.of(
      ImmutableSet.of(VILLAGE), List.of("с", "село", "s", "selo", "v", "village", "village of"),
      ImmutableSet.of(TOWN),
          List.of(
              "смт",
              "с м т",
              "селище міського типу",
              "селище",
              "с ще",
              "сще",
              "smt",
              "selyshche",
              "urban type settlement",
              "urban type settlement of"),
      ImmutableSet.of(CITY, CITY_OF_SPECIAL_STATUS),
          List.of("м", "місто", "m", "misto", "city", "city of"),
      ImmutableSet.of(TOWN, CITY), List.of("town", "town of"),
      ImmutableSet.copyOf(SettlementCategory.values()),
          List.of(
              "н п",
              "нп",
              "населений пункт",
              "сел",
              "settlement",
              "settlement of",
              "rural settlement")));

  private static final Set<String> NOUNS =
      ImmutableSet.of("село", "місто", "селище", "selo", "misto", "selyshche");

  private KindWords() {}

  /**
   * The text without such a word, where it has one.
   *
   * <p>"Нове Село" and "Старе Місто" have none: the words are neuter, and with an adjective before them they are a name.
   */
  static List<KnownWords.Without<Set<SettlementCategory>>> strip(String text) {
    return WORDS.strip(text).stream()
        .filter(without -> !(without.after()
            && !without.marked()
            && NOUNS.contains(without.word())
            && isNeuter(without.rest())))
        .toList();
  }

  /** Whether a text is nothing but such a word. */
  static boolean isKind(String text) {
    return WORDS.isKnown(text);
  }

  /** In Cyrillic or Latin letters. */
  private static boolean isNeuter(String rest) {
    var spaced = Spelling.of(rest, Alphabet.CYRILLIC).spaced();
    return spaced.endsWith("е") || spaced.endsWith("є") || spaced.endsWith("e");
  }
}
