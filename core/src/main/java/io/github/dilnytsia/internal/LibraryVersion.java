package io.github.dilnytsia.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Properties;

/** The version of this library, as its build says. */
public final class LibraryVersion {

  private LibraryVersion() {}

  /** Such as {@code 0.1.0}. */
  public static String text() {
    try (var stream = LibraryVersion.class.getResourceAsStream("version.properties")) {
      var properties = new Properties();
      properties.load(stream);
      return properties.getProperty("version", "");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
