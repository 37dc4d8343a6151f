package io.github.dilnytsia.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.dilnytsia.judgement.Language;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class LimitsTest {

  private static final byte[] DOCUMENT = ProblemJson.write(Tiny.PROBLEM);

  @Test
  void aDocumentMayBeAsLongAsTheLimitAndNoLonger() {
    assertThat(ProblemJson.read(
            new ByteArrayInputStream(DOCUMENT), limits(l -> l.documentBytes(DOCUMENT.length))))
        .isEqualTo(Tiny.PROBLEM);
    assertThat(refused(DOCUMENT, limits(l -> l.documentBytes(DOCUMENT.length - 1))))
        .contains("at most %d bytes".formatted(DOCUMENT.length - 1));
  }

  @Test
  void anEndlessStreamIsNotReadToItsEnd() {
    var endless = new InputStream() {
      @Override
      public int read() {
        return ' ';
      }
    };

    assertThatThrownBy(() -> ProblemJson.read(endless, limits(l -> l.documentBytes(1_000_000))))
        .isInstanceOf(JsonException.class)
        .hasMessageContaining("at most 1000000 bytes");
  }

  @Test
  void aStreamThatFailsIsTold() {
    var broken = new InputStream() {
      @Override
      public int read() throws IOException {
        throw new IOException("Connection reset");
      }

      @Override
      public int read(byte[] into, int offset, int length) throws IOException {
        throw new IOException("Connection reset");
      }
    };

    assertThatThrownBy(() -> ProblemJson.read(broken))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageContaining("Connection reset");
  }

  @Test
  void depthIsLimitedAlsoWhereNobodyLooks() {
    var deep = "{\"x\":" + "[".repeat(100_000) + "]".repeat(100_000) + "}";

    assertThat(refused(deep.getBytes(StandardCharsets.UTF_8), JsonLimits.standard()))
        .contains("within the limits", "(33)");
    assertThat(ProblemJson.read(new ByteArrayInputStream(DOCUMENT), limits(l -> l.depth(8))))
        .isEqualTo(Tiny.PROBLEM);
    assertThat(refused(DOCUMENT, limits(l -> l.depth(7))))
        .contains("within the limits", "/polygons");
  }

  @Test
  void textsAndNamesAreLimited() {
    assertThat(refused(DOCUMENT, limits(l -> l.textLength(63)))).contains("limits", "64", "63");
    var name = "{\"" + "x".repeat(10_000) + "\":0}";
    assertThat(refused(name.getBytes(StandardCharsets.UTF_8), JsonLimits.standard()))
        .contains("Name length");
  }

  @Test
  void numbersAreLimitedWhereTheyStand() {
    var endless = new String(DOCUMENT, StandardCharsets.UTF_8)
        .replace("400.10", "4" + "0".repeat(100))
        .replace("\"lat\":48.511", "\"lat\":48.511" + "0".repeat(200))
        .replace("\"desks\":2", "\"desks\":" + "9".repeat(200));

    assertThat(refused(endless.getBytes(StandardCharsets.UTF_8), JsonLimits.standard()))
        .contains("/areaKm2 ", "/lat ", "/desks ", "at most 100 characters");
    assertThat(refused(DOCUMENT, limits(l -> l.numberLength(5)))).contains("/areaKm2 ");
    assertThat(refused("{\"date\":" + "9".repeat(200_000) + "}", JsonLimits.standard()))
        .contains("/date ", "within the limits");
  }

  @Test
  void arraysAreLimited() {
    assertThat(refused(DOCUMENT, limits(l -> l.arrayLength(3)))).contains("/polygons/0/0/3");
    assertThat(ProblemJson.read(new ByteArrayInputStream(DOCUMENT), limits(l -> l.arrayLength(4))))
        .isEqualTo(Tiny.PROBLEM);
  }

  @Test
  void problemsAreCountedNotHoarded() {
    var many = "{\"x\":0" + ",\"x\":0".repeat(1_000_000) + "}";

    var thrown = catchThrowableOfType(JsonException.class, () -> ProblemJson.read(many));

    assertThat(thrown.problems()).hasSize(ProblemLog.MOST + 1);
    assertThat(thrown.problems().get(ProblemLog.MOST).text().in(Language.UK))
        .contains("решту не прочитано");
  }

  @Test
  void misspeltIdsByTheThousandTakeNoTimeToCompare() {
    var ids = new StringBuilder();
    var references = new StringBuilder();
    for (var i = 0; i < 9_000; i++) {
      ids.append("{\"id\":\" \",\"x\":\"UA%017d\"},".formatted(i));
      references.append("{\"unitId\":\"UA%017d\",\"officerId\":\"y\"},".formatted(i));
    }
    var document =
        "{\"territory\":{\"parts\":[" + ids + "{}]},\"currentPlan\":[" + references + "{}]}";

    assertThat(refused(document.getBytes(StandardCharsets.UTF_8), JsonLimits.standard()))
        .contains("Problems found: 10001.");
  }

  @Test
  void onlyUtf8IsRead() {
    var text = new String(DOCUMENT, StandardCharsets.UTF_8);
    for (var encoding : List.of(
        StandardCharsets.UTF_16, StandardCharsets.UTF_16LE, Charset.forName("windows-1251"))) {
      assertThat(refused(text.getBytes(encoding), JsonLimits.standard())).contains("line 1");
    }
    var spoilt = "{\n  \"name\": \"Ї".getBytes(StandardCharsets.UTF_8);
    spoilt[spoilt.length - 1] = 'x';
    assertThat(refused(spoilt, JsonLimits.standard()))
        .contains("The document (line 2, column 12)", "UTF-8");
  }

  @Test
  void whatIsNoJsonIsToldWhereItEnds() {
    assertThat(refused("", JsonLimits.standard())).contains("a JSON document");
    assertThat(refused("  \n ", JsonLimits.standard())).contains("a JSON document");
    assertThat(refused("[]", JsonLimits.standard())).contains("found […]", "an object");
    assertThat(refused("{\"name\":NaN}", JsonLimits.standard())).contains("/name", "NaN");
    assertThat(refused("{\"name\":\"a\nb\"}", JsonLimits.standard())).contains("CTRL-CHAR");
    assertThat(refused("{\"name\":\"x\"} {}", JsonLimits.standard()))
        .contains("nothing after the end", "/date ");
    assertThat(refused("{\"date\":1,\"name\":", JsonLimits.standard()))
        .contains("/date (line 1, column 9)", "Unexpected end-of-input");
    assertThat(refused("{'name':1}", JsonLimits.standard())).contains("well-formed JSON");
    assertThat(refused("{\"name\":\"x\",}", JsonLimits.standard())).contains("well-formed JSON");
    assertThat(refused("{} // end", JsonLimits.standard())).contains("well-formed JSON");
  }

  @Test
  void aLimitThatLetsNothingThroughIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> limits(l -> l.depth(0)))
        .withMessageContaining("depth=0");
  }

  private static JsonLimits limits(UnaryOperator<JsonLimits.Builder> change) {
    return change.apply(JsonLimits.builder()).build();
  }

  private static String refused(String document, JsonLimits limits) {
    return refused(document.getBytes(StandardCharsets.UTF_8), limits);
  }

  private static String refused(byte[] document, JsonLimits limits) {
    var thrown = catchThrowableOfType(
        JsonException.class, () -> ProblemJson.read(new ByteArrayInputStream(document), limits));
    return Objects.requireNonNull(
        Objects.requireNonNull(thrown, "The document was read.").getMessage());
  }
}
