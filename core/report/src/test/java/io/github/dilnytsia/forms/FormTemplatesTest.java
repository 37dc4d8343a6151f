package io.github.dilnytsia.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.dilnytsia.judgement.Language;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormTemplatesTest {

  @TempDir
  private Path folder = Path.of("");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{{{residents}}}                             | would print data unescaped",
        "{{&residents}}                              | would print data unescaped",
        "{{ & residents}}                            | would print data unescaped",
        "{{=<% %>=}}                                 | changes the delimiters",
        "{{<_footer}}{{/_footer}}                    | is no name of a value",
        "{{$a}}{{/a}}                                | is no name of a value",
        "{{residents.class}}                         | no value residents.class",
        "{{residents.bytes.length}}                  | no value residents.bytes.length",
        "{{plan.getClass}}                           | no value plan.getClass",
        "{{.}}                                       | is no name of a value",
        "{{this}}                                    | no value this",
        "{{resident}}                                | no value resident",
        "{{plan}}                                    | is no text",
        "{{hasUnserved}}                             | is no text",
        "{{#raions}}{{residents}}                    | opened here and closed nowhere",
        "{{/raions}}                                 | was not opened",
        "{{#raions}}{{/hromadas}}                    | but raions is open (line 1)",
        "{{residents                                 | no two closing ones",
        "{{}}                                        | is no name of a value",
        "{{#raions}}{{#raions}}{{/raions}}{{/raions}}| inside itself",
        "{{>../../secret}}                           | the name of a partial",
        "{{>/etc/passwd}}                            | the name of a partial",
        "{{>annex}}                                  | the name of a partial",
        "{{>_missing}}                               | there is no partial _missing",
        "<td {{residents}}>                          | outside quotes",
        "<a href={{residents}}>                      | outside quotes",
        "<{{residents}}>                             | outside quotes",
        "<!-- {{residents}} -->                      | outside quotes",
        "<p title=a\"{{residents}}\">               | outside quotes",
        "<p a= b=\"{{residents}}\">                 | outside quotes",
        "<p =\"{{residents}}\">                     | outside quotes",
        "<p=\"{{residents}}\">                      | outside quotes",
        "<p \"{{residents}}\">                      | outside quotes",
        "<td title=\"{{residents}}>                  | not closed at the end",
        "<a {{#scope}}title=\"{{/scope}}x>           | another place of the HTML",
        "<td {{>_footer}}>                           | inside an HTML tag",
        "<script>                                    | refused",
        "<META http-equiv=refresh>                   | refused",
        "<iframe src=x></iframe>                     | refused",
        "<noembed>                                   | refused",
        "<scr{{! }}ipt>                              | in the name of an HTML tag",
        "<b{{#hasUnserved}}ase{{/hasUnserved}}>      | in the name of an HTML tag",
        "<{{^hasUnserved}}b{{/hasUnserved}}>         | in the name of an HTML tag",
        "<!-- --{{! }}> -->                          | in an HTML comment",
        "1 < 2                                       | write &lt; for the sign",
        "<3                                          | write &lt; for the sign",
        "</ p>                                       | write &lt; for the sign",
        "<!DOCTYPE html>                             | write &lt; for the sign",
        "<?php x ?>                                  | write &lt; for the sign"
      })
  void refusesATemplateAndSaysWhereAndWhy(String template, String reason) throws IOException {
    write("annex.mustache", "<p>\n" + template.strip());

    assertThat(refusal())
        .allMatch(problem -> problem.startsWith("annex.mustache, line 2: "))
        .anySatisfy(problem -> assertThat(problem)
            .containsIgnoringCase(reason.strip().replace("(line 1)", "(line 2)")));
  }

  @Test
  void tellsEverythingThatIsWrongAtOnce() throws IOException {
    write("annex.mustache", "{{one}}\n{{{two}}}\n");
    write("passport.mustache", "{{#beat}}\n{{three}}");
    write("letter.txt", "");
    write("forms.css", "</style><script>");
    Files.write(folder.resolve("index.mustache"), new byte[] {(byte) 0xff});

    assertThat(refusal())
        .satisfiesOnlyOnce(p -> assertThat(p).contains("annex.mustache, line 1", "one"))
        .satisfiesOnlyOnce(p -> assertThat(p).contains("annex.mustache, line 2", "{{{two}}}"))
        .satisfiesOnlyOnce(p -> assertThat(p).contains("passport.mustache, line 1", "beat"))
        .satisfiesOnlyOnce(p -> assertThat(p).contains("passport.mustache, line 2", "three"))
        .satisfiesOnlyOnce(p -> assertThat(p).contains("letter.txt", "no such template"))
        .satisfiesOnlyOnce(p -> assertThat(p).contains("forms.css", "less than"))
        .satisfiesOnlyOnce(p -> assertThat(p).contains("index.mustache", "UTF-8"))
        .hasSize(7);
  }

  @Test
  void refusesPartialsThatIncludeThemselves() throws IOException {
    write("annex.mustache", "{{>_one}}");
    write("_one.mustache", "{{>_two}}");
    write("_two.mustache", "{{>_one}}");

    assertThat(refusal())
        .anyMatch(p -> p.startsWith("_two.mustache, line 1") && p.contains("_one"));
  }

  @Test
  void refusesPartialsThatMultiplyWithoutEnd() throws IOException {
    write("annex.mustache", "{{>_p0}}");
    for (var i = 0; i < 7; i++) {
      write("_p" + i + ".mustache", ("{{>_p" + (i + 1) + "}}").repeat(20));
    }
    write("_p7.mustache", "x");

    assertThat(refusal()).anyMatch(p -> p.contains("too often"));
  }

  @Test
  void refusesLinksAndFolders() throws IOException {
    var secret =
        Files.writeString(folder.resolveSibling("secret-" + folder.getFileName()), "secret");
    Files.createSymbolicLink(folder.resolve("annex.mustache"), secret);
    Files.createDirectory(folder.resolve("passport.mustache"));

    assertThat(refusal()).hasSize(2).allMatch(p -> p.contains("no plain file"));
  }

  @Test
  void refusesAFileThatIsTooLargeAndAPartialNobodyAsksFor() throws IOException {
    write("annex.mustache", " ".repeat(Budgets.TEMPLATE_BYTES + 1));
    write("_letterhead.mustache", "x");

    assertThat(refusal())
        .anyMatch(p -> p.startsWith("annex.mustache") && p.contains("more than"))
        .anyMatch(p -> p.startsWith("_letterhead.mustache") && p.contains("no template asks"))
        .hasSize(2);
  }

  @Test
  void takesAFileOfTheMostBytes() throws IOException {
    write("annex.mustache", " ".repeat(Budgets.TEMPLATE_BYTES));

    assertThat(FormTemplates.replacedBy(folder).files()).containsKey("annex.mustache");
  }

  @Test
  void refusesMoreFilesThanAnybodyNeeds() throws IOException {
    for (var i = 0; i <= Budgets.FILES; i++) {
      write("_part-%d.mustache".formatted(i), "x");
    }

    assertThat(refusal()).anyMatch(problem -> problem.endsWith(": more than 64 files."));
  }

  @Test
  void refusesSectionsAndPartialsDeeperThanAnybodyNeeds() throws IOException {
    var open = "{{#hasUnserved}}\n";
    var close = "{{/hasUnserved}}";
    write("annex.mustache", open.repeat(32) + close.repeat(32));
    FormTemplates.replacedBy(folder);

    write("annex.mustache", open.repeat(33) + close.repeat(33) + "{{>_p0}}");
    for (var i = 0; i < 9; i++) {
      write("_p%d.mustache".formatted(i), i < 8 ? "{{>_p%d}}".formatted(i + 1) : "");
    }

    assertThat(refusal())
        .containsExactlyInAnyOrder(
            "annex.mustache, line 33: more than 32 sections in each other.",
            "_p7.mustache, line 1: more than 8 partials in each other.");
  }

  @Test
  void countsTheLinesInsideTagsAndComments() throws IOException {
    write("annex.mustache", "{{!\n\n}}{{one}}\n<!--\n-->{{{two}}}{{three}}");

    assertThat(refusal())
        .extracting(problem -> problem.substring(0, problem.indexOf(':')))
        .containsExactlyInAnyOrder(
            "annex.mustache, line 3", "annex.mustache, line 5", "annex.mustache, line 5");
  }

  @Test
  void saysItInUkrainianToo() throws IOException {
    write("annex.mustache", "{{one}}");

    var refused =
        catchThrowableOfType(FormTemplateException.class, () -> FormTemplates.replacedBy(folder));

    assertThat(refused.problems().get(0).in(Language.UK))
        .isEqualTo(
            "annex.mustache, рядок 1: значення one тут немає; які є, сказано в docs/forms.md.");
  }

  @Test
  void aTemplateOfAHostStandsInPlaceOfOurs() throws IOException {
    write("annex.mustache", "{{>_letterhead}}\r\n<p title=\"{{plan.name}}\">{{beatCount}}</p>");
    write("_letterhead.mustache", "<p>ГУНП</p>");
    write("forms.css", "p { color: red }\r\n");
    var made = Plans.of("over-the-norm");

    var contents = made.forms().templates(FormTemplates.replacedBy(folder)).contents();

    var page = Pages.page(contents, "annex.html");
    assertThat(page.expectFirst("main").html())
        .isEqualToNormalizingNewlines("<p>ГУНП</p>\n<p title=\"over-the-norm\">%s</p>"
            .formatted(made.plan().beats().size()));
    assertThat(contents).containsKeys("memoranda.html");
    assertThat(new String(
            contents.getOrDefault("memoranda.html", new byte[0]), StandardCharsets.UTF_8))
        .contains("p { color: red }");
  }

  @Test
  void theTemplatesShownInTheDocsAreGood() throws IOException {
    var page = Files.readString(Path.of("../../docs/forms.md"));
    var shown = Pattern.compile(
            "`own-templates/([a-z_]+\\.mustache)`:\n```html\n(.*?)```", Pattern.DOTALL)
        .matcher(page);
    while (shown.find()) {
      write(shown.group(1), shown.group(2));
    }

    var contents = Plans.of("over-the-norm")
        .forms()
        .templates(FormTemplates.replacedBy(folder))
        .contents();

    var memoranda = Pages.page(contents, "memoranda.html");
    assertThat(memoranda.expectFirst("p").text()).startsWith("Головне управління");
    assertThat(memoranda.select("tr")).isNotEmpty();
  }

  @Test
  void whatIsWrittenOutIsReadBackAsItIs() {
    FormTemplates.standard().write(folder, false);

    assertThat(FormTemplates.replacedBy(folder).files())
        .isEqualTo(FormTemplates.standard().files());
  }

  @Test
  void writingReplacesNothingUnlessTold() throws IOException {
    write("annex.mustache", "mine");

    assertThatIllegalArgumentException()
        .isThrownBy(() -> FormTemplates.standard().write(folder, false))
        .withMessageContaining("annex.mustache");
    assertThat(folder).isDirectoryNotContaining(file -> !file.endsWith("annex.mustache"));

    FormTemplates.standard().write(folder, true);
    assertThat(folder.resolve("annex.mustache")).content().contains("{{label.annex}}");
  }

  @Test
  void aFolderThatIsNotThereIsSaidToBeMissing() {
    assertThatExceptionOfType(UncheckedIOException.class)
        .isThrownBy(() -> FormTemplates.replacedBy(folder.resolve("none")))
        .withMessageContaining("none");
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text);
  }

  private List<String> refusal() {
    var refused =
        catchThrowableOfType(FormTemplateException.class, () -> FormTemplates.replacedBy(folder));
    assertThat(refused).isNotNull();
    return refused.problems().stream().map(problem -> problem.in(Language.EN)).toList();
  }
}
