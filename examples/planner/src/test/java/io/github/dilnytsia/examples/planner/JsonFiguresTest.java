package io.github.dilnytsia.examples.planner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.github.dilnytsia.dataset.PlanFolder;
import io.github.dilnytsia.dataset.PlanFolderContents.AssignmentRow;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is printed for machines is what the files of the plan say. */
class JsonFiguresTest {

  @TempDir
  private Path temp = Path.of("");

  private TinyFolder tiny;
  private Path out;

  @BeforeEach
  void writeAPlan() throws IOException {
    tiny = TinyFolder.in(temp);
    tiny.write("stations.csv", """
        station_id,katottg,opened,closed
        ST-1,UA05020010010058853,2021-01-01,
        ST-2,UA05020010020055396,2023-01-01,
        """);
    tiny.write("norms.csv", """
        code,amount,unit,in_force_from,sureness,source
        residents-per-beat-rural,5900,people,2020-01-01,read,Order 6
        residents-per-beat-rural,1000,people,2024-01-01,read,Order 7
        """);
    tiny.write("absences.csv", """
        officer_id,from,to,reason
        POG-1,2022-05-30,2022-06-05,хвороба
        """);
    out = temp.resolve("out");
    assertThat(Run.of("plan", tiny, "--date", TinyFolder.DATE, "--out", out).code())
        .isZero();
  }

