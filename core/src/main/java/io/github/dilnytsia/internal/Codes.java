package io.github.dilnytsia.internal;

import java.util.regex.Pattern;

/** Codes of the state register of territories, KATOTTG. */
public final class Codes {

  private static final Pattern KATOTTG = Pattern.compile("UA[0-9]{17}");

  private Codes() {}

  public static boolean isKatottg(String code) {
    return KATOTTG.matcher(code).matches();
  }

  /** Refuses what is no KATOTTG code, naming the thing that carries it. */
  public static void requireKatottg(String code, String thing) {
    if (!isKatottg(code)) {
      throw new IllegalArgumentException(
          "%s has the code \"%s\"; expected \"UA\" and 17 digits as in the register KATOTTG."
              .formatted(thing, code));
    }
  }

  /** Refuses an empty text, naming what it should have named. */
  public static void requireText(String text, String thing) {
    if (text.isBlank()) {
      throw new IllegalArgumentException("%s is blank; expected a text.".formatted(thing));
    }
  }
}
