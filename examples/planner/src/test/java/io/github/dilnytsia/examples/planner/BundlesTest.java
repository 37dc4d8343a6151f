package io.github.dilnytsia.examples.planner;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever people are told is told in Ukrainian and in English: all bundles of the whole project. */
class BundlesTest {

  private static final Path PROJECT = Path.of("../..").toAbsolutePath().normalize();
  private static final Pattern PLACE = Pattern.compile("\\{[0-9]+}");
  private static final Pattern CYRILLIC = Pattern.compile("\\p{IsCyrillic}");
  private static final Pattern LATIN_WORD = Pattern.compile("[A-Za-z]{3,}");

  /** English texts that quote Ukrainian names. */
  private static final Set<String> QUOTING =
      Set.of("help/hromada", "help/raion", "help/oblast", "report/language-uk");

  /** What only one of the languages says: the word "року" behind the year of a date. */
  private static final Set<String> UNSAID_IN_ENGLISH = Set.of("forms/label-year");

  /** Texts without a word of either language. */
  private static final Set<String> WORDLESS = Set.of("help/label.shell");

  /** What is no word of a language: options, names of files and columns, ids, units, placeholders. */
  private static final Pattern NO_LANGUAGE = Pattern.compile(
      "--?[a-z][a-z-]*|\\bplanner( [a-z]+)*|[\\w*.-]+\\.(csv|json|drl|xlsx|geojson|html|java)\\b|https?://\\S+"
          + "|[A-Z_]{2,}|[a-z]+[-_.][a-z-_.]+|\\{[0-9]+}|%%?n?|[A-Za-z]+\\.[A-Za-z]+");

  static Stream<Path> bundles() {
    try (var files = Files.walk(PROJECT)) {
      return files
          .filter(file -> file.toString().contains("src/main/resources"))
          .filter(file -> name(file).matches(".*_(uk|en)\\.properties"))
          .map(file -> file.resolveSibling(name(file).replaceFirst("_(uk|en)\\.properties$", "")))
          .distinct()
          .sorted()
          .toList()
          .stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void allBundlesAreFound() {
    assertThat(bundles().map(bundle -> name(bundle)))
        .contains("console", "help", "usage", "findings", "sources", "dataset", "json")
        .hasSizeGreaterThanOrEqualTo(20);
  }

  @ParameterizedTest
  @MethodSource("bundles")
  void bothLanguagesHaveTheSameKeysAndPlaces(Path bundle) throws IOException {
    var uk = read(bundle, "uk");
    var en = read(bundle, "en");

    assertThat(uk.stringPropertyNames())
        .containsExactlyInAnyOrderElementsOf(en.stringPropertyNames());
    for (var key : uk.stringPropertyNames()) {
      assertThat(places(uk.getProperty(key, "")))
          .as("%s, key %s", bundle, key)
          .isEqualTo(places(en.getProperty(key, "")));
    }
  }

  @ParameterizedTest
  @MethodSource("bundles")
  void nothingIsEmptyOrInTheOtherLanguage(Path bundle) throws IOException {
    var uk = read(bundle, "uk");
    var en = read(bundle, "en");
    for (var key : uk.stringPropertyNames()) {
      var where = name(bundle) + "/" + key;
      var ukrainian = uk.getProperty(key, "");
      var english = en.getProperty(key, "");

      assertThat(ukrainian).as(where).isNotBlank();
      if (!UNSAID_IN_ENGLISH.contains(where)) {
        assertThat(english).as(where).isNotBlank();
      }
      if (!WORDLESS.contains(where)
          && LATIN_WORD
                  .matcher(NO_LANGUAGE.matcher(english).replaceAll(" "))
                  .results()
                  .count()
              > 1) {
        assertThat(ukrainian).as("Ukrainian of " + where).containsPattern(CYRILLIC);
      }
      if (!QUOTING.contains(where)) {
        assertThat(english).as("English of " + where).doesNotContainPattern(CYRILLIC);
      }
    }
  }

  @Test
  void everyPhraseOfTheCommandLineIsThereAndUsed() throws IOException {
    var keys = read(
            PROJECT.resolve(
                "examples/planner/src/main/resources/io/github/dilnytsia/examples/planner/console"),
            "uk")
        .stringPropertyNames();
    var sources = sources();

    var used = new TreeSet<String>();
    var call = Pattern.compile(
        "\\b(?:say|wording|usage|complain)\\(\\s*(?:language(?:\\.console\\(\\))?,\\s*)?\"([a-z][a-z0-9-]+)\"");
    sources.forEach(
        source -> call.matcher(source).results().forEach(found -> used.add(found.group(1))));
    assertThat(used).hasSizeGreaterThan(60);
    assertThat(keys).containsAll(used.stream().filter(key -> !key.endsWith("-")).toList());

    var all = String.join("\n", sources);
    assertThat(keys)
        .allSatisfy(
            key -> assertThat(all.contains("\"" + key + "\"") || key.startsWith("rules-does-"))
                .as("%s is said somewhere", key)
                .isTrue());
  }

  private static List<String> sources() throws IOException {
    try (var files = Files.list(Path.of("src/main/java/io/github/dilnytsia/examples/planner"))) {
      return files
          .filter(file -> file.toString().endsWith(".java"))
          .map(BundlesTest::text)
          .toList();
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String name(Path file) {
    return Objects.requireNonNull(file.getFileName()).toString();
  }

  private static List<String> places(String text) {
    return PLACE
        .matcher(text)
        .results()
        .map(found -> found.group())
        .sorted()
        .distinct()
        .toList();
  }

  private static Properties read(Path bundle, String language) throws IOException {
    var properties = new Properties();
    try (var reader = Files.newBufferedReader(
        bundle.resolveSibling(name(bundle) + "_" + language + ".properties"))) {
      properties.load(reader);
    }
    return properties;
  }
}
