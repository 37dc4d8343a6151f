package io.github.dilnytsia.report;

import io.github.dilnytsia.dataset.Notice;
import io.github.dilnytsia.internal.LibraryVersion;
import io.github.dilnytsia.judgement.Norm;
import io.github.dilnytsia.plan.PlanScore;
import io.github.dilnytsia.territory.NameKeys;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Locale;

/** Everything the page's scripts know, as one JSON document. One object writes one document. */
final class PlanData {

  /** A gap that is smaller is not none. */
  private static final BigDecimal LEAST_GAP = new BigDecimal("0.000001");

  private final Report report;
  private final Places places;
  private final Sentences sentences;

  PlanData(Report report) {
    this.report = report;
    this.places = new Places(report.problem(), report.plan());
    this.sentences = new Sentences(EnglishNames.of(report.problem().territory()));
  }

  byte[] json() {
    return JsonOut.document(this::write);
  }

  private void write(JsonOut out) throws IOException {
    out.beginObject();
    out.text("language", report.language().name().toLowerCase(Locale.ROOT));
    writeWords(out);
    writeFolding(out);
    writePlan(out);
    new TerritoryData(report, places).write(out);
    new ForceData(report, places).write(out);
    new UnitData(report, places, sentences).write(out);
    new FindingData(places, sentences).write(out, "findings", report.plan().findings());
    if (report.comparison().isPresent()) {
      out.field("comparison");
      new ComparisonData(report.comparison().get(), places, sentences).write(out);
    }
    out.objects("notices", report.notices(), notice -> writeNotice(out, notice));
    // Last, when all sentences are known.
    out.field("sentences");
    sentences.writePatterns(out);
    out.endObject();
  }

  private void writeWords(JsonOut out) throws IOException {
    out.field("words");
    out.beginObject();
    for (var key : ReportPhrases.keys()) {
      var pattern = ReportPhrases.pattern(key);
      out.field(key);
      out.inBoth(pattern.uk(), pattern.en());
    }
    out.endObject();
  }

  /** By which the page folds what is typed as {@link NameKeys} folds names. */
  private static void writeFolding(JsonOut out) throws IOException {
    out.field("folding");
    out.beginObject();
    out.text("apostrophes", NameKeys.apostrophes());
    out.text("latin", NameKeys.latinTwins());
    out.text("cyrillic", NameKeys.cyrillicTwins());
    out.endObject();
  }

  private void writePlan(JsonOut out) throws IOException {
    var plan = report.plan();
    out.field("plan");
    out.beginObject();
    out.text("name", plan.problem());
    out.text("date", plan.date().toString());
    out.text("version", LibraryVersion.text());
    // As a text: a script's numbers hold no more than 53 bits.
    out.text("seed", Long.toString(plan.seed()));
    out.text("fingerprint", plan.fingerprint());
    out.number("residents", plan.residents());
    out.number("unserved", plan.unservedResidents());
    out.number("officers", plan.officersInService());
    out.number("missing", plan.officersMissing(), 4);
    out.number("meanDrive", plan.meanDrive().toMillis());
    out.number("longestDrive", plan.longestDrive().toSeconds());
    out.number("estimatedDrives", plan.estimatedDrives());
    var cheapest = plan.bound().cost().equals(plan.score().total());
    out.flag("cheapest", cheapest);
    out.number("gap", cheapest ? BigDecimal.ZERO : plan.gap().max(LEAST_GAP), 6);
    out.hours("cost", plan.score().total());
    out.hours("boundCost", plan.bound().cost());
    out.number("boundUnserved", plan.bound().unservedResidents());
    out.flag("interrupted", plan.interrupted());
    out.flag("replanned", report.problem().replanning());
    out.field("score");
    writeScore(out, plan.score());
    out.list("amendedRules", plan.amendedRules(), rule -> out.text(JsonOut.visible(rule)));
    out.objects("norms", plan.norms().byCode().values(), norm -> writeNorm(out, norm));
    var nearness = plan.nearness();
    out.field("nearness");
    new NearnessData(plan).write(out, nearness);
    out.endObject();
  }

  /** In the order in which the page tells them. */
  static void writeScore(JsonOut out, PlanScore score) throws IOException {
    out.beginObject();
    out.hours("driving", score.driving());
    out.hours("journeys", score.journeys());
    out.hours("overload", score.overload());
    out.hours("balance", score.balance());
    out.hours("district", score.district());
    out.hours("moves", score.moves());
    out.hours("preferences", score.preferences());
    out.endObject();
  }

  private static void writeNorm(JsonOut out, Norm norm) throws IOException {
    out.text("code", norm.code());
    out.number("amount", norm.amount(), 6);
    out.text("unit", norm.unit());
    out.text("sureness", norm.sureness().label());
    out.source(norm.source());
    if (norm.inForceFrom().isPresent()) {
      out.text("from", norm.inForceFrom().get().toString());
    }
  }

  private void writeNotice(JsonOut out, Notice notice) throws IOException {
    out.text("file", notice.file());
    if (notice.row().isPresent()) {
      out.number("row", notice.row().getAsInt());
    }
    out.text("column", notice.column());
    out.field("text");
    sentences.write(out, notice.text());
  }
}
