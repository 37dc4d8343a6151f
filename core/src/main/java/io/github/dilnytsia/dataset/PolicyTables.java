package io.github.dilnytsia.dataset;

import static io.github.dilnytsia.dataset.DatasetPhrases.say;

import com.google.common.collect.ImmutableList;
import io.github.dilnytsia.internal.Shown;
import io.github.dilnytsia.judgement.Norm;
import io.github.dilnytsia.judgement.WorkloadRate;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;

/**
 * Reads {@code norms.csv}, {@code workload.csv} and {@code weights.csv} that lie outside any dataset: the figures of a
 * policy, replaced row by row.
 *
 * <p>They are data and can run nothing. A file may be 64 MiB at most; whatever else is odd about it stops the reading with
 * all problems at once, as in a dataset.
 */
public final class PolicyTables {

  private PolicyTables() {}

  /**
   * The rows of a table of norms.
   *
   * @throws DatasetException with everything wrong in the file
   */
  public static List<Norm> norms(Path csv) {
    return norms(read(csv, DatasetFile.NORMS, PolicyRows::readNorm));
  }

  /**
   * The rows of a table of norms that is no file.
   *
   * @param name how messages name it
   * @throws DatasetException with everything wrong in the text
   */
  public static List<Norm> norms(String name, String csv) {
    return norms(read(name, csv, DatasetFile.NORMS, PolicyRows::readNorm));
  }

  /**
   * The rows of a table of workload.
   *
   * @throws DatasetException with everything wrong in the file
   */
  public static List<WorkloadRate> workload(Path csv) {
    return workload(read(csv, DatasetFile.WORKLOAD, PolicyRows::readWorkload));
  }

  /**
   * The rows of a table of workload that is no file.
   *
   * @param name how messages name it
   * @throws DatasetException with everything wrong in the text
   */
  public static List<WorkloadRate> workload(String name, String csv) {
    return workload(read(name, csv, DatasetFile.WORKLOAD, PolicyRows::readWorkload));
  }

  /**
   * The hours of a table of weights by their names, in the order of its rows.
   *
   * @throws DatasetException with everything wrong in the file
   */
  public static Map<String, BigDecimal> weights(Path csv) {
    return read(csv, DatasetFile.WEIGHTS, PolicyRows::readWeight).weights;
  }

  /**
   * The hours of a table of weights that is no file.
   *
   * @param name how messages name it
   * @throws DatasetException with everything wrong in the text
   */
  public static Map<String, BigDecimal> weights(String name, String csv) {
    return read(name, csv, DatasetFile.WEIGHTS, PolicyRows::readWeight).weights;
  }

  private static List<Norm> norms(Draft draft) {
    return draft.norms.stream()
        .map(PolicyTablesFolder::original)
        .collect(ImmutableList.toImmutableList());
  }

  private static List<WorkloadRate> workload(Draft draft) {
    return draft.workloadRates.stream()
        .map(PolicyTablesFolder::original)
        .collect(ImmutableList.toImmutableList());
  }

  private static Draft read(Path csv, DatasetFile columns, BiConsumer<Row, Draft> reader) {
    var table = table(GivenFile.name(csv), columns);
    var problems = new Problems(table);
    return read(table, GivenFile.bytes(csv, table, problems), problems, reader);
  }

  private static Draft read(
      String name, String csv, DatasetFile columns, BiConsumer<Row, Draft> reader) {
    var table = table(Shown.whole(name), columns);
    var problems = new Problems(table);
    var bytes = Optional.of(csv.getBytes(StandardCharsets.UTF_8));
    if (bytes.get().length > SourceFolder.MOST_BYTES) {
      problems.add(
          table,
          Integer.toString(bytes.get().length),
          say("expected.size", SourceFolder.MOST_BYTES));
      bytes = Optional.empty();
    }
    return read(table, bytes, problems, reader);
  }

  private static Draft read(
      GivenTable table, Optional<byte[]> bytes, Problems problems, BiConsumer<Row, Draft> reader) {
    var draft = new Draft();
    bytes.ifPresent(
        given -> CsvFile.read(table, given, problems, new Ids(), row -> reader.accept(row, draft)));
    problems.throwIfAny();
    return draft;
  }

  private static GivenTable table(String name, DatasetFile file) {
    return new GivenTable(name, file.columns(), file.requiredColumns());
  }
}
