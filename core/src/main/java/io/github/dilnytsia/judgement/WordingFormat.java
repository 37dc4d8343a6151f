package io.github.dilnytsia.judgement;

import io.github.dilnytsia.territory.PlaceName;
import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Puts figures into sentences; {@code java.text.MessageFormat} would format by the JDK's own locale data. */
final class WordingFormat {

  private static final Pattern PLACE = Pattern.compile("\\{([0-9]{1,2})}");

  private WordingFormat() {}

  static String fill(String sentence, List<Object> figures, Language language) {
    return PLACE
        .matcher(sentence)
        .replaceAll(place -> Matcher.quoteReplacement(
            text(figures.get(Integer.parseInt(place.group(1))), language)));
  }

  private static String text(Object figure, Language language) {
    if (figure instanceof Wording wording) {
      return wording.in(language);
    }
    if (figure instanceof BigDecimal number) {
      var plain = number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
      return language == Language.UK ? plain.replace('.', ',') : plain;
    }
    if (figure instanceof PlaceName place) {
      return Visible.of(language == Language.UK ? place.uk() : place.en());
    }
    return Visible.of(figure.toString());
  }
}
