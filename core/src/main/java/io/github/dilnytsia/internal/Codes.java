package io.github.dilnytsia.internal;

import com.google.errorprone.annotations.FormatMethod;
import com.google.errorprone.annotations.FormatString;

/** Codes of the state register of territories, KATOTTG. */
public final class Codes {

  private static final int KATOTTG_LENGTH = 19;

  private Codes() {}

  /** Whether it is {@code UA} and 17 ASCII digits. */
  public static boolean isKatottg(String code) {
    if (code.length() != KATOTTG_LENGTH || !code.startsWith("UA")) {
      return false;
    }
    for (var i = 2; i < KATOTTG_LENGTH; i++) {
      if (code.charAt(i) < '0' || code.charAt(i) > '9') {
        return false;
      }
    }
    return true;
  }

  /** Refuses what is no KATOTTG code, naming the thing that carries it. */
  @FormatMethod
  public static void requireKatottg(String code, @FormatString String thing, Object... names) {
    if (!isKatottg(code)) {
      throw new IllegalArgumentException(
          "%s has the code \"%s\"; expected \"UA\" and 17 digits as in the register KATOTTG."
              .formatted(thing.formatted(names), code));
    }
  }

  /** Refuses an empty text, naming what it should have named. */
  @FormatMethod
  public static void requireText(String text, @FormatString String thing, Object... names) {
    if (text.isBlank()) {
      throw new IllegalArgumentException(
          "%s is blank; expected a text.".formatted(thing.formatted(names)));
    }
  }
}
