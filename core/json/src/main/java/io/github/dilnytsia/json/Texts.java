package io.github.dilnytsia.json;

import static io.github.dilnytsia.json.JsonPhrases.say;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import io.github.dilnytsia.judgement.Language;
import io.github.dilnytsia.judgement.Wording;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Forms of what stands in a document as a text. */
final class Texts {

  /** Any text, also an empty one. */
  static final Form<String> TEXT = new TextForm<>(
      say("expected.text"), () -> SchemaNode.type("string"), text -> text, Optional::of);

  /** A text that says something. */
  static final Form<String> NAME = new TextForm<>(
      say("expected.name"),
      () -> SchemaNode.type("string").put("minLength", 1),
      text -> text,
      text -> Optional.of(text).filter(name -> !name.isBlank()));

  /** A code of the state register of territories. */
  static final Form<String> KATOTTG = pattern("UA[0-9]{17}", "expected.katottg");

  static final Form<String> SHA256 = pattern("[0-9a-f]{64}", "expected.sha256");

  /** ISO 8601; years beyond 9999 with a sign. */
  static final Form<LocalDate> DATE = dated(
      "expected.date",
      "([0-9]{4}|-[0-9]{4,9}|\\+[0-9]{5,9})-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])",
      LocalDate::toString,
      LocalDate::parse);

  /** A time of the day, ISO 8601, to the minute or finer. */
  static final Form<LocalTime> TIME = dated(
      "expected.time",
      "([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9](\\.[0-9]{1,9})?)?",
      LocalTime::toString,
      LocalTime::parse);

  /** What has been said, in both languages. */
  static final Form<Wording> WORDING = ObjectFormMaker.of(
          "wording", "What is said to people, in both languages.", Said::new, Said::wording)
      .required("uk", TEXT, w -> w.in(Language.UK), (said, text) -> said.uk = text, "Ukrainian.")
      .required("en", TEXT, w -> w.in(Language.EN), (said, text) -> said.en = text, "English.")
      .make();

  private Texts() {}

  /** One of the constants of an enumeration, by its name. */
  static <E extends Enum<E>> Form<E> word(Class<E> type) {
    var byName =
        ImmutableMap.copyOf(Maps.uniqueIndex(List.of(type.getEnumConstants()), Enum::name));
    var names = byName.keySet().asList();
    return new TextForm<>(
        say("expected.one-of", String.join(", ", names)),
        () -> SchemaNode.type("string").put("enum", names),
        Enum::name,
        text -> Optional.ofNullable(byName.get(text)));
  }

  /** One text and no other. */
  static Form<String> exactly(String only, Wording expected) {
    return new TextForm<>(
        expected,
        () -> new SchemaNode().put("const", only),
        text -> text,
        text -> Optional.of(text).filter(only::equals));
  }

  private static Form<String> pattern(String pattern, String phrase) {
    var compiled = Pattern.compile(pattern);
    return new TextForm<>(
        say(phrase),
        () -> SchemaNode.type("string").put("pattern", "^" + pattern + "$"),
        text -> text,
        text -> Optional.of(text).filter(code -> compiled.matcher(code).matches()));
  }

  private static <T> Form<T> dated(
      String phrase, String pattern, Function<T, String> print, Function<String, T> parse) {
    var compiled = Pattern.compile(pattern);
    return new TextForm<>(
        say(phrase),
        () -> SchemaNode.type("string").put("pattern", "^(" + pattern + ")$"),
        print,
        text -> {
          try {
            return Optional.of(text)
                .filter(day -> compiled.matcher(day).matches())
                .map(parse);
          } catch (DateTimeException e) {
            return Optional.empty();
          }
        });
  }

  /** Both languages while they are read. */
  private static final class Said {
    private String uk = "";
    private String en = "";

    private Wording wording() {
      return Wording.said(uk, en);
    }
  }
}
