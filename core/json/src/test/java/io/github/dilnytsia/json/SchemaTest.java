package io.github.dilnytsia.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.io.Resources;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.PathType;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import io.github.dilnytsia.PlainPolicy;
import io.github.dilnytsia.Planner;
import io.github.dilnytsia.plan.PlanningProblem;
import io.github.dilnytsia.rules.RuleBook;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SchemaTest {

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  /** What a field may be set to that it should not be, or, with luck, may. */
  private static final List<JsonNode> VALUES = List.of(
      NODES.nullNode(),
      NODES.booleanNode(true),
      NODES.booleanNode(false),
      NODES.numberNode(-1),
      NODES.numberNode(0),
      NODES.numberNode(800),
      NODES.numberNode(1_000_001),
      NODES.numberNode(3_000_000_000L),
      NODES.numberNode(new BigDecimal("1.5")),
      NODES.numberNode(new BigDecimal("-1E+30")),
      NODES.textNode(""),
      NODES.textNode("x"),
      NODES.textNode("5"),
      NODES.textNode("2022-06-31"),
      NODES.textNode("UA0502001001005885"),
      NODES.textNode("IN_SERVICE"),
      NODES.arrayNode(),
      NODES.arrayNode().add(1),
      NODES.objectNode(),
      NODES.objectNode().put("lat", 1));

  private static final byte[] PLAN_DOCUMENT =
      PlanJson.write(Planner.builder().policy(RuleBook.ukraine()).build().plan(Tiny.PROBLEM));

  private static final JsonSchema PROBLEM = schema(ProblemJson.schema());
  private static final JsonSchema PLAN = schema(PlanJson.schema());

  private static JsonSchema schema(String text) {
    return JsonSchemaFactory.getInstance(VersionFlag.V202012)
        .getSchema(
            text,
            SchemaValidatorsConfig.builder().pathType(PathType.JSON_POINTER).build());
  }

  @Provide
  Arbitrary<PlanningProblem> problems() {
    return RichProblems.problems();
  }

  /** Hosts of other languages take the files from the jar. */
  @ParameterizedTest
  @ValueSource(strings = {"problem", "plan"})
  void theFileInTheJarIsTheSchema(String name) throws IOException {
    var text = name.equals("plan") ? PlanJson.schema() : ProblemJson.schema();
    var file = name + "-1.schema.json";
    if (Boolean.getBoolean("schema.write")) {
      Files.writeString(Path.of("src/main/resources/io/github/dilnytsia/json", file), text);
    }

    assertThat(Resources.toString(
            Resources.getResource(SchemaTest.class, file), StandardCharsets.UTF_8))
        .as("%s; run the test with -Dschema.write=true to write it anew", file)
        .isEqualTo(text);
  }

  @Test
  void theSchemasAreValidByTheirOwnSchema() {
    var meta = JsonSchemaFactory.getInstance(VersionFlag.V202012)
        .getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));

    assertThat(meta.validate(ProblemJson.schema(), InputFormat.JSON)).isEmpty();
    assertThat(meta.validate(PlanJson.schema(), InputFormat.JSON)).isEmpty();
  }

  @Property(tries = 100)
  void everyProblemThatIsWrittenIsValid(@ForAll("problems") PlanningProblem problem) {
    assertThat(PROBLEM.validate(Trees.of(ProblemJson.write(problem)))).isEmpty();
  }

  @Property(tries = 50)
  void everyPlanThatIsWrittenIsValid(@ForAll("problems") PlanningProblem problem) {
    var plain = PlanningProblem.builder()
        .from(problem)
        .weights(Map.of())
        .norms(List.of())
        .workloadRates(List.of())
        .build();
    var plan = Planner.builder().policy(PlainPolicy.soft()).build().plan(plain);

    assertThat(PLAN.validate(Trees.of(PlanJson.write(plan)))).isEmpty();
  }

  @Test
  void aDocumentWithEveryFieldIsValid() {
    assertThat(PROBLEM.validate(Tiny.document())).isEmpty();
    assertThat(PLAN.validate(Trees.of(PLAN_DOCUMENT))).isEmpty();
  }

  /** What the schema refuses, reading refuses too, at the same place. */
  @Property(tries = 1_500)
  void readingRefusesWhatTheSchemaOfProblemsRefuses(@ForAll long seed) {
    var document = Tiny.document();
    var spoilt = spoil(document, new Random(seed));

    compare(PROBLEM, document, spoilt, json -> ProblemJson.read(json));
  }

  @Property(tries = 1_500)
  void readingRefusesWhatTheSchemaOfPlansRefuses(@ForAll long seed) {
    var document = Trees.of(PLAN_DOCUMENT);
    var spoilt = spoil(document, new Random(seed));

    compare(PLAN, document, spoilt, json -> PlanJson.read(json, Tiny.PROBLEM));
  }

  private static void compare(
      JsonSchema schema, JsonNode document, String spoilt, Consumer<byte[]> read) {
    var refused = schema.validate(document).stream()
        .flatMap(SchemaTest::places)
        .collect(Collectors.toCollection(TreeSet::new));

    var thrown =
        catchThrowableOfType(JsonException.class, () -> read.accept(Trees.bytes(document)));

    Statistics.collect(refused.isEmpty() ? "valid" : "invalid");
    Statistics.coverage(seen -> seen.check("invalid").percentage(share -> share > 50));
    if (!refused.isEmpty()) {
      assertThat(thrown).as("%s, refused by the schema at %s", spoilt, refused).isNotNull();
      assertThat(thrown.problems())
          .as("%s, refused by the schema at %s", spoilt, refused)
          .map(JsonProblem::path)
          .anyMatch(refused::contains);
    }
  }

  /** Where a validator points to; with us a field too many or too few has a place of its own. */
  private static Stream<String> places(ValidationMessage message) {
    var instance = message.getInstanceLocation().toString();
    return message.getProperty() == null
        ? Stream.of(instance)
        : Stream.of(instance, instance + "/" + message.getProperty());
  }

  /** Spoils one place of a document and says how. */
  private static String spoil(ObjectNode document, Random random) {
    var places = Trees.places(document);
    var place = places.get(random.nextInt(places.size()));
    switch (random.nextInt(4)) {
      case 0 -> {
        Trees.remove(document, place);
        return "without " + place;
      }
      case 1 -> {
        var object = document.at(place) instanceof ObjectNode node ? node : document;
        object.put("unknown", 1);
        return "with an unknown field in or beside " + place;
      }
      default -> {
        var value = VALUES.get(random.nextInt(VALUES.size()));
        Trees.set(document, place, value);
        return place + " set to " + value;
      }
    }
  }
}
