package io.github.dilnytsia.dataset;

import static io.github.dilnytsia.dataset.DatasetPhrases.say;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.google.common.collect.ImmutableMap;
import io.github.dilnytsia.dataset.PlanFolderContents.Summary;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Reads {@code summary.json}: one object, whose inner objects hold only texts and numbers. */
final class PlanSummaryReader {

  private static final List<String> FIGURES = List.of(
      "seed",
      "units",
      "residents",
      "officersInService",
      "unservedResidents",
      "officersMissing",
      "cost.total",
      "cost.driving",
      "cost.journeys",
      "cost.overload",
      "cost.balance",
      "cost.district",
      "cost.moves",
      "cost.preferences",
      "bound.unservedResidents",
      "bound.cost",
      "gap",
      "meanDriveMinutes",
      "longestDriveMinutes",
      "nearness.stationResidents",
      "nearness.officerResidents",
      "nearness.raionCentreResidents",
      "nearness.kmSavedPerMonth",
      "findings.FORBIDDEN",
      "findings.OVER_NORM",
      "findings.WARNING",
      "findings.NOTE");

  private static final BigDecimal MOST = new BigDecimal("1e18");

  private final Problems problems;
  private final Map<String, BigDecimal> figures = new TreeMap<>();
  private final Map<String, String> texts = new TreeMap<>();
  private boolean sound = true;

  private PlanSummaryReader(Problems problems) {
    this.problems = problems;
  }

  static Optional<Summary> read(byte[] bytes, Problems problems) {
    return new PlanSummaryReader(problems).read(bytes);
  }

  private Optional<Summary> read(byte[] bytes) {
    try (var json = Json.factory().createParser(bytes)) {
      if (json.nextToken() == JsonToken.START_OBJECT) {
        readObject(json, "");
      }
      while (json.nextToken() != null) {
        json.skipChildren();
      }
    } catch (JsonProcessingException e) {
      var line = Json.line(e);
      problems.add(
          PlanFile.SUMMARY,
          Problems.problem(Json.text(bytes, line), say("expected.json")).row(line));
      return Optional.empty();
    } catch (IOException e) {
      // In memory nothing but the encoding can fail.
      problems.add(
          PlanFile.SUMMARY, Problems.problem(null, say("expected.utf8")).row(1));
      return Optional.empty();
    }
    return summary();
  }

  private void readObject(JsonParser json, String prefix) throws IOException {
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      var path = prefix + json.currentName();
      var value = json.nextToken();
      if (value == JsonToken.START_OBJECT && prefix.isEmpty()) {
        readObject(json, path + ".");
      } else if (value == JsonToken.VALUE_STRING || value.isBoolean()) {
        texts.put(path, json.getText());
      } else if (value.isNumeric() && isSmall(json.getDecimalValue())) {
        figures.put(path, json.getDecimalValue());
      } else {
        json.skipChildren();
      }
    }
  }

  /** An exponent of a billion would make a figure that no memory can hold as plain digits. */
  private static boolean isSmall(BigDecimal number) {
    return number.precision() <= 40
        && Math.abs(number.scale()) <= 40
        && number.abs().compareTo(MOST) <= 0;
  }

  private Optional<Summary> summary() {
    FIGURES.stream()
        .filter(path -> !figures.containsKey(path))
        .forEach(path -> expect(path, "expected.figure"));
    for (var path : List.of("dataset", "version", "fingerprint")) {
      if (!texts.containsKey(path)) {
        expect(path, "expected.text");
      }
    }
    var date = Optional.ofNullable(texts.get("date")).flatMap(Parsed::date);
    if (date.isEmpty()) {
      expect("date", "expected.date");
    }
    return sound ? Optional.of(summary(date.orElseThrow())) : Optional.empty();
  }

  private Summary summary(LocalDate date) {
    return new Summary(
        texts.getOrDefault("dataset", ""),
        date,
        texts.getOrDefault("version", ""),
        texts.getOrDefault("fingerprint", ""),
        Boolean.parseBoolean(texts.get("interrupted")),
        ImmutableMap.copyOf(figures),
        textsIn("files."),
        textsIn("amendments."));
  }

  /** The texts of an inner object, by their names in it. */
  private ImmutableMap<String, String> textsIn(String prefix) {
    var inner = ImmutableMap.<String, String>builder();
    texts.forEach((path, text) -> {
      if (path.startsWith(prefix)) {
        inner.put(path.substring(prefix.length()), text);
      }
    });
    return inner.buildOrThrow();
  }

  private void expect(String path, String phrase) {
    sound = false;
    problems.add(
        PlanFile.SUMMARY, Problems.problem(texts.get(path), say(phrase)).column(path));
  }
}
