package io.github.dilnytsia.examples.planner;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dilnytsia.dataset.Dataset;
import io.github.dilnytsia.dataset.PlanFolder;
import io.github.dilnytsia.scenario.Scenarios;
import io.github.dilnytsia.territory.BasicUnit;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** What the report says in figures of a plan that leaves a part of an oblast without an officer. */
@NeedsBrowser
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReportFiguresIT {

  private static final Dataset SCENARIO = Scenarios.named("occupied").dataset();

  @TempDir
  private static Path temp = Path.of("");

  private final Browser browser = Browser.start();
  private final ReportPage page = new ReportPage(browser);

  @BeforeAll
  void openTheReport() {
    Run.of("plan", "occupied", "--out", temp, "--report", "--quiet");
    browser.size(1280, 800);
    page.open(temp.resolve("report.html"));
  }

  @AfterAll
  void closeTheBrowser() {
    try (browser) {
      assertThat(browser.complaints()).isEmpty();
    }
  }

  @Test
  void countsAsAssignedWhatHasAnOfficer() {
    var assigned = PlanFolder.read(temp).officerByUnit().size();

    var summary = browser.text("return document.querySelector('.summary').textContent;");

    assertThat(summary).contains("населених пунктів і частин міст: " + assigned + ",");
  }

  @Test
  void roundsNoProvenGapDown() {
    // The gap is 0.3322 %.
    assertThat(browser.text("return document.querySelector('[data-figure=proven] b').textContent;"))
        .isEqualTo("≤ 0,4\u00a0%");
    assertThat(browser.text("return document.querySelector('.proof').textContent;"))
        .contains("0,34\u00a0%");
  }

  @Test
  void everySectionIsNamedInTheBarAtOnce() {
    var hidden = browser.number(
        "const bar = document.querySelector('.bar-top nav'); return bar.scrollWidth - bar.clientWidth;");

    assertThat(hidden).isZero();
  }

  @Test
  void printsEveryRowAndEveryCard() {
    browser.run("document.getElementById('print-whole').click();");

    var printed = browser.printed("everything");

    browser.run("document.getElementById('print-whole').click();");
    assertThat(PlanFolder.read(temp).officerByUnit().values())
        .isNotEmpty()
        .allSatisfy(officer -> assertThat(printed).contains(officer));
    assertThat(printed).contains("Картки громад і офіцерів");
    assertThat(browser.text("return document.getElementById('main').hasAttribute('aria-hidden');"))
        .isEqualTo("false");
  }

  @Test
  void printsTheCardsOfAHromadaAndOfItsOfficersAlone() {
    var officersByHromada = new TreeMap<String, Set<String>>();
    var hromadaByUnit = SCENARIO.territory().units().stream()
        .collect(Collectors.toMap(BasicUnit::id, BasicUnit::hromadaCode));
    PlanFolder.read(temp)
        .officerByUnit()
        .forEach((unit, officer) -> officersByHromada
            .computeIfAbsent(String.valueOf(hromadaByUnit.get(unit)), code -> new TreeSet<>())
            .add(officer));
    var hromada = officersByHromada.entrySet().stream()
        .filter(each -> each.getValue().size() > 1)
        .findFirst()
        .orElseThrow();
    page.openCard("hromada", hromada.getKey());
    browser.run("""
        window.print = () => { window.asked = document.querySelectorAll("#all-cards .card").length; };
        document.querySelector("#card .print-cards").click();
        """);
    assertThat(browser.number("return asked;")).isEqualTo(hromada.getValue().size() + 1);

    var printed = browser.printed("cards").replaceAll("\\s+", " ");

    var name = SCENARIO.territory().hromada(hromada.getKey()).name();
    assertThat(printed).contains(name).doesNotContain("План у шести цифрах");
    assertThat(hromada.getValue()).allSatisfy(id -> assertThat(printed).contains(id));
    // And the page is as it was.
    assertThat(browser.number("return document.querySelectorAll('#all-cards .card').length;"))
        .isZero();
    assertThat(browser.printed("again")).contains("План у шести цифрах");
    browser.run("document.getElementById('card-close').click()");
  }

  @Test
  void aChartIsAsWideAsItsPlaceAndItsLettersStayLarge() {
    for (var width : new int[] {390, 1280}) {
      browser.size(width, 844);
      browser.await("document.querySelector('#loads .chart svg').viewBox.baseVal.width"
          + " === Math.round(document.querySelector('#loads .chart').clientWidth)");
      assertThat(
              browser.number(
                  "return Math.round(document.querySelector('#drives .chart .mark').getBoundingClientRect().height);"))
          .as("height of letters at " + width)
          .isGreaterThanOrEqualTo(12);
    }
  }
}
