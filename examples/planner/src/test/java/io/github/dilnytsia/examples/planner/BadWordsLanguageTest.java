package io.github.dilnytsia.examples.planner;

import static io.github.dilnytsia.examples.planner.TinyFolder.DATE;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is wrong with options, places to write to, rules and workbooks is told in one language at a time. */
class BadWordsLanguageTest {

  @TempDir
  private Path temp = Path.of("");

  private TinyFolder tiny;

  @BeforeEach
  void writeTheDataset() throws IOException {
    tiny = TinyFolder.in(temp);
  }

  /** Words of a command line in which {@code TINY} is the dataset and {@code TEMP} the folder it lies in. */
  private Run run(String words) {
    return OneLanguage.of((Object[])
        words.replace("TINY", tiny.toString()).replace("TEMP", temp.toString()).split(" "));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "plan",
        "plan TINY",
        "plan nowhere",
        "plan TINY --date 2021-02-30",
        "plan TINY --date x",
        "plan TINY --date 2022-06-01 --seed 99999999999999999999",
        "plan TINY --date 2022-06-01 --threads -1",
        "plan TINY --date 2022-06-01 --threads x",
        "plan TINY --date 2022-06-01 --time-limit 99999999999h",
        "plan TINY --date 2022-06-01 --time-limit -1s",
        "plan TINY --date 2022-06-01 --out TINY",
        "plan TINY --date 2022-06-01 --out TINY/settlements.csv",
        "plan TINY --date 2022-06-01 --out TINY/settlements.csv/under",
        "plan TINY --date 2022-06-01 --out /proc/nowhere",
        "plan TINY --date 2022-06-01 --certificate TINY/settlements.csv",
        "plan TINY --date 2022-06-01 --certificate TINY/settlements.csv/under",
        "plan TINY --date 2022-06-01 --report",
        "plan TINY --date 2022-06-01 --norms TEMP",
        "plan TINY --date 2022-06-01 --norms TEMP/none.csv",
        "plan TINY --date 2022-06-01 --norms TINY/officers.csv",
        "plan TINY --date 2022-06-01 --workload TINY/officers.csv",
        "plan TINY --date 2022-06-01 --weights TINY/officers.csv",
        "plan TINY --date 2022-06-01 --without nothing.known",
        "plan TINY --date 2022-06-01 --replace nothing.known",
        "plan TINY --date 2022-06-01 --rules TINY/officers.csv",
        "plan TINY --date 2022-06-01 --rules TINY/officers.csv --trust-rules",
        "plan TINY --date 2022-06-01 --rules TEMP --trust-rules",
        "plan TINY --date 2022-06-01 --color pink",
        "plan one-car --strict extra",
        "explain TINY nothing --date 2022-06-01",
        "explain TINY UA05020010010058853 --date 2022-06-01",
        "explain TINY A-1 --date 2022-06-01 --why-not NOBODY",
        "explain TINY A-1 --date 2022-06-01 --plan TEMP",
        "explain TINY A-1 --plan TEMP/none",
        "verify TINY TEMP",
        "verify TINY TEMP/none",
        "verify TINY TINY",
        "verify TINY/officers.csv TEMP",
        "report TINY TEMP",
        "report TINY TINY/officers.csv",
        "forms TINY TEMP",
        "forms TINY TEMP --templates TEMP/none",
        "forms TINY TEMP --templates TEMP",
        "who TINY TEMP",
        "who TINY TEMP Лука",
        "who TINY TEMP ...",
        "who TINY TEMP Лука --hromada ...",
        "who TINY TEMP --point 999,999",
        "who TINY TEMP --point x",
        "who TINY TEMP --point 49,28 --raion Гайсинський",
        "judge TINY TEMP",
        "judge TINY TEMP --norms-on x",
        "judge TINY TEMP --norms-on 2022-01-01",
        "judge TINY TEMP --norms TINY/officers.csv",
        "rules",
        "rules show nothing.known",
        "rules list --norms TINY/officers.csv",
        "rules export TINY/officers.csv",
        "rules export TINY/officers.csv/under",
        "rules check",
        "rules check TEMP",
        "rules check TEMP/none.csv",
        "rules check TINY/officers.csv",
        "rules check --data TINY",
        "rules check --data TINY --date 0001-01-01",
        "templates TINY/officers.csv",
        "templates TINY/officers.csv/under",
        "generate nothing --out TEMP/out",
        "generate one-car --out TINY/officers.csv",
        "generate one-car --out TEMP",
        "generate one-car --out TINY/officers.csv/x.xlsx",
        "generate one-car --out /proc/x.xlsx",
        "import TINY/officers.csv --out TEMP/new",
        "import TEMP --out TEMP/new",
        "import TEMP/none --out TEMP/new",
        "import TINY/officers.csv --oblast 99 --out TEMP/new",
        "completion fish",
        "help nothing",
        "scenarios extra",
        "nothing"
      })
  void wordsThatAreWrong(String words) {
    var run = run(words);

    assertThat(run.code()).as(run.err()).isNotZero();
    assertThat(run.err()).isNotEmpty();
  }

  @Test
  void foldersThatHoldSomethingElse() throws IOException {
    assertThat(Run.of("templates", temp.resolve("own")).code()).isZero();
    assertThat(run("templates TEMP/own").code()).isEqualTo(3);
    assertThat(Run.of("rules", "export", temp.resolve("rules")).code()).isZero();
    assertThat(run("rules export TEMP/rules").code()).isEqualTo(2);
    assertThat(run("generate one-car --out TEMP/own").code()).isEqualTo(3);
    Files.createDirectory(temp.resolve("x.xlsx"));
    Files.writeString(temp.resolve("x.xlsx/full"), "");
    assertThat(run("generate one-car --out TEMP/x.xlsx").code()).isIn(2, 3);
    Files.writeString(temp.resolve("hromada_outlines_approx.geojson"), "{");
    assertThat(run("generate one-car --out TEMP/y.xlsx").code()).isIn(0, 3);
  }

  @Test
  void importsThatWouldLoseWhatWasFilledIn() throws IOException {
    Files.writeString(temp.resolve("register.csv"), """
        Перший рівень;Другий рівень;Третій рівень;Четвертий рівень;Додатковий рівень;Категорія об’єкта;Назва об’єкта
        UA05000000000010236;;;;;O;Вінницька
        UA05000000000010236;UA05020000000026686;;;;P;Вінницький
        UA05000000000010236;UA05020000000026686;UA05020010000053508;;;H;Агрономічна
        UA05000000000010236;UA05020000000026686;UA05020010000053508;UA05020010010058853;;X;Агрономічне
        """);
    var words = "import TEMP/register.csv --out TEMP/new --allow-missing";
    assertThat(run(words).code()).isZero();
    var settlements = temp.resolve("new/settlements.csv");
    var text = Files.readString(settlements);

    for (var spoilt : List.of(
        text.replace("Агрономічне", "Село"),
        text.replace("UA05020010010058853", "UA05020010010058854"),
        "mine\n",
        text.replace("katottg", "katotg"))) {
      Files.writeString(settlements, spoilt);
      assertThat(run(words).code()).isEqualTo(3);
    }
    Files.delete(settlements);
    Files.createDirectory(settlements);
    assertThat(run(words).code()).isEqualTo(3);
    Files.delete(settlements);
    Files.writeString(temp.resolve("new/mine.txt"), "");
    assertThat(run(words).code()).isEqualTo(3);
    Files.writeString(temp.resolve("new/missing.csv"), "mine\n");
    assertThat(run(words).code()).isEqualTo(3);
    assertThat(run("import TEMP/register.csv --out TEMP/register.csv --allow-missing")
            .code())
        .isEqualTo(2);
    assertThat(
            run("import TEMP/register.csv --residents TEMP/register.csv --points TEMP/none --out TEMP/a")
                .code())
        .isEqualTo(2);
    assertThat(run("import TEMP/register.csv --residents TEMP/register.csv --out TEMP/a")
            .code())
        .isEqualTo(3);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "rule",
        "rule \"x\" when then end",
        "package x\nrule \"Nothing of ours\" when Unknown() then unknown(); end",
        "package x\nimport io.github.dilnytsia.plan.Candidate\nrule \"x\" @policy( \"a.b\" ) when Candidate() then throw new IllegalStateException(\"two words\"); end",
        "package x\nimport io.github.dilnytsia.plan.Candidate\nrule \"x\" salience 5 when Candidate() then System.exit(1); end"
      })
  void rulesThatAreNone(String drl) throws IOException {
    var file = Files.writeString(temp.resolve("own.drl"), drl);

    OneLanguage.of("rules", "check", file);
    OneLanguage.of("rules", "check", file, "--trust-rules");
    OneLanguage.of("plan", tiny, "--date", DATE, "--rules", file, "--trust-rules");
    var table = Files.writeString(temp.resolve("own.drl.csv"), "\"RuleSet\",\"x\"\n" + drl + "\n");
    OneLanguage.of("rules", "check", table, "--trust-rules");
    var book = Files.writeString(temp.resolve("own.drl.xlsx"), drl);
    assertThat(OneLanguage.of("rules", "check", book, "--trust-rules").code()).isEqualTo(3);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[Content_Types].xml | <Types | <Typos",
        "xl/workbook.xml | settlements | Поселення",
        "xl/workbook.xml | <sheets> | <sheets><sheet name='more' sheetId='99' r:id='rId99'/>",
        "xl/workbook.xml | <workbook | <!DOCTYPE a><workbook",
        "xl/worksheets/sheet1.xml | <row | <rov",
        "xl/worksheets/sheet1.xml | <v> | <f>1+1</f><v>",
        "xl/worksheets/sheet1.xml | t=\"n\" | t=\"e\"",
        "xl/worksheets/sheet1.xml | </sheetData> | <row r=\"9999\"><c r=\"ZZ9999\"><v>1e400</v></c></row></sheetData>",
        "xl/worksheets/sheet1.xml | <sheetData | <mergeCells><mergeCell ref=\"A1:B2\"/></mergeCells><sheetData"
      })
  void workbooksThatAreSpoilt(String part, String found, String by) throws IOException {
    var book = temp.resolve("book.xlsx");
    assertThat(Run.of("generate", "one-car", "--out", book).code()).isZero();
    change(book, part, text -> text.replace(found, by));

    OneLanguage.of("plan", book, "--date", "2021-06-01");
  }

  @Test
  void workbooksThatAreNone() throws IOException {
    var book = temp.resolve("book.xlsx");
    for (var bytes : List.of(
        new byte[0],
        "katottg".getBytes(StandardCharsets.UTF_8),
        new byte[] {'P', 'K', 3, 4, 0, 0},
        new byte[] {
          (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1
        })) {
      Files.write(book, bytes);
      assertThat(OneLanguage.of("plan", book, "--date", DATE).code()).isEqualTo(3);
    }
    Files.delete(book);
    assertThat(OneLanguage.of("plan", book, "--date", DATE).code()).isEqualTo(2);
  }

  private static void change(Path book, String part, UnaryOperator<String> change)
      throws IOException {
    var spoilt = book.resolveSibling("spoilt.xlsx");
    try (var in = new ZipFile(book.toFile());
        var out = new ZipOutputStream(Files.newOutputStream(spoilt))) {
      for (var entry : java.util.Collections.list(in.entries())) {
        out.putNextEntry(new ZipEntry(entry.getName()));
        out.write(bytes(in.getInputStream(entry), entry.getName().equals(part), change));
        out.closeEntry();
      }
    }
    Files.delete(book);
    Files.move(spoilt, book);
  }

  private static byte[] bytes(InputStream stream, boolean changed, UnaryOperator<String> change)
      throws IOException {
    try (stream) {
      var bytes = stream.readAllBytes();
      return changed
          ? change.apply(new String(bytes, StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8)
          : bytes;
    }
  }
}