  private AssignmentRow row(String unit) {
    return PlanFolder.read(out).assignments().stream()
        .filter(row -> row.unitId().equals(unit))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void ofAnExplanationIsTheRowOfThePlan() throws IOException {
    for (var unit : List.of("A-1", "A-2", TinyFolder.VILLAGE)) {
      var row = row(unit);

      var json = object(
          Run.of("explain", tiny, unit, "--date", TinyFolder.DATE, "--json").out());

      assertThat(json)
          .containsEntry("unitId", unit)
          .containsEntry("officerId", row.officerId())
          .containsEntry("hromadaCode", "UA05020010000053508")
          .containsEntry("pinned", false)
          .doesNotContainKey("unserved");
      assertThat(number(json, "residents")).isEqualTo(row.residents());
      assertThat(number(json, "driveMinutes"))
          .isCloseTo(row.drive().toMillis() / 60e3, within(0.0051));
      assertThat(number(json, "workHours"))
          .isCloseTo(row.workHours().doubleValue(), within(0.0001));
      assertThat(number(json, "travelHours"))
          .isCloseTo(row.travelHours().doubleValue(), within(0.0001));
      assertThat(objects(json, "work").stream()
              .mapToDouble(item -> number(item, "hours"))
              .sum())
          .isCloseTo(number(json, "workHours"), within(0.000001));
      assertThat((List<?>) value(json, "text")).isNotEmpty();
      assertThat(json)
          .containsKeys(
              "settlementCode",
              "name",
              "tier",
              "driveEstimated",
              "verdicts",
              "candidates",
              "nearMisses");
      assertThat(objects(json, "work"))
          .isNotEmpty()
          .allSatisfy(
              item -> assertThat(item).containsOnlyKeys("reason", "count", "hours", "trips"));
      assertThat(object(json, "runnerUp"))
          .containsOnlyKeys("officerId", "driveMinutes", "dearerByHours");
      assertThat(object(json, "runnerUp").get("officerId")).isNotEqualTo(row.officerId());
    }
  }

  @Test
  void ofAnOfficerWhoDoesNotServeSaysWhoDoes() throws IOException {
    var row = row(TinyFolder.VILLAGE);
    var other = row.officerId().equals("POG-1") ? "DOP-1" : "POG-1";

    var json = object(Run.of(
            "explain",
            tiny,
            TinyFolder.VILLAGE,
            "--date",
            TinyFolder.DATE,
            "--why-not",
            other,
            "--json")
        .out());

    assertThat(json)
        .containsEntry("askedOfficerId", other)
        .containsEntry("officerId", row.officerId());
    assertThat(number(json, "dearerByHours") > 0)
        .isEqualTo(value(json, "answer").equals("DEARER"));
    assertThat(number(json, "loadIndexWith")).isGreaterThan(number(json, "loadIndex"));
  }

  @Test
  void ofAPlaceIsItsOfficerAndItsStation() throws IOException {
    var json = object(Run.of("who", tiny, out, TinyFolder.TOWN, "--json").out());

    assertThat(objects(json, "answers")).hasSize(2).allSatisfy(answer -> {
      var officer = row((String) value(answer, "unitId")).officerId();
      assertThat(object(answer, "officer")).containsEntry("id", officer);
      assertThat(answer.containsKey("absent")).isEqualTo(officer.equals("POG-1"));
      assertThat(object(answer, "nearestStation"))
          .containsEntry("id", "ST-1")
          .containsEntry("open", true);
      assertThat(answer).containsEntry("planDate", TinyFolder.DATE);
    });
    assertThat(objects(json, "answers"))
        .filteredOn(answer -> answer.containsKey("absent"))
        .isNotEmpty()
        .allSatisfy(answer -> assertThat(object(answer, "absent"))
            .containsExactly(
                Map.entry("firstDay", "2022-05-30"), Map.entry("lastDay", "2022-06-05")));
    assertThat((List<?>) value(json, "near")).isEmpty();
  }

  @Test
  void ofAJudgementHasThePlanBeforeAndTheNewNormsAfter() throws IOException {
    var missing = PlanFolder.read(out).summary().orElseThrow().figure("officersMissing");

    var json =
        object(Run.of("judge", tiny, out, "--norms-on", "2024-06-01", "--json").out());

    assertThat(objects(json, "norms")).singleElement().satisfies(norm -> {
      assertThat(norm)
          .containsEntry("code", "residents-per-beat-rural")
          .containsEntry("kept", false);
      assertThat(number(object(norm, "before"), "amount")).isEqualTo(5900);
      assertThat(number(object(norm, "after"), "amount")).isEqualTo(1000);
      assertThat(object(norm, "after")).containsEntry("inForceFrom", "2024-01-01");
    });
    assertThat(number(object(json, "officersMissing"), "before"))
        .isCloseTo(missing.doubleValue(), within(0.0001));
    assertThat(number(object(json, "officersMissing"), "after"))
        .isGreaterThan(missing.doubleValue() + 1);
    assertThat(number(object(object(json, "cost"), "after"), "total"))
        .isGreaterThan(number(object(object(json, "cost"), "before"), "total"));
    for (var side : List.of("before", "after")) {
      var cost = object(object(json, "cost"), side);
      assertThat(cost.entrySet().stream()
              .filter(term -> !term.getKey().equals("total"))
              .mapToDouble(term -> ((Number) term.getValue()).doubleValue())
              .sum())
          .isCloseTo(number(cost, "total"), within(0.000001));
    }
    assertThat(objects(json, "loads"))
        .isNotEmpty()
        .allSatisfy(load -> assertThat(number(object(load, "after"), "normIndex"))
            .isGreaterThan(number(object(load, "before"), "normIndex")));
    assertThat(json).containsEntry("date", TinyFolder.DATE).containsEntry("normsOn", "2024-06-01");
    assertThat(objects(json, "findings"))
        .anyMatch(change -> !change.containsKey("before"))
        .filteredOn(change -> change.containsKey("after"))
        .isNotEmpty()
        .allSatisfy(change -> assertThat(object(change, "after"))
            .containsKeys("severity", "ruleId", "source", "text"))
        .anySatisfy(change -> assertThat(object(change, "after"))
            .containsEntry("officerId", "POG-1")
            .containsKeys("value", "limit", "unit"));
    assertThat(objects(json, "loads")).allSatisfy(load -> {
      assertThat(load).containsKey("officerId");
      assertThat(object(load, "after"))
          .containsOnlyKeys("loadIndex", "normIndex", "hoursIndex", "capacity");
    });
    assertThat(object(objects(json, "norms").get(0), "after"))
        .containsOnlyKeys("amount", "unit", "inForceFrom", "sureness", "source");
    for (var change : List.of("nowForbidden", "noLongerForbidden", "nowServable")) {
      assertThat(objects(json, change)).isEmpty();
    }
  }

  @Test
  void ofAFolderThatWasChangedIsThatItIsNotVerifiedAndWhy() throws IOException {
    var whole = Run.of("verify", tiny, out, "--json");
    var plan = out.resolve("plan.csv");
    Files.writeString(plan, Files.readString(plan).replace(",2236,", ",2237,"));

    var changed = Run.of("verify", tiny, out, "--json");

    assertThat(whole.code()).isZero();
    assertThat(object(whole.out())).containsEntry("verified", true);
    assertThat((List<?>) value(object(whole.out()), "differences")).isEmpty();
    assertThat(changed.code()).isEqualTo(4);
    assertThat(object(changed.out())).containsEntry("verified", false);
    assertThat((List<?>) value(object(changed.out()), "differences"))
        .anyMatch(difference -> difference.toString().contains("plan.csv"));
  }

  @Test
  void everyFileThatIsSaidToBeWrittenIsThere() throws IOException {
    for (var words : List.<List<Object>>of(
        List.of("report", tiny, out, "--xlsx"),
        List.of("forms", tiny, out),
        List.of("templates", temp.resolve("templates")),
        List.of("rules", "export", temp.resolve("own")))) {
      var asked = new ArrayList<>(words);
      asked.add("--json");

      var json = object(Run.of(asked.toArray()).out());

      var folder = Path.of((String) value(json, "folder"));
      assertThat((List<?>) value(json, "files"))
          .as(words.toString())
          .isNotEmpty()
          .allSatisfy(file -> assertThat(folder.resolve(file.toString())).isRegularFile());
    }
  }

  @Test
  void ofAPolicyHasTheNormThatItRestsOn() throws IOException {
    var json = object(Run.of("rules", "show", "reach.hard-limit", "--json").out());

    assertThat(json).containsEntry("id", "reach.hard-limit").containsEntry("origin", "standard");
    assertThat(objects(json, "norms")).anySatisfy(norm -> {
      assertThat(norm).containsEntry("code", "reach-hard").containsEntry("unit", "min");
      assertThat(number(norm, "amount")).isEqualTo(60);
    });
    assertThat(objects(json, "rules"))
        .isNotEmpty()
        .allMatch(rule -> !((List<?>) value(rule, "uk")).isEmpty());
    assertThat((String) value(json, "drl")).contains("rule \"");
  }

  private static Object value(Map<String, Object> json, String name) {
    return Objects.requireNonNull(json.get(name), name);
  }

  private static double number(Map<String, Object> json, String name) {
    return ((Number) value(json, name)).doubleValue();
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> object(Map<String, Object> json, String name) {
    return (Map<String, Object>) value(json, name);
  }

  @SuppressWarnings("unchecked")
  private static List<Map<String, Object>> objects(Map<String, Object> json, String name) {
    return (List<Map<String, Object>>) value(json, name);
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> object(String text) throws IOException {
    try (var json = new JsonFactory().createParser(text)) {
      json.nextToken();
      return (Map<String, Object>) read(json);
    }
  }

  private static Object read(JsonParser json) throws IOException {
    switch (json.currentToken()) {
      case START_OBJECT -> {
        var object = new LinkedHashMap<String, Object>();
        while (json.nextToken() == JsonToken.FIELD_NAME) {
          var name = json.currentName();
          json.nextToken();
          object.put(name, read(json));
        }
        return object;
      }
      case START_ARRAY -> {
        var array = new ArrayList<>();
        while (json.nextToken() != JsonToken.END_ARRAY) {
          array.add(read(json));
        }
        return array;
      }
      case VALUE_TRUE, VALUE_FALSE -> {
        return json.getBooleanValue();
      }
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> {
        return json.getDecimalValue();
      }
      default -> {
        return json.getText();
      }
    }
  }
}
