package io.github.dilnytsia.dataset;

import static io.github.dilnytsia.dataset.DatasetPhrases.say;

import io.github.dilnytsia.internal.Codes;
import io.github.dilnytsia.internal.Defused;
import io.github.dilnytsia.judgement.Wording;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;

/**
 * One row of a file with its fields by column and kind.
 *
 * <p>A getter that cannot give what it should tells the problem and gives a placeholder; the reader looks at all columns
 * first and then asks {@link #isSound()} before it believes any of them. The getters named {@code find…} take an empty
 * field for unknown.
 */
final class Row extends RowFields {

  /** No count of people, hours or things in a country is larger. */
  static final int MOST = 100_000_000;

  /** The largest figure that is taken for one at all. */
  private static final long MOST_FIGURE = 999_999_999_999L;

  Row(FileLayout file, Header header, RawRow line, Problems problems) {
    super(file, header, line, problems);
  }

  String text(String column) {
    var text = require(column, () -> say("expected.text"));
    if (text.isPresent() && text.get().isBlank()) {
      expect(column, say("expected.text"));
    }
    return text.orElse("");
  }

  /** An id of the user's own making. */
  String id(String column) {
    return require(column, () -> say("expected.id"))
        .map(id -> checkedId(column, id))
        .orElse("");
  }

  Optional<String> findId(String column) {
    return find(column).map(id -> checkedId(column, id));
  }

  /** An id as a plan's file has it: {@link Defused}, which may have made it one longer than an id may be. */
  String defusedId(String column) {
    return require(column, () -> say("expected.id"))
        .map(id -> checkedId(column, Defused.original(id)))
        .orElse("");
  }

  private String checkedId(String column, String id) {
    if (id.length() > 100 || !id.equals(id.strip()) || RawRow.hasControlCharacter(id, "")) {
      expect(column, say("expected.id"));
    }
    return id;
  }

  /** A code of the register. */
  String code(String column) {
    return require(column, () -> say("expected.code"))
        .map(code -> checkedCode(column, code))
        .orElse("");
  }

  Optional<String> findCode(String column) {
    return find(column).map(code -> checkedCode(column, code));
  }

  private String checkedCode(String column, String code) {
    if (!Codes.isKatottg(code)) {
      expect(column, say("expected.code"), Hints.forCode(code));
    }
    return code;
  }

  int count(String column) {
    return require(column, () -> say("expected.count", 0, MOST))
        .map(text -> checkedCount(column, text, 0, MOST))
        .orElse(0);
  }

  /** A sum that a plan's file has: more than one row of the data may say. */
  int total(String column) {
    return require(column, () -> say("expected.count", 0, Integer.MAX_VALUE))
        .map(text -> checkedCount(column, text, 0, Integer.MAX_VALUE))
        .orElse(0);
  }

  OptionalInt findCount(String column) {
    return findCount(column, 0, MOST);
  }

  OptionalInt findCount(String column, int least, int most) {
    return find(column)
        .map(text -> OptionalInt.of(checkedCount(column, text, least, most)))
        .orElse(OptionalInt.empty());
  }

  private int checkedCount(String column, String text, int least, int most) {
    return Parsed.count(text, least, most).orElseGet(() -> {
      expect(column, say("expected.count", least, most), Hints.forNumber(text));
      return least;
    });
  }

  BigDecimal decimal(String column) {
    return decimal(column, "expected.decimal", 0, MOST);
  }

  /** A figure that a plan's file has, worked out from any number of rows of the data. */
  BigDecimal figure(String column) {
    return decimal(column, "expected.decimal", 0, MOST_FIGURE);
  }

  /** A figure of either sign. */
  BigDecimal balance(String column) {
    return decimal(column, "expected.balance", -MOST_FIGURE, MOST_FIGURE);
  }

  private BigDecimal decimal(String column, String expected, long least, long most) {
    return require(column, () -> say(expected, most))
        .map(text -> checkedDecimal(column, text, expected, least, most))
        .orElse(BigDecimal.ZERO);
  }

  Optional<BigDecimal> findDecimal(String column) {
    return find(column).map(text -> checkedDecimal(column, text, "expected.decimal", 0, MOST));
  }

  Optional<BigDecimal> findFigure(String column) {
    return find(column)
        .map(text -> checkedDecimal(column, text, "expected.decimal", 0, MOST_FIGURE));
  }

  private BigDecimal checkedDecimal(
      String column, String text, String expected, long least, long most) {
    return Parsed.decimal(text)
        .filter(number -> number.compareTo(BigDecimal.valueOf(least)) >= 0
            && number.compareTo(BigDecimal.valueOf(most)) <= 0)
        .orElseGet(() -> {
          expect(column, say(expected, most), Hints.forNumber(text));
          return BigDecimal.ZERO;
        });
  }

  /** A decimal number of degrees, of either sign; what it may be is the caller's to say. */
  Optional<Double> degrees(String column, Supplier<Wording> expected) {
    var text = find(column);
    var number = text.flatMap(Parsed::decimal).map(BigDecimal::doubleValue);
    if (number.isEmpty() && !isMissing(column)) {
      expect(column, expected.get(), text.flatMap(Hints::forNumber));
    }
    return number;
  }

  LocalDate date(String column) {
    return require(column, () -> say("expected.date"))
        .map(text -> checkedDate(column, text))
        .orElse(LocalDate.EPOCH);
  }

  Optional<LocalDate> findDate(String column) {
    return find(column).map(text -> checkedDate(column, text));
  }

  private LocalDate checkedDate(String column, String text) {
    return Parsed.date(text).orElseGet(() -> {
      expect(column, say("expected.date"));
      return LocalDate.EPOCH;
    });
  }

  Optional<Boolean> findFlag(String column) {
    return find(column).map(text -> {
      if (!text.equals("0") && !text.equals("1")) {
        expect(column, say("expected.flag"));
      }
      return text.equals("1");
    });
  }

  boolean flag(String column) {
    return require(column, () -> say("expected.flag")).isPresent()
        && findFlag(column).orElse(false);
  }

  /** One of some words; the first of them stands in if it is none. */
  <T> T oneOf(String column, Map<String, T> words) {
    return require(column, () -> oneOf(words))
        .map(text -> checkedWord(column, text, words))
        .orElseGet(() -> words.values().iterator().next());
  }

  <T> Optional<T> findOneOf(String column, Map<String, T> words) {
    return find(column).map(text -> checkedWord(column, text, words));
  }

  private <T> T checkedWord(String column, String text, Map<String, T> words) {
    var meant = words.get(text);
    if (meant != null) {
      return meant;
    }
    expect(column, oneOf(words), Hints.forWord(text, words.keySet()));
    return words.values().iterator().next();
  }

  private static Wording oneOf(Map<String, ?> words) {
    return say("expected.one-of", String.join(", ", words.keySet()));
  }
}
