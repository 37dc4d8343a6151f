package io.github.dilnytsia.examples.planner;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dilnytsia.rules.RuleBook;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The README's tables are those of the rule book, row by row. */
class ReadmeTablesTest {

  private static final RuleBook BOOK = RuleBook.ukraine();

  @Test
  void showsEveryNormWithItsSurenessAndSource() throws IOException {
    var rows = BOOK.norms().norms().stream()
        .map(norm -> "| `%s` | %s %s | %s | %s |"
            .formatted(
                norm.code(),
                norm.amount().toPlainString(),
                norm.unit(),
                norm.sureness().label(),
                norm.source()))
        .toList();

    assertThat(rowsAfter("| Figure |")).containsExactlyInAnyOrderElementsOf(rows);
  }

  @Test
  void showsEveryWorkloadRate() throws IOException {
    var rows = BOOK.workloadRates().values().stream()
        .map(rate -> "| `%s` | %s | %s | %s |"
            .formatted(
                rate.reason(),
                rate.minutes().toPlainString(),
                rate.trips().toPlainString(),
                rate.sureness().label()))
        .toList();

    assertThat(rowsAfter("| Reason |")).containsExactlyInAnyOrderElementsOf(rows);
  }

  private static List<String> rowsAfter(String header) throws IOException {
    return Files.readAllLines(Path.of("../../README.md")).stream()
        .dropWhile(line -> !line.startsWith(header))
        .skip(2)
        .takeWhile(line -> line.startsWith("|"))
        .toList();
  }
}
