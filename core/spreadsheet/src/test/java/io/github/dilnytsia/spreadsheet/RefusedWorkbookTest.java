package io.github.dilnytsia.spreadsheet;

import static io.github.dilnytsia.spreadsheet.TestWorkbook.BOOK;
import static io.github.dilnytsia.spreadsheet.TestWorkbook.BOOK_POINTERS;
import static io.github.dilnytsia.spreadsheet.TestWorkbook.HROMADAS;
import static io.github.dilnytsia.spreadsheet.TestWorkbook.OFFICERS;
import static io.github.dilnytsia.spreadsheet.TestWorkbook.SETTLEMENTS;
import static io.github.dilnytsia.spreadsheet.TestWorkbook.STRINGS;
import static io.github.dilnytsia.spreadsheet.TestWorkbook.TYPES;
import static io.github.dilnytsia.spreadsheet.TestWorkbook.cell;
import static io.github.dilnytsia.spreadsheet.TestWorkbook.row;
import static io.github.dilnytsia.spreadsheet.TestWorkbook.sheet;
import static io.github.dilnytsia.spreadsheet.TestWorkbook.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.dilnytsia.dataset.DatasetException;
import io.github.dilnytsia.judgement.Language;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RefusedWorkbookTest {

  @TempDir
  Path folder;

  private TestWorkbook workbook;

  @BeforeEach
  void begin() {
    workbook = new TestWorkbook(folder);
  }

  @Test
  void formulasOfAllSheetsWithTheFirstOfThem() {
    workbook
        .change(SETTLEMENTS, "<v>3937</v>", "<f>SUM(A1:A2)</f><v>3937</v>")
        .change(OFFICERS, text("A2", "POG-1"), "<c r=\"A2\" t=\"str\"><f>\"P\"</f><v>P</v></c>");

    assertRefused(
        "found \"settlements!G2, officers!A2\"; expected cells with values alone, no formulas; there are 2");
  }

  @Test
  void formulasOfASheetThatNobodyReads() {
    workbook
        .change(
            BOOK,
            "</sheets>",
            "<sheet name=\"x\" sheetId=\"4\" state=\"veryHidden\" r:id=\"rId9\"/></sheets>")
        .change(
            BOOK_POINTERS,
            "</Relationships>",
            "<Relationship Id=\"rId9\" Type=\"http://x/worksheet\" Target=\"worksheets/x.xml\"/></Relationships>")
        .set("xl/worksheets/x.xml", sheet(row(1, "<c r=\"B1\"><f>1</f></c>")));

    assertRefused("found \"x!B1\"");
  }

  @Test
  void everyReasonAtOnce() {
    workbook
        .set("xl/vbaProject.bin", "x")
        .set("xl/externalLinks/externalLink1.xml", "<a/>")
        .set("xl/embeddings/oleObject1.bin", "x")
        .set("xl/connections.xml", "<a/>")
        .change(SETTLEMENTS, "<v>3937</v>", "<f>1</f>");

    assertThat(workbook.problems()).hasSize(5);
    assertThat(workbook.problems()).anyMatch(problem -> problem.contains("without macros"));
    assertThat(workbook.problems()).anyMatch(problem -> problem.contains("without links"));
    assertThat(workbook.problems()).anyMatch(problem -> problem.contains("without embedded"));
    assertThat(workbook.problems()).anyMatch(problem -> problem.contains("without connections"));
    assertThat(workbook.problems()).anyMatch(problem -> problem.contains("no formulas"));
  }

  @ParameterizedTest
  @CsvSource({
    "application/vnd.ms-excel.sheet.macroEnabled.main+xml, without macros",
    "application/vnd.ms-office.vbaProject, without macros",
    "application/vnd.ms-excel.macrosheet+xml, without macros",
    "application/vnd.openxmlformats-officedocument.spreadsheetml.externalLink+xml, without links",
    "application/vnd.openxmlformats-officedocument.oleObject, without embedded",
    "application/vnd.ms-office.activeX+xml, without embedded",
    "application/vnd.openxmlformats-officedocument.spreadsheetml.connections+xml, without connections",
    "application/vnd.openxmlformats-officedocument.spreadsheetml.queryTable+xml, without connections"
  })
  void whatAPartSaysItIsWhateverItsName(String type, String reason) {
    workbook.change(
        TYPES,
        "</Types>",
        "<Override PartName=\"/xl/media/picture.png\" ContentType=\"%s\"/></Types>"
            .formatted(type));

    assertRefused(reason);
  }

  @ParameterizedTest
  @CsvSource({
    "vbaProject, without macros",
    "oleObject, without embedded",
    "package, without embedded",
    "externalLinkPath, without links",
    "queryTable, without connections"
  })
  void whatAPointerSaysItPointsToWhateverTheName(String kind, String reason) {
    workbook
        .set("xl/media/picture.bin", "x")
        .set("xl/worksheets/_rels/sheet3.xml.rels", """
            <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
            <Relationship Id="rId1" Type="http://x/%s" Target="../media/picture.bin"/></Relationships>
            """.formatted(kind));

    assertRefused("found \"../media/picture.bin\"");
    assertRefused(reason);
  }

  @Test
  void formulasOfWhichTheFirstFiveAreNamed() {
    var formulas = new StringBuilder();
    for (var column : List.of("H", "I", "J", "K", "L")) {
      formulas.append("<c r=\"%s2\"><f>1</f></c>".formatted(column));
    }
    workbook.change(OFFICERS, "</row></sheetData>", formulas + "</row></sheetData>");
    assertRefused(
        "found \"officers!H2, officers!I2, officers!J2, officers!K2, officers!L2\"; expected");

    workbook.change(OFFICERS, "</row></sheetData>", "<c r=\"M2\"><f>1</f></c></row></sheetData>");
    assertRefused("officers!L2 …\"; expected cells with values alone, no formulas; there are 6");
  }

  @Test
  void pointersOutOfTheWorkbookButNotLinksThatPeopleClick() {
    var pointers = """
        <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
        <Relationship Id="rId1" Type="http://x/%s" Target="%s" TargetMode="External"/></Relationships>
        """;
    workbook.set(
        "xl/worksheets/_rels/sheet3.xml.rels",
        pointers.formatted("hyperlink", "mailto:a@example.org"));

    assertThat(workbook.read().force().officers()).hasSize(1);

    workbook.set(
        "xl/worksheets/_rels/sheet3.xml.rels",
        pointers.formatted("image", "https://example.org/seen.png"));

    assertRefused("found \"https://example.org/seen.png\"; expected a workbook without links");
  }

  @Test
  void documentTypesAndEntitiesInAnyPart() {
    var bomb = "<!DOCTYPE a [<!ENTITY b \"c\">]>";
    workbook.change(STRINGS, "<sst ", bomb + "<sst ");

    assertRefused("without a document type");

    workbook = new TestWorkbook(folder).set("docProps/custom.xml", bomb + "<a/>");
    assertRefused("without a document type");

    workbook = new TestWorkbook(folder);
    workbook.set(
        OFFICERS,
        workbook
            .part(OFFICERS)
            .replace("encoding=\"UTF-8\"?>", "encoding=\"UTF-16\"?>" + bomb)
            .getBytes(StandardCharsets.UTF_16));
    assertRefused("without a document type");
  }

  @Test
  void oldAndProtectedWorkbooks() {
    var ole2 = new byte[] {
      (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1, 0, 0
    };

    assertThat(workbook.problems(ole2)).singleElement().asString().contains("old Excel");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "PK", "katottg,name_uk\n", "<html></html>", "PK\u0003\u0004"})
  void whatIsNoWorkbook(String text) {
    assertThat(workbook.problems(text.getBytes(StandardCharsets.ISO_8859_1)))
        .singleElement()
        .asString()
        .containsAnyOf("an Excel workbook (.xlsx)", "a whole .xlsx workbook");
  }

  @Test
  void whatWasCutShortAnywhere() {
    var bytes = workbook.bytes();

    for (var length = 0; length < bytes.length; length += 97) {
      assertThat(workbook.problems(Arrays.copyOf(bytes, length))).hasSize(1);
    }
  }

  @Test
  void whatWasDamagedAnywhereOrReadsAsOtherFactsNoMore() {
    var bytes = workbook.bytes();
    var random = new Random(7);
    var whole = workbook.read();

    for (var i = 0; i < 300; i++) {
      var damaged = bytes.clone();
      damaged[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
      try {
        assertThat(workbook.read(damaged)).isEqualTo(whole);
      } catch (DatasetException e) {
        assertThat(e.problems()).isNotEmpty();
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a\u001fb.xml",
        "./a.xml",
        "../evil.xml",
        "/etc/passwd",
        "xl/../../a.xml",
        "C:a.xml",
        "a\\b.xml",
        "a//b.xml"
      })
  void partsNamedToLieElsewhere(String name) {
    workbook.set(name, "<a/>");

    assertRefused("plain names inside the file");
  }

  @Test
  void butNoPartForABlankInItsName() {
    workbook.set("xl/media/my picture.png", "x");

    assertThat(workbook.read().force().officers()).hasSize(1);
  }

  @Test
  void partsThatOccurTwice() {
    workbook.set("XL/Workbook.xml", workbook.part(BOOK));

    assertRefused("each part of the workbook once");
  }

  @Test
  void bombsByHowMuchTheyUnpackToTheirSize() {
    workbook.set("xl/media/zeros.bin", new byte[8 << 20]);

    assertRefused("found \"xl/media/zeros.bin\"; expected parts that unpack to at most 200 times");
  }

  @Test
  void bombsOfManyParts() {
    for (var i = 0; i < ZipBudget.MOST_PARTS; i++) {
      workbook.set("xl/media/" + i, "");
    }

    assertRefused("at most 2000 parts");
  }

  @Test
  void bombsByTheirSizeAlone() throws IOException {
    var noise = new byte[1 << 20];
    new Random(1).nextBytes(noise);
    var reasons = new Reasons("data.xlsx");
    var budget = new ZipBudget(reasons, 200L << 20);
    budget.begin("xl/media/noise.bin");

    var thrown =
        org.assertj.core.api.Assertions.catchThrowableOfType(DatasetException.class, () -> {
          for (var i = 0; i < 300; i++) {
            budget.unpacked(noise.length);
          }
        });

    assertThat(thrown.problems().get(0).text().in(Language.EN)).contains("201326592 bytes each");
  }

  @Test
  void nothingForBeingAsLargeAsABudgetAllows() {
    var mebibyte = 1 << 20;
    var budget = new ZipBudget(new Reasons("data.xlsx"), 200L << 20);
    budget.begin("one");
    for (var i = 0; i < 192; i++) {
      budget.unpacked(mebibyte);
    }
    budget.begin("other");
    for (var i = 0; i < 64; i++) {
      budget.unpacked(mebibyte);
    }

    assertThatExceptionOfType(DatasetException.class).isThrownBy(() -> budget.unpacked(1));
  }

  @Test
  void onePartLargerThanAnyTableThoughAllTogetherAreNot() {
    var budget = new ZipBudget(new Reasons("data.xlsx"), 200L << 20);
    budget.begin("one");
    budget.unpacked(192 << 20);

    assertThatExceptionOfType(DatasetException.class).isThrownBy(() -> budget.unpacked(1));
  }

  @Test
  void nothingForAnyRatioBelowFourMebibytes() {
    var budget = new ZipBudget(new Reasons("data.xlsx"), 1);
    budget.begin("one");
    budget.unpacked(4 << 20);

    assertThatExceptionOfType(DatasetException.class).isThrownBy(() -> budget.unpacked(1));
  }

  @Test
  void nothingForUnpackingToTwoHundredTimesItsSize() {
    var packed = 100_000;
    var budget = new ZipBudget(new Reasons("data.xlsx"), packed);
    budget.begin("one");
    for (var i = 0; i < 200; i++) {
      budget.unpacked(packed);
    }

    assertThatExceptionOfType(DatasetException.class).isThrownBy(() -> budget.unpacked(packed));
  }

  @Test
  void nothingForAsManyPartsAsABudgetAllows() {
    var budget = new ZipBudget(new Reasons("data.xlsx"), 1);
    for (var i = 0; i < ZipBudget.MOST_PARTS; i++) {
      budget.begin("part");
    }

    assertThatExceptionOfType(DatasetException.class).isThrownBy(() -> budget.begin("part"));
  }

  @Test
  void partsNestedOneDeeperThanAnyMayBe() {
    // The table of texts itself is the first.
    var deep = XmlPart.DEEPEST - 1;
    workbook.change(STRINGS, "</sst>", "<a>".repeat(deep) + "</a>".repeat(deep) + "</sst>");
    assertThat(workbook.read().force().officers()).hasSize(1);

    workbook.change(STRINGS, "<a></a>", "<a><a></a></a>");
    assertRefused("nested at most 64 deep");
  }

  @Test
  void partsNestedBeyondAnyUse() {
    workbook.change(STRINGS, "<si><t>Агрономічне</t></si>", "<a>".repeat(100) + "</a>".repeat(100));

    assertRefused("nested at most 64 deep");
  }

  @ParameterizedTest
  @ValueSource(strings = {"2", "-1", "99999999999", "x"})
  void sharedTextsThatThereAreNot(String number) {
    workbook.change(SETTLEMENTS, cell("B2", "s", 0, "0"), cell("B2", "s", 0, number));

    assertRefused("found \"settlements!B2\"; expected the number of a text");
  }

  @ParameterizedTest
  @CsvSource({
    "<row r=\"2\">, <row r=\"1\">",
    "<row r=\"2\">, <row r=\"2\"/><row r=\"2\">",
    "<row r=\"2\">, <row r=\"1048577\">",
    "<row r=\"2\">, <row r=\"x\">",
    "<c r=\"B2\", <c r=\"A2\"",
    "<c r=\"B2\", <c r=\"B3\"",
    "<c r=\"B2\", <c r=\"AAAA2\"",
    "<c r=\"B2\", <c r=\"22\"",
    "<c r=\"B2\", <c r=\"B\"",
    "<c r=\"B2\", <c r=\"[2\"",
    "<c r=\"B2\", <c r=\"b2\"",
    "<c r=\"A2\", <d r=\"A2\"",
    "</sheetData>, </sheetDat>"
  })
  void sheetsThatNoSpreadsheetWrites(String old, String changed) {
    workbook.change(HROMADAS, old, changed);

    assertThat(workbook.problems()).hasSize(1);
  }

  @Test
  void cellsFarToTheRight() {
    workbook.change(OFFICERS, "</row></sheetData>", text("XFD2", "x") + "</row></sheetData>");
    assertRefused("found \"XFD2\"; expected at most 1000 columns");

    workbook = new TestWorkbook(folder);
    workbook.change(OFFICERS, "</row></sheetData>", text("ALM2", "x") + "</row></sheetData>");
    assertRefused("found \"ALM2\"; expected at most 1000 columns");

    workbook = new TestWorkbook(folder);
    workbook.change(OFFICERS, "</row></sheetData>", text("ALL2", "x") + "</row></sheetData>");
    assertThat(workbook.problems()).singleElement().asString().contains("cell ALL2: found");
  }

  /** What is unpacked has a budget, which nothing may use several times over. */
  @Test
  void partsThatWouldBeReadSeveralTimes() {
    workbook.change(BOOK_POINTERS, "worksheets/../worksheets/sheet3.xml", "worksheets/sheet1.xml");

    assertRefused("found \"xl/worksheets/sheet1.xml\"; expected each part of the workbook once");
  }

  @Test
  void rowsCellsAndTextsInOneAnother() {
    workbook.change(OFFICERS, "</row></sheetData>", row(3, text("A3", "x")) + "</row></sheetData>");
    assertRefused("missing or damaged");

    workbook = new TestWorkbook(folder)
        .change(
            OFFICERS,
            "</row></sheetData>",
            "<c r=\"G2\">" + text("H2", "x") + "</c></row></sheetData>");
    assertRefused("missing or damaged");

    workbook =
        new TestWorkbook(folder).change(OFFICERS, "</sheetData>", text("G2", "x") + "</sheetData>");
    assertRefused("missing or damaged");

    workbook = new TestWorkbook(folder).change(STRINGS, "<si><r>", "<si><si/><r>");
    assertRefused("missing or damaged");
  }

  @Test
  void partsThatAreMissing() {
    workbook.remove(OFFICERS);
    assertRefused("missing or damaged");

    workbook = new TestWorkbook(folder).remove(BOOK);
    assertRefused("missing or damaged");

    workbook = new TestWorkbook(folder).remove(TYPES);
    assertRefused("an Excel workbook (.xlsx)");

    workbook = new TestWorkbook(folder).remove("_rels/.rels");
    assertRefused("an Excel workbook (.xlsx)");

    workbook =
        new TestWorkbook(folder).change(BOOK_POINTERS, "worksheets/sheet1.xml", "../../../x");
    assertRefused("missing or damaged");
  }

  @Test
  void saysSoInUkrainianToo() {
    workbook.set("xl/vbaProject.bin", "x");

    assertThat(workbook.problemsOf(workbook.bytes()).get(0).text().in(Language.UK))
        .endsWith(
            "знайдено «xl/vbaproject.bin»; очікується книга без макросів. Збережіть її як «Книга Excel (.xlsx)».");
  }

  private void assertRefused(String reason) {
    assertThat(workbook.problems())
        .singleElement()
        .asString()
        .startsWith("data.xlsx: found")
        .contains(reason);
  }
}
