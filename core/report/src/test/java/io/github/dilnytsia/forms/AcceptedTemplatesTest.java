package io.github.dilnytsia.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.jsoup.Jsoup;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** In a template that is accepted, however odd its HTML, a value stands where browsers take it for text. */
class AcceptedTemplatesTest {

  private static final String VALUE = "{{plan.name}}";

  @Provide
  Arbitrary<String> templates() {
    return Arbitraries.frequencyOf(
            Tuple.of(3, Arbitraries.just(VALUE)),
            Tuple.of(
                5,
                Arbitraries.of(
                    "<p ", "<p>", "<p", "</p>", "</p ", "<b/>", ">", "\"", "'", "=", " ", "\n", "/",
                    "a", "a=\"", "a='", "\">", "'>", "<!--", "-->", "--!>", "--", "!", "-", "<!",
                    "<?", "</", "<3 ", "< ", "<", "\u2003", "\u000b", "\f", "<!-->", "<!--->",
                    "&lt;", "]]>")))
        .list()
        .ofMinSize(2)
        .ofMaxSize(9)
        .map(parts -> String.join("", parts));
  }

  @Property(tries = 2000)
  void noValueBecomesMarkup(@ForAll("templates") String template) {
    var problems = new TemplateProblems();
    TemplateScanner.scan("annex.mustache", template, problems);

    if (problems.all().isEmpty()) {
      assertThat(shape(template, "x onclick=y <b> \"'><i z=z>"))
          .as(template)
          .isEqualTo(shape(template, "zzz"));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<3 b=\"<p {{plan.name}}\">",
        "<!x a=\"><p {{plan.name}}\">",
        "<?x a=\"><p {{plan.name}}\">",
        "</ a=\"><p {{plan.name}}\">",
        "</3 a=\"><p {{plan.name}}\">",
        "<!--><p title=\"-->\"{{plan.name}}>",
        "<!---><p title=\"-->\"{{plan.name}}>",
        "<!-- --!><p title=\"-->\"{{plan.name}}>",
        "<![CDATA[ a=\"><p {{plan.name}}\">",
        "<p\u2003a=\"x {{plan.name}}\">",
        "<noembed><p title=\"</noembed><b {{plan.name}}\">",
        "<noframes><p title=\"</noframes><b {{plan.name}}\">"
      })
  void norInWhatBrowsersReadInTheirOwnWay(String template) {
    noValueBecomesMarkup(template);
  }

  /** Every element with the names of its attributes, in order. */
  private static List<String> shape(String template, String value) {
    return Jsoup.parse(template.replace(VALUE, Printed.of(value))).getAllElements().stream()
        .map(element -> element.normalName()
            + element.attributes().asList().stream().map(a -> a.getKey()).toList())
        .toList();
  }
}
