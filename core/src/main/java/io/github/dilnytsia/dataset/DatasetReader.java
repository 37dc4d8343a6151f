package io.github.dilnytsia.dataset;

import io.github.dilnytsia.staffing.Force;
import io.github.dilnytsia.territory.Territory;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.BiConsumer;

/** Reads the tables of a dataset, each after those its references point into. */
final class DatasetReader {

  private final Problems problems;
  private final Tables tables;
  private final Draft draft = new Draft();

  private DatasetReader(Problems problems, Tables tables) {
    this.problems = problems;
    this.tables = tables;
  }

  static Dataset read(Path folder) {
    var problems = new Problems(DatasetFile.values());
    var source = SourceFolder.open(folder, problems).noticeUnknown(DatasetFile.values());
    return new DatasetReader(problems, new CsvTables(source, problems)).read(name(folder));
  }

  /** Reads files that are no files yet. */
  static Dataset read(String name, Map<String, byte[]> contents) {
    var problems = new Problems(DatasetFile.values());
    var source = new SourceContents(contents, problems);
    return new DatasetReader(problems, new CsvTables(source, problems)).read(name);
  }

  /** Reads tables that are no files. */
  static Dataset read(TableSource source) {
    var problems = new Problems(new SheetPlaces(source.file()), DatasetFile.values());
    return new DatasetReader(problems, new SheetTables(source, problems)).read(source.name());
  }

  private Dataset read(String name) {
    readTerritory();
    readForce();
    readDecisions();
    readPolicy();
    CrossChecks.check(draft, problems);
    problems.throwIfAny();
    return dataset(name);
  }

  private static String name(Path folder) {
    var last = folder.toAbsolutePath().normalize().getFileName();
    return last == null ? "/" : last.toString();
  }

  private void readTerritory() {
    table(DatasetFile.HROMADAS, draft.hromadaIds, HromadaRows::read);
    table(DatasetFile.SETTLEMENTS, draft.settlementIds, SettlementRows::read);
    draft.centerRows.forEach(row -> HromadaRows.checkCenter(row, draft));
    table(DatasetFile.PARTS, draft.partIds, PartRows::read);
    table(DatasetFile.DEMAND, DemandRows::read);
    table(DatasetFile.STATUS, StatusRows::read);
    table(DatasetFile.NEIGHBOURS, NeighbourRows::read);
    tables.outlines().ifPresent(bytes -> OutlineFile.read(bytes, draft, problems));
  }

  private void readForce() {
    table(DatasetFile.STATIONS, draft.stationIds, StationRows::read);
    table(DatasetFile.OFFICERS, draft.officerIds, OfficerRows::read);
    table(DatasetFile.ABSENCES, AbsenceRows::read);
    var times = new TravelTimeRows(draft);
    table(DatasetFile.TRAVEL_TIMES, (row, all) -> times.read(row));
    times.finish(problems);
  }

  private void readDecisions() {
    table(DatasetFile.CURRENT_PLAN, DecisionRows::readCurrent);
    table(DatasetFile.PINS, DecisionRows::readPin);
    table(DatasetFile.FORBIDS, DecisionRows::readForbid);
  }

  private void readPolicy() {
    table(DatasetFile.NORMS, PolicyRows::readNorm);
    table(DatasetFile.WORKLOAD, PolicyRows::readWorkload);
    table(DatasetFile.WEIGHTS, PolicyRows::readWeight);
    PolicyRows.checkWeights(draft, problems);
  }

  private void table(DatasetFile file, BiConsumer<Row, Draft> reader) {
    table(file, new Ids(), reader);
  }

  private void table(DatasetFile file, Ids ids, BiConsumer<Row, Draft> reader) {
    tables.read(file, ids, row -> reader.accept(row, draft));
  }

  private Dataset dataset(String name) {
    return Dataset.builder()
        .name(name)
        .territory(territory())
        .force(Force.builder()
            .officers(draft.officers)
            .stations(draft.stations)
            .memoranda(draft.memoranda)
            .absences(draft.absences)
            .build())
        .currentPlan(draft.currentPlan)
        .pins(draft.pins.values())
        .forbids(draft.forbids)
        .norms(draft.norms)
        .workloadRates(draft.workloadRates)
        .weights(draft.weights)
        .notices(problems.notices())
        .build();
  }

  private Territory territory() {
    return Territory.builder()
        .hromadas(draft.hromadas.values())
        .settlements(draft.settlements.values())
        .parts(draft.parts.values())
        .demands(draft.demands)
        .statuses(draft.statuses)
        .neighbours(draft.neighbours)
        .outlines(draft.outlines)
        .travelTimes(draft.travelTimes)
        .build();
  }
}
