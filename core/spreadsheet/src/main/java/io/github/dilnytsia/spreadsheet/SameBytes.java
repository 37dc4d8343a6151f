package io.github.dilnytsia.spreadsheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * A workbook without what the day and the machine put into it: when it was made, the times of its parts, and how they are
 * packed, which is not the same in every build of zlib. The parts are therefore stored as they are.
 */
final class SameBytes {

  private static final String PROPERTIES = "docProps/core.xml";

  /** The first moment a zip file can name. */
  private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

  private SameBytes() {}

  /** The same workbook, from a file. */
  static byte[] of(Path workbook) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var from = new ZipFile(workbook.toFile());
        var to = new ZipOutputStream(bytes)) {
      to.setMethod(ZipOutputStream.STORED);
      for (var entry : Collections.list(from.entries())) {
        try (var stream = from.getInputStream(entry)) {
          var part = stream.readAllBytes();
          store(entry.getName(), entry.getName().equals(PROPERTIES) ? undated(part) : part, to);
        }
      }
    }
    return bytes.toByteArray();
  }

  private static byte[] undated(byte[] properties) {
    return new String(properties, StandardCharsets.UTF_8)
        .replaceAll("<dcterms:created[^>]*>[^<]*</dcterms:created>", "")
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
