package io.github.dilnytsia.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.dilnytsia.dataset.DataProblem;
import io.github.dilnytsia.dataset.Dataset;
import io.github.dilnytsia.dataset.DatasetException;
import io.github.dilnytsia.judgement.Language;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A tiny workbook put together by hand, part by part, to be spoilt by one change at a time. */
final class TestWorkbook {

  static final String TYPES = "[Content_Types].xml";
  static final String BOOK = "xl/workbook.xml";
  static final String BOOK_POINTERS = "xl/_rels/workbook.xml.rels";
  static final String STYLES = "xl/styles.xml";
  static final String STRINGS = "xl/sharedStrings.xml";
  static final String SETTLEMENTS = "xl/worksheets/sheet1.xml";
  static final String HROMADAS = "xl/worksheets/sheet2.xml";
  static final String OFFICERS = "xl/worksheets/sheet3.xml";

  private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
  private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  private static final String POINTER =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

  private final Path path;
  private final Map<String, byte[]> parts = new LinkedHashMap<>();

  TestWorkbook(Path folder) {
    this.path = folder.resolve("data.xlsx");
    set(TYPES, XML + """
        <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
        <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
        <Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>
        </Types>
        """);
    set("_rels/.rels", XML + """
        <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
        <Relationship Id="rId1" Type="%s/officeDocument" Target="xl/workbook.xml"/>
        </Relationships>
        """.formatted(POINTER));
    set(BOOK, XML + """
        <workbook xmlns="%s" xmlns:r="%s"><workbookPr/><sheets>
        <sheet name="settlements" sheetId="1" r:id="rId1"/>
        <sheet name="hromadas" sheetId="2" r:id="rId2"/>
        <sheet name="officers" sheetId="3" r:id="rId3"/>
        </sheets></workbook>
        """.formatted(MAIN, POINTER));
    set(BOOK_POINTERS, XML + """
        <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
        <Relationship Id="rId1" Type="%1$s/worksheet" Target="worksheets/sheet1.xml"/>
        <Relationship Id="rId2" Type="%1$s/worksheet" Target="/xl/worksheets/sheet2.xml"/>
        <Relationship Id="rId3" Type="%1$s/worksheet" Target="worksheets/../worksheets/sheet3.xml"/>
        <Relationship Id="rId4" Type="%1$s/styles" Target="styles.xml"/>
        <Relationship Id="rId5" Type="%1$s/sharedStrings" Target="sharedStrings.xml"/>
        </Relationships>
        """.formatted(POINTER));
    set(STYLES, XML + """
        <styleSheet xmlns="%s"><numFmts count="4">
        <numFmt numFmtId="164" formatCode="dd\\.mm\\.yyyy"/><numFmt numFmtId="165" formatCode="00000000"/>
        <numFmt numFmtId="166" formatCode="[h]:mm"/><numFmt numFmtId="167" formatCode="#,##0.00&quot; days&quot;"/></numFmts>
        <cellStyleXfs count="1"><xf numFmtId="14"/></cellStyleXfs>
        <cellXfs count="6"><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/>
        <xf numFmtId="166"/><xf numFmtId="167"/></cellXfs></styleSheet>
        """.formatted(MAIN));
    set(STRINGS, XML + """
        <sst xmlns="%s"><si><t>Агрономічне</t></si>
        <si><r><t>Агро</t></r><r><rPr><b/></rPr><t xml:space="preserve">номічна</t></r><rPh><t>вимова</t></rPh></si>
        </sst>
        """.formatted(MAIN));
    set(
        SETTLEMENTS,
        sheet(
            row(1, texts("katottg", "name_uk", "category", "hromada_code", "lat", "lon"))
                .replace("</row>", text("G1", "population") + "</row>"),
            row(2, village("3937"))));
    set(
        HROMADAS,
        sheet(
            row(1, texts("hromada_code", "name_uk", "memorandum_signed")),
            row(
                2,
                text("A2", "UA05020010000053508")
                    + cell("B2", "s", 0, "1")
                    + cell("C2", "n", 1, "44247"))));
    set(
        OFFICERS,
        sheet(
            row(1, texts("officer_id", "role", "stage", "home_katottg", "area_code", "has_car")),
            row(2, officer(text("A2", "POG-1")))));
  }

  /** The one village, row 2 of its sheet, with something as its residents. */
  static String village(String population) {
    return villageWith(cell("G2", "n", 0, population));
  }

  static String villageWith(String population) {
    return text("A2", "UA05020010010058853")
        + cell("B2", "s", 0, "0")
        + text("C2", "C")
        + text("D2", "UA05020010000053508")
        + cell("E2", "n", 0, "49.198500000000003")
        + cell("F2", "n", 0, "28.3835")
        + population;
  }

  static String officer(String id) {
    return id
        + text("B2", "COMMUNITY_OFFICER")
        + text("C2", "IN_SERVICE")
        + text("D2", "UA05020010010058853")
        + text("E2", "UA05020010000053508")
        + cell("F2", "b", 0, "1");
  }

  static String sheet(String... rows) {
    return "%s<worksheet xmlns=\"%s\"><sheetData>%s</sheetData></worksheet>"
        .formatted(XML, MAIN, String.join("\n", rows));
  }

  static String row(int number, String cells) {
    return "<row r=\"%d\">%s</row>".formatted(number, cells);
  }

  /** Texts from column A on, in row 1. */
  private static String texts(String... texts) {
    var cells = new StringBuilder();
    for (var i = 0; i < texts.length; i++) {
      cells.append(text(SheetCell.letters(i) + 1, texts[i]));
    }
    return cells.toString();
  }

  static String text(String reference, String text) {
    return "<c r=\"%s\" t=\"inlineStr\"><is><t>%s</t></is></c>".formatted(reference, text);
  }

  static String cell(String reference, String type, int style, String value) {
    return "<c r=\"%s\" t=\"%s\" s=\"%d\"><v>%s</v></c>".formatted(reference, type, style, value);
  }

  TestWorkbook set(String part, String text) {
    return set(part, text.getBytes(StandardCharsets.UTF_8));
  }

  TestWorkbook set(String part, byte[] bytes) {
    parts.put(part, bytes);
    return this;
  }

  TestWorkbook remove(String part) {
    parts.remove(part);
    return this;
  }

  String part(String part) {
    var bytes = parts.get(part);
    if (bytes == null) {
      throw new IllegalArgumentException(part);
    }
    return new String(bytes, StandardCharsets.UTF_8);
  }

  /** Puts another text where one stands, which must be there. */
  TestWorkbook change(String part, String old, String changed) {
    if (!part(part).contains(old)) {
      throw new IllegalArgumentException(part + " has no " + old);
    }
    return set(part, part(part).replace(old, changed));
  }

  byte[] bytes() {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      for (var part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue());
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  Path path() {
    return path;
  }

  Dataset read() {
    return read(bytes());
  }

  Dataset read(byte[] bytes) {
    try {
      Files.write(path, bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Spreadsheets.readDataset(path);
  }

  /** Every problem there is, in English, the path of the workbook left out. */
  List<String> problems() {
    return problems(bytes());
  }

  List<String> problems(byte[] bytes) {
    return problemsOf(bytes).stream()
        .map(problem -> problem.text().in(Language.EN).replace(path.toString(), "data.xlsx"))
        .toList();
  }

  List<DataProblem> problemsOf(byte[] bytes) {
    var thrown = catchThrowableOfType(DatasetException.class, () -> read(bytes));
    assertThat(thrown).as("refusal").isNotNull();
    return thrown.problems();
  }
}
