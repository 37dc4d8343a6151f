package io.github.dilnytsia.spreadsheet;

/** Text that may come in stretches of different fonts; how it is read aloud is not part of it. */
final class RichText {

  private final StringBuilder text = new StringBuilder();
  private boolean isText;
  private int phonetic;

  void clear() {
    text.setLength(0);
  }

  void begin(String element) {
    if (element.equals("rPh")) {
      phonetic++;
    }
    isText = element.equals("t") && phonetic == 0;
  }

  void add(String given) {
    if (isText) {
      text.append(given);
    }
  }

  void end(String element) {
    if (element.equals("rPh")) {
      phonetic--;
    }
    isText = false;
  }

  @Override
  public String toString() {
    return CellText.decoded(text.toString());
  }
}
