package io.github.dilnytsia.internal.names;

/** Characters that are taken for one another, whoever folds names. */
public final class Twins {

  /** Typewritten, typographic, reversed and modifier apostrophes, accents and quotation marks used as such. */
  public static final String APOSTROPHES = "'’‘‛`´ʼʹʻʽˈˊˋ′‵＇\"“”„‟″＂΄՚׳";

  /** Small letters that look like the Cyrillic ones at the same places. */
  public static final String LATIN = "abcehiïkmoptxy";

  public static final String CYRILLIC = "авсеніїкмортху";

  private Twins() {}
}
