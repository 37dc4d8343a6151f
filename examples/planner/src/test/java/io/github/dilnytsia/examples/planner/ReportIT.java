package io.github.dilnytsia.examples.planner;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dilnytsia.dataset.Dataset;
import io.github.dilnytsia.dataset.Datasets;
import io.github.dilnytsia.dataset.PlanFolder;
import io.github.dilnytsia.scenario.Scenarios;
import io.github.dilnytsia.territory.BasicUnit;
import io.github.dilnytsia.territory.NameKeys;
import io.github.dilnytsia.territory.NameMatcher;
import io.github.dilnytsia.territory.NamedPlace;
import io.github.dilnytsia.territory.Settlement;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;

/**
 * The report of a whole oblast in a real browser: of Vinnytsia where the shared data lies beside the project, else of the
 * scenario with all memoranda.
 */
@NeedsBrowser
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReportIT {

  private static final Path VINNYTSIA = Path.of("../../../shared/data/vinnytsia");
  private static final String SCENARIO = "all-memoranda";
  private static final long MOST_BYTES = 5_000_000;

  @TempDir
  private static Path temp = Path.of("");

  private final Browser browser = Browser.start();
  private final ReportPage page = new ReportPage(browser);
  private final boolean shared = Files.isDirectory(VINNYTSIA);
  private final Dataset dataset =
      shared ? Datasets.read(VINNYTSIA) : Scenarios.named(SCENARIO).dataset();

  private Map<String, String> officerByUnit = Map.of();

  @BeforeAll
  void openTheReport() {
    var planned = shared
        ? Run.of("plan", VINNYTSIA, "--date", "2022-06-01", "--out", temp, "--report", "--quiet")
        : Run.of("plan", SCENARIO, "--out", temp, "--report", "--quiet");
    assertThat(planned.err()).isEmpty();
    officerByUnit = PlanFolder.read(temp).officerByUnit();
    browser.size(1280, 800);
    page.open(temp.resolve("report.html"));
    System.out.printf(
        "report.html of %s: %,d bytes, loaded and ready after %d ms%n",
        dataset.name(),
        temp.resolve("report.html").toFile().length(),
        browser.number("return performance.getEntriesByType('navigation')[0].loadEventEnd;"));
  }

  /** Whichever tests ran, it had nothing to complain of. */
  @AfterAll
  void closeTheBrowser() {
    try (browser) {
      assertThat(browser.complaints()).isEmpty();
    }
  }

  @BeforeEach
  void tidy() {
    page.tidy("uk");
  }

  @Test
  void isSmallEnoughToSendByMail() throws IOException {
    assertThat(Files.size(temp.resolve("report.html"))).isLessThanOrEqualTo(MOST_BYTES);
  }

  @ParameterizedTest
  @ValueSource(strings = {"uk", "en"})
  void looksWellAtADeskAndOnATelephone(String language) {
    page.speak(language);
    browser.picture("desk-" + language);
    assertThat(page.overflow()).as("pixels beyond a desk's window").isZero();

    browser.size(390, 844);
    browser.picture("telephone-" + language);
    assertThat(page.overflow()).as("pixels beyond a telephone's window").isZero();
    page.openCard("hromada", dataset.territory().hromadas().get(0).code());
    browser.picture("telephone-card-" + language);
    assertThat(page.overflow())
        .as("pixels beyond a telephone's window, with a card")
        .isZero();
  }

  @Test
  void theSearchFindsANameInEachOfItsPlaces() {
    var name = mostFrequentName();
    var bearers = dataset.territory().settlements().stream()
        .filter(settlement -> settlement.name().equals(name))
        .map(Settlement::code)
        .toList();

    var found = page.found(List.of(name)).get(0);

    assertThat(bearers).hasSizeGreaterThan(1);
    assertThat(found).containsAll(bearers);
  }

  /** "Тростянець" in Vinnytsia, which has a town and villages of that name. */
  private String mostFrequentName() {
    var counts = dataset.territory().settlements().stream()
        .collect(Collectors.groupingBy(Settlement::name, Collectors.counting()));
    return counts.containsKey("Тростянець")
        ? "Тростянець"
        : counts.entrySet().stream()
            .max(Map.Entry.<String, Long>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey()))
            .orElseThrow()
            .getKey();
  }

  @Test
  void theSearchFindsWhatTheNameMatcherFindsHoweverANameIsTyped() {
    var matcher = NameMatcher.of(dataset.territory());
    var random = new Random(7);
    var typed = dataset.territory().settlements().stream()
        .flatMap(
            settlement -> Stream.concat(Stream.of(settlement.name()), settlement.nameEn().stream()))
        .distinct()
        .limit(600)
        .map(name -> SpoiltName.of(name, random))
        .toList();

    var found = page.found(typed);

    for (var i = 0; i < typed.size(); i++) {
      var expected = bearing(typed.get(i));
      assertThat(found.get(i)).as(typed.get(i)).hasSizeGreaterThanOrEqualTo(expected.size());
      assertThat(found.get(i).subList(0, expected.size()))
          .as(typed.get(i))
          .containsExactlyInAnyOrderElementsOf(expected);
      assertThat(found.get(i))
          .as(typed.get(i))
          .containsAll(matcher.find(typed.get(i)).matches().stream()
              .map(NamedPlace::code)
              .toList());
    }
  }

  /** Codes of the settlements that a text is a name of, as the library folds both. */
  private List<String> bearing(String text) {
    var readings = NameKeys.readings(text);
    return dataset.territory().settlements().stream()
        .filter(settlement ->
            !Collections.disjoint(NameKeys.of(settlement.name(), settlement.nameEn()), readings))
        .map(Settlement::code)
        .toList();
  }

  @Test
  void aPressOnASettlementShowsItsOfficer() {
    var units = dataset.territory().units().stream()
        .filter(unit -> unit.part().isEmpty() && officerByUnit.containsKey(unit.id()))
        .sorted(Comparator.comparing(BasicUnit::residents))
        .toList();

    for (var unit :
        List.of(units.get(0), units.get(units.size() / 2), units.get(units.size() - 1))) {
      page.tidy("uk");
      page.press(unit.location());

      assertThat(page.card())
          .contains(unit.settlement().name(), unit.settlementCode(), officerByUnit.get(unit.id()));
    }
    browser.picture("card");
  }

  @Test
  void aChangeOfLanguageChangesEveryLabel() {
    var unit = officerByUnit.keySet().iterator().next();
    page.openCard("unit", unit);
    var ukrainian = page.labels();
    page.speak("en");
    var english = page.labels();
    var names = names();

    assertThat(english).hasSizeGreaterThan(100);
    assertThat(without(names, english))
        .as("Ukrainian on the English page")
        .noneMatch(label -> label.matches("(?s).*\\p{IsCyrillic}.*"));
    ukrainian.retainAll(english);
    assertThat(without(names, ukrainian))
        .as("the same in both languages, though no name")
        .noneMatch(label -> label.matches("(?s).*\\p{L}{3}.*"));
  }

  /** Every text that comes from data, longest first. */
  private List<String> names() {
    var territory = dataset.territory();
    return Stream.of(
            territory.settlements().stream()
                .flatMap(s -> Stream.of(s.name(), s.nameEn().orElse(""), s.code())),
            territory.hromadas().stream()
                .flatMap(h -> Stream.of(
                    h.name(),
                    h.nameEn().orElse(""),
                    h.code(),
                    h.raion().orElse(""),
                    h.oblast().orElse(""))),
            territory.parts().stream().map(part -> part.id()),
            dataset.force().officers().stream()
                .flatMap(
                    officer -> Stream.of(officer.id(), officer.serviceName().orElse(""))),
            dataset.force().stations().stream().map(station -> station.id()),
            page.sourcesInOneLanguage().stream())
        .flatMap(names -> names)
        .filter(name -> !name.isEmpty())
        .distinct()
        .sorted(Comparator.comparing((String name) -> -name.length()))
        .toList();
  }

  private static List<String> without(Collection<String> names, List<String> labels) {
    return labels.stream()
        .map(label -> {
          var rest = label;
          for (var name : names) {
            if (rest.contains(name)) {
              rest = rest.replace(name, "");
            }
          }
          return rest;
        })
        .toList();
  }

  @Test
  void thePrintHasEverySection() {
    var headings = page.headings();

    var printed = browser.printed("report").replaceAll("\\s+", " ");

    assertThat(headings).hasSizeGreaterThanOrEqualTo(8);
    assertThat(headings).allSatisfy(heading -> assertThat(printed).contains(heading));
  }

  @Test
  void aPrintOfEveryRowSaysThatItHasNoCards() {
    browser.run("document.getElementById('print-whole').click();");

    var warned = browser.text("return document.getElementById('print-much').textContent;");
    var cards = browser.number("return document.querySelectorAll('#all-cards .card').length;");
    var printed = browser.printed("everything");

    browser.run("document.getElementById('print-whole').click();");
    assertThat(cards == 0).isEqualTo(printed.replaceAll("\\s+", " ").contains(warned));
  }

  @ParameterizedTest
  @ValueSource(strings = {"uk", "en"})
  void nothingKeepsPeopleOut(String language) {
    page.speak(language);
    assertThat(browser.barriers("body")).isEmpty();

    page.openCard("officer", officerByUnit.values().iterator().next());
    assertThat(browser.barriers("#card")).as("in a card").isEmpty();
  }

  @Test
  void everythingIsReachedByKeyboard() {
    assertThat(page.unreachable()).isEmpty();
  }

  @Test
  void aCardIsOpenedAndClosedByKeyboard() {
    var unit = officerByUnit.keySet().iterator().next();
    browser.run("document.getElementById('search').focus()");

    browser.press(unit, Keys.ARROW_DOWN, Keys.ENTER);
    page.awaitCard();
    assertThat(page.card()).contains(officerByUnit.get(unit));

    browser.press(Keys.ESCAPE);
    assertThat(page.card()).isEmpty();
    assertThat(browser.text("return document.activeElement.id")).isEqualTo("search");
  }
}
