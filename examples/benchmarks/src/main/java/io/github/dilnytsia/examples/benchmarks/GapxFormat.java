package io.github.dilnytsia.examples.benchmarks;

import io.github.dilnytsia.internal.Shown;
import io.github.dilnytsia.optimize.ProblemText;
import io.github.dilnytsia.optimize.TextException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** The {@code .gapx} format, which the library itself reads and writes. */
final class GapxFormat {

  private static final int MOST_PROBLEMS = 20;

  private GapxFormat() {}

  static Instance read(String name, Path file, InputStream stream) throws IOException {
    var shown = Shown.whole(file.toString());
    try {
      // A decoder of its own refuses what is no UTF-8 instead of replacing it.
      var reader = new InputStreamReader(stream, StandardCharsets.UTF_8.newDecoder());
      return Instance.whole(name, InstanceFormat.GAPX, ProblemText.read(reader));
    } catch (TextException refused) {
      throw new InstanceException(refused.problems().stream()
          .limit(MOST_PROBLEMS)
          .map(problem -> shown + ", " + problem)
          .toList());
    } catch (CharacterCodingException refused) {
      throw new InstanceException(List.of(shown + ": this is no UTF-8. Save it as UTF-8."));
    }
  }
}
