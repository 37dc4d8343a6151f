package io.github.dilnytsia.dataset;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import io.github.dilnytsia.judgement.WordedException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.BiConsumer;

/** Facts as the bytes of a CSV file: UTF-8, lines ended by LF, fields separated by commas and quoted where they must be. */
final class CsvText {

  private CsvText() {}

  /**
   * The file with a header and a row for each fact.
   *
   * @throws IllegalArgumentException if a text has half a surrogate pair, which UTF-8 cannot hold
   */
  static <T> byte[] of(FileLayout file, Iterable<? extends T> facts, BiConsumer<T, Cells> writer) {
    return of(file, facts, writer, ',');
  }

  /** The same with another separator between fields. */
  static <T> byte[] of(
      FileLayout file, Iterable<? extends T> facts, BiConsumer<T, Cells> writer, char separator) {
    var bytes = new ByteArrayOutputStream();
    var encoder = StandardCharsets.UTF_8.newEncoder().onMalformedInput(CodingErrorAction.REPORT);
    try (var csv = CsvWriter.builder()
        .fieldSeparator(separator)
        .lineDelimiter(LineDelimiter.LF)
        .build(new OutputStreamWriter(bytes, encoder))) {
      csv.writeRecord(file.columns());
      for (var fact : facts) {
        csv.writeRecord(row(file.columns(), fact, writer));
      }
    } catch (CharacterCodingException e) {
      throw halfCharacter(file, e);
    } catch (UncheckedIOException e) {
      if (e.getCause() instanceof CharacterCodingException) {
        throw halfCharacter(file, e);
      }
      throw e;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static WordedException halfCharacter(FileLayout file, Exception cause) {
    return new WordedException(
        DatasetPhrases.say("written.half-character", file.fileName()), cause);
  }

  private static <T> List<String> row(List<String> columns, T fact, BiConsumer<T, Cells> writer) {
    var cells = new Cells(columns);
    writer.accept(fact, cells);
    return cells.inOrder();
  }
}
