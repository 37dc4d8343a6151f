package io.github.dilnytsia.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dilnytsia.judgement.Language;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What can be wrong with a file before anybody asks what its fields mean. */
class BrokenFilesTest {

  @TempDir
  Path temp;

  private TestFolder folder() {
    return new TestFolder(temp.resolve("data"));
  }

  @Test
  void refusesAFolderThatIsNotThere() {
    var missing = temp.resolve("nowhere");

    assertThat(catchProblems(missing)).singleElement().satisfies(problem -> {
      assertThat(problem.file()).isEqualTo(missing.toString());
      assertThat(problem.expected().in(Language.EN)).contains("folder");
    });
  }

  @Test
  void tellsEveryRequiredFileThatIsMissing() throws IOException {
    var empty = Files.createDirectories(temp.resolve("empty"));

    assertThat(catchProblems(empty))
        .extracting(TestFolder::inShort)
        .containsExactly("settlements.csv:::", "hromadas.csv:::", "officers.csv:::");
  }

  @Test
  void judgesNoReferenceIntoAFileThatIsMissing() {
    assertThat(folder().remove("hromadas.csv").problems())
        .extracting(TestFolder::inShort)
        .containsExactly("hromadas.csv:::");
  }

  @Test
  void refusesAnEmptyFile() {
    assertThat(folder().set("demand.csv", "").found()).isEqualTo("demand.csv:::");
  }

  @Test
  void refusesAFileWithAByteOrderMarkOnly() {
    assertThat(folder().set("demand.csv", "\uFEFF").found()).isEqualTo("demand.csv:::");
  }

  @Test
  void refusesADatasetWithoutOfficers() {
    var folder = folder().remove("absences.csv").remove("pins.csv").remove("forbids.csv");
    folder.remove("current_plan.csv");
    folder.set("officers.csv", folder.text("officers.csv").lines().findFirst().orElseThrow());

    assertThat(folder.found()).isEqualTo("officers.csv:::");
  }

  @Test
  void acceptsAHeaderAloneWhereNoRowsAreRequired() {
    assertThat(
            folder().set("pins.csv", "unit_id,officer_id,author,reason").read().pins())
        .isEmpty();
  }

  @Test
  void refusesAHeaderOfWhichItKnowsNoColumn() {
    assertThat(folder().set("demand.csv", "a,b\n1,2\n3,4\n").found())
        .isEqualTo("demand.csv:1::a,b");
  }

  @Test
  void tellsAMissingColumnOnceAndNotForEachRow() {
    assertThat(folder().change("settlements.csv", ",population,", ",residents,").found())
        .isEqualTo("settlements.csv:1:population:");
  }

  @Test
  void guessesWhichColumnAMisspeltOneWas() {
    var problem =
        folder().change("settlements.csv", ",population,", ", Population,").problem();

    assertThat(problem.hint())
        .hasValueSatisfying(hint -> assertThat(hint.in(Language.EN)).contains("\" Population\""));
  }

  @Test
  void refusesARepeatedColumn() {
    assertThat(folder().set("demand.csv", "katottg,schools,schools\n").found())
        .isEqualTo("demand.csv:1:schools:schools");
  }

  @Test
  void refusesTooFewFields() {
    assertThat(folder().append("pins.csv", "UA05020010010058853,POG-1").found())
        .isEqualTo("pins.csv:3::2");
  }

  @Test
  void refusesTooManyFieldsAndChecksTheRowsBelow() {
    assertThat(folder()
            .append("demand.csv", "UA05020010020055396,1,1,1,1,1,1,1")
            .append("demand.csv", "UA05020010020055396,-1,1,1,1,1,1")
            .problems())
        .extracting(TestFolder::inShort)
        .containsExactly("demand.csv:4::8", "demand.csv:5:calls_per_month:-1");
  }

  @Test
  void refusesMalformedUtf8AndChecksTheOtherRows() {
    var folder = folder().append("absences.csv", "POG-1,2022-10-02,2022-10-01,");
    var windows = folder.text("absences.csv").getBytes(Charset.forName("windows-1251"));

    assertThat(folder.set("absences.csv", windows).problems())
        .extracting(problem ->
            problem.file() + problem.row().getAsInt() + problem.column().orElse(""))
        .containsExactly("absences.csv2reason", "absences.csv4to");
  }

  @Test
  void refusesAHeaderThatIsNoUtf8() {
    var folder = folder();
    var utf16 = folder.text("demand.csv").getBytes(StandardCharsets.UTF_16LE);

    assertThat(folder.set("demand.csv", withMark(utf16)).problems())
        .singleElement()
        .satisfies(problem -> assertThat(problem.row()).hasValue(1));
  }

