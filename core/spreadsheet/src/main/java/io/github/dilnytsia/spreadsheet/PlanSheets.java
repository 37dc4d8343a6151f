package io.github.dilnytsia.spreadsheet;

import com.google.common.collect.ImmutableList;
import io.github.dilnytsia.judgement.Finding;
import io.github.dilnytsia.judgement.Measures;
import io.github.dilnytsia.judgement.Sources;
import io.github.dilnytsia.plan.Assignment;
import io.github.dilnytsia.plan.BaseKind;
import io.github.dilnytsia.plan.Beat;
import io.github.dilnytsia.plan.Change;
import io.github.dilnytsia.plan.OfficerLoad;
import io.github.dilnytsia.plan.PlanComparison;
import io.github.dilnytsia.plan.Shortage;
import io.github.dilnytsia.plan.UnservedUnit;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The sheets of a plan's workbook and their columns. */
final class PlanSheets {

  private static final double CODE = 24;
  private static final double NAME = 26;
  private static final double WORD = 20;
  private static final double SENTENCE = 70;

  private final PlanSpreadsheet given;
  private final PlanWords words;
  private final Book book;
  private final boolean hasServiceNames;

  private PlanSheets(PlanSpreadsheet given, Book book) {
    this.given = given;
    this.words = new PlanWords(given.problem(), given.language());
    this.book = book;
    this.hasServiceNames = given.problem().force().officers().stream()
        .anyMatch(officer -> officer.serviceName().isPresent());
  }

  static byte[] bytes(PlanSpreadsheet given) {
    return Book.bytes(book -> new PlanSheets(given, book).write());
  }

  private void write() {
    var plan = given.plan();
    new PlanSummarySheet(given, words).write(book);
    sheet("sheet.beats", plan.beats(), beats());
    sheet("sheet.loads", plan.loads(), loads());
    sheet("sheet.assignments", plan.assignments(), assignments());
    sheet("sheet.unserved", plan.unserved(), unserved());
    given
        .comparison()
        .map(PlanComparison::moves)
        .ifPresent(moves -> sheet("sheet.moves", moves, moves()));
    sheet("sheet.shortage", plan.shortages(), shortages());
    sheet("sheet.findings", plan.findings(), findings());
  }

  private <T> void sheet(String title, Collection<T> facts, List<Column<T>> all) {
    var columns = all.stream()
        .filter(column -> hasServiceNames || !column.key().equals("column.service-name"))
        .toList();
    var headings = columns.stream()
        .map(column -> new Book.Heading(words.word(column.key()), column.width()))
        .toList();
    book.sheet(words.word(title), headings, page -> {
      if (columns.stream().anyMatch(column -> column.trait() == Column.Trait.LONG)) {
        page.alignTop();
      }
      for (var fact : facts) {
        page.nextRow();
        for (var i = 0; i < columns.size(); i++) {
          columns.get(i).writer().write(page, i, fact);
        }
      }
      for (var i = 0; i < columns.size(); i++) {
        if (columns.get(i).trait() == Column.Trait.MARKED_OVER_ONE) {
          page.markOverOne(i);
        }
      }
    });
  }

  private List<Column<Beat>> beats() {
    return List.of(
        Column.text("column.officer", WORD, Beat::officerId),
        Column.text("column.service-name", NAME, beat -> words.officer(beat.officerId())),
        Column.text("column.role", NAME, beat -> words.word(beat.officer().role())),
        Column.text("column.hromada-code", CODE, Beat::hromadaCode),
        Column.text("column.hromada", NAME, beat -> words.hromada(beat.hromadaCode())),
        Column.count("column.settlements", Beat::settlements),
        Column.count("column.parts", Beat::parts),
        Column.count("column.residents", Beat::residents),
        Column.hours("column.hours", Beat::hours),
        Column.index("column.norm-index", Beat::normIndex),
        Column.index("column.load-index", Beat::loadIndex),
        Column.text("column.mark", WORD, beat -> words.mark(beat.loadIndex())),
        Column.longText(
            "column.units",
            SENTENCE,
            beat -> beat.units().stream().map(words::unit).collect(Collectors.joining(", "))));
  }

  /** That an officer lives there is as private as the contact; whatever is no station is then called the same. */
  private String baseKind(OfficerLoad load) {
    var kind = load.base().kind();
    return kind == BaseKind.STATION || given.contacts()
        ? words.word(kind)
        : words.word("BaseKind.OTHER");
  }

  private List<Column<OfficerLoad>> loads() {
    var columns = ImmutableList.<Column<OfficerLoad>>builder()
        .add(Column.text("column.officer", WORD, OfficerLoad::officerId))
        .add(Column.text("column.service-name", NAME, load -> words.officer(load.officerId())));
    if (given.contacts()) {
      columns.add(Column.text(
          "column.contact", NAME, load -> PlanWords.orBlank(load.officer().contact())));
    }
    return columns
        .add(Column.text("column.role", NAME, load -> words.word(load.officer().role())))
        .add(Column.text(
            "column.base", NAME, load -> words.settlement(load.base().settlementCode())))
        .add(Column.text("column.base-kind", NAME, this::baseKind))
        .add(Column.count("column.hromadas", OfficerLoad::hromadas))
        .add(Column.count("column.settlements", OfficerLoad::settlements))
        .add(Column.count("column.parts", OfficerLoad::parts))
        .add(Column.count("column.residents", OfficerLoad::residents))
        .add(Column.hours("column.work", OfficerLoad::work))
        .add(Column.hours("column.travel", OfficerLoad::travel))
        .add(Column.hours("column.hours", OfficerLoad::hours))
        .add(Column.hours("column.capacity", OfficerLoad::capacity))
        .add(Column.index("column.norm-index", OfficerLoad::normIndex))
        .add(Column.index("column.hours-index", OfficerLoad::hoursIndex))
        .add(Column.index("column.load-index", OfficerLoad::loadIndex))
        .add(Column.text("column.mark", WORD, load -> words.mark(load.loadIndex())))
        .add(Column.minutes("column.longest-drive", load -> Optional.of(load.longestDrive())))
        .add(Column.day("column.in-service-from", load -> load.officer().inServiceFrom()))
        .add(Column.day("column.in-service-to", load -> load.officer().inServiceTo()))
        .build();
  }

