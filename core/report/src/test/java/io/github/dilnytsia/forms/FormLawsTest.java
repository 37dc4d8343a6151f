package io.github.dilnytsia.forms;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dilnytsia.plan.Assignment;
import io.github.dilnytsia.plan.StationUse;
import io.github.dilnytsia.territory.Hromada;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.IntStream;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is printed is the plan: nothing lost, nothing twice, and every column adds up. */
class FormLawsTest {

  @ParameterizedTest
  @ValueSource(strings = {"over-the-norm", "hostile", "pilot-2019"})
  void everyBeatIsInTheAnnexOnceAndItsResidentsAreThoseServed(String scenario) {
    var made = Plans.of(scenario);

    var rows = rows(made, "annex.html").stream().filter(row -> cells(row) == 6).toList();

    assertThat(rows).hasSameSizeAs(made.plan().beats());
    assertThat(rows.stream().map(row -> Pages.number(row.child(0)).intValueExact()))
        .containsExactlyElementsOf(IntStream.rangeClosed(1, rows.size()).boxed().toList());
    assertThat(sum(rows, 3))
        .isEqualByComparingTo(BigDecimal.valueOf(
            made.plan().assignments().stream().mapToLong(Assignment::residents).sum()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"over-the-norm", "hostile", "pilot-2019"})
  void hoursOfAPassportAddUpToThoseOfItsBeat(String scenario) {
    var made = Plans.of(scenario);
    var contents = made.forms().only(List.of(Form.PASSPORT)).contents();

    assertThat(made.plan().beats()).isNotEmpty().allSatisfy(beat -> {
      var page = Pages.page(contents, FileNames.of(Form.PASSPORT, beat));
      var rows = page.select("table.load tbody tr");
      var total = Pages.number(rows.get(rows.size() - 1).child(2));

      assertThat(sum(rows.subList(0, rows.size() - 1), 2)).isEqualByComparingTo(total);
      assertThat(total)
          .isEqualByComparingTo(Words.inHours(beat.hours()).setScale(1, RoundingMode.HALF_UP));
    });
  }

  @ParameterizedTest
  @ValueSource(strings = {"over-the-norm", "hostile", "pilot-2019"})
  void everyHromadaIsInTheRegisterOfMemorandaOnce(String scenario) {
    var made = Plans.of(scenario);

    var codes = rows(made, "memoranda.html").stream()
        .map(row -> row.expectFirst("small").text())
        .toList();

    assertThat(codes)
        .containsExactlyInAnyOrderElementsOf(
            made.problem().territory().hromadas().stream().map(Hromada::code).toList());
  }

  @ParameterizedTest
  @ValueSource(strings = {"over-the-norm", "pilot-2019"})
  void everyStationOpenWithOfficersIsInTheScheduleWithItsHours(String scenario) {
    var made = Plans.of(scenario);
    var inUse = made.plan().stations().stream().filter(StationUse::isInUse).toList();

    var rows =
        rows(made, "reception.html").stream().filter(row -> cells(row) == 9).toList();

    assertThat(inUse).isNotEmpty();
    assertThat(rows.stream().map(row -> row.expectFirst("bdi").text()))
        .containsExactlyInAnyOrderElementsOf(
            inUse.stream().map(use -> use.station().id()).toList());
    assertThat(rows.stream().mapToInt(row -> row.select("td.day .nobr").size()).sum())
        .isEqualTo(inUse.stream()
            .mapToInt(use -> use.station().receptionHours().size())
            .sum());
  }

  @ParameterizedTest
  @ValueSource(strings = {"over-the-norm", "hostile", "pilot-2019"})
  void theMemoAddsUpToTheOfficersMissing(String scenario) {
    var made = Plans.of(scenario);
    var page = Pages.page(made.forms().only(List.of(Form.SHORTAGE)).contents(), "shortage.html");

    var table = page.select("table").get(page.select("table").size() - 1);
    var total = table.expectFirst("tr.total");
    var hromadas = table.select("tbody tr:not(.raion):not(.sum):not(.total)").stream()
        .filter(row -> !row.child(1).text().isEmpty())
        .toList();

    assertThat(hromadas).hasSameSizeAs(made.plan().shortages());
    for (var column : List.of(1, 2, 4)) {
      assertThat(sum(hromadas, column)).isEqualByComparingTo(Pages.number(total.child(column)));
      assertThat(sum(table.select("tr.sum"), column))
          .isEqualByComparingTo(Pages.number(total.child(column)));
    }
    assertThat(Pages.number(total.child(3)))
        .isEqualByComparingTo(BigDecimal.valueOf(made.plan().officersInService()));
    assertThat(Pages.number(total.child(4)))
        .isEqualByComparingTo(made.plan().officersMissing().setScale(1, RoundingMode.HALF_UP));
  }

  @ParameterizedTest
  @ValueSource(strings = {"over-the-norm", "hostile"})
  void thePapersOfHromadasAreTheirRowsOfTheWhole(String scenario) {
    var made = Plans.of(scenario);
    var whole = rows(made, "annex.html").stream().filter(row -> cells(row) == 6).toList();

    var parts = made.problem().territory().hromadas().stream()
        .flatMap(hromada -> Pages.page(
            made.forms().only(List.of(Form.ANNEX)).hromada(hromada.code()).contents(), "annex.html")
            .select("tr")
            .stream())
        .filter(row -> cells(row) == 6)
        .map(Element::text)
        .toList();

    assertThat(parts)
        .containsExactlyInAnyOrderElementsOf(whole.stream().map(Element::text).toList());
  }

  private static List<Element> rows(Plans made, String file) {
    return Pages.page(
            made.forms()
                .only(List.of(Form.findById(file.replace(".html", "")).orElseThrow()))
                .contents(),
            file)
        .select("tbody tr");
  }

  private static int cells(Element row) {
    return row.select("> td").size();
  }

  private static BigDecimal sum(List<Element> rows, int column) {
    return rows.stream()
        .map(row -> Pages.number(row.child(column)))
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
