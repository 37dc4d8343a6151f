package io.github.dilnytsia.dataset;

import static io.github.dilnytsia.dataset.DatasetPhrases.say;

import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import io.github.dilnytsia.territory.GeoPoint;
import io.github.dilnytsia.territory.PopulationQuality;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads the register and what is known of its settlements; tells what is wrong with all the files at once. */
final class SkeletonReader {

  private static final Map<String, PopulationQuality> QUALITIES =
      Words.by(PopulationQuality.class, PopulationQuality::label);

  private final Path registerPath;
  private final Map<GivenTable, Path> tables;
  private final Problems problems;
  private final RegisterReader register;
  private final Map<String, Integer> residents = new HashMap<>();
  private final Map<String, PopulationQuality> qualities = new HashMap<>();
  private final Map<String, GeoPoint> points = new HashMap<>();
  private final SetMultimap<String, String> codesByFile = LinkedHashMultimap.create();

  /** Nothing read yet. */
  SkeletonReader(Path registerPath, Map<GivenTable, Path> tables) {
    this.registerPath = registerPath;
    this.tables = tables;
    var file = new RegisterFile(GivenFile.name(registerPath));
    this.problems = new Problems(
        Stream.concat(Stream.of(file), tables.keySet().stream()).toArray(FileLayout[]::new));
    this.register = new RegisterReader(file, problems);
  }

  DatasetSkeleton read() {
    register.read(registerPath);
    tables.forEach(this::read);
    problems.throwIfAny();
    var whole = register.register();
    return new DatasetSkeleton(
        whole,
        whole.settlements().stream().map(this::withWhatIsKnown).toList(),
        codesByFile,
        problems.notices());
  }

  private void read(GivenTable table, Path path) {
    var ids = new Ids();
    GivenFile.bytes(path, table, problems)
        .ifPresent(
            bytes -> CsvFile.read(table, bytes, problems, ids, row -> accept(row, table, ids)));
  }

  private void accept(Row row, GivenTable table, Ids ids) {
    var code = Keys.ownCode(row, "katottg", ids);
    if (row.isSound("katottg")) {
      checkSettlement(row, code);
    }
    codesByFile.put(table.fileName(), code);
    if (table.columns().contains("population")) {
      row.findCount("population").ifPresent(count -> residents.put(code, count));
      row.findOneOf("population_quality", QUALITIES)
          .ifPresent(quality -> qualities.put(code, quality));
    }
    if (table.columns().contains("lat")) {
      Points.findPoint(row).ifPresent(point -> points.put(code, point));
    }
  }

  private void checkSettlement(Row row, String code) {
    var known = register.find(code);
    if (known.isPresent() && known.get().category().settlementCategory().isEmpty()) {
      var category = known.get().category();
      row.expect(
          "katottg",
          say("expected.register-settlement"),
          category == RegisterCategory.CITY_DISTRICT
              ? say("hint.city-district", known.get().parentCode().orElseThrow())
              : say("hint.no-settlement", category.letter()));
    } else if (known.isEmpty() && register.ids().excludes(code)) {
      row.expect("katottg", say("expected.register-settlement"));
    }
  }

  private SkeletonSettlement withWhatIsKnown(RegisterSettlement settlement) {
    var code = settlement.code();
    return new SkeletonSettlement(
        settlement,
        Optional.ofNullable(residents.get(code)),
        Optional.ofNullable(qualities.get(code)),
        Optional.ofNullable(points.get(code)));
  }
}
