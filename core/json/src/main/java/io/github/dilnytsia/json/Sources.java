package io.github.dilnytsia.json;

import static io.github.dilnytsia.json.JsonPhrases.say;

import com.google.common.base.CharMatcher;
import com.google.common.base.Utf8;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The text of a document from wherever it comes: UTF-8 and nothing else, and not too long. */
final class Sources {

  private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

  private Sources() {}

  static Reader of(String text, JsonLimits limits) {
    requireLength(text.length(), limits);
    return new StringReader(text);
  }

  static Reader of(byte[] bytes, JsonLimits limits) {
    requireLength(bytes.length, limits);
    if (!Utf8.isWellFormed(bytes)) {
      throw malformed(bytes);
    }
    var mark = ByteBuffer.wrap(bytes).slice(0, Math.min(3, bytes.length));
    var start = mark.equals(ByteBuffer.wrap(BYTE_ORDER_MARK)) ? 3 : 0;
    return new InputStreamReader(
        new ByteArrayInputStream(bytes, start, bytes.length - start), StandardCharsets.UTF_8);
  }

  /** Reads one byte more than may be there, and no further. */
  static Reader of(InputStream stream, JsonLimits limits) {
    try {
      return of(
          stream.readNBytes(Math.max(limits.documentBytes(), limits.documentBytes() + 1)), limits);
    } catch (IOException e) {
      throw new UncheckedIOException("The JSON document cannot be read: " + e.getMessage(), e);
    }
  }

  private static void requireLength(int length, JsonLimits limits) {
    if (length > limits.documentBytes()) {
      throw problem(1, 1, "expected.shorter-document", limits.documentBytes());
    }
  }

  /** Says where the first bytes stand that are no UTF-8. */
  private static JsonException malformed(byte[] bytes) {
    var sound = CharBuffer.allocate(bytes.length);
    StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes), sound, true);
    var text = sound.flip().toString();
    var line = 1 + CharMatcher.is('\n').countIn(text);
    return problem(line, text.length() - text.lastIndexOf('\n'), "expected.utf8");
  }

  private static JsonException problem(int line, int column, String phrase, Object... figures) {
    var log = new ProblemLog();
    log.tell(new Spot(null, "", line, column), Optional.empty(), say(phrase, figures));
    return log.exception();
  }
}
