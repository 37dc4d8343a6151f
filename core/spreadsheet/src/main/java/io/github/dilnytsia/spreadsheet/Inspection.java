package io.github.dilnytsia.spreadsheet;

import static io.github.dilnytsia.spreadsheet.SpreadsheetPhrases.say;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Looks for what has no business in data: code, and ways out of the file. Parts are known by their names, by what the list
 * of contents says they are, and by what points to them.
 */
final class Inspection {

  static final String CONTENTS = "[content_types].xml";

  /** What is refused, by words that stand in the name of a part, its type or a pointer to it. */
  private static final ImmutableMap<String, ImmutableSet<String>> REFUSED = ImmutableMap.of(
      "expected.no-macros",
          ImmutableSet.of(
              "vbaproject", "vbadata", "macroenabled", "macrosheet", "dialogsheet", "webextension"),
      "expected.no-embedded",
          ImmutableSet.of("/embeddings/", "oleobject", "activex", "relationships/package"),
      "expected.no-links", ImmutableSet.of("externallink", "ddelink", "olelink"),
      "expected.no-connections",
          ImmutableSet.of("/connections", "connections+xml", "querytable", "xl/model/"));

  private final Map<String, byte[]> parts;
  private final Reasons reasons;
  private final Map<String, String> foundByReason = new TreeMap<>();

  private Inspection(Map<String, byte[]> parts, Reasons reasons) {
    this.parts = parts;
    this.reasons = reasons;
  }

  /** Tells every kind of thing that is refused, with the first of its kind. */
  static void inspect(Map<String, byte[]> parts, Reasons reasons) {
    new Inspection(parts, reasons).inspect();
  }

  private void inspect() {
    for (var part : parts.entrySet()) {
      if (XmlPart.hasDoctype(part.getValue())) {
        throw reasons.end(part.getKey(), say("expected.no-dtd"));
      }
    }
    parts.keySet().forEach(name -> judge("/" + name, name));
    var contents = parts.get(CONTENTS);
    if (contents == null) {
      throw reasons.end(say("expected.workbook"));
    }
    XmlPart.read(CONTENTS, contents, reasons, (element, xml) -> {
      @Nullable String type = xml.getAttributeValue(null, "ContentType");
      if (type != null) {
        judge(type, type);
      }
    });
    for (var part : parts.entrySet()) {
      if (part.getKey().endsWith(".rels")) {
        judgePointers(part.getKey(), part.getValue());
      }
    }
    REFUSED.keySet().forEach(reason -> {
      var found = foundByReason.get(reason);
      if (found != null) {
        reasons.add(found, say(reason));
      }
    });
  }

  /** A link in a cell leads outside too, but nobody follows it: the cell's text is all that is read. */
  private void judgePointers(String part, byte[] bytes) {
    for (var pointer : Relationships.read(part, bytes, reasons).values()) {
      judge("relationships/" + pointer.kind(), pointer.target());
      if (pointer.external() && !pointer.kind().equals("hyperlink")) {
        foundByReason.putIfAbsent("expected.no-links", pointer.target());
      }
    }
  }

  private void judge(String named, String shown) {
    var lower = named.toLowerCase(Locale.ROOT);
    for (Map.Entry<String, ? extends Set<String>> refused : REFUSED.entrySet()) {
      if (refused.getValue().stream().anyMatch(lower::contains)) {
        foundByReason.putIfAbsent(refused.getKey(), shown);
      }
    }
  }
}
