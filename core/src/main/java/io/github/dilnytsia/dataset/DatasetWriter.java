package io.github.dilnytsia.dataset;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Sets;
import io.github.dilnytsia.internal.Troubles;
import io.github.dilnytsia.internal.WholeFiles;
import io.github.dilnytsia.judgement.WordedException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;

/** Writes the files of a dataset, each row in the order of its ids. */
final class DatasetWriter {

  private final Dataset dataset;
  private final DatasetFiles files;

  private DatasetWriter(Dataset dataset, DatasetFiles files) {
    this.dataset = dataset;
    this.files = files;
  }

  static void write(Dataset dataset, Path folder) {
    requireOwn(folder);
    var contents = contents(dataset);
    requireReadable(dataset, contents);
    var names =
        Arrays.stream(DatasetFile.values()).map(DatasetFile::fileName).collect(Collectors.toSet());
    WholeFiles.write(folder, contents, Sets.difference(names, contents.keySet()));
  }

  /** The files by name. */
  static Map<String, byte[]> contents(Dataset dataset) {
    var files = new CsvContents();
    write(dataset, files);
    return files.contents();
  }

  static void write(Dataset dataset, DatasetFiles files) {
    var writer = new DatasetWriter(dataset, files);
    writer.writeTerritory();
    writer.writeForce();
    writer.writeDecisions();
    writer.writePolicy();
  }

  private static void requireOwn(Path folder) {
    if (!Files.exists(folder) || Files.exists(folder.resolve("settlements.csv"))) {
      return;
    }
    try (var entries = Files.list(folder)) {
      var stranger = entries
          .map(entry -> String.valueOf(entry.getFileName()))
          // What cannot be seen is nobody's work: a command that was ended may have left it.
          .filter(name -> !name.startsWith("."))
          .sorted()
          .findFirst();
      if (stranger.isPresent()) {
        throw new WordedException(
            DatasetPhrases.say("folder.holds-stranger", folder, stranger.get()));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(
          "The folder %s cannot be read: %s".formatted(folder, e.getMessage()),
          Troubles.at(folder, e));
    }
  }

  private static void requireReadable(Dataset dataset, Map<String, byte[]> contents) {
    try {
      if (DatasetReader.read(dataset.name(), contents).equals(dataset)) {
        return;
      }
    } catch (DatasetException e) {
      throw new WordedException(
          DatasetPhrases.say(
              "written.unreadable", dataset.name(), e.problems().get(0).text()),
          e);
    }
    throw new WordedException(DatasetPhrases.say("written.other-facts", dataset.name()));
  }

  private void writeTerritory() {
    var territory = dataset.territory();
    table(DatasetFile.SETTLEMENTS, territory.settlements(), SettlementRows::write);
    table(DatasetFile.PARTS, territory.parts(), PartRows::write);
    var memoranda = dataset.force().memorandumByHromada();
    table(
        DatasetFile.HROMADAS,
        territory.hromadas(),
        (hromada, cells) ->
            HromadaRows.write(hromada, Optional.ofNullable(memoranda.get(hromada.code())), cells));
    table(DatasetFile.DEMAND, territory.demands(), DemandRows::write);
    table(DatasetFile.STATUS, territory.statuses(), StatusRows::write);
    table(DatasetFile.TRAVEL_TIMES, territory.travelTimes(), TravelTimeRows::write);
    table(DatasetFile.NEIGHBOURS, territory.neighbours(), NeighbourRows::write);
    if (!territory.outlines().isEmpty()) {
      files.outlines(Jackson.require("Writing outlines", () -> Outlines.text(territory)));
    }
  }

  private void writeForce() {
    var force = dataset.force();
    table(DatasetFile.OFFICERS, force.officers(), OfficerRows::write);
    table(
        DatasetFile.STATIONS,
        force.stations(),
        (station, cells) -> StationRows.write(
            station,
            dataset.territory().settlement(station.settlementCode()).hromadaCode(),
            cells));
    table(DatasetFile.ABSENCES, force.absences(), AbsenceRows::write);
  }

  private void writeDecisions() {
    table(DatasetFile.CURRENT_PLAN, inOrder(dataset.currentPlan()), DecisionRows::writeCurrent);
    table(DatasetFile.PINS, dataset.pins(), DecisionRows::writeDecision);
    table(DatasetFile.FORBIDS, dataset.forbids(), DecisionRows::writeDecision);
  }

  private void writePolicy() {
    table(DatasetFile.NORMS, dataset.norms(), PolicyRows::writeNorm);
    table(DatasetFile.WORKLOAD, dataset.workloadRates(), PolicyRows::writeRate);
    table(DatasetFile.WEIGHTS, inOrder(dataset.weights()), PolicyRows::writeWeight);
  }

  private static <V> Set<Map.Entry<String, V>> inOrder(Map<String, V> map) {
    return ImmutableSortedMap.copyOf(map).entrySet();
  }

  /** A table of which there is nothing to say is not written. */
  private <T> void table(
      DatasetFile file, Collection<? extends T> facts, BiConsumer<T, Cells> writer) {
    if (!facts.isEmpty()) {
      files.table(file, facts, writer);
    }
  }
}
