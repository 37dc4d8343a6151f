package io.github.dilnytsia.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.github.dilnytsia.Planner;
import io.github.dilnytsia.plan.BeatPlan;
import io.github.dilnytsia.plan.PlanningProblem;
import io.github.dilnytsia.rules.RuleBook;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** Whatever comes, it is read or refused with a {@link JsonException}, and nothing else ever happens. */
class FuzzTest {

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
  private static final byte[] PROBLEM = ProblemJson.write(Tiny.PROBLEM);
  private static final byte[] PLAN =
      PlanJson.write(Planner.builder().policy(RuleBook.ukraine()).build().plan(Tiny.PROBLEM));
  private static final String ODD = "{}[]:,\"\\0-1eE.\u0000\u00FFtn";
  private static final List<String> NAMES = names();

  @Property(tries = 1_000)
  void randomBytesAreRefused(@ForAll byte[] bytes) {
    assertThat(isRead(bytes)).isFalse();
  }

  @Test
  void aDocumentThatBreaksOffIsRefusedWhereverItBreaks() {
    for (var document : List.of(PROBLEM, PLAN)) {
      for (var length = 0; length < document.length - 2; length += 7) {
        assertThat(isRead(Arrays.copyOf(document, length))).isFalse();
      }
    }
  }

  @Property(tries = 2_000)
  void spoiltBytesAreRefusedOrRead(@ForAll long seed) {
    var random = new Random(seed);
    var document = (random.nextBoolean() ? PROBLEM : PLAN).clone();
    for (var i = random.nextInt(3); i >= 0; i--) {
      document[random.nextInt(document.length)] = (byte) ODD.charAt(random.nextInt(ODD.length()));
    }

    isRefusedOrReadForGood(document);
  }

  @Property(tries = 3_000)
  void treesOfKnownNamesAreRefusedOrRead(@ForAll long seed) {
    var random = new Random(seed);
    var tree = Trees.of(random.nextBoolean() ? PROBLEM : PLAN);
    for (var i = random.nextInt(6); i >= 0; i--) {
      var places = Trees.places(tree);
      Trees.set(tree, places.get(random.nextInt(places.size())), tree(random, 4, places, tree));
    }

    isRefusedOrReadForGood(Trees.bytes(tree));
  }

  /** A value drawn from what the formats know: their names, and what stands elsewhere in the document. */
  private static JsonNode tree(Random random, int depth, List<JsonPointer> places, JsonNode from) {
    switch (random.nextInt(depth > 0 ? 4 : 2)) {
      case 0 -> {
        return from.at(places.get(random.nextInt(places.size()))).deepCopy();
      }
      case 1 -> {
        return List.of(
                NODES.nullNode(),
                NODES.booleanNode(true),
                NODES.numberNode(random.nextLong()),
                NODES.numberNode(random.nextGaussian()),
                NODES.textNode(NAMES.get(random.nextInt(NAMES.size()))))
            .get(random.nextInt(5));
      }
      case 2 -> {
        var array = NODES.arrayNode();
        for (var i = random.nextInt(4); i > 0; i--) {
          array.add(tree(random, depth - 1, places, from));
        }
        return array;
      }
      default -> {
        var object = NODES.objectNode();
        for (var i = random.nextInt(8); i > 0; i--) {
          object.set(
              NAMES.get(random.nextInt(NAMES.size())), tree(random, depth - 1, places, from));
        }
        return object;
      }
    }
  }

  private static List<String> names() {
    var names = new TreeSet<String>();
    for (var document : List.of(PROBLEM, PLAN)) {
      Trees.places(Trees.of(document))
          .forEach(place -> names.add(place.last().getMatchingProperty()));
    }
    return new ArrayList<>(names);
  }

  private static boolean isRead(byte[] document) {
    return problem(document).isPresent() || plan(document).isPresent();
  }

  /** What is read can be written and is read again as the same. */
  private static void isRefusedOrReadForGood(byte[] document) {
    problem(document)
        .ifPresent(read -> assertThat(problem(ProblemJson.write(read))).contains(read));
    plan(document).ifPresent(read -> assertThat(plan(PlanJson.write(read))).contains(read));
  }

  private static Optional<PlanningProblem> problem(byte[] document) {
    try {
      return Optional.of(ProblemJson.read(document));
    } catch (JsonException e) {
      assertThat(e.problems()).isNotEmpty();
      return Optional.empty();
    }
  }

  private static Optional<BeatPlan> plan(byte[] document) {
    try {
      return Optional.of(PlanJson.read(document, Tiny.PROBLEM));
    } catch (JsonException e) {
      assertThat(e.problems()).isNotEmpty();
      return Optional.empty();
    }
  }
}
