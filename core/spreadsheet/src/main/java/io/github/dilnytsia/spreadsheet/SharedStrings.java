package io.github.dilnytsia.spreadsheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamReader;

/** The texts that cells share, by their numbers. */
final class SharedStrings {

  private final List<String> texts;

  private SharedStrings(List<String> texts) {
    this.texts = texts;
  }

  static SharedStrings none() {
    return new SharedStrings(List.of());
  }

  static SharedStrings read(String part, byte[] bytes, Reasons reasons) {
    var texts = new ArrayList<String>();
    XmlPart.read(part, bytes, reasons, new XmlPart.Visitor() {

      private final RichText text = new RichText();
      private boolean inText;

      @Override
      public void begin(String element, XMLStreamReader xml) {
        if (element.equals("si")) {
          if (inText) {
            throw reasons.broken(part);
          }
          inText = true;
          text.clear();
        }
        text.begin(element);
      }

      @Override
      public void text(String given) {
        text.add(given);
      }

      @Override
      public void end(String element) {
        text.end(element);
        if (element.equals("si")) {
          inText = false;
          texts.add(text.toString());
        }
      }
    });
    return new SharedStrings(texts);
  }

  /** The text of a number as a cell has it. */
  Optional<String> text(String number) {
    var index = Digits.parse(number, 0, 9);
    return index.isPresent() && index.getAsInt() < texts.size()
        ? Optional.of(texts.get(index.getAsInt()))
        : Optional.empty();
  }
}
