package io.github.dilnytsia.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What holds of templates even if a check before were to miss something. */
class RenderingTest {

  @Test
  void noTagPrintsAValueRaw() {
    assertThat(fill("{{x}}{{{x}}}{{&x}}", Map.of("x", "<b>\"'"))).doesNotContain("<", "\"", "'");
  }

  @Test
  void aNameThatIsNotGivenIsAnErrorThatNamesTemplateLineAndName() {
    for (var tag : List.of("{{name}}", "{{#name}}x{{/name}}", "{{x.name}}")) {
      assertThatExceptionOfType(FormTemplateException.class)
          .isThrownBy(() -> fill("\n" + tag, Map.of("x", Map.of("y", "z"))))
          .withMessageContainingAll("annex.mustache", "line 2", "name");
    }
  }

  @Test
  void noMethodOfAValueIsCalled() {
    for (var name :
        List.of("x.length", "x.getClass", "x.class", "x.toString", "x.isEmpty", "size")) {
      assertThatExceptionOfType(FormTemplateException.class)
          .isThrownBy(() -> fill("{{" + name + "}}", Map.of("x", "text")));
    }
  }

  @Test
  void anEmptyTextIsNothing() {
    assertThat(fill("{{#x}}yes{{/x}}{{^x}}no{{/x}}", Map.of("x", ""))).isEqualTo("no");
    assertThat(fill("{{#x}}yes{{/x}}{{^x}}no{{/x}}", Map.of("x", "0"))).isEqualTo("yes");
    assertThat(fill("{{#x}}yes{{/x}}{{^x}}no{{/x}}", Map.of("x", Map.of()))).isEqualTo("yes");
  }

  @Test
  void listsInListsComeToAnEnd() {
    var list = Collections.nCopies(3_000, Map.of());

    assertThatExceptionOfType(FormTemplateException.class)
        .isThrownBy(() -> fill("{{#a}}{{#b}}{{/b}}{{/a}}", Map.of("a", list, "b", list)))
        .withMessageContaining("2000000 times");
  }

  @Test
  void aPaperHasAnEnd() {
    var text = "x".repeat(100_000);

    assertThatExceptionOfType(FormTemplateException.class)
        .isThrownBy(() ->
            fill("{{#a}}{{x}}{{/a}}", Map.of("a", Collections.nCopies(1_000, Map.of()), "x", text)))
        .withMessageContaining("characters");
  }

  @Test
  void everyPaperMayTakeAsMuchAsTheFirst() {
    var rendering = new Rendering(name -> "{{#a}}{{#b}}{{/b}}{{/a}}");
    var list = Collections.nCopies(1_200, Map.of());
    var fields = Map.<String, Object>of("a", list, "b", list);

    assertThat(rendering.fill("annex", fields)).isEqualTo(rendering.fill("annex", fields));
  }

  private static String fill(String template, Map<String, Object> fields) {
    return new Rendering(name -> template).fill("annex", fields);
  }
}
