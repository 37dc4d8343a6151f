package io.github.dilnytsia.json;

import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import com.fasterxml.jackson.core.io.SerializedString;
import org.jspecify.annotations.Nullable;

/**
 * What is written as {@code \}{@code u003C} though JSON would not ask for it: what could end a script element of a web
 * page, break a line of old JavaScript, steer a terminal or turn the direction of a text.
 */
final class WebEscapes extends CharacterEscapes {

  private static final int[] ASCII = ascii();

  private static int[] ascii() {
    var codes = standardAsciiEscapesForJSON();
    for (var character : new char[] {'<', '>', '&', '\u007F'}) {
      codes[character] = ESCAPE_STANDARD;
    }
    return codes;
  }

  @Override
  public int[] getEscapeCodesForAscii() {
    return ASCII.clone();
  }

  @Override
  public @Nullable SerializableString getEscapeSequence(int character) {
    return switch (Character.getType(character)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR -> new SerializedString("\\u%04X".formatted(character));
      default -> null;
    };
  }
}
