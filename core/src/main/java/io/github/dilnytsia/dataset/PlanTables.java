package io.github.dilnytsia.dataset;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import io.github.dilnytsia.internal.Defused;
import io.github.dilnytsia.judgement.Finding;
import io.github.dilnytsia.judgement.Language;
import io.github.dilnytsia.judgement.Sources;
import io.github.dilnytsia.plan.Assignment;
import io.github.dilnytsia.plan.Beat;
import io.github.dilnytsia.plan.BeatPlan;
import io.github.dilnytsia.plan.OfficerLoad;
import io.github.dilnytsia.plan.PlanningProblem;
import io.github.dilnytsia.plan.Reach;
import io.github.dilnytsia.plan.Shortage;
import io.github.dilnytsia.plan.UnservedUnit;
import io.github.dilnytsia.territory.Hromada;
import io.github.dilnytsia.territory.Settlement;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;

/** The CSV files of a plan. Ids and words are defused, figures are not. */
final class PlanTables {

  private final BeatPlan plan;
  private final PlanningProblem problem;
  private final Language language;
  private final ImmutableListMultimap<String, Beat> beatsByOfficer;
  private final Map<String, Long> residentsByHromada = new TreeMap<>();
  private final Map<String, byte[]> contents = new LinkedHashMap<>();

  private PlanTables(BeatPlan plan, PlanningProblem problem, Language language) {
    this.plan = plan;
    this.problem = problem;
    this.language = language;
    this.beatsByOfficer = Multimaps.index(plan.beats(), Beat::officerId);
    problem
        .territory()
        .units()
        .forEach(unit ->
            residentsByHromada.merge(unit.hromadaCode(), (long) unit.residents(), Long::sum));
  }

  /** The files by name, in the order they are written. */
  static Map<String, byte[]> contents(BeatPlan plan, PlanningProblem problem, Language language) {
    var tables = new PlanTables(plan, problem, language);
    tables.table(PlanFile.PLAN, plan.assignments(), tables::write);
    tables.table(PlanFile.BEATS, plan.beats(), tables::write);
    tables.table(PlanFile.OFFICERS, plan.loads(), tables::write);
    tables.table(PlanFile.UNSERVED, plan.unserved(), tables::write);
    tables.table(PlanFile.FINDINGS, plan.findings(), tables::write);
    tables.table(PlanFile.SHORTAGE, plan.shortages(), tables::write);
    tables.table(PlanFile.NEARNESS, problem.territory().hromadas(), tables::writeNearness);
    return tables.contents;
  }

  private <T> void table(PlanFile file, List<T> facts, BiConsumer<T, Cells> writer) {
    contents.put(file.fileName(), CsvText.of(file, facts, writer));
  }

  private void write(Assignment assignment, Cells cells) {
    words(cells, "unit_id", assignment.unitId());
    words(cells, "katottg", problem.territory().unit(assignment.unitId()).settlementCode());
    words(cells, "officer_id", assignment.officerId());
    cells.put("tier", assignment.tier().name());
    cells.put("drive_minutes", Figures.minutes(assignment.drive()));
    cells.put("work_hours", Figures.hours(assignment.work()));
    cells.put("travel_hours", Figures.hours(assignment.travel()));
    cells.put("residents", assignment.residents());
    cells.put("pinned", assignment.pinned());
  }

  private void write(Beat beat, Cells cells) {
    words(cells, "officer_id", beat.officerId());
    words(cells, "hromada_code", beat.hromadaCode());
    cells.put("settlements", beat.settlements());
    cells.put("parts", beat.parts());
    cells.put("residents", beat.residents());
    cells.put("hours", Figures.hours(beat.hours()));
    cells.put("norm_index", Figures.index(beat.normIndex()));
    cells.put("load_index", Figures.index(beat.loadIndex()));
  }

