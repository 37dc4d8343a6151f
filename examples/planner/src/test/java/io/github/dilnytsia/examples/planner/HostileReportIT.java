package io.github.dilnytsia.examples.planner;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Reports of data that would be code if anybody let them, in a real browser: they are text, all of them, everywhere. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HostileReportIT {

  private static final String RAN = "window.ran = (window.ran || 0) + 1";

  /** All in one text, and ten thousand characters more: so every field that takes a text has each of them. */
  private static final String ATTACK = String.join(
          " ",
          "<script>" + RAN + "</script>",
          "</script><script>" + RAN + "</script>",
          "<!--<script>",
          "</title></style></textarea>",
          "\"><img src=x onerror=\"" + RAN + "\">",
          "'><svg onload='" + RAN + "'>",
          "' onfocus='" + RAN + "' autofocus='",
          "\\u003cscript\\u003e" + RAN + "\\u003c/script\\u003e",
          "`${" + RAN + "}`",
          "javascript:" + RAN,
          "<a href=\"javascript:" + RAN + "\">x</a>",
          "{{" + RAN + "}} {0} {1} @@data@@ %s $1 \\",
          "\u202etxt\u2066\u2028\u2029",
          "]]> &lt;b&gt; &#60;script&#62;")
      + " "
      + "Щ".repeat(10_000);

  private static final String ATTACK_ID = "\"><img src=x onerror=window.ran=1>'</script>\u202e{0}`";

  @TempDir
  private static Path temp = Path.of("");

  private final Browser browser = Browser.start();
  private final ReportPage page = new ReportPage(browser);

  /** Whatever was shown, nothing of it ran, and there was nothing to complain of. */
  @AfterAll
  void closeTheBrowser() {
    try (browser) {
      assertThat(browser.complaints()).isEmpty();
    }
  }

  private Path report(String name, String dataset, String... options) {
    var out = temp.resolve(name);
    var arguments = new ArrayList<Object>(List.of("plan", dataset));
    arguments.addAll(List.of("--out", out, "--report", "--quiet"));
    arguments.addAll(List.of(options));
    assertThat(Run.of(arguments.toArray()).err()).isEmpty();
    return out.resolve("report.html");
  }

  private Path hostile() throws IOException {
    return texts("hostile", word -> ATTACK + word, word -> ATTACK_ID + word);
  }

  private Path tame() throws IOException {
    return texts("tame", word -> "Щастя " + word, word -> "Щ" + word);
  }

  private Path texts(String name, UnaryOperator<String> text, UnaryOperator<String> id)
      throws IOException {
    var dataset = temp.resolve(name + "-data");
    if (!Files.exists(dataset)) {
      TextsFolder.write(dataset, text, id);
      return report(name, dataset.toString(), "--date", TextsFolder.DATE, "--contacts");
    }
    return temp.resolve(name).resolve("report.html");
  }

  /** Everything there is to see: each card, each row, in both languages. */
  private List<String> censusOfAll() {
    browser.run("document.getElementById('print-whole').click()");
    page.speak("en");
    page.speak("uk");
    return page.census();
  }

  @Test
  void noTextBecomesAnElementWhereverItIsShown() throws IOException {
    page.open(tame());
    var tame = censusOfAll();

    page.open(hostile());
    var hostile = censusOfAll();

    assertThat(hostile).isEqualTo(tame);
    assertThat(page.handlers()).isEmpty();
    assertThat(browser.run("return window.ran")).isNull();
    assertThat(browser.complaints()).isEmpty();
  }

  @Test
  void everyThingOpensItsCardAndIsFound() throws IOException {
    page.open(hostile());

    for (var word : List.of("A", "B", "P", "D")) {
      var id = ATTACK_ID + word;
      page.openCard(word.equals("A") || word.equals("B") ? "unit" : "officer", id);
      assertThat(page.card()).contains("<img src=x onerror=window.ran=1>");
    }
    assertThat(page.found(List.of("<script>window ran", "Щщщщ")).get(0)).isNotEmpty();
    assertThat(browser.run("return window.ran")).isNull();
  }

  @Test
  void tenThousandCharactersLeaveThePageAsWideAsItIs() throws IOException {
    page.open(hostile());
    page.openCard("unit", ATTACK_ID + "A");
    browser.picture("hostile-desk");
    assertThat(page.overflow()).as("at a desk").isZero();

    browser.size(390, 844);
    browser.picture("hostile-telephone");
    assertThat(page.overflow()).as("on a telephone").isZero();
    browser.size(1280, 800);
  }

  @Test
  void thePrintHasEverySection() throws IOException {
    page.open(hostile());
    var headings = page.headings();

    var printed = browser.printed("hostile").replaceAll("\\s+", " ");

    assertThat(headings).allSatisfy(heading -> assertThat(printed).contains(heading));
  }

  @Test
  void theScenarioOfTrapsIsShownToo() {
    page.open(report("scenario", "hostile"));

    assertThat(censusOfAll()).isNotEmpty();
    assertThat(page.handlers()).isEmpty();
    assertThat(browser.run("return window.ran")).isNull();
    assertThat(browser.complaints()).isEmpty();
  }
}
