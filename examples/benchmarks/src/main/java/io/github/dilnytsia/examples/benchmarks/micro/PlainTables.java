package io.github.dilnytsia.examples.benchmarks.micro;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.github.dilnytsia.judgement.Norm;
import io.github.dilnytsia.judgement.NormBook;
import io.github.dilnytsia.judgement.Sureness;
import io.github.dilnytsia.judgement.WorkloadRate;
import io.github.dilnytsia.rules.RuleBook;
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

/** The standard book's numbers without its rules, so that plain Java loads no engine. */
final class PlainTables {

  private PlainTables() {}

  static NormBook norms() {
    return NormBook.of(rows(
        "norms.csv",
        row -> Norm.builder()
            .code(row.getField("code"))
            .amount(new BigDecimal(row.getField("amount")))
            .unit(row.getField("unit"))
            .inForceFrom(Optional.of(row.getField("in_force_from"))
                .filter(day -> !day.isEmpty())
                .map(LocalDate::parse))
            .sureness(sureness(row))
            .source(row.getField("source"))
            .build()));
  }

  static ImmutableMap<String, WorkloadRate> workloadRates() {
    return Maps.uniqueIndex(
        rows(
            "workload.csv",
            row -> WorkloadRate.builder()
                .reason(row.getField("reason"))
                .minutes(new BigDecimal(row.getField("minutes")))
                .trips(new BigDecimal(row.getField("trips")))
                .sureness(sureness(row))
                .source(row.getField("source"))
                .build()),
        WorkloadRate::reason);
  }

  private static Sureness sureness(NamedCsvRecord row) {
    return Sureness.findByLabel(row.getField("sureness")).orElseThrow();
  }

  private static <T> List<T> rows(String table, Function<NamedCsvRecord, T> read) {
    var stream = Objects.requireNonNull(RuleBook.class.getResourceAsStream(table), table);
    try (var rows = CsvReader.builder()
        .ofNamedCsvRecord(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      return rows.stream().map(read).collect(ImmutableList.toImmutableList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
