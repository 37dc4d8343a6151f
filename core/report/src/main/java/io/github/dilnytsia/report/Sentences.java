package io.github.dilnytsia.report;

import io.github.dilnytsia.judgement.Language;
import io.github.dilnytsia.judgement.Wording;
import io.github.dilnytsia.territory.PlaceName;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Writes sentences so that each pattern stands in the page once, in both languages, however often it is said.
 *
 * <p>A sentence is an array: the number of its pattern and its figures, which are numbers, texts or further sentences. The
 * page puts them together by the rules of {@link Wording}. What cannot be seen in a text is made visible here.
 */
final class Sentences {

  /** Shorter texts are written where they stand. */
  private static final int SHORT = 6;

  /** More digits than this a script's numbers cannot hold. */
  private static final int MOST_DIGITS = 15;

  private record Pattern(String uk, String en) {}

  private final Map<Pattern, Integer> patterns = new LinkedHashMap<>();
  private final Map<String, String> englishNames;

  /**
   * No sentence yet.
   *
   * @param englishNames by Ukrainian names, for sentences that call a place by a text and not by a {@link PlaceName}
   */
  Sentences(Map<String, String> englishNames) {
    this.englishNames = englishNames;
  }

  void write(JsonOut out, Wording wording) throws IOException {
    out.beginArray();
    out.number(number(wording.uk(), wording.en()));
    for (var figure : wording.figures()) {
      writeFigure(out, figure);
    }
    out.endArray();
  }

  private void writeFigure(JsonOut out, Object figure) throws IOException {
    if (figure instanceof Wording wording) {
      write(out, wording);
    } else if (figure instanceof BigDecimal decimal) {
      writeDecimal(out, decimal);
    } else if (figure instanceof Integer number) {
      out.number(number);
    } else if (figure instanceof PlaceName place) {
      writeText(out, place.uk(), place.en());
    } else {
      var text = figure.toString();
      writeText(out, text, englishNames.getOrDefault(text, text));
    }
  }

  private void writeDecimal(JsonOut out, BigDecimal decimal) throws IOException {
    var plain = decimal.signum() == 0 ? BigDecimal.ZERO : decimal.stripTrailingZeros();
    if (plain.precision() <= MOST_DIGITS
        && plain.scale() <= 6
        && plain.precision() - plain.scale() <= MOST_DIGITS) {
      out.number(plain);
    } else {
      write(
          out,
          Wording.said(
              Wording.of("{0}", "{0}", plain).in(Language.UK),
              Wording.of("{0}", "{0}", plain).in(Language.EN)));
    }
  }

  /** A text that occurs again is a sentence without figures. */
  private void writeText(JsonOut out, String uk, String en) throws IOException {
    var text = JsonOut.visible(uk);
    var english = JsonOut.visible(en);
    if (text.length() <= SHORT && text.equals(english)) {
      out.text(text);
    } else {
      out.beginArray();
      out.number(number(text, english));
      out.endArray();
    }
  }

  private int number(String uk, String en) {
    return patterns.computeIfAbsent(new Pattern(uk, en), unseen -> patterns.size());
  }

  /** All patterns by their numbers: one text if it is the same in both languages, else both. */
  void writePatterns(JsonOut out) throws IOException {
    out.beginArray();
    for (var pattern : patterns.keySet()) {
      out.inBoth(pattern.uk, pattern.en);
    }
    out.endArray();
  }
}
