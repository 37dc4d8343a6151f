package io.github.dilnytsia.spreadsheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * A workbook without what the day and the machine put into it: when it was made, the times of its parts, and how they are
 * packed, which is not the same in every build of zlib. The parts are therefore stored as they are.
 */
final class SameBytes {

  private static final Pattern MOMENT =
      Pattern.compile("<dcterms:created[^>]*>[^<]*</dcterms:created>");

  /** From U+0100 on: below are characters that XML and people read in their own way. */
  private static final Pattern LETTER = Pattern.compile("&#x([0-9a-f]{3,6});");

  /** The first moment a zip file can name. */
  private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

  private SameBytes() {}

  /** The same workbook, from a file. */
  static byte[] of(Path workbook) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var from = new ZipFile(workbook.toFile());
        var to = new ZipOutputStream(bytes)) {
      to.setMethod(ZipOutputStream.STORED);
      for (var entry : inOrder(from)) {
        try (var stream = from.getInputStream(entry)) {
          var part = stream.readAllBytes();
          store(entry.getName(), isText(entry.getName()) ? sameText(part) : part, to);
        }
      }
    }
    return bytes.toByteArray();
  }

  /** The list of contents first, as those who guess at a file's kind expect it. */
  private static List<? extends ZipEntry> inOrder(ZipFile workbook) {
    var entries = Collections.list(workbook.entries());
    entries.sort(Comparator.comparingInt(entry -> entry.getName().startsWith("[") ? 0 : 1));
    return entries;
  }

  private static boolean isText(String name) {
    return name.endsWith(".xml") || name.endsWith(".rels");
  }

  /** Letters are written as such and not by their numbers, which takes a fourth of the room. */
  private static byte[] sameText(byte[] part) {
    var undated = MOMENT.matcher(new String(part, StandardCharsets.UTF_8)).replaceAll("");
    return LETTER
        .matcher(undated)
        .replaceAll(letter -> Character.toString(Integer.parseInt(letter.group(1), 16)))
        .getBytes(StandardCharsets.UTF_8);
  }

  private static void store(String name, byte[] part, ZipOutputStream to) throws IOException {
    var sum = new CRC32();
    sum.update(part);
    var entry = new ZipEntry(name);
    entry.setTimeLocal(NO_TIME);
    entry.setSize(part.length);
    entry.setCrc(sum.getValue());
    to.putNextEntry(entry);
    to.write(part);
    to.closeEntry();
  }
}
