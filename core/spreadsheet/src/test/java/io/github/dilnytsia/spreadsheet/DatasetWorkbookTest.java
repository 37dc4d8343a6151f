package io.github.dilnytsia.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.github.dilnytsia.dataset.Dataset;
import io.github.dilnytsia.dataset.Datasets;
import io.github.dilnytsia.judgement.Norm;
import io.github.dilnytsia.plan.Forbid;
import io.github.dilnytsia.scenario.Scenarios;
import io.github.dilnytsia.staffing.Absence;
import io.github.dilnytsia.staffing.Force;
import io.github.dilnytsia.staffing.Officer;
import io.github.dilnytsia.territory.Hromada;
import io.github.dilnytsia.territory.Outline;
import io.github.dilnytsia.territory.Settlement;
import io.github.dilnytsia.territory.Territory;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DatasetWorkbookTest {

  @TempDir
  Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"one-car", "over-the-norm", "occupied", "hostile", "big-city"})
  void readsBackTheFactsOfEveryKindOfTerritory(String scenario) {
    var dataset = Scenarios.named(scenario).dataset();

    var again = written(dataset);

    assertThat(again).isEqualTo(dataset);
  }

  @ParameterizedTest
  @ValueSource(strings = {"vinnytsia", "ternopil"})
  void readsTheSameFromOneWorkbookAsFromAFolder(String oblast) {
    var csv = Path.of("../../../shared/data", oblast);
    assumeThat(csv).as("the shared data is not there, so this test is skipped").isDirectory();
    var dataset = Datasets.read(csv);

    var again = written(dataset);

    assertThat(again).isEqualTo(dataset);
    assertThat(again.problemOn(LocalDate.of(2022, 6, 1)).territory().outlines()).isNotEmpty();
  }

  @Property(tries = 60)
  void readsBackTheFactsItWroteWhateverTheTexts(@ForAll("datasets") Dataset dataset)
      throws IOException {
    var path = Files.createTempDirectory("dilnytsia").resolve("data.xlsx");

    Spreadsheets.write(dataset, path);

    assertThat(Spreadsheets.readDataset(path)).isEqualTo(dataset);
    Files.delete(path);
    Files.delete(path.getParent());
  }

  @Provide
  Arbitrary<Dataset> datasets() {
    return Combinators.combine(
            texts().list().ofSize(8),
            Arbitraries.bigDecimals()
                .between(BigDecimal.ZERO, BigDecimal.valueOf(1_000_000))
                .ofScale(3))
        .as(DatasetWorkbookTest::retold);
  }

  /** Anything people write, and what cells write in their own way. */
  private static Arbitrary<String> texts() {
    return Arbitraries.oneOf(
        Arbitraries.of(
            "=1+1",
            "_x0041_",
            "_x005F_x0041_",
            "\uFFFE",
            "&#x430;",
            "👮 а",
            "a\rb",
            " x ",
            "007",
            "1e5",
            "#N/A",
            "TRUE"),
        Arbitraries.strings()
            .withChars("абвґєіїАБВ’'\",;=+-@ \n\r\t_x0<&>")
            .withChars("ax1.\u00A0\u202E\uFEFF\u2028\uFFFD".toCharArray())
            .ofMinLength(1)
            .ofMaxLength(12)
            .filter(text -> !text.isBlank()));
  }

  private static Dataset retold(List<String> texts, BigDecimal number) {
    var dataset = Scenarios.named("over-the-norm").dataset();
    var territory = dataset.territory();
    var officer = dataset.force().officers().get(0);
    return Dataset.builder()
        .from(dataset)
        .territory(Territory.builder()
            .from(territory)
            .outlines(List.of())
            .settlements(territory.settlements().stream()
                .map(s -> Settlement.builder()
                    .from(s)
                    .name(texts.get(0))
                    .nameEn(texts.get(1))
                    .build())
                .toList())
            .hromadas(territory.hromadas().stream()
                .map(h -> Hromada.builder()
                    .from(h)
                    .name(texts.get(2))
                    .oblast(texts.get(3))
                    .areaKm2(number)
                    .build())
                .toList())
            .build())
        .force(Force.builder()
            .from(dataset.force())
            .officers(dataset.force().officers().stream()
                .map(o -> Officer.builder().from(o).contact(texts.get(4)).build())
                .toList())
            .absences(List.of(Absence.builder()
                .officerId(officer.id())
                .firstDay(LocalDate.of(1899, 12, 31))
                .lastDay(LocalDate.of(1904, 1, 1))
                .reason(texts.get(5))
                .build()))
            .build())
        .addForbids(Forbid.builder()
            .unitId(territory.units().get(0).id())
            .officerId(officer.id())
            .author(texts.get(6))
            .reason(texts.get(7))
            .build())
        .build();
  }

  @Test
  void keepsTheZerosAtTheEndOfADecimal() {
    var norm = Norm.builder()
        .code("reach-hard")
        .amount(new BigDecimal("45.50"))
        .unit("min")
        .sureness(io.github.dilnytsia.judgement.Sureness.DEFAULT)
        .source("")
        .build();
    var dataset = Dataset.builder()
        .from(Scenarios.named("one-car").dataset())
        .addNorms(norm)
        .build();

    assertThat(written(dataset).norms()).contains(norm);
  }

  @Test
  void writesNumbersAndDaysAsSuchForOtherReaders() throws IOException {
    var dataset = Scenarios.named("over-the-norm").dataset();
    var path = folder.resolve("data.xlsx");

    Spreadsheets.write(dataset, path);

    try (var workbook = WorkbookFactory.create(path.toFile(), null, true)) {
      var settlement = dataset.territory().settlements().get(0);
      var row = workbook.getSheet("settlements").getRow(1);
      assertThat(row.getCell(0).getStringCellValue()).isEqualTo(settlement.code());
      assertThat(row.getCell(10).getCellType()).isEqualTo(CellType.NUMERIC);
      assertThat(row.getCell(10).getNumericCellValue()).isEqualTo(settlement.residents());
      var officer = dataset.force().officers().get(0);
      var since = workbook.getSheet("officers").getRow(1).getCell(3);
      assertThat(DateUtil.isCellDateFormatted(since)).isTrue();
      assertThat(since.getLocalDateTimeCellValue().toLocalDate())
          .isEqualTo(officer.stageSince().orElseThrow());
    }
  }

  @Test
  void writesTheSameBytesInAnyLocaleAndTimeZone() throws IOException {
    var dataset = Scenarios.named("hostile").dataset();
    var locale = Locale.getDefault();
    var zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      Spreadsheets.write(dataset, folder.resolve("one/data.xlsx"));
      Locale.setDefault(Locale.forLanguageTag("uk-UA"));
      TimeZone.setDefault(TimeZone.getTimeZone("America/Anchorage"));
      Spreadsheets.write(dataset, folder.resolve("other/data.xlsx"));
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }

    var one = Files.readAllBytes(folder.resolve("one/data.xlsx"));
    assertThat(one).isEqualTo(Files.readAllBytes(folder.resolve("other/data.xlsx")));
    assertThat(new String(one, java.nio.charset.StandardCharsets.ISO_8859_1))
        .doesNotContain("dcterms:created");
  }

  @Test
  void refusesToLieBesideOutlinesOfSomethingElse() throws IOException {
    var dataset = Dataset.builder()
        .from(Scenarios.named("one-car").dataset())
        .territory(Territory.builder()
            .from(Scenarios.named("one-car").dataset().territory())
            .outlines(List.<Outline>of())
            .build())
        .build();
    Files.writeString(folder.resolve(Datasets.OUTLINES), "{}");

    assertThatIllegalArgumentException()
        .isThrownBy(() -> Spreadsheets.write(dataset, folder.resolve("data.xlsx")))
        .withMessageContaining(Datasets.OUTLINES);
    assertThat(folder.resolve("data.xlsx")).doesNotExist();
  }

  @Test
  void leavesNothingBehindWhereATextFitsNoCell() {
    var dataset =
        retold(List.of("x".repeat(40_000), "b", "c", "d", "e", "f", "g", "h"), BigDecimal.ONE);
    var path = folder.resolve("data.xlsx");

    assertThatIllegalArgumentException().isThrownBy(() -> Spreadsheets.write(dataset, path));
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void leavesNothingBehindWhereADayFitsNoCalendarOfSpreadsheets() {
    var given = Scenarios.named("one-car").dataset();
    var dataset = Dataset.builder()
        .from(given)
        .force(Force.builder()
            .from(given.force())
            .officers(given.force().officers().stream()
                .map(o -> Officer.builder().from(o).inServiceTo(LocalDate.MAX).build())
                .toList())
            .build())
        .build();

    assertThatIllegalArgumentException()
        .isThrownBy(() -> Spreadsheets.write(dataset, folder.resolve("data.xlsx")))
        .withMessageContaining("999999999-12-31");
    assertThat(folder).isEmptyDirectory();
  }

  private Dataset written(Dataset dataset) {
    var path = folder.resolve("data.xlsx");
    Spreadsheets.write(dataset, path);
    return Spreadsheets.readDataset(path);
  }
}
