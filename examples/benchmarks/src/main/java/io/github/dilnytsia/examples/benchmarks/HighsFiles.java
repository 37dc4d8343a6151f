package io.github.dilnytsia.examples.benchmarks;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** What HiGHS writes of a run: its log and its solution. */
record HighsFiles(Path log, Path solution) {

  private static final Pattern VERSION = Pattern.compile("Running HiGHS ([0-9.]+).*");
  private static final Pattern BOUND = Pattern.compile("  Dual bound +(\\S+).*");

  static HighsFiles in(Path folder) throws IOException {
    // Parameters are parted by commas, their names and values by blanks or equals signs.
    if (folder.toString().matches(".*[,= ].*")) {
      throw new IOException(
          "HiGHS cannot write to %s because of a blank, comma or equals sign in it; set java.io.tmpdir."
              .formatted(folder));
    }
    return new HighsFiles(folder.resolve("log"), folder.resolve("solution"));
  }

  static void delete(Path folder) throws IOException {
    for (var name : List.of("log", "solution")) {
      Files.deleteIfExists(folder.resolve(name));
    }
    Files.deleteIfExists(folder);
  }

  String parameters() {
    return "log_file=%s,write_solution_to_file=true,solution_file=%s".formatted(log, solution);
  }

  String version() throws IOException {
    return find(VERSION).orElse("");
  }

  /** The bound at the end of the run. */
  Optional<BigDecimal> bound() throws IOException {
    return find(BOUND).flatMap(Decimals::find);
  }

  /** The variables' values in their order; none where no feasible solution was found. */
  double[] values() throws IOException {
    var lines = Files.exists(solution) ? lines(solution) : List.<String>of();
    int begin = lines.indexOf("# Primal solution values");
    if (begin < 0 || begin + 3 > lines.size() || !lines.get(begin + 1).equals("Feasible")) {
      return new double[0];
    }
    var columns = lines.get(begin + 3);
    int count = Integer.parseInt(columns.replaceAll("[^0-9]", ""));
    return lines.subList(begin + 4, begin + 4 + count).stream()
        .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
        .toArray();
  }

  private Optional<String> find(Pattern pattern) throws IOException {
    return (Files.exists(log) ? lines(log) : List.<String>of())
        .stream()
            .map(pattern::matcher)
            .filter(matcher -> matcher.matches())
            .map(matcher -> matcher.group(1))
            .findFirst();
  }

  private static List<String> lines(Path file) throws IOException {
    return Arrays.asList(Files.readString(file, StandardCharsets.UTF_8).split("\n"));
  }
}