  private void write(OfficerLoad load, Cells cells) {
    words(cells, "officer_id", load.officerId());
    words(cells, "hromada_code", hromadas(load.officerId()));
    cells.put("settlements", load.settlements());
    cells.put("parts", load.parts());
    cells.put("residents", load.residents());
    cells.put("hours", Figures.hours(load.hours()));
    cells.put("norm_index", Figures.index(load.normIndex()));
    cells.put("load_index", Figures.index(load.loadIndex()));
    cells.put("role", load.officer().role().name());
    cells.put("work_hours", Figures.hours(load.work()));
    cells.put("travel_hours", Figures.hours(load.travel()));
    cells.put("longest_drive_minutes", Figures.minutes(load.longestDrive()));
    cells.put("base_kind", load.base().kind().name());
  }

  /** All hromadas in which the officer has a beat, with blanks between. */
  private String hromadas(String officerId) {
    return beatsByOfficer.get(officerId).stream()
        .map(Beat::hromadaCode)
        .sorted()
        .collect(Collectors.joining(" "));
  }

  private void write(UnservedUnit unit, Cells cells) {
    words(cells, "unit_id", unit.unitId());
    words(cells, "katottg", unit.settlementCode());
    cells.put("residents", unit.residents());
    words(cells, "reason_id", unit.reasonId());
    words(cells, "reason", unit.reason().in(language));
  }

  private void write(Finding finding, Cells cells) {
    cells.put("severity", finding.severity().name());
    words(cells, "rule_id", finding.ruleId());
    words(cells, "hromada_code", finding.hromadaCode().orElse(""));
    words(cells, "officer_id", finding.officerId().orElse(""));
    words(cells, "unit_id", finding.unitId().orElse(""));
    cells.put("value", plain(finding.value()));
    cells.put("limit", plain(finding.limit()));
    words(cells, "unit", finding.unit().orElse(""));
    words(cells, "source", source(finding.source()));
    words(cells, "text", finding.text().in(language));
  }

  private void write(Shortage shortage, Cells cells) {
    words(cells, "hromada_code", shortage.hromadaCode());
    cells.put("residents", shortage.residents());
    cells.put("officers_needed", Figures.index(shortage.officersNeeded()));
    cells.put("officers_missing", Figures.index(shortage.officersMissing()));
  }

  private void writeNearness(Hromada hromada, Cells cells) {
    var nearness = plan.nearness(hromada.code());
    words(cells, "hromada_code", hromada.code());
    cells.put("residents", residentsByHromada.getOrDefault(hromada.code(), 0L));
    cells.put(
        "raion_centre_code",
        hromada
            .raionCode()
            .flatMap(problem.territory()::raionCentre)
            .map(Settlement::code)
            .map(Defused::text));
    write(nearness.toStation(), "station", cells);
    write(nearness.toOfficer(), "officer", cells);
    write(nearness.toRaionCentre(), "raion_centre", cells);
    cells.put("km_saved_per_month", Figures.kilometres(plan.kilometresSaved(nearness)));
  }

  /** A mean of nobody is unknown, not zero. */
  private static void write(Reach reach, String place, Cells cells) {
    cells.put(place + "_residents", reach.residents());
    if (reach.residents() > 0) {
      cells.put(place + "_minutes", Figures.minutes(reach.meanDrive()));
      cells.put(place + "_km", Figures.kilometres(BigDecimal.valueOf(reach.meanMetres(), 3)));
      cells.put(place + "_within_15", Figures.share(reach.shareWithin15Minutes()));
      cells.put(place + "_within_30", Figures.share(reach.shareWithin30Minutes()));
    }
  }

  /** In the language of the file where the standard book has it in both, and otherwise as it was given. */
  private String source(String given) {
    return Sources.find(given).map(known -> known.in(language)).orElse(given);
  }

  private static Optional<String> plain(Optional<BigDecimal> number) {
    return number.map(BigDecimal::toPlainString);
  }

  private static void words(Cells cells, String column, String text) {
    cells.put(column, Defused.text(text));
  }
}
