package io.github.dilnytsia.examples.planner;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Reports of data that would be code if anybody let them, in a real browser: they are text, all of them, everywhere. */
@NeedsBrowser
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HostileReportIT {

  @TempDir
  private static Path temp = Path.of("");

  private final Browser browser = Browser.start();
  private final ReportPage page = new ReportPage(browser);

  @BeforeAll
  static void makeReports() throws IOException {
    report("hostile", HostileTexts.hostile(temp.resolve("hostile-data")), TextsFolder.DATE);
    report("tame", HostileTexts.tame(temp.resolve("tame-data")), TextsFolder.DATE);
    report("scenario", "hostile", "2021-06-30");
  }

  /** Whatever was shown, nothing of it ran, and there was nothing to complain of. */
  @AfterAll
  void closeTheBrowser() {
    try (browser) {
      assertThat(browser.complaints()).isEmpty();
    }
  }

  private static Path report(String name, Object dataset, String date) {
    var out = temp.resolve(name);
    var run =
        Run.of("plan", dataset, "--date", date, "--out", out, "--report", "--contacts", "--quiet");
    assertThat(run.err()).isEmpty();
    return out.resolve("report.html");
  }

  private static Path hostile() {
    return temp.resolve("hostile/report.html");
  }

  /** Everything there is to see: each card, each row, in both languages. */
  private List<String> censusOfAll() {
    browser.run("document.getElementById('print-whole').click()");
    page.speak("en");
    page.speak("uk");
    return browser.census();
  }

  @Test
  void noTextBecomesAnElementWhereverItIsShown() {
    page.open(temp.resolve("tame/report.html"));
    var tame = censusOfAll();

    page.open(hostile());
    var hostile = censusOfAll();

    assertThat(hostile).isEqualTo(tame);
    assertThat(browser.handlers()).isEmpty();
    assertThat(browser.run("return window.ran")).isNull();
    assertThat(browser.complaints()).isEmpty();
  }

  @Test
  void everyThingOpensItsCardAndIsFound() {
    page.open(hostile());

    for (var word : List.of("A", "B", "P", "D")) {
      var id = HostileTexts.ID + word;
      page.openCard(word.equals("A") || word.equals("B") ? "unit" : "officer", id);
      assertThat(page.card()).contains("<img src=x onerror=window.ran=1>");
    }
    assertThat(page.found(List.of("<script>window ran", "Щщщщ")).get(0)).isNotEmpty();
    assertThat(browser.run("return window.ran")).isNull();
  }

  @Test
  void tenThousandCharactersLeaveThePageAsWideAsItIs() {
    page.open(hostile());
    page.openCard("unit", HostileTexts.ID + "A");
    browser.picture("hostile-desk");
    assertThat(page.overflow()).as("at a desk").isZero();

    browser.size(390, 844);
    browser.picture("hostile-telephone");
    assertThat(page.overflow()).as("on a telephone").isZero();
    browser.size(1280, 800);
  }

  @Test
  void thePrintHasEverySection() {
    page.open(hostile());
    var headings = page.headings();

    var printed = browser.printed("hostile").replaceAll("\\s+", " ");

    assertThat(headings)
        .hasSizeGreaterThanOrEqualTo(8)
        .allSatisfy(heading -> assertThat(printed).contains(heading));
  }

  @Test
  void theScenarioOfTrapsIsShownToo() {
    page.open(temp.resolve("scenario/report.html"));

    assertThat(censusOfAll()).isNotEmpty();
    assertThat(browser.handlers()).isEmpty();
    assertThat(browser.run("return window.ran")).isNull();
    assertThat(browser.complaints()).isEmpty();
  }
}
