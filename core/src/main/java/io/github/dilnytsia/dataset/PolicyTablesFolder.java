package io.github.dilnytsia.dataset;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.primitives.Bytes;
import io.github.dilnytsia.internal.Defused;
import io.github.dilnytsia.internal.WholeFiles;
import io.github.dilnytsia.judgement.Norm;
import io.github.dilnytsia.judgement.WordedException;
import io.github.dilnytsia.judgement.WorkloadRate;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A folder with the figures of a policy as {@code norms.csv}, {@code workload.csv} and {@code weights.csv}, to be changed
 * in a spreadsheet and read again with {@link PolicyTables}.
 *
 * <p>The files begin with a byte-order mark, without which spreadsheets take Cyrillic for something else. Texts that a
 * spreadsheet would take for formulas get an apostrophe in front, which {@link PolicyTables} takes off again; figures never
 * do. The same figures give the same bytes on any machine.
 */
public final class PolicyTablesFolder {

  private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

  private PolicyTablesFolder() {}

  /**
   * The files by name.
   *
   * @param separator between fields: a comma, or the semicolon that a spreadsheet expects where decimals have a comma
   */
  public static Map<String, byte[]> contents(
      Collection<Norm> norms,
      Collection<WorkloadRate> rates,
      Map<String, BigDecimal> weights,
      char separator) {
    if (separator != ',' && separator != ';') {
      throw new IllegalArgumentException(
          "The separator is \"%s\"; expected a comma or a semicolon.".formatted(separator));
    }
    var contents = new LinkedHashMap<String, byte[]>();
    contents.put(
        DatasetFile.NORMS.fileName(),
        CsvText.of(
            DatasetFile.NORMS,
            norms,
            (norm, cells) -> PolicyRows.writeNorm(defused(norm), cells),
            separator));
    contents.put(
        DatasetFile.WORKLOAD.fileName(),
        CsvText.of(
            DatasetFile.WORKLOAD,
            rates,
            (rate, cells) -> PolicyRows.writeRate(defused(rate), cells),
            separator));
    contents.put(
        DatasetFile.WEIGHTS.fileName(),
        CsvText.of(
            DatasetFile.WEIGHTS,
            ImmutableSortedMap.copyOf(weights).entrySet(),
            PolicyRows::writeWeight,
            separator));
    contents.replaceAll((name, bytes) -> Bytes.concat(BYTE_ORDER_MARK, bytes));
    return Collections.unmodifiableMap(contents);
  }

  /**
   * Writes files into a folder, each whole or not at all; other files stay.
   *
   * @param replace whether files that are there already may be replaced
   * @throws IllegalArgumentException if one is there and may not
   * @throws java.io.UncheckedIOException if the folder cannot be written
   */
  public static void write(Path folder, Map<String, byte[]> contents, boolean replace) {
    var there = contents.keySet().stream()
        .filter(name -> Files.exists(folder.resolve(name)))
        .toList();
    if (!replace && !there.isEmpty()) {
      throw new WordedException(
          DatasetPhrases.say("folder.holds-tables", folder, String.join(", ", there)));
    }
    WholeFiles.write(folder, contents, List.of());
  }

  private static Norm defused(Norm norm) {
    return Norm.builder()
        .from(norm)
        .code(Defused.text(norm.code()))
        .unit(Defused.text(norm.unit()))
        .source(Defused.text(norm.source()))
        .build();
  }

  private static WorkloadRate defused(WorkloadRate rate) {
    return WorkloadRate.builder()
        .from(rate)
        .reason(Defused.text(rate.reason()))
        .source(Defused.text(rate.source()))
        .build();
  }

  /** The row before its texts were defused. */
  static Norm original(Norm norm) {
    return Norm.builder()
        .from(norm)
        .code(Defused.original(norm.code()))
        .unit(Defused.original(norm.unit()))
        .source(Defused.original(norm.source()))
        .build();
  }

  /** The row before its texts were defused. */
  static WorkloadRate original(WorkloadRate rate) {
    return WorkloadRate.builder()
        .from(rate)
        .reason(Defused.original(rate.reason()))
        .source(Defused.original(rate.source()))
        .build();
  }
}
