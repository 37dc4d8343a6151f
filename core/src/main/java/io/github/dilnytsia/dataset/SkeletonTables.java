package io.github.dilnytsia.dataset;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.Multimaps;
import io.github.dilnytsia.internal.Defused;
import io.github.dilnytsia.territory.Hromada;
import io.github.dilnytsia.territory.PopulationQuality;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The CSV files of a skeleton. */
final class SkeletonTables {

  static final FileLayout MISSING =
      GivenTable.of("missing.csv", "katottg! name_uk! hromada_code! hromada! missing!");

  private final ImmutableList<RegisterHromada> hromadas;
  private final ImmutableList<SkeletonSettlement> settlements;
  private final ListMultimap<String, SkeletonSettlement> byHromada;

  SkeletonTables(List<RegisterHromada> hromadas, List<SkeletonSettlement> settlements) {
    this.hromadas = ImmutableList.copyOf(hromadas);
    this.settlements = ImmutableList.copyOf(settlements);
    this.byHromada =
        Multimaps.index(settlements, known -> known.settlement().hromada().code());
  }

  /** The files of a dataset, in the order they are written. */
  Map<DatasetFile, byte[]> dataset() {
    var files = new LinkedHashMap<DatasetFile, byte[]>();
    files.put(
        DatasetFile.SETTLEMENTS,
        CsvText.of(DatasetFile.SETTLEMENTS, settlements, this::writeSettlement));
    files.put(DatasetFile.HROMADAS, CsvText.of(DatasetFile.HROMADAS, hromadas, this::writeHromada));
    files.put(
        DatasetFile.OFFICERS, CsvText.of(DatasetFile.OFFICERS, List.of(), (officer, cells) -> {}));
    return files;
  }

  /** What is missing; empty if nothing is. */
  Optional<byte[]> missing() {
    var missing =
        settlements.stream().filter(SkeletonSettlement::isMissingSomething).toList();
    return missing.isEmpty()
        ? Optional.empty()
        : Optional.of(CsvText.of(MISSING, missing, SkeletonTables::writeMissing));
  }

  private void writeHromada(RegisterHromada hromada, Cells cells) {
    var fact = Hromada.builder()
        .code(hromada.code())
        .name(hromada.name())
        .oblast(hromada.oblast().name())
        .raionCode(hromada.raion().map(RegisterObject::code))
        .raion(hromada.raion().map(RegisterObject::name))
        .centerCode(onlySettlement(hromada))
        .build();
    HromadaRows.write(fact, Optional.empty(), cells);
  }

  /** Where there is one settlement, the centre can be no other. */
  private Optional<String> onlySettlement(RegisterHromada hromada) {
    var inside = byHromada.get(hromada.code());
    return inside.size() == 1 ? Optional.of(inside.get(0).settlement().code()) : Optional.empty();
  }

  private void writeSettlement(SkeletonSettlement known, Cells cells) {
    var settlement = known.settlement();
    var hromada = settlement.hromada();
    cells.put("katottg", settlement.code());
    cells.put("name_uk", settlement.name());
    cells.put("category", settlement.category().letter());
    cells.put("raion_code", hromada.raion().map(RegisterObject::code));
    cells.put("hromada_code", hromada.code());
    cells.put("is_hromada_center", onlySettlement(hromada).map(code -> true));
    cells.put("lat", known.point().map(point -> Points.number(point.lat())));
    cells.put("lon", known.point().map(point -> Points.number(point.lon())));
    cells.put("population", known.residents());
    cells.put("population_quality", known.quality().map(PopulationQuality::label));
  }

  /** For people who open it in a spreadsheet, unlike the files of the dataset, which are read back as they stand. */
  private static void writeMissing(SkeletonSettlement known, Cells cells) {
    var settlement = known.settlement();
    cells.put("katottg", settlement.code());
    cells.put("name_uk", Defused.text(settlement.name()));
    cells.put("hromada_code", settlement.hromada().code());
    cells.put("hromada", Defused.text(settlement.hromada().name()));
    cells.put("missing", known.missing());
  }
}