  private static byte[] withMark(byte[] text) {
    var marked = new ByteArrayOutputStream();
    marked.write(0xFF);
    marked.write(0xFE);
    marked.writeBytes(text);
    return marked.toByteArray();
  }

  @Test
  void refusesMalformedUtf8InAnIdWithoutAnErrorForThoseWhoNameIt() {
    var folder = folder().change("stations.csv", "ST-2,", "ST-\u00E9,");
    var latin = folder.text("stations.csv").getBytes(StandardCharsets.ISO_8859_1);

    assertThat(folder.set("stations.csv", latin).found())
        .isEqualTo("stations.csv:3:station_id:ST-\\uFFFD");
  }

  @Test
  void refusesNulAndOtherControlCharacters() {
    assertThat(folder()
            .change("hromadas.csv", "Вінницька,,", "Вінн\0ицька,,")
            .change("officers.csv", "Сокіл", "Сок\u0085іл")
            .problems())
        .extracting(TestFolder::inShort)
        .containsExactly(
            "hromadas.csv:3:name_uk:Вінн\\u0000ицька", "officers.csv:2:service_name:Сок\\u0085іл");
  }

  @Test
  void refusesAnUnterminatedQuoteAndChecksTheRowsBelow() {
    assertThat(folder()
            .change("demand.csv", "UA05020010010058853,23,", "UA05020010010058853,\"23,")
            .change("demand.csv", "UA05020030010063857,6,", "UA05020030010063857,six,")
            .problems())
        .extracting(TestFolder::inShort)
        .containsExactly(
            "demand.csv:2::UA05020010010058853  23 12 14 6 3 1",
            "demand.csv:3:calls_per_month:six");
  }

  @Test
  void refusesTextBehindAQuote() {
    assertThat(folder()
            .append("pins.csv", "UA05020010010058853,\"POG-1\"x,a,b,")
            .problem()
            .row())
        .hasValue(3);
  }

  @Test
  void refusesAFieldWithoutEnd() {
    assertThat(folder()
            .append("pins.csv", "x,y,z,\"" + "w".repeat(100_000))
            .problem()
            .row())
        .hasValue(3);
  }

  @Test
  void givesUpAFileFullOfStrayQuotes() {
    assertThat(folder().append("pins.csv", "\"a\"b,\n".repeat(2000).strip()).problems())
        .hasSize(1001)
        .first()
        .satisfies(problem -> assertThat(problem.row()).isEmpty());
  }

  @Test
  void refusesAFileOver64MebibytesBeforeItReadsIt() throws IOException {
    var path = folder().remove("travel_times.csv").save();
    try (var huge = new RandomAccessFile(path.resolve("travel_times.csv").toFile(), "rw")) {
      huge.setLength((64L << 20) + 1);
    }

    assertThat(catchProblems(path))
        .extracting(TestFolder::inShort)
        .containsExactly("travel_times.csv:::67108865");
  }

  @Test
  void refusesAFolderInTheFilesPlace() throws IOException {
    var path = folder().remove("pins.csv").save();
    Files.createDirectories(path.resolve("pins.csv"));

    assertThat(catchProblems(path)).extracting(TestFolder::inShort).containsExactly("pins.csv:::");
  }

  @Test
  void refusesALinkThatLeadsOutOfTheFolder() throws IOException {
    var path = folder().remove("pins.csv").save();
    var outside = Files.writeString(temp.resolve("outside.csv"), "unit_id,officer_id\n");
    Files.createSymbolicLink(path.resolve("pins.csv"), outside);

    assertThat(catchProblems(path)).extracting(TestFolder::inShort).containsExactly("pins.csv:::");
  }

  @Test
  void keepsAtMostTwentyThousandProblemsOfAFile() {
    var problems =
        folder().append("demand.csv", "x,1,1,1,1,1,1\n".repeat(20_100).strip()).problems();

    assertThat(problems)
        .hasSize(20_001)
        .last()
        .satisfies(last -> assertThat(last.text().in(Language.EN)).contains("100 more"));
  }

  @Test
  void countsRowsByLinesAlsoBelowATextWithLineEnds() {
    assertThat(folder()
            .change("forbids.csv", "\"родичі, друзі\"", "\"родичі,\nдрузі\"")
            .append("forbids.csv", "UA05020010010058853,POG-9,a,b,")
            .found())
        .isEqualTo("forbids.csv:4:officer_id:POG-9");
  }

  private static java.util.List<DataProblem> catchProblems(Path folder) {
    return org.assertj.core.api.Assertions.catchThrowableOfType(
            DatasetException.class, () -> Datasets.read(folder))
        .problems();
  }
}
