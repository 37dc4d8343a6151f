package io.github.dilnytsia.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.dilnytsia.dataset.DatasetException;
import io.github.dilnytsia.judgement.Language;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class XmlPartTest {

  /** Behind the look at the bytes stands the reader itself. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!DOCTYPE a [<!ENTITY b \"c\">]><a>&b;</a>",
        "<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]><a>&b;</a>",
        "<!DOCTYPE a SYSTEM \"http://127.0.0.1:1/a.dtd\"><a/>",
        "<a>&b;</a>"
      })
  void readsNothingThatIsDeclaredOrFetched(String xml) {
    for (var charset : new String[] {"UTF-8", "UTF-16", "IBM037"}) {
      var declared = "<?xml version=\"1.0\" encoding=\"%s\"?>%s".formatted(charset, xml);
      var texts = new ArrayList<String>();
      var reasons = new Reasons("data.xlsx");

      var refusal = catchThrowableOfType(
          DatasetException.class,
          () -> XmlPart.read(
              "part", declared.getBytes(Charset.forName(charset)), reasons, visitor(texts)));

      assertThat(refusal).as(declared).isNotNull();
      assertThat(refusal.problems().get(0).text().in(Language.EN))
          .containsAnyOf("without a document type", "missing or damaged");
      assertThat(texts).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"<!DOCTYPE a>", "x<!ENTITY", "!<!--!--><!DOCTYPE"})
  void findsDeclarationsInPartsThatNobodyReads(String text) {
    assertThat(XmlPart.hasDoctype(text.getBytes(StandardCharsets.UTF_8))).isTrue();
    assertThat(XmlPart.hasDoctype(text.getBytes(StandardCharsets.UTF_16LE))).isTrue();
    assertThat(XmlPart.hasDoctype(text.getBytes(StandardCharsets.UTF_16BE))).isTrue();
    assertThat(XmlPart.hasDoctype(text.replace("!", "").getBytes(StandardCharsets.UTF_8)))
        .isFalse();
  }

  /** JDKs from 24 on refuse 100,000 of what they count as entities. */
  @ParameterizedTest
  @ValueSource(strings = {"&amp;", "&quot;", "&apos;", "&#39;"})
  void readsAnyNumberOfEscapedCharacters(String escaped) {
    var xml = "<sst><t>%s</t></sst>".formatted(escaped.repeat(150_000));
    var texts = new ArrayList<String>();

    XmlPart.read(
        "part", xml.getBytes(StandardCharsets.UTF_8), new Reasons("data.xlsx"), visitor(texts));

    assertThat(String.join("", texts)).hasSize(150_000);
  }

  private static XmlPart.Visitor visitor(List<String> texts) {
    return new XmlPart.Visitor() {

      @Override
      public void begin(String element, javax.xml.stream.XMLStreamReader xml) {}

      @Override
      public void text(String text) {
        texts.add(text);
      }
    };
  }
}
