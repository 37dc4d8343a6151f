package io.github.dilnytsia.spreadsheet;

import static io.github.dilnytsia.spreadsheet.SpreadsheetPhrases.say;

import io.github.dilnytsia.spreadsheet.Relationships.Relationship;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** The parts of a workbook by what they are for. */
final class WorkbookParts {

  private static final String RELATIONSHIPS =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  private static final String STRICT_RELATIONSHIPS =
      "http://purl.oclc.org/ooxml/officeDocument/relationships";

  private final Map<String, byte[]> parts;
  private final Reasons reasons;
  private final String workbook;
  private final Map<String, Relationship> pointers;
  private final Map<String, String> partBySheet = new LinkedHashMap<>();
  private final Set<String> sheetNames = new HashSet<>();
  private final Set<String> sheetParts = new HashSet<>();
  private boolean from1904;

  private WorkbookParts(Map<String, byte[]> parts, Reasons reasons) {
    this.parts = parts;
    this.reasons = reasons;
    this.workbook = workbook();
    this.pointers = pointers(workbook);
    XmlPart.read(workbook, bytes(workbook), reasons, this::visit);
  }

  /**
   * Finds the parts from the one that the file begins with.
   *
   * @throws io.github.dilnytsia.dataset.DatasetException if one is missing or cannot be understood
   */
  static WorkbookParts of(Map<String, byte[]> parts, Reasons reasons) {
    return new WorkbookParts(parts, reasons);
  }

  private String workbook() {
    return pointers("").values().stream()
        .filter(pointer -> pointer.kind().equals("officeDocument"))
        .findFirst()
        .flatMap(pointer -> Relationships.resolve("", pointer.target()))
        .orElseThrow(() -> reasons.end(say("expected.workbook")));
  }

  private Map<String, Relationship> pointers(String from) {
    var part = Relationships.partOf(from);
    var bytes = parts.get(part);
    return bytes == null ? Map.of() : Relationships.read(part, bytes, reasons);
  }

  /** The XML of a part that must be there. */
  byte[] bytes(String part) {
    var bytes = parts.get(part);
    if (bytes == null) {
      throw reasons.broken(part);
    }
    return bytes;
  }

  private void visit(String element, XMLStreamReader xml) {
    if (element.equals("workbookPr")) {
      @Nullable String from = xml.getAttributeValue(null, "date1904");
      from1904 = from != null && (from.equals("1") || from.equals("true"));
    } else if (element.equals("sheet")) {
      visitSheet(xml);
    }
  }

  private void visitSheet(XMLStreamReader xml) {
    @Nullable String name = xml.getAttributeValue(null, "name");
    @Nullable String transitional = xml.getAttributeValue(RELATIONSHIPS, "id");
    @Nullable
    String id =
        transitional != null ? transitional : xml.getAttributeValue(STRICT_RELATIONSHIPS, "id");
    if (name == null || id == null || !sheetNames.add(name.toLowerCase(Locale.ROOT))) {
      throw reasons.broken(workbook);
    }
    var pointer = pointers.get(id);
    if (pointer == null) {
      throw reasons.broken(workbook);
    }
    if (pointer.kind().equals("worksheet")) {
      var part = Relationships.resolve(workbook, pointer.target())
          .orElseThrow(() -> reasons.broken(pointer.target()));
      // What is unpacked has a budget, but not how often it is kept.
      if (!sheetParts.add(part)) {
        throw reasons.end(part, say("expected.parts-once"));
      }
      partBySheet.put(name, part);
    }
  }

  /** Parts of the sheets with cells, by the names of the sheets, in their order; hidden ones are among them. */
  Map<String, String> partBySheet() {
    return partBySheet;
  }

  /** Whether days are counted from 1904, as old Macintoshes did. */
  boolean isFrom1904() {
    return from1904;
  }

  /** The texts that cells share. */
  SharedStrings sharedStrings() {
    return part("sharedStrings")
        .map(part -> SharedStrings.read(part, bytes(part), reasons))
        .orElseGet(SharedStrings::none);
  }

  /** How cells show their numbers. */
  NumberFormats numberFormats() {
    return part("styles")
        .map(part -> NumberFormats.read(part, bytes(part), reasons))
        .orElseGet(NumberFormats::none);
  }

  private Optional<String> part(String kind) {
    return pointers.values().stream()
        .filter(pointer -> pointer.kind().equals(kind))
        .findFirst()
        .map(pointer -> Relationships.resolve(workbook, pointer.target())
            .orElseThrow(() -> reasons.broken(pointer.target())));
  }
}
