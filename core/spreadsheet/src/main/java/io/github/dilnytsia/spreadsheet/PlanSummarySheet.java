package io.github.dilnytsia.spreadsheet;

import io.github.dilnytsia.internal.LibraryVersion;
import io.github.dilnytsia.judgement.Severity;
import io.github.dilnytsia.plan.PlanComparison;
import java.math.BigDecimal;
import java.util.List;

/** The first sheet: a figure to a row, with what it counts. */
final class PlanSummarySheet {

  private final PlanSpreadsheet given;
  private final PlanWords words;

  PlanSummarySheet(PlanSpreadsheet given, PlanWords words) {
    this.given = given;
    this.words = words;
  }

  void write(Book book) {
    var headings = List.of(
        new Book.Heading(words.word("column.figure"), 62),
        new Book.Heading(words.word("column.value"), 18),
        new Book.Heading(words.word("column.measure"), 22));
    book.sheet(words.word("sheet.summary"), headings, this::write);
  }

  private void write(Page page) {
    writeOrigin(page);
    writePeople(page);
    writeCost(page);
    given.comparison().ifPresent(comparison -> write(page, comparison));
    for (var severity : Severity.values()) {
      var findings = given.plan().findings().stream()
          .filter(finding -> finding.severity() == severity)
          .count();
      count(page, words.word("summary.findings", words.word(severity)), findings, "");
    }
  }

  private void writeOrigin(Page page) {
    var plan = given.plan();
    text(page, "summary.problem", plan.problem());
    begin(page, words.word("summary.date"));
    page.day(1, plan.date());
    text(page, "summary.version", LibraryVersion.text());
    text(page, "summary.fingerprint", plan.fingerprint());
    if (plan.interrupted()) {
      text(page, "summary.search", words.word("summary.interrupted"));
    }
    if (!plan.amendedRules().isEmpty()) {
      text(page, "summary.amended", String.join(", ", plan.amendedRules()));
    }
  }

  private void writePeople(Page page) {
    var plan = given.plan();
    count(page, "summary.units", given.problem().territory().units().size());
    count(page, "summary.residents", plan.residents());
    count(page, "summary.unserved-units", plan.unserved().size());
    count(page, "summary.unserved-residents", plan.unservedResidents());
    count(page, "summary.officers", plan.officersInService());
    number(page, "summary.missing", Column.rounded(plan.officersMissing(), 4), Column.TENTHS, "");
    count(
        page,
        "summary.overloaded",
        plan.loads().stream().filter(load -> load.excess().signum() > 0).count());
    number(
        page,
        "summary.mean-drive",
        Column.minutes(plan.meanDrive()),
        Column.TENTHS,
        words.word("measure.minutes"));
    number(
        page,
        "summary.longest-drive",
        Column.minutes(plan.longestDrive()),
        Column.TENTHS,
        words.word("measure.minutes"));
    count(page, "summary.estimated-drives", plan.estimatedDrives());
  }

  private void writeCost(Page page) {
    var plan = given.plan();
    var hours = words.word("measure.hours");
    number(page, "summary.cost", Column.hours(plan.score().total()), Column.TENTHS, hours);
    number(page, "summary.bound", Column.hours(plan.bound().cost()), Column.TENTHS, hours);
    number(page, "summary.gap", plan.gap(), Column.SHARE, "");
  }

  private void write(Page page, PlanComparison comparison) {
    count(page, "summary.moved-units", comparison.moves().size());
    count(page, "summary.moved-residents", comparison.residentsMoved());
    count(page, "summary.nearer-residents", comparison.residentsNearer());
    count(page, "summary.farther-residents", comparison.residentsFarther());
  }

  private void text(Page page, String key, String text) {
    begin(page, words.word(key));
    page.text(1, Told.text(text));
  }

  private void count(Page page, String key, long count) {
    count(page, words.word(key), count, "");
  }

  private void count(Page page, String label, long count, String measure) {
    begin(page, label);
    page.number(1, BigDecimal.valueOf(count), Column.COUNT);
    page.text(2, measure);
  }

  private void number(Page page, String key, BigDecimal number, String format, String measure) {
    begin(page, words.word(key));
    page.number(1, number, format);
    page.text(2, measure);
  }

  private static void begin(Page page, String label) {
    page.nextRow();
    page.text(0, label);
    page.bold(0);
  }
}
