package io.github.dilnytsia.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** The files of the page that come with this library. */
final class PageFile {

  private PageFile() {}

  /** A file of ours, in the folder {@code page} beside this class. */
  static String text(String name) {
    return read("page/" + name, PageFile.class.getResourceAsStream("page/" + name));
  }

  static String read(String name, @Nullable InputStream stream) {
    if (stream == null) {
      throw new IllegalStateException(
          "There is no %s on the class path; expected it in a jar this library depends on."
              .formatted(name));
    }
    try (stream) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
