package io.github.dilnytsia.spreadsheet;

import static io.github.dilnytsia.spreadsheet.SpreadsheetPhrases.say;

/**
 * How much may come out of a zip file, counted while it comes: what its headers say of sizes is nobody's word.
 *
 * <p>The largest sheet there can be, a million drives, unpacks to about 130 MiB, at some fifteen times its size.
 */
final class ZipBudget {

  static final int MOST_PARTS = 2_000;
  static final long MOST_PART_BYTES = 192L << 20;
  static final long MOST_BYTES = 256L << 20;
  static final int MOST_RATIO = 200;

  /** Below this a file may unpack to any number of times its size. */
  private static final long HARMLESS = 4L << 20;

  private final Reasons reasons;
  private final long packed;
  private int parts;
  private long total;
  private long ofPart;
  private String part = "";

  /**
   * Nothing unpacked yet.
   *
   * @param packed bytes of the file
   */
  ZipBudget(Reasons reasons, long packed) {
    this.reasons = reasons;
    this.packed = packed;
  }

  void begin(String name) {
    part = name;
    ofPart = 0;
    if (++parts > MOST_PARTS) {
      throw reasons.end(say("expected.few-parts", MOST_PARTS));
    }
  }

  void unpacked(int bytes) {
    ofPart += bytes;
    total += bytes;
    if (ofPart > MOST_PART_BYTES || total > MOST_BYTES) {
      throw reasons.end(part, say("expected.unpacked", MOST_PART_BYTES, MOST_BYTES));
    }
    if (total > HARMLESS && total / packed > MOST_RATIO) {
      throw reasons.end(part, say("expected.ratio", MOST_RATIO));
    }
  }
}
