package io.github.dilnytsia.examples.benchmarks;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Reads an instance file in whichever format it is written. */
final class InstanceFile {

  /** How far into a file its first word may stand, behind comments. */
  private static final int LONGEST_OPENING = 1 << 20;

  private InstanceFile() {}

  /**
   * The instance in a file.
   *
   * @param lambda the price of squared load indices instead of the file's own; only for {@link InstanceFormat#DOMAIN}
   * @throws InstanceException with everything wrong with the file
   */
  static Instance read(Path file, Optional<BigDecimal> lambda) throws IOException {
    if (Files.isDirectory(file)) {
      throw new IOException("%s is a folder; expected an instance file.".formatted(file));
    }
    var name = String.valueOf(file.getFileName());
    try (var stream = new BufferedInputStream(Files.newInputStream(file))) {
      stream.mark(LONGEST_OPENING);
      var tokens = new Tokens(file.toString(), stream);
      return switch (InstanceFormat.of(tokens.peek("an instance"))) {
        case DOMAIN -> DomainFormat.read(name, tokens, lambda);
        case OR_LIBRARY -> OrLibraryFormat.read(name, tokens);
        case GAPX -> {
          stream.reset();
          yield GapxFormat.read(name, file, stream);
        }
      };
    }
  }
}
