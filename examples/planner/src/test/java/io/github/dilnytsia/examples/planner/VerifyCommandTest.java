package io.github.dilnytsia.examples.planner;

import static io.github.dilnytsia.examples.planner.TinyFolder.DATE;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.dilnytsia.examples.planner.console.ExitCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VerifyCommandTest {

  @TempDir
  private Path temp = Path.of("");

  private TinyFolder tiny;
  private Path out;

  @BeforeEach
  void writeTheDataset() throws IOException {
    tiny = TinyFolder.in(temp);
    tiny.write("stations.csv", """
        station_id,katottg
        ST-1,UA05020010010058853
        """);
    out = temp.resolve("out");
  }

  @Test
  void writesEveryFileAndVerifiesThem() {
    var plan = Run.of("plan", tiny, "--date", DATE, "--out", out, "--lang", "en");
    var verify = Run.of("verify", tiny, out, "--lang", "en");

    assertThat(plan.out()).contains("Written to " + out);
    assertThat(Stream.of(
            "plan.csv",
            "beats.csv",
            "officers.csv",
            "unserved.csv",
            "findings.csv",
            "shortage.csv",
            "plan.geojson",
            "beats.geojson",
            "stations.geojson",
            "summary.json"))
        .allMatch(file -> Files.isRegularFile(out.resolve(file)));
    assertThat(verify.err()).isEmpty();
    assertThat(verify.code()).isZero();
  }

  @Test
  void aFolderThatIsNotThereIsToldBeforeAnythingIsRead() throws IOException {
    tiny.write("settlements.csv", "nonsense");

    var run = Run.of("verify", tiny, out.resolve("none"), "--lang", "en");

    assertThat(run.code()).isEqualTo(ExitCode.BAD_USAGE);
    assertThat(run.err()).contains("none").doesNotContain("nonsense");
  }

  @Test
  void aReplannedFolderVerifiesToo() {
    assertThat(Run.of("plan", tiny, "--date", DATE, "--out", out, "--replan", "--lang", "en")
            .code())
        .isZero();

    assertThat(Run.of("verify", tiny, out)).extracting(Run::err, Run::code).containsExactly("", 0);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "plan.csv",
        "beats.csv",
        "officers.csv",
        "shortage.csv",
        "findings.csv",
        "plan.geojson",
        "beats.geojson",
        "stations.geojson",
        "summary.json"
      })
  void verifyNoticesADigitThatWasChangedInAnyFile(String file) throws IOException {
    Run.of("plan", tiny, "--date", DATE, "--out", out);
    var text = Files.readString(out.resolve(file));
    var digit = lastDigit(text);
    var changed = (char) ('0' + (text.charAt(digit) - '0' + 1) % 10);
    Files.writeString(
        out.resolve(file), text.substring(0, digit) + changed + text.substring(digit + 1));

    var verify = Run.of("verify", tiny, out, "--lang", "en");

    assertThat(verify.code()).isEqualTo(4);
    assertThat(verify.err()).contains(file);
  }

  @Test
  void verifyNoticesAMapOfAnotherPlanThoughItsHashIsListed() throws IOException {
    Run.of("plan", tiny, "--date", DATE, "--out", out);
    var map = out.resolve("beats.geojson");
    var hash = sha256(map);
    Files.writeString(map, Files.readString(map).replace("#E69F00", "#56B4E9"));
    var summary = out.resolve("summary.json");
    Files.writeString(summary, Files.readString(summary).replace(hash, sha256(map)));

    var verify = Run.of("verify", tiny, out, "--lang", "en");

    assertThat(verify.code()).isEqualTo(4);
    assertThat(verify.err()).contains("beats.geojson").contains("#56B4E9");
  }

  @Test
  void verifyTakesAFolderWithoutMapsAsTheLibraryWritesIt() throws IOException {
    Run.of("plan", tiny, "--date", DATE, "--out", out);
    var summary = Files.readString(out.resolve("summary.json"));
    Files.writeString(
        out.resolve("summary.json"),
        summary.replaceAll("(?m),\\R[^\\n]*\"(beats|stations)\\.geojson\" : \"[0-9a-f]{64}\"", ""));
    Files.delete(out.resolve("beats.geojson"));
    Files.delete(out.resolve("stations.geojson"));

    assertThat(Run.of("verify", tiny, out)).extracting(Run::err, Run::code).containsExactly("", 0);
  }

  @Test
  void verifyNoticesAFolderMixedFromTwoRuns() throws IOException {
    Run.of("plan", tiny, "--date", DATE, "--out", out);
    var plan = Files.readString(out.resolve("plan.csv"));
    tiny.replace("settlements.csv", ",573", ",600");
    Run.of("plan", tiny, "--date", DATE, "--out", out);
    Files.writeString(out.resolve("plan.csv"), plan);

    assertThat(Run.of("verify", tiny, out).code()).isEqualTo(4);
  }

  @Test
  void verifyNoticesOtherData() throws IOException {
    Run.of("plan", tiny, "--date", DATE, "--out", out);
    tiny.replace("settlements.csv", ",573", ",600");

    var verify = Run.of("verify", tiny, out, "--lang", "en");

    assertThat(verify.code()).isEqualTo(4);
    assertThat(verify.err()).contains("fingerprint");
  }

  @Test
  void verifyNoticesAFileThatIsMissing() throws IOException {
    Run.of("plan", tiny, "--date", DATE, "--out", out);
    Files.delete(out.resolve("beats.csv"));

    var verify = Run.of("verify", tiny, out, "--lang", "en");

    assertThat(verify.code()).isEqualTo(4);
    assertThat(verify.err()).contains("beats.csv");
  }

  private static String sha256(Path file) throws IOException {
    try {
      var digest = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
      return HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static int lastDigit(String text) {
    for (var i = text.length() - 1; i >= 0; i--) {
      if (Character.isDigit(text.charAt(i))) {
        return i;
      }
    }
    throw new IllegalArgumentException("There is no digit in: " + text);
  }
}
