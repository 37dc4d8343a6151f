package io.github.dilnytsia.internal.names;

import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Words that people write before or after a name and that are no part of it, such as "село" or "район".
 *
 * <p>A blank, a full stop, a comma or a bracket tells such a word from the name; a hyphen makes it part of the name.
 */
public final class KnownWords<V> {

  /**
   * A text without such a word, and what the word means.
   *
   * @param word in the spelling of {@link Spelling#spaced()}
   * @param after whether the word came after the name
   * @param marked whether a full stop, comma or bracket tells it from the name, and not a blank alone
   */
  public record Without<V>(String rest, String word, V meaning, boolean after, boolean marked) {}

  private static final String MARKS = ".,:;()[]";

  private static final Pattern GAP = Pattern.compile("[\\s\\p{Z}" + Pattern.quote(MARKS) + "]+");

  /** Of "селище міського типу", with a piece to spare. */
  private static final int MOST_PIECES = 4;

  private final ImmutableMap<String, V> meaningByWord;

  private KnownWords(ImmutableMap<String, V> meaningByWord) {
    this.meaningByWord = meaningByWord;
  }

  /** Words by meaning, each in the spelling of {@link Spelling#spaced()}. */
  public static <V> KnownWords<V> of(Map<V, ? extends Collection<String>> wordsByMeaning) {
    var meanings = ImmutableMap.<String, V>builder();
    wordsByMeaning.forEach((meaning, words) -> words.forEach(word -> meanings.put(word, meaning)));
    return new KnownWords<>(meanings.buildOrThrow());
  }

  /** The text without the longest word before the name, then without the longest after it; empty if it has neither. */
  public List<Without<V>> strip(String text) {
    var gaps = gaps(text);
    var found = new ArrayList<Without<V>>();
    leading(text, gaps).ifPresent(found::add);
    trailing(text, gaps).ifPresent(found::add);
    return found;
  }

  /** Whether a text is such a word. */
  public boolean isKnown(String text) {
    return find(text).isPresent();
  }

  private Optional<String> find(String text) {
    return Spelling.readings(text).stream()
        .map(Spelling::spaced)
        .filter(meaningByWord::containsKey)
        .findFirst();
  }

  private Optional<Without<V>> leading(String text, List<Gap> gaps) {
    for (var i = Math.min(MOST_PIECES, gaps.size()) - 1; i >= 0; i--) {
      var without = without(text, gaps.get(i), false);
      if (without.isPresent()) {
        return without;
      }
    }
    return Optional.empty();
  }

  private Optional<Without<V>> trailing(String text, List<Gap> gaps) {
    for (var i = Math.max(0, gaps.size() - MOST_PIECES); i < gaps.size(); i++) {
      var without = without(text, gaps.get(i), true);
      if (without.isPresent()) {
        return without;
      }
    }
    return Optional.empty();
  }

  private Optional<Without<V>> without(String text, Gap gap, boolean after) {
    var before = text.substring(0, gap.begin());
    var behind = text.substring(gap.end());
    var rest = after ? before : behind;
    if (Spelling.readings(rest).isEmpty()) {
      return Optional.empty();
    }
    var marked = text.substring(gap.begin(), gap.end()).chars().anyMatch(KnownWords::isMark);
    return find(after ? behind : before)
        .map(word -> new Without<>(rest, word, meaning(word), after, marked));
  }

  private V meaning(String known) {
    return Objects.requireNonNull(meaningByWord.get(known));
  }

  private static boolean isMark(int character) {
    return MARKS.indexOf(character) >= 0;
  }

  private static List<Gap> gaps(String text) {
    var gaps = new ArrayList<Gap>();
    var matcher = GAP.matcher(text);
    while (matcher.find()) {
      gaps.add(new Gap(matcher.start(), matcher.end()));
    }
    return gaps;
  }

  private record Gap(int begin, int end) {}
}
