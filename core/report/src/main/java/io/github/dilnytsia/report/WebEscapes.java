package io.github.dilnytsia.report;

import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import com.fasterxml.jackson.core.io.SerializedString;
import org.jspecify.annotations.Nullable;

/**
 * What is written as {@code \}{@code u003C} though JSON would not ask for it, so that no text can end the element the data
 * stand in, begin a comment there, or turn the direction of the source for who reads it.
 */
final class WebEscapes extends CharacterEscapes {

  private static final int[] ASCII = ascii();

  private static int[] ascii() {
    var codes = standardAsciiEscapesForJSON();
    for (var character : new char[] {'<', '>', '&', '\'', '`', '\u007F'}) {
      codes[character] = ESCAPE_STANDARD;
    }
    return codes;
  }

  @Override
  public int[] getEscapeCodesForAscii() {
    return ASCII.clone();
  }

  /** Listed, and not asked of {@link Character}, so that no release of Java changes a page. */
  @Override
  public @Nullable SerializableString getEscapeSequence(int character) {
    var escaped = character <= 0x9F
        || character == 0x61C
        || (character >= 0x200B && character <= 0x200F)
        || (character >= 0x2028 && character <= 0x202E)
        || (character >= 0x2060 && character <= 0x206F)
        || character >= 0xFEFF;
    return escaped ? new SerializedString("\\u%04X".formatted(character)) : null;
  }
}
