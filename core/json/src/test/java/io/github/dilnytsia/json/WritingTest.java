package io.github.dilnytsia.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.dilnytsia.judgement.Norm;
import io.github.dilnytsia.judgement.Sureness;
import io.github.dilnytsia.plan.PlanningProblem;
import io.github.dilnytsia.territory.TravelTimes;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

class WritingTest {

  @Test
  void aDocumentIsOneLineThatSaysFirstWhatItIs() {
    var text = text(Tiny.PROBLEM);

    assertThat(text)
        .startsWith("{\"format\":\"dilnytsia-problem\",\"version\":1,\"fingerprint\":\""
            + Tiny.PROBLEM.fingerprint() + "\",\"name\":\"tiny\"")
        .endsWith("}\n")
        .hasLineCount(1)
        .contains("\"areaKm2\":400.10", "\"lat\":48.51,", "\"driveSeconds\":600")
        .contains("{\"origin\":\"ST-1\",\"destination\":\"T-2\",\"unreachable\":true}")
        .doesNotContain("null");
  }

  @Test
  void textsCannotLeaveTheScriptElementTheyAreWrittenInto() {
    var named = PlanningProblem.builder()
        .from(Tiny.PROBLEM)
        .name("</script><!--&\u2028\u2029\u0000\u007F\u009B\u202E\uFEFFЇ\uD83D\uDC6E")
        .build();

    assertThat(text(named))
        .contains("\"\\u003C/script\\u003E\\u003C!--\\u0026\\u2028\\u2029\\u0000\\u007F\\u009B")
        .contains("\\u202E\\uFEFFЇ\uD83D\uDC6E\"");
    assertThat(ProblemJson.read(text(named))).isEqualTo(named);
  }

  @Test
  void halfACharacterIsNotWritten() {
    for (var half : List.of("a\uD83D", "\uDC6E", "\uDC6E\uD83D", "\uD83Da")) {
      var named = PlanningProblem.builder().from(Tiny.PROBLEM).name(half).build();

      assertThatIllegalArgumentException()
          .isThrownBy(() -> ProblemJson.write(named))
          .withMessageContainingAll("/name", "unpaired surrogates");
    }
  }

  @Test
  void aHostsOwnSourceOfDrivesIsNotLostSilently() {
    var routed = PlanningProblem.builder()
        .from(Tiny.PROBLEM)
        .travelTimes(TravelTimes.greatCircle(BigDecimal.TEN))
        .build();

    assertThatIllegalArgumentException()
        .isThrownBy(() -> ProblemJson.write(routed))
        .withMessageContainingAll("\"tiny\"", "add the source again after reading");
  }

  @Test
  void aWeightNobodyKnowsIsNotWritten() {
    var odd = PlanningProblem.builder()
        .from(Tiny.PROBLEM)
        .putWeight("overload", BigDecimal.ONE)
        .build();

    assertThatIllegalArgumentException()
        .isThrownBy(() -> ProblemJson.write(odd))
        .withMessageContainingAll("/weights", "overload-from-1");
  }

  @Test
  void figuresKeepTheirDigitsAndAreNeverWrittenOutEndlessly() {
    assertThat(text(withNorm("2.50"))).contains("\"amount\":2.50,");
    assertThat(text(withNorm("0.0000000001"))).contains("\"amount\":0.0000000001,");
    assertThat(text(withNorm("25E+1"))).contains("\"amount\":2.5E+2,");
    assertThat(text(withNorm("1E+999999999"))).contains("\"amount\":1E+999999999,");
    assertThat(text(withNorm("1E-999999999"))).contains("\"amount\":1E-999999999,");
    assertThat(ProblemJson.read(ProblemJson.write(withNorm("25E+1")))).isEqualTo(withNorm("25E+1"));
  }

  @Test
  void aStreamIsLeftOpen() {
    var closed = new AtomicBoolean();
    var bytes = new ByteArrayOutputStream() {
      @Override
      public void close() {
        closed.set(true);
      }
    };

    ProblemJson.write(Tiny.PROBLEM, bytes);

    assertThat(closed).isFalse();
    assertThat(bytes.toByteArray()).isEqualTo(ProblemJson.write(Tiny.PROBLEM));
  }

  @Test
  void aStreamThatFailsIsTold() {
    var full = new OutputStream() {
      @Override
      public void write(int b) throws IOException {
        throw new IOException("No space left on device");
      }
    };

    assertThatThrownBy(() -> ProblemJson.write(Tiny.PROBLEM, full))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageContaining("No space left on device");
  }

  private static PlanningProblem withNorm(String amount) {
    return PlanningProblem.builder()
        .from(Tiny.PROBLEM)
        .norms(List.of(Norm.builder()
            .code("drive-speed")
            .amount(new BigDecimal(amount))
            .unit("km/h")
            .sureness(Sureness.DEFAULT)
            .source("")
            .build()))
        .build();
  }

  private static String text(PlanningProblem problem) {
    return new String(ProblemJson.write(problem), StandardCharsets.UTF_8);
  }
}
