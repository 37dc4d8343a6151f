package io.github.dilnytsia.json;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Documents as trees that tests can take apart; every digit is kept. */
final class Trees {

  static final JsonMapper MAPPER = JsonMapper.builder()
      .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
      .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
      .build();

  private Trees() {}

  static ObjectNode of(byte[] document) {
    try {
      return (ObjectNode) MAPPER.readTree(document);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static byte[] bytes(JsonNode tree) {
    try {
      return MAPPER.writeValueAsBytes(tree);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The same with the fields of every object and the elements of every list of facts in another order. */
  static JsonNode shuffled(JsonNode node, Random random) {
    if (node instanceof ObjectNode object) {
      var names = new ArrayList<String>();
      object.fieldNames().forEachRemaining(names::add);
      Collections.shuffle(names, random);
      var shuffled = MAPPER.createObjectNode();
      names.forEach(name -> shuffled.set(
          name, name.equals("polygons") ? object.get(name) : shuffled(object.get(name), random)));
      return shuffled;
    }
    if (node instanceof ArrayNode array) {
      var elements = new ArrayList<JsonNode>();
      array.forEach(element -> elements.add(shuffled(element, random)));
      Collections.shuffle(elements, random);
      return MAPPER.createArrayNode().addAll(elements);
    }
    return node;
  }

  /** Pointers to every value in a tree but its root, in the order of the document. */
  static List<JsonPointer> places(JsonNode tree) {
    var places = new ArrayList<JsonPointer>();
    collect(tree, JsonPointer.empty(), places);
    return places;
  }

  private static void collect(JsonNode node, JsonPointer here, List<JsonPointer> places) {
    if (node instanceof ObjectNode object) {
      object.properties().forEach(field -> {
        var there = here.appendProperty(field.getKey());
        places.add(there);
        collect(field.getValue(), there, places);
      });
    } else if (node instanceof ArrayNode array) {
      for (var i = 0; i < array.size(); i++) {
        places.add(here.appendIndex(i));
        collect(array.get(i), here.appendIndex(i), places);
      }
    }
  }

  /** Puts another value where a pointer leads. */
  static void set(JsonNode tree, JsonPointer place, JsonNode value) {
    var parent = tree.at(place.head());
    if (parent instanceof ObjectNode object) {
      object.set(place.last().getMatchingProperty(), value);
    } else {
      ((ArrayNode) parent).set(place.last().getMatchingIndex(), value);
    }
  }

  /** Takes away what a pointer leads to. */
  static void remove(JsonNode tree, JsonPointer place) {
    var parent = tree.at(place.head());
    if (parent instanceof ObjectNode object) {
      object.remove(place.last().getMatchingProperty());
    } else {
      ((ArrayNode) parent).remove(place.last().getMatchingIndex());
    }
  }
}
