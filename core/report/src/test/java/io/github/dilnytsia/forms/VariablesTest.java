package io.github.dilnytsia.forms;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import com.google.common.io.Resources;
import io.github.dilnytsia.judgement.Language;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** What is said of variables is what templates are given. */
class VariablesTest {

  private final Variables variables = Variables.load();

  @Test
  void everyPaperIsGivenExactlyTheDeclaredVariables() {
    var made = Plans.of("hostile");
    var facts = new Facts(made.plan(), made.problem(), Language.UK, false, Scope.ALL);
    var beat = facts.beats().get(0);

    same("annex", new AnnexFields(facts).fields());
    same("passport", new PassportFields(facts).of(beat));
    same("half-year", new HalfYearFields(facts).of(beat));
    same("reception", new ReceptionFields(facts).fields());
    same("memoranda", new MemorandaFields(facts).fields());
    same("shortage", new ShortageFields(facts).fields());
    same("index", new IndexFields(facts, Scope.ALL).fields());
    same("plan", facts.origin());
  }

  @Test
  void everyBlockThatIsDeclaredIsPartOfSomePaper() {
    var used = new TreeSet<String>(List.of("every"));
    for (var form : Form.values()) {
      used.add(form.id());
      collect(variables.of(form.id()), used);
    }
    used.add("index");
    collect(variables.of("index"), used);

    assertThat(Variables.PHRASES.keys())
        .allSatisfy(key -> assertThat(used).contains(key.substring(0, key.indexOf('.'))));
  }

  @Test
  void everyLabelIsPrintedBySomeTemplate() {
    var texts = String.join("", FormTemplates.standard().files().values());

    assertThat(variables.block("label").keySet())
        .isNotEmpty()
        .allSatisfy(label -> assertThat(texts).contains("{{label." + label + "}}"));
  }

  @Test
  void theDocumentedVariablesAreTheDeclaredOnes() throws IOException {
    var page = Files.readString(Path.of("../../docs/forms.md"));

    assertThat(page).contains(String.join("\n", documented()));
  }

  @Test
  void thereIsATemplateForEveryFormAndNoOther() throws IOException {
    var files = new TreeSet<String>();
    try (var list = Files.list(
        Path.of(Resources.getResource(FormTemplates.class, "forms.css").getPath())
            .getParent())) {
      list.map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".mustache") || name.endsWith(".css"))
          .forEach(files::add);
    }

    assertThat(FormTemplates.standard().files().keySet()).containsExactlyElementsOf(files);
    assertThat(Resources.toString(
            Resources.getResource(FormTemplates.class, "forms.css"), StandardCharsets.UTF_8))
        .doesNotContain("\r");
  }

  /** The tables of docs/forms.md: one for each block. */
  private static List<String> documented() {
    var lines = new ArrayList<String>();
    var block = "";
    for (var key : Variables.PHRASES.keys()) {
      var parts = Splitter.on('.').splitToList(key);
      if (!parts.get(0).equals(block)) {
        block = parts.get(0);
        if (!lines.isEmpty()) {
          lines.add("");
        }
        lines.add("| `" + block + "` | |");
        lines.add("|---|---|");
      }
      lines.add("| `%s` | %s |".formatted(parts.get(1), Variables.PHRASES.say(Language.EN, key)));
    }
    return lines;
  }

  private void same(String block, Fields fields) {
    same(block, fields.map(), variables.block(block));
  }

  private void same(String path, Map<?, ?> given, Map<String, Variable> declared) {
    assertThat(given.keySet()).as(path).isEqualTo(declared.keySet());
    declared.forEach((name, variable) -> {
      var at = path + "." + name;
      var value = Objects.requireNonNull(given.get(name), at);
      switch (variable.kind()) {
        case TEXT -> assertThat(value).as(at).isInstanceOf(String.class);
        case FLAG -> assertThat(value).as(at).isInstanceOf(Boolean.class);
        case GROUP -> same(at, (Map<?, ?>) value, variable.children());
        case LIST -> {
          assertThat(value).as(at).isInstanceOf(List.class);
          ((List<?>) value).forEach(each -> same(at, (Map<?, ?>) each, variable.children()));
        }
      }
    });
  }

  private static void collect(Map<String, Variable> fields, Set<String> blocks) {
    fields.values().forEach(variable -> {
      if (!variable.block().isEmpty()) {
        blocks.add(variable.block());
        collect(variable.children(), blocks);
      }
    });
  }
}
