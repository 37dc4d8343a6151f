package io.github.dilnytsia.spreadsheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** What the styles of a workbook make of a number: a number, a day or a time of the day. */
final class NumberFormats {

  /**
   * One of them.
   *
   * @param digits a whole number is shown with so many digits at least, zeros in front
   */
  record Shown(Kind kind, int digits) {}

  /** What a number stands for. */
  enum Kind {
    NUMBER,
    /** A day, and perhaps a time on it. */
    DAY,
    /** A time without a day. */
    TIME
  }

  private static final Shown PLAIN = new Shown(Kind.NUMBER, 1);

  /** Quoted text, escaped characters, colours and locales, and everything behind the first of the formats. */
  private static final Pattern NOISE = Pattern.compile(
      "\"[^\"]*\"|\\\\.|_.|\\*.|\\[(?!(?i:[hms]+)])[^]]*]|(?i:AM/PM|A/P|General)|;.*");

  private final List<Shown> byStyle;

  private NumberFormats(List<Shown> byStyle) {
    this.byStyle = byStyle;
  }

  static NumberFormats none() {
    return new NumberFormats(List.of());
  }

  static NumberFormats read(String part, byte[] bytes, Reasons reasons) {
    var codes = new HashMap<String, String>();
    var ids = new ArrayList<String>();
    XmlPart.read(part, bytes, reasons, new XmlPart.Visitor() {

      private boolean ofCells;

      @Override
      public void begin(String element, XMLStreamReader xml) {
        if (element.equals("numFmt")) {
          codes.put(attribute(xml, "numFmtId"), attribute(xml, "formatCode"));
        } else if (element.equals("cellXfs")) {
          ofCells = true;
        } else if (ofCells && element.equals("xf")) {
          ids.add(attribute(xml, "numFmtId"));
        }
      }

      @Override
      public void end(String element) {
        ofCells &= !element.equals("cellXfs");
      }
    });
    return new NumberFormats(ids.stream().map(id -> shown(id, codes)).toList());
  }

  private static String attribute(XMLStreamReader xml, String name) {
    @Nullable String value = xml.getAttributeValue(null, name);
    return value == null ? "" : value;
  }

  private static Shown shown(String id, Map<String, String> codes) {
    var code = codes.get(id);
    if (code != null) {
      return shown(code);
    }
    return switch (id) {
      case "14", "15", "16", "17", "22" -> new Shown(Kind.DAY, 1);
      // Days as East Asian locales write them.
      case "27", "28", "29", "30", "31", "36", "50", "51", "52", "53", "54", "57", "58" ->
        new Shown(Kind.DAY, 1);
      case "18", "19", "20", "21", "32", "33", "34", "35", "45", "46", "47", "55", "56" ->
        new Shown(Kind.TIME, 1);
      default -> PLAIN;
    };
  }

  /** What a format of somebody's own shows. */
  static Shown shown(String code) {
    var letters = NOISE.matcher(code).replaceAll("").toLowerCase(Locale.ROOT);
    var hasTime = letters.contains("h") || letters.contains("s") || letters.contains("[m");
    if (letters.contains("y") || letters.contains("d") || (letters.contains("m") && !hasTime)) {
      return new Shown(Kind.DAY, 1);
    }
    if (hasTime) {
      return new Shown(Kind.TIME, 1);
    }
    return letters.matches("0{2,20}") ? new Shown(Kind.NUMBER, letters.length()) : PLAIN;
  }

  /** That of a cell's style; plain where there is no such style. */
  Shown of(int style) {
    return style >= 0 && style < byStyle.size() ? byStyle.get(style) : PLAIN;
  }
}
