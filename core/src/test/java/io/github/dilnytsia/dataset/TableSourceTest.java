package io.github.dilnytsia.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dilnytsia.dataset.TableCell.Kind;
import io.github.dilnytsia.judgement.Language;
import io.github.dilnytsia.judgement.Wording;
import io.github.dilnytsia.scenario.Scenarios;
import io.github.dilnytsia.territory.Territory;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TableSourceTest {

  @TempDir
  Path folder;

  private Dataset dataset = Scenarios.named("one-car").dataset();
  private Tables tables = new Tables();

  @BeforeEach
  void begin() {
    var read = new TestFolder(folder.resolve("data")).read();
    dataset = Dataset.builder()
        .from(read)
        .territory(
            Territory.builder().from(read.territory()).outlines(List.of()).build())
        .build();
    tables = new Tables();
    Datasets.write(dataset, tables);
  }

  @Test
  void readsTheFactsThatWereHandedOut() {
    assertThat(Datasets.read(tables)).isEqualTo(dataset);
  }

  @Test
  void handsOutEachKindOfCell() {
    var officer = tables.row("officers", 1);

    assertThat(officer.get(0)).isEqualTo(TableCell.text("DOP-1"));
    assertThat(officer.get(3).kind()).isEqualTo(Kind.DATE);
    assertThat(officer.get(9)).isEqualTo(TableCell.number(new BigDecimal(172)));
    assertThat(officer.get(10)).isEqualTo(TableCell.number(BigDecimal.ZERO));
    assertThat(officer.get(4).isBlank()).isTrue();
  }

  @Test
  void tellsACellThatHoldsNoValueOnce() {
    tables.change("settlements", 1, 10, cell -> TableCell.wrong("#REF!", Wording.same("a value")));

    assertThat(texts(Refusal.problems(() -> Datasets.read(tables))))
        .containsExactly(
            "sheet settlements, cell K2 (column population): found \"#REF!\"; expected a value.");
  }

  @Test
  void tellsReferencesBySheet() {
    tables.change("current_plan", 1, 1, cell -> TableCell.text("POG-9"));

    assertThat(texts(Refusal.problems(() -> Datasets.read(tables))))
        .containsExactly(
            "sheet current_plan, cell B2 (column officer_id): found \"POG-9\"; expected a code or id listed in"
                + " officers.");
  }

  @Test
  void takesADayForADayOnly() {
    tables.change("pins", 1, 2, cell -> TableCell.date(LocalDate.of(2022, 1, 2)));

    assertThat(texts(Refusal.problems(() -> Datasets.read(tables))))
        .singleElement()
        .asString()
        .startsWith("sheet pins, cell C2 (column author): found \"2022-01-02\"; expected a text");
  }

  @Test
  void saysPlacesInUkrainian() {
    tables.change("settlements", 1, 10, cell -> TableCell.text("багато"));

    assertThat(Refusal.problems(() -> Datasets.read(tables)).get(0).text().in(Language.UK))
        .startsWith("аркуш settlements, клітинка K2 (стовпець population): знайдено «багато»");
  }

  @Test
  void ownIdsAreSaidToBeTakenInASheetOrInAFile() {
    tables.change("settlement_parts", 1, 0, cell -> TableCell.text(TestFolder.VILLAGE));

    var told = Refusal.problems(() -> Datasets.read(tables)).get(0).text();

    assertThat(told.in(Language.EN)).contains("the settlement in row 2 of sheet settlements has");
    assertThat(told.in(Language.UK)).contains("у рядку 2 аркуша settlements");
  }

  private static List<String> texts(List<DataProblem> problems) {
    return problems.stream().map(problem -> problem.text().in(Language.EN)).toList();
  }

  /** Tables in memory, the header being row 0. */
  private static final class Tables implements TableSource, TableSink {

    private final Map<String, List<List<TableCell>>> rows = new LinkedHashMap<>();

    List<TableCell> row(String table, int number) {
      return Objects.requireNonNull(rows.get(table)).get(number);
    }

    void change(String table, int row, int column, UnaryOperator<TableCell> change) {
      var cells = new ArrayList<>(row(table, row));
      cells.set(column, change.apply(cells.get(column)));
      Objects.requireNonNull(rows.get(table)).set(row, cells);
    }

    @Override
    public void table(String name, List<String> columns, Iterable<List<TableCell>> given) {
      var all = new ArrayList<List<TableCell>>();
      all.add(columns.stream().map(TableCell::text).toList());
      given.forEach(all::add);
      rows.put(name, all);
    }

    @Override
    public void outlines(byte[] geoJson) {
      throw new IllegalStateException("There are none.");
    }

    @Override
    public String name() {
      return "data";
    }

    @Override
    public String file() {
      return "data.xlsx";
    }

    @Override
    public List<String> tables() {
      return List.copyOf(rows.keySet());
    }

    @Override
    public void read(String table, Consumer<TableRow> reader) {
      var all = Objects.requireNonNull(rows.get(table));
      for (var i = 0; i < all.size(); i++) {
        reader.accept(new TableRow(i + 1, all.get(i)));
      }
    }

    @Override
    public Optional<Path> folderOfOutlines() {
      return Optional.empty();
    }
  }
}
