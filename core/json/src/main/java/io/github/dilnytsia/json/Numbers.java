package io.github.dilnytsia.json;

import com.google.common.base.Converter;
import java.math.BigDecimal;
import java.time.Duration;

/** Forms of what stands in a document as a number. */
final class Numbers {

  /** Whole numbers beyond this are not read exactly by every reader of JSON. */
  static final long EXACT = (1L << 53) - 1;

  /** How many there are. */
  static final Form<Integer> COUNT = whole(0, Integer.MAX_VALUE);

  /** As many as 64 bits hold. */
  static final Form<Long> ANY_WHOLE = new WholeForm(Long.MIN_VALUE, Long.MAX_VALUE);

  static final Form<Long> LONG_COUNT = new WholeForm(0, EXACT);

  static final Form<BigDecimal> DECIMAL = new DecimalForm(false);

  /** 0 or more. */
  static final Form<BigDecimal> AMOUNT = new DecimalForm(true);

  /** A drive: whole seconds, 0 or more. */
  static final Form<Duration> SECONDS = new WholeForm(0, Integer.MAX_VALUE)
      .as(Converter.from(Duration::ofSeconds, Numbers::wholeSeconds));

  /** Officer time: whole milliseconds, 0 or more. */
  static final Form<Duration> MILLIS = millis(0);

  /** The same where less than nothing is possible. */
  static final Form<Duration> SIGNED_MILLIS = millis(-EXACT);

  private Numbers() {}

  static Form<Integer> whole(int least, int most) {
    return new WholeForm(least, most).as(Converter.from(Long::intValue, Integer::longValue));
  }

  private static Form<Duration> millis(long least) {
    return new WholeForm(least, EXACT).as(Converter.from(Duration::ofMillis, Numbers::wholeMillis));
  }

  private static long wholeSeconds(Duration duration) {
    return whole(duration, duration.getNano() == 0, "seconds", duration.getSeconds());
  }

  private static long wholeMillis(Duration duration) {
    var exact =
        duration.getNano() % 1_000_000 == 0 && Math.abs(duration.getSeconds()) <= EXACT / 1000;
    return whole(duration, exact, "milliseconds", exact ? duration.toMillis() : 0);
  }

  private static long whole(Duration duration, boolean exact, String unit, long value) {
    if (!exact) {
      throw new IllegalArgumentException(
          "A duration of %s cannot be written as JSON; expected whole %s."
              .formatted(duration, unit));
    }
    return value;
  }
}
