package io.github.dilnytsia.examples.benchmarks;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.dilnytsia.internal.Shown;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A comparison for people and for programs. */
final class ComparisonText {

  private static final String NOTHING = "–";
  private static final String ROW = "%-28s %16s %16s %11s %10s %12s %8s %9s";

  private ComparisonText() {}

  /** A heading and a row for each contender. */
  static List<String> table(Comparison comparison) {
    var lines = new ArrayList<String>();
    var instance = comparison.instance();
    lines.add("%s: %d tasks, %d agents%s"
        .formatted(
            Shown.of(instance.name()),
            instance.problem().tasks(),
            instance.problem().agents(),
            instance.lambda().signum() == 0 ? "" : ", λ = " + instance.lambda().toPlainString()));
    lines.add(ROW.formatted(
        "", "objective", "bound", "gap", "unassigned", "we reach it", "seconds", "peak MiB"));
    comparison.entries().forEach(entry -> lines.add(row(comparison, entry)));
    lines.add("");
    return lines;
  }

  private static String row(Comparison comparison, Comparison.Entry entry) {
    if (entry.report().isEmpty()) {
      return "%-28s %s".formatted(entry.solver(), Shown.of(entry.failure().orElse("")));
    }
    var report = entry.report().get();
    return ROW.formatted(
        Shown.of(entry.solver()),
        text(comparison.objective(entry).map(BigDecimal::toPlainString)),
        text(report.answer().bound().map(BigDecimal::toPlainString)),
        text(comparison.gap(entry).map(ComparisonText::percent)),
        Comparison.unassigned(report),
        entry.contestant() == Contestant.DILNYTSIA
            ? ""
            : text(comparison.oursAfterMillis(entry).map(ComparisonText::seconds)),
        report.seconds(),
        report.peakMiB().isPresent() ? Long.toString(report.peakMiB().getAsLong()) : NOTHING);
  }

  private static String text(Optional<String> text) {
    return text.orElse(NOTHING);
  }

  private static String percent(BigDecimal share) {
    return String.format(Locale.ROOT, "%+.3f %%", share.movePointRight(2));
  }

  private static String seconds(long millis) {
    return "%s s".formatted(BigDecimal.valueOf(millis, 3));
  }

  /** One object for each contender. */
  static List<String> json(Comparison comparison) {
    return comparison.entries().stream()
        .map(entry -> Json.line(json -> write(json, comparison, entry)))
        .toList();
  }

  private static void write(JsonGenerator json, Comparison comparison, Comparison.Entry entry)
      throws IOException {
    json.writeStringField("instance", comparison.instance().name());
    json.writeStringField("contender", entry.contestant().word());
    json.writeStringField("solver", entry.solver());
    var report = entry.report();
    Json.number(json, "objective", comparison.objective(entry));
    Json.number(json, "bound", report.flatMap(found -> found.answer().bound()));
    Json.number(json, "gapToBestBound", comparison.gap(entry));
    Json.number(json, "unassigned", report.map(Comparison::unassigned).map(BigDecimal::valueOf));
    Json.number(
        json,
        "oursReachesItAfterSeconds",
        comparison.oursAfterMillis(entry).map(millis -> BigDecimal.valueOf(millis, 3)));
    Json.number(json, "seconds", report.map(Report::seconds));
    Json.number(
        json,
        "peakMiB",
        report
            .filter(found -> found.peakMiB().isPresent())
            .map(found -> BigDecimal.valueOf(found.peakMiB().orElseThrow())));
    if (entry.failure().isPresent()) {
      json.writeStringField("failure", entry.failure().get());
    }
  }
}
