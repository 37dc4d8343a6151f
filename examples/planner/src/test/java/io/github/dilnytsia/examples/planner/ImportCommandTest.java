package io.github.dilnytsia.examples.planner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ImportCommandTest {

  private static final String RAION = "UA05020000000026686";
  private static final String HROMADA = "UA05020010000053508";
  private static final String TOWN = "UA05020010010058853";
  private static final String VILLAGE = "UA05020010020055396";
  private static final String KYIV = "UA80000000000093317";

  @TempDir
  private Path temp = Path.of("");

  private Path register = Path.of("");
  private Path residents = Path.of("");
  private Path points = Path.of("");
  private Path out = Path.of("");

  @BeforeEach
  void writeTheFiles() throws IOException {
    register = Files.writeString(temp.resolve("kodifikator.csv"), """
        Перший рівень;Другий рівень;Третій рівень;Четвертий рівень;Додатковий рівень;Категорія об’єкта;Назва об’єкта
        UA05000000000010236;;;;;O;Вінницька
        UA05000000000010236;UA05020000000026686;;;;P;Вінницький
        UA05000000000010236;UA05020000000026686;UA05020010000053508;;;H;Агрономічна\s
        UA05000000000010236;UA05020000000026686;UA05020010000053508;UA05020010010058853;;X;Агрономічне
        UA05000000000010236;UA05020000000026686;UA05020010000053508;UA05020010020055396;;C;Бохоники
        UA80000000000093317;;;;;K;Київ
        """);
    residents = Files.writeString(temp.resolve("residents.csv"), """
        katottg,population
        UA05020010010058853,3937
        UA05020010020055396,2236
        """);
    points = Files.writeString(temp.resolve("points.csv"), """
        katottg,lat,lon
        UA05020010010058853,49.1985,28.3835
        UA05020010020055396,49.1672,28.3694
        """);
    out = temp.resolve("out");
  }

  private Run importing(String oblast, Object... more) {
    var words = new ArrayList<Object>(List.of(
        "import", register, "--oblast", oblast, "--residents", residents, "--points", points));
    words.addAll(List.of("--out", out, "--lang", "en"));
    words.addAll(List.of(more));
    return Run.of(words.toArray());
  }

  private List<String> names() throws IOException {
    try (var files = Files.list(out)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  void writesASkeletonAndSaysWhatToDoNext() throws IOException {
    var run = importing("05");

    assertThat(run.err()).isEmpty();
    assertThat(run.code()).isZero();
    assertThat(run.out())
        .contains(
            "Written to " + out + ": hromadas 1, settlements 2, residents 6173.",
            "officers.csv",
            "planner plan " + out);
    assertThat(names()).containsExactly("hromadas.csv", "officers.csv", "settlements.csv");
  }

  @Test
  void saysTheSameInUkrainian() {
    var run = Run.of(
        "import",
        register,
        "--oblast",
        "05",
        "--out",
        out,
        "--lang",
        "uk",
        "--residents",
        residents,
        "--points",
        points);

    assertThat(run.out())
        .contains(
            "Записано до " + out + ": громад 1, населених пунктів 2, мешканців 6173.", "Далі:");
  }

  @Test
  void whatItWritesCanBePlannedOnceOfficersAreFilledIn() throws IOException {
    importing("05");
    Files.writeString(
        out.resolve("officers.csv"),
        "officer_id,role,stage,home_katottg,area_code,in_service_from\nDOP-1,DISTRICT_OFFICER,IN_SERVICE,"
            + TOWN + "," + RAION + ",2020-01-01\n");

    var run = Run.of("plan", out, "--date", "2022-06-01", "--lang", "en");

    assertThat(run.err()).isEmpty();
    assertThat(run.out()).contains("Units: 2", "residents: 6173", "Without an officer: 0 units");
  }

  @Test
  void stopsAndListsWhatIsMissing() throws IOException {
    Files.writeString(points, "katottg,lat,lon\n" + TOWN + ",49.1985,28.3835\n");

    var run = importing("05");

    assertThat(run.code()).isEqualTo(3);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .contains(
            "1 of 2 settlements", "without residents 0, without a point 1", "--allow-missing");
    assertThat(names()).containsExactly("missing.csv");
    assertThat(Files.readAllLines(out.resolve("missing.csv")))
        .containsExactly(
            "katottg,name_uk,hromada_code,hromada,missing",
            VILLAGE + ",Бохоники," + HROMADA + ",Агрономічна,point");
  }

  @Test
  void writesWhatItHasWhereThatIsAllowedAndTakesTheListAwayWhenNothingIsMissing()
      throws IOException {
    var complete = Files.readString(points);
    Files.writeString(points, "katottg,lat,lon\n");
    importing("05");

    var allowed = importing("05", "--allow-missing");

    assertThat(allowed.code()).isZero();
    assertThat(allowed.out()).contains("Without residents: 0, without a point: 2.", "missing.csv");
    assertThat(names())
        .containsExactly("hromadas.csv", "missing.csv", "officers.csv", "settlements.csv");
    assertThat(Files.readAllLines(out.resolve("settlements.csv")))
        .contains(VILLAGE + ",Бохоники,,C,," + RAION + "," + HROMADA + ",,,,2236,");

    Files.writeString(points, complete);
    assertThat(importing("05").code()).isZero();
    assertThat(names()).containsExactly("hromadas.csv", "officers.csv", "settlements.csv");
  }

  @Test
  void importsTheWholeCountryWithoutAnOblast() {
    var run = Run.of("import", register, "--out", out, "--allow-missing", "--lang", "en");

    assertThat(run.code()).isZero();
    assertThat(run.out())
        .contains("hromadas 2, settlements 3, residents 0", "Without residents: 3");
    assertThat(out.resolve("settlements.csv")).content().contains(KYIV + ",Київ,,K,,," + KYIV);
  }

  @Test
  void saysHowManyRowsAreAboutOtherOblasts() throws IOException {
    Files.writeString(residents, Files.readString(residents) + KYIV + ",2952301\n");

    var run = importing("05");

    assertThat(run.code()).isZero();
    assertThat(run.err()).contains("residents.csv", "other oblasts, left out: 1");
  }

  @Test
  void tellsTheProblemsOfAllFilesAtOnceAndWritesNothing() throws IOException {
    Files.writeString(register, Files.readString(register).replace(";K;Київ", ";Z;Київ"));
    Files.writeString(residents, Files.readString(residents) + "UA05020010030044910,5\n");
    Files.writeString(points, Files.readString(points) + TOWN + ",0,0\n");

    var run = importing("05");

    assertThat(run.code()).isEqualTo(3);
    assertThat(run.err())
        .contains(
            register + ", row 7, column Категорія об’єкта: found \"Z\"",
            residents + ", row 4, column katottg: found \"UA05020010030044910\"",
            points + ", row 4, column katottg",
            points + ", row 4, column lat",
            "Problems in the data: 4. Nothing was done.");
    assertThat(out).doesNotExist();
  }

  @Test
  void refusesAFolderWithOtherThingsInIt() throws IOException {
    Files.createDirectory(out);
    Files.writeString(out.resolve("notes.txt"), "x");

    var run = importing("05");

    assertThat(run.code()).isEqualTo(3);
    assertThat(run.err()).contains("notes.txt");
    assertThat(names()).containsExactly("notes.txt");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "99", "Одеська"})
  void asksForAnOblastOfTheRegister(String oblast) {
    var run = importing(oblast);

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("There is no oblast \"" + oblast + "\"", "05, 80");
    assertThat(out).doesNotExist();
  }

  @ParameterizedTest
  @ValueSource(strings = {"--residents", "--points"})
  void asksForFilesThatAreThere(String option) {
    var run =
        Run.of("import", register, option, temp.resolve("no.csv"), "--out", out, "--lang", "en");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("There is no file \"" + temp.resolve("no.csv") + "\".");
  }

  @Test
  void asksForARegisterThatIsThere() {
    assertThat(Run.of("import", temp, "--out", out).code()).isEqualTo(2);
    assertThat(Run.of("import", register).code()).isEqualTo(2);
  }

  @Test
  void writesTheSameBytesInAnyLocale() throws IOException {
    importing("05");
    var settlements = Files.readString(out.resolve("settlements.csv"));
    var before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      out = temp.resolve("other");
      assertThat(importing("ВІННИЦЬКА").code()).isZero();
    } finally {
      Locale.setDefault(before);
    }

    assertThat(out.resolve("settlements.csv")).hasContent(settlements);
  }

  @Test
  void importsTheWholeCodifier() throws IOException {
    var codifier = Path.of("../../../shared/data/katottg/kodifikator-16-05-2025.csv");
    assumeThat(codifier)
        .as("the shared data is not there, so this test is skipped")
        .isRegularFile();

    var run = Run.of("import", codifier, "--out", out, "--allow-missing", "--lang", "en");

    assertThat(run.out()).contains("hromadas 1776, settlements 29707, residents 0");
    assertThat(Files.readAllLines(out.resolve("missing.csv"))).hasSize(29_708);
  }
}
