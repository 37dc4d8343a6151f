package io.github.dilnytsia.examples.planner.console;

import io.github.dilnytsia.judgement.Language;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * How a command line wants to be answered. Read off it before it is parsed, so that help and errors of usage are in the
 * language, the colours and the form asked for as well.
 *
 * @param language of all that is said on the console
 * @param colour whether it is coloured
 * @param json whether errors are told for machines
 */
public record Manners(Language language, When colour, boolean json) {

  static final String LANGUAGE = "--lang";
  static final String COLOUR = "--color";
  static final String JSON = "--json";

  /** What the words of a command line ask for; the machine's locale gives the language where they do not. */
  public static Manners of(String... args) {
    var words = Arrays.asList(args);
    var end = words.indexOf("--");
    var options = end < 0 ? words : words.subList(0, end);
    return new Manners(
        last(options, LANGUAGE).flatMap(Language::findByTag).orElseGet(Manners::ofLocale),
        last(options, COLOUR).flatMap(When::findByName).orElse(When.AUTO),
        options.contains(JSON));
  }

  /** How a command that has been parsed is to answer; its colours are the command line's. */
  public static Manners of(Language language, boolean json) {
    return new Manners(language, When.AUTO, json);
  }

  static Language ofLocale() {
    return Language.findByTag(Locale.getDefault(Locale.Category.DISPLAY).getLanguage())
        .orElse(Language.EN);
  }

  private static Optional<String> last(List<String> options, String name) {
    Optional<String> found = Optional.empty();
    for (var i = 0; i < options.size(); i++) {
      var word = options.get(i);
      if (word.equals(name) && i + 1 < options.size()) {
        found = Optional.of(options.get(i + 1));
      } else if (word.startsWith(name + "=")) {
        found = Optional.of(word.substring(name.length() + 1));
      }
    }
    return found.map(value -> value.toLowerCase(Locale.ROOT));
  }
}
