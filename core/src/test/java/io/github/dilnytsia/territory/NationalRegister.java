package io.github.dilnytsia.territory;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All settlements of the country, where the national register lies beside the project. */
final class NationalRegister {

  private static final Path FILE = Path.of("../../shared/data/katottg/kodifikator-16-05-2025.csv");
  private static final int LEVELS = 5;

  private NationalRegister() {}

  static List<NamedPlace> places() {
    assumeTrue(
        Files.isRegularFile(FILE),
        () -> "There is no register at %s: not tested."
            .formatted(FILE.toAbsolutePath().normalize()));
    var rows = rows();
    var names = new HashMap<String, String>();
    rows.forEach(row -> names.put(code(row), row.get(LEVELS + 1).strip()));
    var places = new ArrayList<NamedPlace>();
    for (var row : rows) {
      var category = SettlementCategory.findByLetter(row.get(LEVELS));
      category.ifPresent(found -> places.add(place(row, found, names)));
    }
    return places;
  }

  private static NamedPlace place(
      List<String> row, SettlementCategory category, Map<String, String> names) {
    var code = code(row);
    var hromada = Optional.of(row.get(2)).filter(given -> !given.isBlank()).orElse(code);
    var raion = Optional.of(row.get(1)).filter(given -> !given.isBlank());
    return NamedPlace.builder()
        .code(code)
        .name(name(names, code))
        .category(category)
        .hromadaCode(hromada)
        .hromada(name(names, hromada))
        .raionCode(raion)
        .raion(raion.map(found -> name(names, found)))
        .oblast(name(names, row.get(0)))
        .build();
  }

  private static String name(Map<String, String> names, String code) {
    return Optional.ofNullable(names.get(code)).orElseThrow();
  }

  private static String code(List<String> row) {
    return row.subList(0, LEVELS).stream()
        .filter(code -> !code.isBlank())
        .reduce((higher, lower) -> lower)
        .orElseThrow();
  }

  private static List<List<String>> rows() {
    try {
      return Files.readAllLines(FILE).stream()
          .skip(1)
          .map(line -> Arrays.asList(line.split(";", -1)))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
