package io.github.dilnytsia.forms;

import io.github.dilnytsia.judgement.Language;
import io.github.dilnytsia.judgement.Phrases;
import io.github.dilnytsia.judgement.Sources;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Locale;

/** Sentences, numbers and dates as papers of one language have them, whatever the locale of the machine. */
final class Words {

  static final Phrases PHRASES = Phrases.load(Words.class, "forms");

  private static final int LONGEST_NAME = 200;
  private static final BigDecimal MILLIS_PER_HOUR = BigDecimal.valueOf(3_600_000);
  private static final BigDecimal MILLIS_PER_MINUTE = BigDecimal.valueOf(60_000);

  private final Language language;

  Words(Language language) {
    this.language = language;
  }

  Language language() {
    return language;
  }

  String say(String key, Object... figures) {
    return PHRASES.say(language, key, figures);
  }

  /** Where a figure is written. */
  String source(String source) {
    return Sources.wording(source).in(language);
  }

  /** The phrase of a code, or the code itself where nobody has said it yet, such as a host's own reason of work. */
  String known(String prefix, String code) {
    return PHRASES.find(prefix + code).map(found -> found.in(language)).orElse(code);
  }

  /** A name as data has it, cut where no name of a place or a person goes on. */
  static String name(String given) {
    var length = given.codePointCount(0, given.length());
    return length <= LONGEST_NAME
        ? given
        : given.substring(0, given.offsetByCodePoints(0, LONGEST_NAME)) + '…';
  }

  /** With thousands apart: a space that does not break in Ukrainian, a comma in English. */
  String number(long number) {
    return decimal(BigDecimal.valueOf(number), 0);
  }

  /** Always with so many digits after the sign, so that a column of them stands in line. */
  String decimal(BigDecimal number, int digits) {
    var rounded = number.setScale(digits, RoundingMode.HALF_UP);
    var text = new StringBuilder(rounded.abs().toPlainString());
    var point = text.indexOf(".");
    if (point >= 0 && language == Language.UK) {
      text.setCharAt(point, ',');
    }
    for (var i = (point < 0 ? text.length() : point) - 3; i > 0; i -= 3) {
      text.insert(i, language == Language.UK ? '\u00a0' : ',');
    }
    return rounded.signum() < 0 ? text.insert(0, '−').toString() : text.toString();
  }

  /** As exact as it is given, such as a norm. */
  String plain(BigDecimal number) {
    return decimal(number, Math.max(0, number.stripTrailingZeros().scale()));
  }

  String date(LocalDate day) {
    return language == Language.UK
        ? String.format(
            Locale.ROOT, "%02d.%02d.%04d", day.getDayOfMonth(), day.getMonthValue(), day.getYear())
        : day.toString();
  }

  String minutes(Duration drive) {
    var minutes =
        BigDecimal.valueOf(drive.toMillis()).divide(MILLIS_PER_MINUTE, 0, RoundingMode.HALF_UP);
    return number(minutes.longValueExact());
  }

  String hours(Duration duration) {
    return decimal(inHours(duration), 1);
  }

  static BigDecimal inHours(Duration duration) {
    return BigDecimal.valueOf(duration.toMillis()).divide(MILLIS_PER_HOUR, 9, RoundingMode.HALF_UP);
  }
}
