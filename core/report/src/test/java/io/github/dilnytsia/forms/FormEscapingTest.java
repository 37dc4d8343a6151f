package io.github.dilnytsia.forms;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dilnytsia.judgement.Language;
import io.github.dilnytsia.scenario.Scenarios;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever data says, a page has the elements and attributes its template gives it. */
class FormEscapingTest {

  private static final String TAME = "zzz";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>alert(1)</script>",
        "\"><img src=x onerror=alert(1)>",
        "' onmouseover='alert(1)",
        "</style><b>",
        "--><b><!--",
        "</title></main></body></html><p>",
        "&lt;b&gt;",
        "{{{label.total}}}{{#beats}}{{>_footer}}",
        "\u0000<b>",
        "<b\u202e>"
      })
  void noTextOfTheDataBecomesMarkup(String hostile) {
    var tame = pages(TAME);

    var pages = pages(hostile);

    assertThat(pages).hasSameSizeAs(tame);
    for (var i = 0; i < pages.size(); i++) {
      assertThat(shape(pages.get(i))).isEqualTo(shape(tame.get(i)));
    }
  }

  @Test
  void whatItSaidIsReadAsItWasSaid() {
    var page = pages("<b>&amp;\"'").get(0).text();

    assertThat(page).contains("<b>&amp;\"'");
  }

  @Test
  void nothingUnseenIsPrinted() {
    assertThat(pages("\u202e\u200b\u0007\n").stream().map(Document::outerHtml))
        .allSatisfy(html -> assertThat(html).doesNotContain("\u202e", "\u200b", "\u0007"))
        .anySatisfy(html -> assertThat(html).contains("\\u202E\\u200B\\u0007\\u000A"));
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void noPageOfTheHostileScenarioRunsAnything(Language language) {
    var contents = Plans.of("hostile").forms().language(language).contacts(true).contents();

    assertThat(contents.values()).hasSizeGreaterThan(10).allSatisfy(bytes -> {
      var page = Pages.page(bytes);
      assertThat(page.select("script, img, iframe, object, embed, form, link, base, svg"))
          .isEmpty();
      assertThat(page.getAllElements().stream().flatMap(e -> e.attributes().asList().stream()))
          .noneMatch(attribute -> attribute.getKey().startsWith("on"));
      assertThat(page.select("[href]").eachAttr("href"))
          .allMatch(href -> href.matches("[\\w-]+\\.html"));
    });
  }

  private static List<Document> pages(String hostile) {
    var scenario = Scenarios.find("over-the-norm").orElseThrow();
    var problem = scenario.dataset().problemOn(scenario.date());
    var words = HostileWords.in(problem, text -> text + hostile + "'\"<x y=z>");
    var tame = Plans.of("over-the-norm").plan();
    var officers = new TreeMap<String, String>();
    tame.assignments()
        .forEach(a -> officers.put(
            problem.territory().unit(a.unitId()).part().isPresent()
                ? a.unitId() + hostile + "'\"<x y=z>"
                : a.unitId(),
            a.officerId() + hostile + "'\"<x y=z>"));
    return documents(Plans.of(words, officers).forms().contacts(true).contents());
  }

  private static List<Document> documents(Map<String, byte[]> contents) {
    var pages = new ArrayList<Document>();
    contents.values().forEach(bytes -> pages.add(Pages.page(bytes)));
    return pages;
  }

  /** Every element with the names of its attributes, in order. */
  private static List<String> shape(Document page) {
    return page.getAllElements().stream()
        .map(element -> element.normalName()
            + element.attributes().asList().stream().map(a -> a.getKey()).toList())
        .toList();
  }
}
