package io.github.dilnytsia.judgement;

import com.google.common.collect.ImmutableList;
import io.github.dilnytsia.territory.PlaceName;
import java.util.List;

/**
 * A sentence that can be said in Ukrainian and in English, with its figures.
 *
 * <p>The sentence is put together only when somebody reads it; two wordings are equal if they would say the same in both
 * languages. A text among the figures can forge no sentence: line ends, marks of direction and other characters that
 * cannot be seen are said as {@code \}{@code u202E}. Nothing depends on the machine's locale: decimals are written with a
 * comma in Ukrainian and a point in English, without grouping. A {@link PlaceName} is said as each language has it.
 * Immutable if its figures are.
 */
public final class Wording {

  private final String uk;
  private final String en;
  private final ImmutableList<Object> figures;

  private Wording(String uk, String en, ImmutableList<Object> figures) {
    this.uk = uk;
    this.en = en;
    this.figures = figures;
  }

  /**
   * A sentence in both languages.
   *
   * @param uk Ukrainian, with {@code {0}}, {@code {1}} … where the figures stand
   * @param en the same in English
   * @param figures texts, numbers, dates, names of places or further wordings, for the places in both sentences
   */
  public static Wording of(String uk, String en, Object... figures) {
    return new Wording(uk, en, ImmutableList.copyOf(figures));
  }

  /** What a place is called. */
  public static Wording of(PlaceName place) {
    return of("{0}", "{0}", place);
  }

  /** The same text in both languages, such as an id or what a person wrote. */
  public static Wording same(String text) {
    return of("{0}", "{0}", text);
  }

  /** What has been said already: each text stands for itself, whatever braces it holds. */
  public static Wording said(String uk, String en) {
    return of("{0}", "{1}", uk, en);
  }

  /** Ukrainian, with {@code {0}}, {@code {1}} … where the figures stand. */
  public String uk() {
    return uk;
  }

  /** English, with {@code {0}}, {@code {1}} … where the figures stand. */
  public String en() {
    return en;
  }

  /** Texts, numbers, dates, names of places or further wordings, for the places in both sentences. */
  public List<Object> figures() {
    return figures;
  }

  /** The sentence in one language. */
  public String in(Language language) {
    return WordingFormat.fill(language == Language.UK ? uk : en, figures, language);
  }

  @Override
  public boolean equals(Object other) {
    return this == other
        || (other instanceof Wording wording
            && in(Language.EN).equals(wording.in(Language.EN))
            && in(Language.UK).equals(wording.in(Language.UK)));
  }

  @Override
  public int hashCode() {
    return in(Language.EN).hashCode();
  }

  @Override
  public String toString() {
    return in(Language.EN);
  }
}
