package io.github.dilnytsia.examples.benchmarks;

import com.google.common.primitives.ImmutableIntArray;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Properties;
import java.util.stream.Collectors;

/**
 * What the process of a contender leaves behind.
 *
 * @param seconds the process took, its start included
 * @param peakMiB memory the process held at most, as the operating system counts it; empty where it does not tell
 */
record Report(Answer answer, BigDecimal seconds, OptionalLong peakMiB) {

  void write(Path file) throws IOException {
    var properties = new Properties();
    properties.setProperty("solver", answer.solver());
    properties.setProperty("seconds", seconds.toPlainString());
    peakMiB.ifPresent(peak -> properties.setProperty("peakMiB", Long.toString(peak)));
    answer.bound().ifPresent(bound -> properties.setProperty("bound", bound.toPlainString()));
    properties.setProperty(
        "agents",
        answer.agents().stream().mapToObj(Integer::toString).collect(Collectors.joining(" ")));
    properties.setProperty(
        "improvements",
        answer.improvements().stream()
            .map(step -> step.millis() + ":" + step.objective().toPlainString())
            .collect(Collectors.joining(" ")));
    try (var writer = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
      properties.store(writer, null);
    }
  }

  static Report read(Path file) throws IOException {
    var properties = new Properties();
    try (var reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      properties.load(reader);
    }
    var answer = new Answer(
        properties.getProperty("solver", ""),
        ImmutableIntArray.copyOf(words(properties, "agents").stream().mapToInt(Integer::parseInt)),
        Optional.ofNullable(properties.getProperty("bound")).map(BigDecimal::new),
        words(properties, "improvements").stream().map(Report::improvement).toList());
    var peak = Optional.ofNullable(properties.getProperty("peakMiB")).map(Long::valueOf);
    return new Report(
        answer,
        new BigDecimal(properties.getProperty("seconds", "0")),
        peak.map(OptionalLong::of).orElseGet(OptionalLong::empty));
  }

  private static List<String> words(Properties properties, String key) {
    return Arrays.stream(properties.getProperty(key, "").split(" "))
        .filter(word -> !word.isEmpty())
        .toList();
  }

  private static Answer.Improvement improvement(String word) {
    int colon = word.indexOf(':');
    return new Answer.Improvement(
        Long.parseLong(word.substring(0, colon)), new BigDecimal(word.substring(colon + 1)));
  }
}
