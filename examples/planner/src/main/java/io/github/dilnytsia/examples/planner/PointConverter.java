package io.github.dilnytsia.examples.planner;

import io.github.dilnytsia.examples.planner.console.WrongValue;
import io.github.dilnytsia.territory.GeoPoint;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;

/** Reads a point such as {@code 49.23,28.47}: latitude, then longitude, in degrees. */
final class PointConverter implements ITypeConverter<GeoPoint> {

  private static final String DEGREES = "(-?[0-9]{1,3}(?:\\.[0-9]{1,15})?)";
  private static final Pattern POINT =
      Pattern.compile("\\s*" + DEGREES + "\\s*[,;\\s]\\s*" + DEGREES + "\\s*");

  @Override
  public GeoPoint convert(String text) {
    var point = POINT.matcher(text);
    if (!point.matches()) {
      throw new WrongValue(ConsolePhrases.wording("no-point", text));
    }
    try {
      return GeoPoint.of(Double.parseDouble(point.group(1)), Double.parseDouble(point.group(2)));
    } catch (IllegalArgumentException e) {
      throw new WrongValue(ConsolePhrases.wording("point-outside", text));
    }
  }
}
