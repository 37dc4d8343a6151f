package io.github.dilnytsia.spreadsheet;

import static io.github.dilnytsia.spreadsheet.SpreadsheetPhrases.say;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * The parts of a zip file by their names in lower case; of parts that are no XML the bytes are not kept.
 *
 * <p>They are unpacked once, and what was seen then is all that anybody reads.
 */
final class ZipParts {

  private static final byte[] OLE2 = {
    (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1
  };
  private static final byte[] LOCAL_HEADER = {'P', 'K', 3, 4};

  private final Reasons reasons;
  private final ZipBudget budget;
  private final Map<String, byte[]> parts = new TreeMap<>();

  private ZipParts(Reasons reasons, ZipBudget budget) {
    this.reasons = reasons;
    this.budget = budget;
  }

  /**
   * Unpacks a file.
   *
   * @throws io.github.dilnytsia.dataset.DatasetException if it is no zip file, is damaged, or more than a workbook can be
   */
  static Map<String, byte[]> of(Path file, Reasons reasons) {
    var begin = begin(file, reasons);
    if (Arrays.equals(begin, OLE2)) {
      throw reasons.end(say("expected.not-ole2"));
    }
    if (!Arrays.equals(begin, 0, Math.min(4, begin.length), LOCAL_HEADER, 0, 4)) {
      throw reasons.end(say("expected.workbook"));
    }
    try (var zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8)) {
      var unpacked = new ZipParts(reasons, new ZipBudget(reasons, Files.size(file)));
      for (var entry : Collections.list(zip.entries())) {
        unpacked.take(zip, entry);
      }
      return unpacked.parts;
    } catch (IOException | IllegalArgumentException e) {
      // The second is how Java tells a name that is no UTF-8.
      throw reasons.end(say("expected.whole"));
    }
  }

  private static byte[] begin(Path file, Reasons reasons) {
    try (var stream = Files.newInputStream(file)) {
      return stream.readNBytes(OLE2.length);
    } catch (IOException e) {
      throw reasons.end(say("expected.readable"));
    }
  }

  private void take(ZipFile zip, ZipEntry entry) throws IOException {
    var name = entry.getName();
    budget.begin(name);
    if (!isPlain(name)) {
      throw reasons.end(name, say("expected.plain-names"));
    }
    var bytes = unpack(zip, entry);
    if (!entry.isDirectory() && parts.put(name.toLowerCase(Locale.ROOT), bytes) != null) {
      throw reasons.end(name, say("expected.parts-once"));
    }
  }

  private byte[] unpack(ZipFile zip, ZipEntry entry) throws IOException {
    var kept = new ByteArrayOutputStream();
    var sum = new CRC32();
    var buffer = new byte[8192];
    var keeps = isXml(entry.getName());
    try (var stream = zip.getInputStream(entry)) {
      for (var read = stream.read(buffer); read >= 0; read = stream.read(buffer)) {
        budget.unpacked(read);
        sum.update(buffer, 0, read);
        if (keeps) {
          kept.write(buffer, 0, read);
        }
      }
    }
    if (sum.getValue() != entry.getCrc()) {
      throw reasons.end(entry.getName(), say("expected.whole"));
    }
    return kept.toByteArray();
  }

  private static boolean isPlain(String name) {
    return !name.isEmpty()
        && name.chars().noneMatch(c -> c == '\\' || c == ':' || c < ' ')
        && !name.startsWith("/")
        && !("/" + name + "/").contains("/../")
        && !("/" + name + "/").contains("/./")
        && !name.contains("//");
  }

  private static boolean isXml(String name) {
    var lower = name.toLowerCase(Locale.ROOT);
    return lower.endsWith(".xml") || lower.endsWith(".rels") || lower.endsWith(".vml");
  }
}
