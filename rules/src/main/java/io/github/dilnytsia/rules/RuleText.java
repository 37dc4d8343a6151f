package io.github.dilnytsia.rules;

import io.github.dilnytsia.internal.Shown;
import java.io.ByteArrayInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Where rules are written: DRL in a text named {@code ….drl}, a decision table in one named {@code ….drl.csv} or
 * {@code ….drl.xlsx}.
 *
 * <p>Nothing is read before a book is made of it; a text that cannot be read is then told as a problem among the others.
 * Immutable.
 */
public final class RuleText {

  /** No rules that a person wrote are longer. */
  static final int MOST_BYTES = 4 << 20;

  private final String name;
  private final Opener opener;

  private RuleText(String name, Opener opener) {
    this.name = Shown.whole(name);
    this.opener = opener;
  }

  /** Opens what is to be read. */
  @FunctionalInterface
  private interface Opener {
    InputStream open() throws IOException;
  }

  /** Rules in a file. */
  public static RuleText file(Path path) {
    return new RuleText(path.toString(), () -> Files.newInputStream(path));
  }

  /**
   * Rules on the class path.
   *
   * @param beside a class of the package in which the resource lies
   * @param name such as {@code night.drl}; with a slash in front, from the root of the class path
   */
  public static RuleText resource(Class<?> beside, String name) {
    return new RuleText(name, () -> {
      var stream = beside.getResourceAsStream(name);
      if (stream == null) {
        throw new FileNotFoundException(name);
      }
      return stream;
    });
  }

  /**
   * Rules in a text at hand.
   *
   * @param name how messages name it; its end says what it is
   */
  public static RuleText of(String name, String text) {
    return of(name, text.getBytes(StandardCharsets.UTF_8));
  }

  /**
   * Rules in bytes at hand, such as a spreadsheet that somebody has sent.
   *
   * @param name how messages name it; its end says what it is
   */
  public static RuleText of(String name, byte[] bytes) {
    var own = bytes.clone();
    return new RuleText(name, () -> new ByteArrayInputStream(own));
  }

  /** How messages name it; its end says what it is. */
  public String name() {
    return name;
  }

  /**
   * All of it, or one byte more than may be, whichever is less.
   *
   * @throws UncheckedIOException if it cannot be read
   */
  byte[] bytes() {
    try (var stream = opener.open()) {
      return stream.readNBytes(MOST_BYTES + 1);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public String toString() {
    return name;
  }
}
