package io.github.dilnytsia.examples.benchmarks.micro;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import io.github.dilnytsia.dataset.PolicyTables;
import io.github.dilnytsia.judgement.NormBook;
import io.github.dilnytsia.judgement.WorkloadRate;
import io.github.dilnytsia.rules.RuleBook;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The standard book's numbers without its rules, so that plain Java loads no engine. */
final class PlainTables {

  private PlainTables() {}

  static NormBook norms() {
    return NormBook.of(PolicyTables.norms("norms.csv", text("norms.csv")));
  }

  static ImmutableMap<String, WorkloadRate> workloadRates() {
    return Maps.uniqueIndex(
        PolicyTables.workload("workload.csv", text("workload.csv")), WorkloadRate::reason);
  }

  private static String text(String table) {
    try (var stream = Objects.requireNonNull(RuleBook.class.getResourceAsStream(table), table)) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
