package io.github.dilnytsia.internal.names;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dilnytsia.internal.names.NameIndex.Entry;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The fast ways find what the slow ones find. */
class NearestNamesTest {

  @Property(tries = 2000)
  void theBitsSayWhatTheTableSays(@ForAll("words") String one, @ForAll("words") String other) {
    assertThat(new EditDistance(one).to(other.toCharArray())).isEqualTo(distance(one, other));
  }

  @Property(tries = 200)
  void alsoForTextsAsLongAsTheBitsReach(
      @ForAll("longWords") String one, @ForAll("words") String other) {
    assertThat(new EditDistance(one).to(other.toCharArray())).isEqualTo(distance(one, other));
    assertThat(new EditDistance(one).to((other + one).toCharArray()))
        .isEqualTo(distance(one, other + one));
  }

  @Property(tries = 2000)
  void lettersNeverSayMoreThanTheDistance(
      @ForAll("words") String one, @ForAll("words") String other) {
    var letters = Letters.of(other);

    assertThat(Letters.of(one).editsTo(letters.once(), letters.twice()))
        .isLessThanOrEqualTo(distance(one, other));
  }

  @Property
  void findsTheNearestAsIfEveryNameWereLookedAt(
      @ForAll("manyWords") List<String> words, @ForAll("words") String text) {
    var names = NameIndex.<String>builder();
    words.forEach(word -> names.add(word, Optional.of("x"), word));
    Predicate<Entry<String>> wanted = entry -> !entry.derived()
        && !entry.spelling().written().equals("x")
        && entry.spelling().written().hashCode() % 3 != 0;
    var nearest = new NearestNames<>(
        names.build(), Comparator.comparing(entry -> entry.bearers().size() % 2));

    var found = nearest.find(List.of(text), 3, wanted).stream()
        .map(near -> Map.entry(near.distance(), near.entry().spelling().written()))
        .toList();

    var all = words.stream()
        .distinct()
        .filter(word -> word.hashCode() % 3 != 0)
        .filter(word -> distance(text, word) <= NearestNames.mostEdits(text.length()))
        .toList();
    var least = all.stream().mapToInt(word -> distance(text, word)).min().orElse(0);
    assertThat(found)
        .isEqualTo(all.stream()
            .filter(word -> distance(text, word) <= least + 1)
            .map(word -> Map.entry(distance(text, word), word))
            .sorted(Comparator.comparingInt((Map.Entry<Integer, String> near) -> near.getKey())
                .thenComparing(near -> count(words, near.getValue()) % 2)
                .thenComparing(Map.Entry::getValue))
            .limit(3)
            .toList());
  }

  private static long count(List<String> words, String word) {
    return words.stream().filter(word::equals).count();
  }

  /** The textbook's table, whole. */
  private static int distance(String one, String other) {
    var table = new int[one.length() + 1][other.length() + 1];
    for (var i = 0; i <= one.length(); i++) {
      for (var j = 0; j <= other.length(); j++) {
        table[i][j] = i == 0 || j == 0 ? i + j : cell(table, one, other, i, j);
      }
    }
    return table[one.length()][other.length()];
  }

  private static int cell(int[][] table, String one, String other, int i, int j) {
    var replaced = table[i - 1][j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
    var cell = Math.min(replaced, 1 + Math.min(table[i - 1][j], table[i][j - 1]));
    var swapped = i > 1
        && j > 1
        && one.charAt(i - 1) == other.charAt(j - 2)
        && one.charAt(i - 2) == other.charAt(j - 1);
    return swapped ? Math.min(cell, table[i - 2][j - 2] + 1) : cell;
  }

  @Provide
  Arbitrary<String> words() {
    return Arbitraries.strings().withChars("аблюя漢字").ofMinLength(1).ofMaxLength(12);
  }

  @Provide
  Arbitrary<String> longWords() {
    return Arbitraries.strings().withChars("аблюя漢字").ofMinLength(60).ofMaxLength(64);
  }

  @Provide
  Arbitrary<List<String>> manyWords() {
    return words().list().ofMaxSize(40);
  }
}
