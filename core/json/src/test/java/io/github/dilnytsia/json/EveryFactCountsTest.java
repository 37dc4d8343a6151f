package io.github.dilnytsia.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.TextNode;
import com.google.common.collect.Sets;
import com.google.common.collect.TreeMultimap;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The fingerprint ties a plan to every fact of its problem: whatever changes in the document changes it. */
class EveryFactCountsTest {

  /** What may stand in the place of another text. */
  private static final List<String> TEXTS = List.of(
      "CITY",
      "INACCESSIBLE",
      "DISTRICT_OFFICER",
      "COMMUNITY_OFFICER",
      "IN_SERVICE",
      "TRAINING",
      "MONDAY",
      "READ",
      "DERIVED",
      "IMPUTED",
      "2021-12-31",
      "2022-06-05",
      "2023-01-31",
      "08:15",
      "12:45",
      "ST-1",
      "T-2",
      "POG-2",
      Tiny.HROMADA,
      Tiny.VILLAGE,
      Tiny.TOWN,
      "something else");

  @Test
  void whateverChangesInTheDocumentChangesTheFingerprint() {
    var printsByField = TreeMultimap.<String, String>create();
    var fields = new TreeSet<String>();
    for (var place : Trees.places(Tiny.document())) {
      if (isFact(place)) {
        var field = place.toString().replaceAll("/[0-9]+", "/*");
        fields.add(field);
        printsByField.putAll(field, fingerprints(place));
      }
    }

    assertThat(printsByField.entries())
        .noneMatch(entry -> entry.getValue().equals(Tiny.PROBLEM.fingerprint()));
    assertThat(Sets.difference(fields, printsByField.keySet()))
        .as("fields no change of which can be read")
        .containsExactly("/territory/travelTimes/*/unreachable");
  }

  @Test
  void whetherThereIsAWayCounts() {
    var document = Tiny.document();
    document.withObject("/territory/travelTimes/0").put("driveSeconds", 0).remove("unreachable");

    assertThat(ProblemJson.read(Trees.bytes(document)).fingerprint())
        .isNotEqualTo(Tiny.PROBLEM.fingerprint());
  }

  @Test
  void namesAndOutlinesAreNoFacts() {
    var document = Tiny.document();
    document.put("name", "another name");
    document.withObject("/territory").remove("outlines");

    var read = ProblemJson.read(Trees.bytes(document));

    assertThat(read).isNotEqualTo(Tiny.PROBLEM);
    assertThat(read.fingerprint()).isEqualTo(Tiny.PROBLEM.fingerprint());
  }

  private static boolean isFact(JsonPointer place) {
    var path = place.toString();
    return !List.of("/format", "/version", "/name").contains(path)
        && !path.startsWith("/territory/outlines")
        && Tiny.document().at(place).isValueNode();
  }

  /** The fingerprints of all problems that differ from the tiny one in what stands at a place. */
  private static List<String> fingerprints(JsonPointer place) {
    var prints = new ArrayList<String>();
    var original = Tiny.document().at(place);
    for (var other : others(original)) {
      if (!other.equals(original)) {
        var document = Tiny.document();
        Trees.set(document, place, other);
        fingerprint(Trees.bytes(document)).ifPresent(prints::add);
      }
    }
    var without = Tiny.document();
    Trees.remove(without, place);
    if (!original.equals(IntNode.valueOf(0))) {
      fingerprint(Trees.bytes(without)).ifPresent(prints::add);
    }
    if (original.isTextual()) {
      fingerprint(renamed(original.textValue())).ifPresent(prints::add);
    }
    return prints;
  }

  /** An id that others refer to can only change with them. */
  private static byte[] renamed(String id) {
    var text = new String(Trees.bytes(Tiny.document()), StandardCharsets.UTF_8);
    var last = id.charAt(id.length() - 1);
    var other = id.substring(0, id.length() - 1) + (last == '9' ? '8' : '9');
    return text.replace('"' + id + '"', '"' + other + '"').getBytes(StandardCharsets.UTF_8);
  }

  private static List<? extends JsonNode> others(JsonNode original) {
    if (original.isBoolean()) {
      return List.of(BooleanNode.valueOf(!original.booleanValue()));
    }
    if (original.isIntegralNumber()) {
      return List.of(IntNode.valueOf(original.intValue() + 1));
    }
    if (original.isNumber()) {
      return List.of(DecimalNode.valueOf(original.decimalValue().add(new BigDecimal("0.001"))));
    }
    return TEXTS.stream().map(TextNode::valueOf).toList();
  }

  private static Optional<String> fingerprint(byte[] document) {
    try {
      return Optional.of(ProblemJson.read(document).fingerprint());
    } catch (JsonException e) {
      return Optional.empty();
    }
  }
}
