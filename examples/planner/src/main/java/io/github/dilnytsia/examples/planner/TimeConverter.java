package io.github.dilnytsia.examples.planner;

import io.github.dilnytsia.examples.planner.console.WrongValue;
import java.time.Duration;
import java.util.Locale;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;

/** Reads a time such as {@code 500ms}, {@code 30s}, {@code 5m} or {@code 1h}. */
final class TimeConverter implements ITypeConverter<Duration> {

  private static final Pattern TIME = Pattern.compile("([0-9]{1,7})(ms|s|m|h)");

  @Override
  public Duration convert(String text) {
    var time = TIME.matcher(text.toLowerCase(Locale.ROOT));
    if (!time.matches()) {
      throw new WrongValue(ConsolePhrases.wording("no-time", text));
    }
    var number = Long.parseLong(time.group(1));
    return switch (time.group(2)) {
      case "ms" -> Duration.ofMillis(number);
      case "s" -> Duration.ofSeconds(number);
      case "m" -> Duration.ofMinutes(number);
      default -> Duration.ofHours(number);
    };
  }
}
