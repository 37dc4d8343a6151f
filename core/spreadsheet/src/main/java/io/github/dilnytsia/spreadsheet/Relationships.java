package io.github.dilnytsia.spreadsheet;

import com.google.common.base.Splitter;
import java.util.ArrayDeque;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** What one part of a workbook points to, by the ids it uses. */
final class Relationships {

  /**
   * One pointer.
   *
   * @param kind last word of its type, such as {@code worksheet}
   * @param target as it stands there
   * @param external whether it points outside the workbook
   */
  record Relationship(String kind, String target, boolean external) {}

  private Relationships() {}

  static Map<String, Relationship> read(String part, byte[] bytes, Reasons reasons) {
    var all = new LinkedHashMap<String, Relationship>();
    XmlPart.read(part, bytes, reasons, (element, xml) -> {
      if (element.equals("Relationship")) {
        var relationship = new Relationship(
            kind(attribute(xml, "Type")),
            attribute(xml, "Target"),
            attribute(xml, "TargetMode").equalsIgnoreCase("External"));
        all.put(attribute(xml, "Id"), relationship);
      }
    });
    return all;
  }

  private static String attribute(XMLStreamReader xml, String name) {
    @Nullable String value = xml.getAttributeValue(null, name);
    return value == null ? "" : value;
  }

  private static String kind(String type) {
    return type.substring(type.lastIndexOf('/') + 1);
  }

  /** Name of the part that tells what another points to. */
  static String partOf(String part) {
    var slash = part.lastIndexOf('/') + 1;
    return part.substring(0, slash) + "_rels/" + part.substring(slash) + ".rels";
  }

  /** The part a target means, as seen from another; empty if it leads out of the file. */
  static Optional<String> resolve(String from, String target) {
    var path = new ArrayDeque<String>();
    if (!target.startsWith("/")) {
      Splitter.on('/').splitToList(from).forEach(path::addLast);
      path.removeLast();
    }
    for (var step : Splitter.on('/').omitEmptyStrings().split(target)) {
      if (step.equals("..") && path.pollLast() == null) {
        return Optional.empty();
      }
      if (!step.equals("..") && !step.equals(".")) {
        path.addLast(step);
      }
    }
    return Optional.of(String.join("/", path).toLowerCase(Locale.ROOT));
  }
}
