package io.github.dilnytsia.examples.planner;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dilnytsia.dataset.PlanFolder;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** What the report says in figures of a plan that leaves a part of an oblast without an officer. */
@NeedsBrowser
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReportFiguresIT {

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
}
