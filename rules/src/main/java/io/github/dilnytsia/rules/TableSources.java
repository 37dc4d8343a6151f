package io.github.dilnytsia.rules;

import io.github.dilnytsia.judgement.Norm;
import io.github.dilnytsia.judgement.NormBook;
import io.github.dilnytsia.judgement.WorkloadRate;
import java.util.Map;
import java.util.Optional;

/** Where rules that rest on a table are written: in the source of the row, of several dates the latest. */
record TableSources(NormBook norms, Map<String, WorkloadRate> rates) {

  String ofNorm(String code) {
    return norms.norms().stream()
        .filter(norm -> norm.code().equals(code))
        .map(Norm::source)
        .reduce((earlier, later) -> later)
        .orElseThrow(() -> new IllegalStateException(
            "A rule names norm \"%s\", which is not in the tables.".formatted(code)));
  }

  String ofReason(String reason) {
    return Optional.ofNullable(rates.get(reason))
        .map(WorkloadRate::source)
        .orElseThrow(() -> new IllegalStateException(
            "A rule names reason \"%s\", which is not in the tables.".formatted(reason)));
  }
}
