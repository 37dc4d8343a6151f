package io.github.dilnytsia.testkit;

import com.google.common.collect.ImmutableList;
import io.github.dilnytsia.judgement.Wording;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** What is wrong with how a judgement is said. */
final class Sentences {

  private static final Pattern PLACE = Pattern.compile("\\{([0-9]{1,2})}");
  private static final Pattern LETTER = Pattern.compile("\\p{L}");

  private Sentences() {}

  /** Blank sentences, places without a figure, and words that are the same in both languages; empty if all is well. */
  static List<String> faults(Wording wording) {
    var faults = ImmutableList.<String>builder();
    for (var sentence : List.of(wording.uk(), wording.en())) {
      if (sentence.isBlank()) {
        faults.add("one of the sentences is blank");
      }
      var unfilled = PLACE
          .matcher(sentence)
          .results()
          .filter(place -> Integer.parseInt(place.group(1)) >= wording.figures().size());
      unfilled.forEach(
          place -> faults.add("\"%s\" has no figure for %s".formatted(sentence, place.group())));
    }
    var words = PLACE.matcher(wording.en()).replaceAll("");
    if (wording.uk().equals(wording.en()) && LETTER.matcher(words).find()) {
      faults.add("\"%s\" is said in one language alone".formatted(wording.en()));
    }
    for (var figure : wording.figures()) {
      if (figure instanceof Wording part) {
        faults.addAll(faults(part));
      } else if (wording.figures().size() == 1
          && words.isBlank()
          && figure.toString().isBlank()) {
        faults.add("the sentence is blank");
      }
    }
    return faults.build();
  }

  /** A limit without a figure held against it, or a figure without its unit; empty if all is well. */
  static Optional<String> fault(
      Optional<BigDecimal> value, Optional<BigDecimal> limit, Optional<String> unit) {
    if (limit.isPresent() && value.isEmpty()) {
      return Optional.of("a limit of %s, and no figure".formatted(limit.get()));
    }
    if (value.isPresent() && unit.isEmpty()) {
      return Optional.of("the figure %s, and no unit".formatted(value.get()));
    }
    return Optional.empty();
  }
}
