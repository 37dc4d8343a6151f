package io.github.dilnytsia.dataset;

import static io.github.dilnytsia.dataset.DatasetPhrases.say;

import io.github.dilnytsia.judgement.Norm;
import io.github.dilnytsia.judgement.Sureness;
import io.github.dilnytsia.judgement.WorkloadRate;
import io.github.dilnytsia.plan.CostWeights;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** {@code norms.csv}, {@code workload.csv} and {@code weights.csv}: what replaces the policy's own figures row by row. */
final class PolicyRows {

  private static final Map<String, Sureness> SURENESS = Words.by(Sureness.class, Sureness::label);

  private PolicyRows() {}

  static void readNorm(Row row, Draft draft) {
    var code = row.id("code");
    var from = row.findDate("in_force_from");
    var norm = Norm.builder()
        .code(code)
        .amount(row.decimal("amount"))
        .unit(row.find("unit").orElse(""))
        .inForceFrom(from)
        .sureness(row.findOneOf("sureness", SURENESS).orElse(Sureness.DEFAULT))
        .source(row.find("source").orElse(""));
    if (row.isSound("code") && row.isSound("in_force_from")) {
      var key = code + " " + from.map(LocalDate::toString).orElse("");
      draft.once(DatasetFile.NORMS, row, "code", key);
    }
    if (row.isSound()) {
      draft.norms.add(norm.build());
    }
  }

  static void writeNorm(Norm norm, Cells cells) {
    cells.put("code", norm.code());
    cells.put("amount", norm.amount());
    cells.put("unit", norm.unit());
    cells.put("in_force_from", norm.inForceFrom());
    cells.put("sureness", norm.sureness().label());
    cells.put("source", norm.source());
  }

  static void readWorkload(Row row, Draft draft) {
    var reason = row.id("reason");
    var rate = WorkloadRate.builder()
        .reason(reason)
        .minutes(row.decimal("minutes"))
        .trips(row.decimal("trips"))
        .sureness(row.findOneOf("sureness", SURENESS).orElse(Sureness.DEFAULT))
        .source(row.find("source").orElse(""));
    if (row.isSound("reason")) {
      draft.once(DatasetFile.WORKLOAD, row, "reason", reason);
    }
    if (row.isSound()) {
      draft.workloadRates.add(rate.build());
    }
  }

  static void writeRate(WorkloadRate rate, Cells cells) {
    cells.put("reason", rate.reason());
    cells.put("minutes", rate.minutes());
    cells.put("trips", rate.trips());
    cells.put("sureness", rate.sureness().label());
    cells.put("source", rate.source());
  }

  static void readWeight(Row row, Draft draft) {
    var names = CostWeights.builder().build().byName().keySet().stream()
        .collect(Collectors.toMap(name -> name, name -> name, (a, b) -> a, LinkedHashMap::new));
    var name = row.oneOf("weight", names);
    var hours = row.decimal("hours");
    if (row.isSound("weight")) {
      draft.once(DatasetFile.WEIGHTS, row, "weight", name);
    }
    if (row.isSound()) {
      draft.weights.put(name, hours);
    }
  }

  /** The weights must hold together with those of the defaults that they leave. */
  static void checkWeights(Draft draft, Problems problems) {
    try {
      CostWeights.builder().build().with(draft.weights);
    } catch (IllegalArgumentException e) {
      var found = draft.weights.entrySet().stream()
          .map(weight -> weight.getKey() + " " + weight.getValue().toPlainString())
          .collect(Collectors.joining(", "));
      problems.add(
          DatasetFile.WEIGHTS, Problems.problem(found, say("expected.weights")).column("hours"));
    }
  }

  static void writeWeight(Map.Entry<String, BigDecimal> weight, Cells cells) {
    cells.put("weight", weight.getKey());
    cells.put("hours", weight.getValue());
  }
}
