package io.github.dilnytsia.spreadsheet;

import static io.github.dilnytsia.spreadsheet.TestWorkbook.BOOK;
import static io.github.dilnytsia.spreadsheet.TestWorkbook.BOOK_POINTERS;
import static io.github.dilnytsia.spreadsheet.TestWorkbook.HROMADAS;
import static io.github.dilnytsia.spreadsheet.TestWorkbook.OFFICERS;
import static io.github.dilnytsia.spreadsheet.TestWorkbook.SETTLEMENTS;
import static io.github.dilnytsia.spreadsheet.TestWorkbook.STYLES;
import static io.github.dilnytsia.spreadsheet.TestWorkbook.cell;
import static io.github.dilnytsia.spreadsheet.TestWorkbook.officer;
import static io.github.dilnytsia.spreadsheet.TestWorkbook.row;
import static io.github.dilnytsia.spreadsheet.TestWorkbook.sheet;
import static io.github.dilnytsia.spreadsheet.TestWorkbook.text;
import static io.github.dilnytsia.spreadsheet.TestWorkbook.village;
import static io.github.dilnytsia.spreadsheet.TestWorkbook.villageWith;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.dilnytsia.dataset.Datasets;
import io.github.dilnytsia.judgement.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WorkbookProblemsTest {

  @TempDir
  Path folder;

  private TestWorkbook workbook;

  @BeforeEach
  void begin() {
    workbook = new TestWorkbook(folder);
  }

  @Test
  void readsTextsNumbersFlagsAndDays() {
    var dataset = workbook.read();

    var settlement = dataset.territory().settlements().get(0);
    assertThat(settlement.name()).isEqualTo("Агрономічне");
    assertThat(settlement.residents()).isEqualTo(3937);
    assertThat(settlement.location().lat()).isEqualTo(49.1985);
    assertThat(dataset.territory().hromadas().get(0).name()).isEqualTo("Агрономічна");
    assertThat(dataset.force().memoranda().get(0).signed()).isEqualTo(LocalDate.of(2021, 2, 20));
    assertThat(dataset.force().officers().get(0).hasCar()).contains(true);
    assertThat(dataset.name()).isEqualTo("data");
    assertThat(dataset.notices()).isEmpty();
  }

  @Test
  void namesSheetAndCellInBothLanguages() {
    workbook.change(SETTLEMENTS, village("3937"), village("-3"));

    var problem = workbook.problemsOf(workbook.bytes()).get(0);

    assertThat(problem.text().in(Language.EN))
        .isEqualTo(
            "sheet settlements, cell G2 (column population): found \"-3\"; expected a whole number"
                + " from 0 to 100000000. Is the column shifted?");
    assertThat(problem.text().in(Language.UK))
        .startsWith(
            "аркуш settlements, клітинка G2 (стовпець population): знайдено «-3»; очікується");
    assertThat(problem.sheet()).contains("settlements");
    assertThat(problem.cell()).contains("G2");
    assertThat(problem.row()).hasValue(2);
    assertThat(problem.column()).contains("population");
    assertThat(problem.file()).isEqualTo(workbook.path().toString());
  }

  @Test
  void tellsEverythingWrongInAllSheetsAtOnce() {
    workbook
        .change(SETTLEMENTS, village("3937"), villageWith(cell("G2", "e", 0, "#N/A")))
        .change(HROMADAS, "<v>44247</v>", "<v>44247.5</v>")
        .change(OFFICERS, "UA05020010000053508", "UA05020030000031457");

    assertThat(workbook.problems())
        .containsExactly(
            "sheet settlements, cell G2 (column population): found \"#N/A\"; expected a value: this is the error"
                + " of a formula.",
            "sheet hromadas, cell C2 (column memorandum_signed): found \"44247.5\"; expected a day from 1900-01-01"
                + " to 9999-12-31, without a time.",
            "sheet officers, cell E2 (column area_code): found \"UA05020030000031457\"; expected the code of a"
                + " hromada listed in hromadas, as the role is COMMUNITY_OFFICER.");
  }

  @ParameterizedTest
  @CsvSource({
    "3.937E3, 3937",
    "3937.0, 3937",
    "1e3, 1000",
    "+5, 5",
    "-0, 0",
    "3936.99999999999999, 3937"
  })
  void takesAWholeNumberHoweverTheSpreadsheetKeepsIt(String kept, int residents) {
    workbook.change(SETTLEMENTS, village("3937"), village(kept));

    assertThat(workbook.read().territory().settlements().get(0).residents()).isEqualTo(residents);
  }

  @ParameterizedTest
  @CsvSource({"1e999999999", "0x10", "NaN", "1e3333", "1 000", "''"})
  void refusesWhatIsNoNumber(String kept) {
    workbook.change(SETTLEMENTS, village("3937"), village(kept));

    assertThat(workbook.problems())
        .singleElement()
        .asString()
        .startsWith("sheet settlements, cell G2 (column population): found");
  }

  @ParameterizedTest
  @CsvSource({
    "2021-02-20, 2021-02-20",
    "2021-02-20T00:00:00, 2021-02-20",
    "2021-02-20T00:00:00Z, 2021-02-20",
    "1899-12-31, 1899-12-31"
  })
  void readsDaysThatAreKeptAsDays(String kept, LocalDate day) {
    workbook.change(HROMADAS, cell("C2", "n", 1, "44247"), cell("C2", "d", 0, kept));

    assertThat(workbook.read().force().memoranda().get(0).signed()).isEqualTo(day);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2021-02-20T12:00:00", "2021-02-30", "20.02.2021", "T", "2021-02-20Z"})
  void refusesMomentsThatAreNoDay(String kept) {
    workbook.change(HROMADAS, cell("C2", "n", 1, "44247"), cell("C2", "d", 0, kept));

    assertThat(workbook.problems()).singleElement().asString().contains("cell C2", "a day from");
  }

  @Test
  void takesACodeOfFifteenDigitsAndRefusesOneOfSixteen() {
    workbook.change(OFFICERS, text("A2", "POG-1"), cell("A2", "n", 0, "999999999999999"));
    assertThat(workbook.read().force().officers().get(0).id()).isEqualTo("999999999999999");

    workbook = new TestWorkbook(folder);
    workbook.change(OFFICERS, text("A2", "POG-1"), cell("A2", "n", 0, "1000000000000000"));
    assertThat(workbook.problems()).singleElement().asString().contains("fifteen digits");
  }

  @ParameterizedTest
  @CsvSource({"0, 00000000", "-7, -7", "12345678, 12345678", "123456789, 123456789", "1.5, 1.5"})
  void fillsUpWithZerosOnlyWhatIsShownSo(String kept, String shown) {
    workbook.change(OFFICERS, text("A2", "POG-1"), cell("A2", "n", 3, kept));

    assertThat(workbook.read().force().officers().get(0).id()).isEqualTo(shown);
  }

  @Test
  void takesANumberOfAStyleThatThereIsNotAsItIs() {
    workbook.change(SETTLEMENTS, village("3937"), villageWith(cell("G2", "n", 6, "3937")));

    assertThat(workbook.read().territory().settlements().get(0).residents()).isEqualTo(3937);
  }

  @Test
  void readsAWorkbookWithoutStyles() {
    workbook.change(HROMADAS, cell("C2", "n", 1, "44247"), text("C2", "2021-02-20"));
    var dataset = workbook.read();

    workbook
        .remove(STYLES)
        .change(
            BOOK_POINTERS,
            workbook
                .part(BOOK_POINTERS)
                .lines()
                .filter(line -> line.contains("styles.xml"))
                .findFirst()
                .orElseThrow(),
            "");

    assertThat(workbook.read()).isEqualTo(dataset);
  }

  @Test
  void showsACodeOfDigitsAsItsFormatDoes() {
    workbook.change(OFFICERS, text("A2", "POG-1"), cell("A2", "n", 3, "5020010"));

    assertThat(workbook.read().force().officers().get(0).id()).isEqualTo("05020010");
  }

  @Test
  void takesACodeTypedAsANumberWithoutExponent() {
    workbook.change(OFFICERS, text("A2", "POG-1"), cell("A2", "n", 0, "5.02001E7"));

    assertThat(workbook.read().force().officers().get(0).id()).isEqualTo("50200100");
  }

  @Test
  void refusesANumberThatHasLostItsLastDigits() {
    workbook.change(OFFICERS, text("A2", "POG-1"), cell("A2", "n", 0, "1.2345678901234567E+18"));

    assertThat(workbook.problems())
        .singleElement()
        .asString()
        .startsWith(
            "sheet officers, cell A2 (column officer_id): found \"1234567890123460000\"; expected a text");
  }

  @Test
  void refusesADayWhereNoneIsAskedFor() {
    workbook.change(OFFICERS, text("A2", "POG-1"), cell("A2", "n", 2, "44247"));

    assertThat(workbook.problems())
        .containsExactly(
            "sheet officers, cell A2 (column officer_id): found \"2021-02-20\"; expected a text or a number: the"
                + " cell is formatted as a date. Format it as text and type the value again.");
  }

  @Test
  void refusesATimeWhereANumberIsAskedFor() {
    workbook.change(SETTLEMENTS, village("3937"), villageWith(cell("G2", "n", 4, "0.25")));

    assertThat(workbook.problems()).singleElement().asString().contains("formatted as a time");
  }

  @ParameterizedTest
  @CsvSource({
    "false, 61, 1900-03-01",
    "false, 59, 1900-02-28",
    "false, 1, 1900-01-01",
    "false, 44247, 2021-02-20",
    "1, 42785, 2021-02-20",
    "true, 0, 1904-01-01",
    "true, 2957003, 9999-12-31",
    "0, 2958465, 9999-12-31"
  })
  void countsDaysAsTheWorkbookSays(String from1904, String serial, LocalDate day) {
    workbook
        .change(BOOK, "<workbookPr/>", "<workbookPr date1904=\"%s\"/>".formatted(from1904))
        .change(HROMADAS, "<v>44247</v>", "<v>%s</v>".formatted(serial));

    assertThat(workbook.read().force().memoranda().get(0).signed()).isEqualTo(day);
  }

  @ParameterizedTest
  @CsvSource({"0", "60", "-1", "2958466", "44247.000001"})
  void refusesDaysThatNoCalendarHas(String serial) {
    workbook.change(HROMADAS, "<v>44247</v>", "<v>%s</v>".formatted(serial));

    assertThat(workbook.problems())
        .singleElement()
        .asString()
        .contains("sheet hromadas, cell C2", "\"" + serial, "a day from 1900-01-01 to 9999-12-31");
  }

  @ParameterizedTest
  @CsvSource({"-1", "2957004", "2958465", "2958466"})
  void refusesDaysThatNoCalendarFrom1904Has(String serial) {
    workbook
        .change(BOOK, "<workbookPr/>", "<workbookPr date1904=\"1\"/>")
        .change(HROMADAS, "<v>44247</v>", "<v>%s</v>".formatted(serial));

    assertThat(workbook.problems())
        .singleElement()
        .asString()
        .contains("sheet hromadas, cell C2", "\"" + serial, "a day from 1904-01-01 to 9999-12-31");
  }

  @ParameterizedTest
  @CsvSource({"9999-12-31", "1899-05-01", "2021-02-20T00:00:00Z"})
  void takesDaysWrittenAsSuch(String day) {
    workbook.change(HROMADAS, cell("C2", "n", 1, "44247"), cell("C2", "d", 1, day));

    assertThat(workbook.read().force().memoranda().get(0).signed())
        .isEqualTo(LocalDate.parse(day.substring(0, 10)));
  }

  @ParameterizedTest
  @CsvSource({"+10000-01-01", "+10000-01-01T00:00:00", "-0001-01-01", "2021-02-20T12:00:00", "x"})
  void refusesDaysWrittenAsSuchThatHaveNoPlaceInASpreadsheet(String day) {
    workbook.change(HROMADAS, cell("C2", "n", 1, "44247"), cell("C2", "d", 1, day));

    assertThat(workbook.problems())
        .singleElement()
        .asString()
        .contains("sheet hromadas, cell C2", "\"" + day, "to 9999-12-31");
  }

  @Test
  void takesADayThatIsAText() {
    workbook.change(HROMADAS, cell("C2", "n", 1, "44247"), text("C2", "2021-02-20"));

    assertThat(workbook.read().force().memoranda().get(0).signed())
        .isEqualTo(LocalDate.of(2021, 2, 20));
  }

  @Test
  void ignoresBlankRowsAndBlankColumnsAtTheEnd() {
    workbook.change(
        OFFICERS,
        row(2, officer(text("A2", "POG-1"))),
        row(3, officer(text("A3", "POG-1")).replaceAll("([A-F])2", "$13") + text("H3", ""))
            + row(7, text("A7", "") + "<c r=\"B7\" s=\"1\"/>"));

    assertThat(workbook.read().force().officers()).hasSize(1);
  }

  @Test
  void tellsACellBesideTheTable() {
    workbook.change(OFFICERS, "</row></sheetData>", text("H2", "примітка") + "</row></sheetData>");

    assertThat(workbook.problems())
        .containsExactly(
            "sheet officers, cell H2: found \"примітка\"; expected nothing here: the column has no name in the header.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Z2", "AA2", "AZ2", "BA2", "ZZ2"})
  void namesCellsFarToTheRightAsSpreadsheetsDo(String place) {
    workbook.change(OFFICERS, "</row></sheetData>", text(place, "примітка") + "</row></sheetData>");

    assertThat(workbook.problems())
        .singleElement()
        .asString()
        .startsWith("sheet officers, cell " + place + ": found \"примітка\"");
  }

  @Test
  void takesACellWithoutAPlaceForTheNextAndARowWithoutANumberForTheNext() {
    var dataset = workbook.read();

    for (var part : List.of(SETTLEMENTS, HROMADAS, OFFICERS)) {
      workbook.set(
          part,
          workbook
              .part(part)
              .replaceAll("<row r=\"\\d+\"", "<row")
              .replaceAll("<c r=\"\\w+\"", "<c"));
    }

    assertThat(workbook.read()).isEqualTo(dataset);
  }

  @Test
  void takesNoBlankBetweenStretchesOfATextForText() {
    workbook.change(
        OFFICERS,
        "<is><t>POG-1</t></is>",
        "<is> <r><t>POG</t> </r>\n<r><rPr><b/></rPr> <t>-1</t></r> </is> ");

    assertThat(workbook.read().force().officers().get(0).id()).isEqualTo("POG-1");
  }

  @Test
  void readsDownToTheLastRowThereIs() {
    workbook.change(
        OFFICERS,
        "</sheetData>",
        row(1_048_576, officer(text("A2", "POG-2")).replaceAll("\"([A-F])2\"", "\"$11048576\""))
            + "</sheetData>");

    assertThat(workbook.read().force().officers()).hasSize(2);
  }

  @Test
  void noticesUnknownSheetsAndColumns() {
    workbook
        .change(BOOK, "name=\"hromadas\"", "name=\"hromadas\" state=\"hidden\"")
        .change(BOOK, "</sheets>", "<sheet name=\"Нотатки\" sheetId=\"4\" r:id=\"rId9\"/></sheets>")
        .change(
            BOOK_POINTERS,
            "</Relationships>",
            "<Relationship Id=\"rId9\" Type=\"http://x/worksheet\" Target=\"worksheets/x.xml\"/></Relationships>")
        .set("xl/worksheets/x.xml", sheet())
        .change(HROMADAS, "memorandum_signed", "signed");

    var notices = workbook.read().notices();

    assertThat(notices)
        .extracting(notice -> notice.sheet().orElse("") + " " + notice.cell().orElse("") + " "
            + notice.text().in(Language.EN))
        .containsExactly(
            "hromadas C1 The column \"signed\" is none that this file has; it was not read.",
            "Нотатки  The sheet \"Нотатки\" is none that a dataset has; it was not read.");
  }

  @Test
  void asksForAMissingSheetAndSaysWhichMayBeMeant() {
    workbook.change(BOOK, "name=\"officers\"", "name=\"Officers\"");

    assertThat(workbook.problems())
        .containsExactly(
            "sheet officers: found nothing; expected this sheet: a dataset cannot do without it. Is it the sheet"
                + " \"Officers\"? Names must match exactly.");
  }

  @Test
  void refusesMergedCellsThatHoldSomething() {
    workbook.change(
        OFFICERS,
        "</sheetData>",
        "</sheetData><mergeCells><mergeCell ref=\"A2:A3\"/><mergeCell ref=\"K1:L9\"/></mergeCells>");

    assertThat(workbook.problems())
        .containsExactly(
            "sheet officers, cell A2 (column officer_id): found \"POG-1\"; expected cells that are not merged.");
  }

  @Test
  void readsOutlinesThatLieBesideAndTellsTheirProblemsByFile() throws IOException {
    Files.writeString(folder.resolve(Datasets.OUTLINES), "{\"type\": 1");

    assertThat(workbook.problems())
        .singleElement()
        .asString()
        .startsWith("hromada_outlines_approx.geojson, row 1");
  }

  @Test
  void followsNoLinkToOutlinesElsewhere(@TempDir Path elsewhere) throws IOException {
    Files.writeString(elsewhere.resolve("secret"), "secret");
    Files.createSymbolicLink(folder.resolve(Datasets.OUTLINES), elsewhere.resolve("secret"));

    assertThat(workbook.problems())
        .containsExactly(
            "hromada_outlines_approx.geojson: found nothing; expected a regular file that lies in the folder itself.");
  }

  @Test
  void decodesWhatCellsWriteForCharactersThatXmlCannotHold() {
    workbook.change(OFFICERS, text("A2", "POG-1"), text("A2", "POG_x005F_x0041_1"));

    assertThat(workbook.read().force().officers().get(0).id()).isEqualTo("POG_x0041_1");
  }

  @Test
  void refusesHiddenControlCharacters() {
    workbook.change(OFFICERS, text("A2", "POG-1"), text("A2", "POG_x0007_1"));

    assertThat(workbook.problems()).first().asString().contains("cell A2", "no control characters");
  }

  @Test
  void keepsSheetPlacesApartForTheSameColumnTwice() {
    var twice = sheet(
        row(1, text("A1", "officer_id") + text("B1", "officer_id")), row(2, text("A2", "POG-1")));
    workbook.set(OFFICERS, twice);

    assertThat(workbook.problems())
        .anySatisfy(problem ->
            assertThat(problem).startsWith("sheet officers, cell B1").contains("each column once"));
  }
}
