package io.github.dilnytsia.rules;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Maps;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.github.dilnytsia.judgement.Norm;
import io.github.dilnytsia.judgement.NormBook;
import io.github.dilnytsia.judgement.Sureness;
import io.github.dilnytsia.judgement.WorkloadRate;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/** The numbers of the standard book, from the tables that lie beside it. */
final class StandardTables {

  private StandardTables() {}

  /** All rows of {@code norms.csv}. */
  static NormBook norms() {
    return NormBook.of(rows(
        "norms.csv",
        row -> Norm.builder()
            .code(row.getField("code"))
            .amount(new BigDecimal(row.getField("amount")))
            .unit(row.getField("unit"))
            .inForceFrom(Optional.of(row.getField("in_force_from"))
                .filter(s -> !s.isEmpty())
                .map(LocalDate::parse))
            .sureness(sureness(row))
            .source(row.getField("source"))
            .build()));
  }

  /** The rows of {@code workload.csv} by reason. */
  static ImmutableSortedMap<String, WorkloadRate> workloadRates() {
    var rates = rows(
        "workload.csv",
        row -> WorkloadRate.builder()
            .reason(row.getField("reason"))
            .minutes(new BigDecimal(row.getField("minutes")))
            .trips(new BigDecimal(row.getField("trips")))
            .sureness(sureness(row))
            .source(row.getField("source"))
            .build());
    return ImmutableSortedMap.copyOf(Maps.uniqueIndex(rates, WorkloadRate::reason));
  }

  private static Sureness sureness(NamedCsvRecord row) {
    return Sureness.findByLabel(row.getField("sureness")).orElseThrow();
  }

  private static <T> List<T> rows(String table, Function<NamedCsvRecord, T> read) {
    var stream = Objects.requireNonNull(StandardTables.class.getResourceAsStream(table), table);
    try (var rows = CsvReader.builder()
        .ofNamedCsvRecord(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      return rows.stream().map(read).collect(ImmutableList.toImmutableList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
