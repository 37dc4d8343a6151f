package io.github.dilnytsia.examples.planner;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** The papers of a plan in a real browser, as they are looked at before they are printed. */
@NeedsBrowser
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FormsIT {

  @TempDir
  private static Path temp = Path.of("");

  private final Browser browser = Browser.start();

  @BeforeAll
  static void makeForms() throws IOException {
    forms("hostile", HostileTexts.hostile(temp.resolve("hostile-data")));
    forms("tame", HostileTexts.tame(temp.resolve("tame-data")));
  }

  private static void forms(String name, Path dataset) {
    var out = temp.resolve(name);
    assertThat(Run.of("plan", dataset, "--date", TextsFolder.DATE, "--out", out, "--quiet")
            .err())
        .isEmpty();
    assertThat(Run.of("forms", dataset, out, "--contacts").err()).isEmpty();
  }

  @AfterAll
  void closeTheBrowser() {
    browser.close();
  }

  private static List<Path> papers(String name) throws IOException {
    try (var papers = Files.list(temp.resolve(name).resolve("forms"))) {
      return papers.filter(paper -> paper.toString().endsWith(".html")).sorted().toList();
    }
  }

  /** The census of each kind of paper, of all its papers together, for their names hold ids. */
  private Map<String, List<String>> censusByKind(String name) throws IOException {
    var kinds = new TreeMap<String, List<String>>();
    for (var paper : papers(name)) {
      browser.open(paper);
      var kind = paper.getFileName().toString().replaceAll("-UA.*|\\.html", "");
      kinds.merge(kind, browser.census(), (one, other) -> {
        one.addAll(other);
        one.sort(null);
        return one;
      });
      assertThat(browser.handlers()).as(kind).isEmpty();
      assertThat(browser.run("return window.ran")).as(kind).isNull();
    }
    return kinds;
  }

  @Test
  void noTextBecomesAnElementInAnyPaper() throws IOException {
    var hostile = censusByKind("hostile");

    assertThat(hostile).hasSizeGreaterThanOrEqualTo(7);
    assertThat(hostile).isEqualTo(censusByKind("tame"));
    assertThat(browser.complaints()).isEmpty();
  }

  @Test
  void everyPaperIsPrintedWithItsHeadingAndKeepsNobodyOut() throws IOException {
    for (var paper : papers("tame")) {
      browser.open(paper);
      var heading = browser.text("return document.querySelector('h1').innerText");

      assertThat(browser.printed("form").replaceAll("\\s+", " "))
          .as(paper.toString())
          .containsIgnoringCase(heading.replaceAll("\\s+", " "));
      assertThat(browser.barriers("body")).as(paper.toString()).isEmpty();
    }
  }
}
