package io.github.dilnytsia.examples.planner;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Whether people are spoken to in the language they asked for, in all of it.
 *
 * <p>What stands in quotation marks is data. Ukrainian has no two Latin words in a row elsewhere, and none of the words
 * without which there is no English sentence; English has no Cyrillic letter. What is no word of a language is not
 * counted, see {@link #NO_LANGUAGE}.
 */
final class OneLanguage {

  /** Ukrainian marks nest where what is quoted has some itself; so do the braces of templates. */
  private static final Pattern QUOTED =
      Pattern.compile("«([^«»\n]|«[^«»\n]*»)*»|“[^”\n]*”|\"[^\"\n]*\"|\\{\\{[^}\n]*}+");

  /** Two lines of a file, which may have any marks themselves. */
  private static final Pattern TWO_LINES =
      Pattern.compile("(the file says \"|у файлі «)[^\n]*[\"»]\\.");

  /** Commands as they are typed, paths, names of files, options, columns, codes and ids. */
  private static final Pattern NO_LANGUAGE = Pattern.compile(
      "\\bplanner( [a-z]+)*|\\bjava -\\S+ -jar"
          + "|\\S*/\\S*|--?[a-z][a-z-]*|\\b[\\w-]+(\\.[\\w-]+)+|\\b\\w*[0-9_]\\w*|\\b[a-z]+(-[a-z]+)+");

  /** Names of formats, which have no other in any language. */
  private static final Pattern NAMES = Pattern.compile("GeoJSON FeatureCollection|CSV UTF-8");

  private static final Pattern TWO_LATIN_WORDS =
      Pattern.compile("\\b[A-Za-z’']{2,} +[A-Za-z’']{2,}\\b");

  private static final Pattern ENGLISH_WORD = Pattern.compile(
      "\\b(the|is|are|was|were|not|of|an|than|there|expected|cannot|must|has|have|nothing|denied|failed)\\b",
      Pattern.CASE_INSENSITIVE);

  private static final Pattern CYRILLIC = Pattern.compile("\\p{IsCyrillic}");

  private OneLanguage() {}

  /** Runs a command in both languages and asserts that each is spoken alone; what was said in English. */
  static Run of(Object... words) {
    var uk = Run.of(with(words, "uk"));
    var en = Run.of(with(words, "en"));

    assertThat(english(uk.out() + uk.err())).as("English in Ukrainian").isEmpty();
    assertThat(ukrainian(en.out() + en.err())).as("Ukrainian in English").isEmpty();
    assertThat(uk.code()).as(uk.err()).isEqualTo(en.code()).isNotEqualTo(70);
    return en;
  }

  /** Lines with English in them. */
  static List<String> english(String text) {
    return lines(text)
        .filter(line -> {
          var own = NAMES.matcher(NO_LANGUAGE.matcher(unquoted(line)).replaceAll("0"));
          var plain = own.replaceAll("0");
          return TWO_LATIN_WORDS.matcher(plain).find()
              || ENGLISH_WORD.matcher(plain).find();
        })
        .toList();
  }

  /** Lines with Ukrainian in them. */
  static List<String> ukrainian(String text) {
    return lines(text).filter(line -> CYRILLIC.matcher(unquoted(line)).find()).toList();
  }

  private static Stream<String> lines(String text) {
    return text.lines().distinct();
  }

  private static String unquoted(String line) {
    return QUOTED.matcher(TWO_LINES.matcher(line).replaceAll("0")).replaceAll("0");
  }

  private static Object[] with(Object[] words, String language) {
    var all = new ArrayList<>(List.of(words));
    all.add("--lang");
    all.add(language);
    return all.toArray();
  }
}
