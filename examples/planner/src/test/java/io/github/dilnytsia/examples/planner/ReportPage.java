package io.github.dilnytsia.examples.planner;

import io.github.dilnytsia.territory.GeoPoint;
import java.nio.file.Path;
import java.util.List;
import org.openqa.selenium.Keys;

/** {@code report.html} as its readers use it: with eyes, hands and keys. */
final class ReportPage {

  /** Every text a reader can meet, attributes that are read out among them, without codes and the names that come from data. */
  private static final String LABELS = """
      const labels = new Set();
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) {
        const parent = walker.currentNode.parentElement;
        if (!parent.closest("script, style, noscript, bdi, code, .languages")) {
          labels.add(walker.currentNode.data.trim());
        }
      }
      for (const element of document.body.querySelectorAll("[title], [aria-label], [placeholder]")) {
        for (const name of ["title", "aria-label", "placeholder"]) {
          if (element.tagName !== "BDI" && element.hasAttribute(name)) {
            labels.add(element.getAttribute(name).trim());
          }
        }
      }
      return [...labels].filter((label) => /\\p{L}/u.test(label));
      """;

  private final Browser browser;

  ReportPage(Browser browser) {
    this.browser = browser;
  }

  void open(Path page) {
    browser.open(page);
    browser.await("document.querySelector('main') && window.watchedMap");
  }

  /** No card, all of the map, the top of the page, the window of a desk. */
  void tidy(String language) {
    browser.size(1280, 800);
    speak(language);
    browser.run("""
        document.getElementById("card-close")?.click();
        document.getElementById("search").value = "";
        document.getElementById("search").dispatchEvent(new Event("input"));
        window.scrollTo({ top: 0, behavior: "instant" });
        document.activeElement.blur();
        """);
  }

  void speak(String language) {
    browser.run("document.querySelector('[data-lang=' + arguments[0] + ']').click()", language);
    browser.await("document.documentElement.lang === arguments[0]", language);
  }

  List<String> labels() {
    return browser.texts(LABELS);
  }

  List<String> headings() {
    return browser.texts(
        "return [...document.querySelectorAll('main > section:not([hidden]) > h2')].map((title) => title.textContent)");
  }

  /** Sources that stand in one language only: those a host's own files give. */
  List<String> sourcesInOneLanguage() {
    return browser.texts("""
        const { plan, findings } = JSON.parse(document.getElementById("data").textContent);
        return [...plan.norms, ...findings].map((each) => each.source)
          .filter((source) => typeof source === "string");
        """);
  }

  /** Codes of the settlements offered for each text typed into the search, in their order; all else is left out. */
  List<List<String>> found(List<String> texts) {
    var offered = browser.texts("""
        const input = document.getElementById("search");
        return arguments[0].map((text) => {
          input.value = text;
          input.dispatchEvent(new Event("input"));
          return [...document.querySelectorAll("#search-list [data-unit], #search-list [data-settlement]")]
            .map((option) => option.dataset.settlement ?? option.dataset.unit).join("\\n");
        });
        """, texts);
    return offered.stream().map(line -> line.lines().toList()).toList();
  }

  /** Presses on the map where a place is drawn, brought near enough that nothing lies over it. */
  void press(GeoPoint place) {
    browser.run("""
        document.getElementById("map-section").scrollIntoView({ block: "start", behavior: "instant" });
        watchedMap.setView([arguments[0], arguments[1]], 15, { animate: false });
        """, place.lat(), place.lon());
    var pixel = """
        const box = document.getElementById("map").getBoundingClientRect();
        const point = watchedMap.latLngToContainerPoint([arguments[0], arguments[1]]);
        """;
    browser.clickAt(
        browser.number(pixel + "return box.left + point.x;", place.lat(), place.lon()),
        browser.number(pixel + "return box.top + point.y;", place.lat(), place.lon()));
    awaitCard();
  }

  /** The text of the open card; empty if none is open. */
  String card() {
    return browser.text(
        "const card = document.getElementById('card'); return card.hidden ? '' : card.innerText;");
  }

  /** Opens a card by its address and waits until it is the one shown. */
  void openCard(String kind, String id) {
    browser.driver().executeAsyncScript("""
        const [kind, id, done] = arguments;
        const hash = "#" + kind + "=" + encodeURIComponent(id);
        if (location.hash === hash) {
          done();
        } else {
          window.addEventListener("hashchange", () => setTimeout(done), { once: true });
          location.hash = hash;
        }
        """, kind, id);
    awaitCard();
  }

  void awaitCard() {
    browser.await("!document.getElementById('card').hidden");
  }

  /** What can be reached by no key, as markup; walks through all of the page. */
  List<String> unreachable() {
    browser.run("""
        window.reached = new Set();
        document.addEventListener("focusin", (event) => window.reached.add(event.target));
        """);
    var stops = browser.number("return " + STOPS + ".length;");
    browser.press(Keys.chord(Keys.TAB.toString().repeat((int) stops + 5)));
    return browser.texts("return " + STOPS + """
        .filter((stop) => !window.reached.has(stop))
        .map((stop) => stop.outerHTML.slice(0, 200));
        """);
  }

  /** Of radio buttons only the chosen one is a stop; the others follow by arrows. */
  private static final String STOPS = """
      [...document.querySelectorAll("a[href], button, input, select, summary, [tabindex]")]
        .filter((stop) => stop.checkVisibility() && !stop.disabled && stop.tabIndex >= 0
          && !(stop.type === "radio" && !stop.checked))""";

  /** By how many pixels the page is wider than the window. */
  long overflow() {
    return browser.number(
        "return document.documentElement.scrollWidth - document.documentElement.clientWidth;");
  }
}
