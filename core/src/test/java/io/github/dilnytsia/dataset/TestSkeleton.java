package io.github.dilnytsia.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** The small register with residents and points of all its settlements, to be spoilt by one change at a time. */
final class TestSkeleton {

  private final Path folder;
  private final TestRegister register;
  private String residents;
  private String points;

  TestSkeleton(Path folder) {
    this.folder = folder;
    this.register = new TestRegister(folder);
    this.residents = """
        katottg,population,population_quality
        UA05020010010058853,3937,imputed
        UA05020010020055396,2236,imputed
        UA05020030010063857,387439,official
        UA32000000010085013,0,
        UA80000000000093317,2952301,
        """;
    this.points = """
        katottg,lat,lon
        UA05020010010058853,49.19845982,28.38350448
        UA05020010020055396,49.16723442,28.36944855
        UA05020030010063857,49.23278,28.48097
        UA32000000010085013,51.4045,30.0542
        UA80000000000093317,50.4501,30.5234
        """;
  }

  TestRegister register() {
    return register;
  }

  TestSkeleton changeResidents(String old, String changed) {
    assertThat(residents).contains(old);
    residents = residents.replace(old, changed);
    return this;
  }

  TestSkeleton changePoints(String old, String changed) {
    assertThat(points).contains(old);
    points = points.replace(old, changed);
    return this;
  }

  TestSkeleton addResidents(String row) {
    residents += row + "\n";
    return this;
  }

  TestSkeleton addPoint(String row) {
    points += row + "\n";
    return this;
  }

  TestSkeleton removeResidents(String code) {
    residents = without(residents, code);
    return this;
  }

  TestSkeleton removePoint(String code) {
    points = without(points, code);
    return this;
  }

  private static String without(String text, String code) {
    assertThat(text).contains(code);
    return text.lines().filter(line -> !line.startsWith(code)).collect(Collectors.joining("\n"));
  }

  /** Turns the rows of all files round. */
  void reverse() {
    register.set(reversed(register.text()));
    residents = reversed(residents);
    points = reversed(points);
  }

  private static String reversed(String text) {
    var lines = text.lines().toList();
    var rows = ImmutableList.copyOf(lines.subList(1, lines.size())).reverse();
    return lines.get(0) + "\n" + String.join("\n", rows);
  }

  DatasetSkeleton read() {
    try {
      return DatasetSkeleton.from(register.save())
          .residents(Files.writeString(folder.resolve("residents.csv"), residents))
          .points(Files.writeString(folder.resolve("points.csv"), points))
          .read();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  List<DataProblem> problems() {
    return Refusal.problems(this::read);
  }
}
