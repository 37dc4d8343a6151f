package io.github.dilnytsia.spreadsheet;

import static io.github.dilnytsia.spreadsheet.SpreadsheetPhrases.say;

import com.google.common.primitives.Bytes;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLResolver;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Goes through a part as XML that declares nothing and fetches nothing. */
final class XmlPart {

  /** A sheet is six deep, a text with all its fonts eight. */
  static final int DEEPEST = 64;

  private static final String NO_LIMIT = "0";

  private static final List<byte[]> DECLARATIONS = Stream.of("<!DOCTYPE", "<!ENTITY")
      .flatMap(text -> Stream.of(text, String.join("\0", text.split(""))))
      .map(text -> text.getBytes(StandardCharsets.ISO_8859_1))
      .toList();

  /** What somebody does at each element, its end and each text. */
  interface Visitor {

    void begin(String element, XMLStreamReader xml);

    default void text(String text) {}

    default void end(String element) {}
  }

  private XmlPart() {}

  /**
   * Visits all elements in order; names are those without namespace.
   *
   * @throws io.github.dilnytsia.dataset.DatasetException if the part is no XML, has a DTD, or is nested too deeply
   */
  static void read(String name, byte[] bytes, Reasons reasons, Visitor visitor) {
    try {
      var xml = factory().createXMLStreamReader(new ByteArrayInputStream(bytes));
      var depth = 0;
      while (xml.hasNext()) {
        switch (xml.next()) {
          case XMLStreamConstants.START_ELEMENT -> {
            if (++depth > DEEPEST) {
              throw reasons.end(name, say("expected.shallow", DEEPEST));
            }
            visitor.begin(xml.getLocalName(), xml);
          }
          case XMLStreamConstants.END_ELEMENT -> {
            depth--;
            visitor.end(xml.getLocalName());
          }
          case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA ->
            visitor.text(xml.getText());
          case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
            throw reasons.end(name, say("expected.no-dtd"));
          default -> {
            // Comments and instructions say nothing.
          }
        }
      }
    } catch (XMLStreamException e) {
      throw reasons.broken(name);
    }
  }

  /** The JDK's own, whatever else is on the class path. */
  private static XMLInputFactory factory() {
    var factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
    // Some JDKs count every "&amp;" as an entity. Nothing can be declared, and what is unpacked has
    // a budget.
    factory.setProperty("jdk.xml.maxGeneralEntitySizeLimit", NO_LIMIT);
    factory.setProperty("jdk.xml.totalEntitySizeLimit", NO_LIMIT);
    factory.setXMLResolver((XMLResolver) (publicId, systemId, base, namespace) -> {
      throw new XMLStreamException("Nothing is fetched.");
    });
    return factory;
  }

  /** Whether a part that nobody reads declares a document type, in any encoding that keeps ASCII recognizable. */
  static boolean hasDoctype(byte[] bytes) {
    for (var at = 0; at < bytes.length; at++) {
      if (bytes[at] == '!' && isDeclared(bytes, at)) {
        return true;
      }
    }
    return false;
  }

  /** Whether one of the declarations has its exclamation mark there, of which XML has few. */
  private static boolean isDeclared(byte[] bytes, int mark) {
    for (var declaration : DECLARATIONS) {
      var begin = mark - Bytes.indexOf(declaration, (byte) '!');
      var end = begin + declaration.length;
      if (begin >= 0
          && end <= bytes.length
          && Arrays.equals(bytes, begin, end, declaration, 0, declaration.length)) {
        return true;
      }
    }
    return false;
  }
}
