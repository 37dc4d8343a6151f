package io.github.dilnytsia.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class SheetRowsTest {

  private final SheetRows rows = new SheetRows();

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 19_999, 20_000, 20_001, 40_000, 70_000})
  void textsOfAnyLengthAreKept(int length) {
    var cells = List.of(text("є".repeat(length)), text("next"));

    rows.add(7, cells);

    assertThat(kept()).isEqualTo(Map.of(7, cells));
  }

  /** A zero and halves of surrogate pairs, which a workbook writes as escapes. */
  @Test
  void charactersThatNoXmlHoldsAreKept() {
    var cells = List.of(text("\0\uD83D"), text("\uDE00\uD83D\uDE00"));

    rows.add(1, cells);

    assertThat(kept()).isEqualTo(Map.of(1, cells));
  }

  @ParameterizedTest
  @EnumSource
  void allThatIsSaidOfACellIsKept(SheetCell.Type type) {
    var cells = List.of(
        new SheetCell(0, type, 0, "1", false),
        new SheetCell(SheetXml.MOST_COLUMNS - 1, type, 99_999_999, "", true));

    rows.add(SheetXml.MOST_ROWS, cells);

    assertThat(kept()).isEqualTo(Map.of(SheetXml.MOST_ROWS, cells));
  }

  @Test
  void rowsComeInTheirOrderAndBlankOnesAreLeftOut() {
    rows.add(2, List.of(text("a")));
    rows.add(3, List.of());
    rows.add(9, List.of(text("b")));

    assertThat(kept().keySet()).containsExactly(2, 9);
  }

  @Test
  void aMergedRangeIsWhereItBegins() {
    rows.merge("A5:A9");
    rows.merge("AA2");

    assertThat(rows.isMerged(5, 0)).isTrue();
    assertThat(rows.isMerged(6, 0)).isFalse();
    assertThat(rows.isMerged(2, 26)).isTrue();
  }

  private static SheetCell text(String text) {
    return new SheetCell(3, SheetCell.Type.TEXT, 2, text, false);
  }

  private Map<Integer, List<SheetCell>> kept() {
    var kept = new TreeMap<Integer, List<SheetCell>>();
    rows.forEach(kept::put);
    return kept;
  }
}
