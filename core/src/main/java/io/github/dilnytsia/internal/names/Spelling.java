package io.github.dilnytsia.internal.names;

import com.google.common.collect.ImmutableList;
import java.text.Normalizer;
import java.util.List;

/**
 * A text in five spellings, each a function of the one before and so blind to more: two texts that agree in one agree in
 * all that follow.
 *
 * @param written composed (NFC), without blanks around it
 * @param folded without case, accents and invisible characters; one apostrophe, one hyphen, one blank for all their kinds
 * @param alike look-alike letters of the other alphabet replaced
 * @param spaced hyphens and punctuation as blanks, apostrophes gone, ґ as г
 * @param joined letters and digits only
 */
public record Spelling(String written, String folded, String alike, String spaced, String joined) {

  /** How tightly two spellings can agree, the tightest first. */
  public enum Tightness {
    WRITTEN,
    FOLDED,
    ALIKE,
    SPACED,
    JOINED
  }

  /** The text with look-alike letters taken for those of one alphabet. */
  public static Spelling of(String text, Alphabet alphabet) {
    var written = Normalizer.normalize(text, Normalizer.Form.NFC).strip();
    return of(written, Folding.fold(text), alphabet);
  }

  /**
   * The text in both alphabets, or in one where they make no difference; empty if it has neither a letter nor a digit.
   */
  public static List<Spelling> readings(String text) {
    var cyrillic = of(text, Alphabet.CYRILLIC);
    var latin = of(cyrillic.written, cyrillic.folded, Alphabet.LATIN);
    if (cyrillic.joined.isEmpty()) {
      return ImmutableList.of();
    }
    return cyrillic.alike.equals(latin.alike)
        ? ImmutableList.of(cyrillic)
        : ImmutableList.of(cyrillic, latin);
  }

  private static Spelling of(String written, String folded, Alphabet alphabet) {
    var alike = same(folded, alphabet.replaceLookAlikes(folded));
    var spaced = same(alike, Folding.space(alike));
    return new Spelling(written, folded, alike, spaced, same(spaced, spaced.replace(" ", "")));
  }

  /** One object for equal texts: most names are alike in all spellings but the first. */
  private static String same(String before, String after) {
    return before.equals(after) ? before : after;
  }

  public String at(Tightness tightness) {
    return switch (tightness) {
      case WRITTEN -> written;
      case FOLDED -> folded;
      case ALIKE -> alike;
      case SPACED -> spaced;
      case JOINED -> joined;
    };
  }
}
