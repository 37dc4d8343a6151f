package io.github.dilnytsia.rules;

import static io.github.dilnytsia.rules.RulesPhrases.say;

import io.github.dilnytsia.internal.names.EditDistance;
import io.github.dilnytsia.judgement.Wording;
import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** What somebody who mistyped a word may have meant. */
final class Nearest {

  private Nearest() {}

  /** The word most like a text, if any is like it at all: no more than a third of its letters differ. */
  static Optional<String> of(String text, Collection<String> words) {
    var typed = text.toLowerCase(Locale.ROOT);
    if (typed.isEmpty() || typed.length() > EditDistance.LONGEST) {
      return Optional.empty();
    }
    var distance = new EditDistance(typed);
    return words.stream()
        .filter(word -> edits(distance, word) <= Math.max(2, typed.length() / 3))
        .min(Comparator.comparingInt((String word) -> edits(distance, word))
            .thenComparing(Comparator.naturalOrder()));
  }

  private static int edits(EditDistance distance, String word) {
    return distance.to(word.toLowerCase(Locale.ROOT).toCharArray());
  }

  /** The word most like a text or, if none is, all there are. */
  static Wording advice(String text, Collection<String> words) {
    return of(text, words)
        .map(word -> say("advice.nearest", word))
        .orElseGet(() -> say("advice.known", String.join(", ", words)));
  }
}