  private List<Column<Assignment>> assignments() {
    return List.of(
        Column.text("column.unit", CODE, Assignment::unitId),
        Column.text(
            "column.unit-name", NAME, assignment -> words.settlementOf(assignment.unitId())),
        Column.text("column.hromada", NAME, assignment -> words.hromadaOf(assignment.unitId())),
        Column.count("column.residents", Assignment::residents),
        Column.text("column.officer", WORD, Assignment::officerId),
        Column.text("column.service-name", NAME, a -> words.officer(a.officerId())),
        Column.text("column.tier", NAME, assignment -> words.word(assignment.tier())),
        Column.minutes("column.drive", assignment -> Optional.of(assignment.drive())),
        Column.hours("column.work", Assignment::work),
        Column.hours("column.travel", Assignment::travel),
        Column.text("column.pinned", 13, a -> a.pinned() ? words.word("mark.pinned") : ""));
  }

  private List<Column<UnservedUnit>> unserved() {
    return List.of(
        Column.text("column.unit", CODE, UnservedUnit::unitId),
        Column.text("column.unit-name", NAME, unit -> words.settlementOf(unit.unitId())),
        Column.text("column.hromada-code", CODE, UnservedUnit::hromadaCode),
        Column.text("column.hromada", NAME, unit -> words.hromada(unit.hromadaCode())),
        Column.count("column.residents", UnservedUnit::residents),
        Column.text("column.rule", NAME, UnservedUnit::reasonId),
        Column.longText("column.reason", SENTENCE, unit -> words.said(unit.reason())));
  }

  private List<Column<Change<Assignment>>> moves() {
    return List.of(
        Column.text("column.unit", CODE, move -> move.any().unitId()),
        Column.text(
            "column.unit-name", NAME, move -> words.settlementOf(move.any().unitId())),
        Column.text("column.hromada", NAME, move -> words.hromadaOf(move.any().unitId())),
        Column.count("column.residents", move -> move.any().residents()),
        Column.text("column.officer-before", WORD, move -> officer(move.before())),
        Column.text("column.officer-after", WORD, move -> officer(move.after())),
        Column.minutes("column.drive-before", move -> move.before().map(Assignment::drive)),
        Column.minutes("column.drive-after", move -> move.after().map(Assignment::drive)),
        Column.minutes("column.drive-change", PlanSheets::driveChange),
        Column.text(
            "column.nearer",
            WORD,
            move -> driveChange(move)
                .filter(change -> !change.isZero())
                .map(change -> change.isNegative() ? "mark.nearer" : "mark.farther")
                .map(words::word)
                .orElse("")));
  }

  private static String officer(Optional<Assignment> assignment) {
    return assignment.map(Assignment::officerId).orElse("");
  }

  private static Optional<Duration> driveChange(Change<Assignment> move) {
    return move.before()
        .flatMap(before -> move.after().map(after -> after.drive().minus(before.drive())));
  }

  private List<Column<Shortage>> shortages() {
    return List.of(
        Column.text("column.hromada-code", CODE, Shortage::hromadaCode),
        Column.text("column.hromada", NAME, shortage -> words.hromada(shortage.hromadaCode())),
        Column.text("column.raion", NAME, shortage -> words.raion(shortage.hromadaCode())),
        Column.count("column.residents", Shortage::residents),
        Column.officers("column.officers-needed", Shortage::officersNeeded),
        Column.officers("column.officers-missing", Shortage::officersMissing),
        Column.text(
            "column.mark",
            WORD,
            shortage -> shortage.officersMissing().signum() > 0 ? words.word("mark.missing") : ""));
  }

  private List<Column<Finding>> findings() {
    return List.of(
        Column.text("column.severity", WORD, finding -> words.word(finding.severity())),
        Column.longText("column.finding", SENTENCE, finding -> words.said(finding.text())),
        Column.text(
            "column.hromada",
            NAME,
            finding -> finding.hromadaCode().map(words::hromada).orElse("")),
        Column.text("column.officer", WORD, finding -> PlanWords.orBlank(finding.officerId())),
        Column.text("column.unit", CODE, finding -> PlanWords.orBlank(finding.unitId())),
        Column.text(
            "column.unit-name",
            NAME,
            finding -> finding.unitId().map(words::settlementOf).orElse("")),
        Column.number("column.value", Finding::value),
        Column.number("column.limit", Finding::limit),
        Column.text(
            "column.measure",
            13,
            finding -> finding.unit().map(Measures::wording).map(words::said).orElse("")),
        Column.text("column.rule", NAME, Finding::ruleId),
        Column.longText(
            "column.source", 50, finding -> words.said(Sources.wording(finding.source()))));
  }
}
