package io.github.dilnytsia.json;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import io.github.dilnytsia.judgement.Language;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** The document of {@link Tiny}, spoilt, and what is told of it. */
final class Spoilt {

  private Spoilt() {}

  static List<JsonProblem> problems(String document) {
    return Objects.requireNonNull(
            catchThrowableOfType(JsonException.class, () -> ProblemJson.read(document)),
            "The document was read.")
        .problems();
  }

  static String text(List<JsonProblem> problems, String path) {
    return problems.stream()
        .filter(problem -> problem.path().equals(path))
        .map(problem -> problem.text().in(Language.EN))
        .findFirst()
        .orElseGet(() -> "Nothing is told of %s but of %s".formatted(path, problems));
  }

  static String document() {
    return new String(Trees.bytes(Tiny.document()), StandardCharsets.UTF_8);
  }

  static void set(JsonNode tree, String path, String json) throws JsonProcessingException {
    Trees.set(tree, JsonPointer.compile(path), Trees.MAPPER.readTree(json));
  }

  static void remove(JsonNode tree, String path) {
    Trees.remove(tree, JsonPointer.compile(path));
  }
}
