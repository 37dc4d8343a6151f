package io.github.dilnytsia.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class ContentPolicyTest {

  private final String page = Reports.text(Reports.of("over-the-norm").build());

  @Test
  void namesEveryScriptAndStyleOfThePageAndNoOther() {
    assertThat(policy("script-src")).isEqualTo(hashes("<script>(.*?)</script>")).hasSize(2);
    assertThat(policy("style-src")).isEqualTo(hashes("<style>(.*?)</style>")).hasSize(2);
  }

  @Test
  void allowsNothingElseButPicturesInThePage() {
    assertThat(page)
        .contains("content=\"default-src 'none'; script-src 'sha256-")
        .contains("; img-src data:; base-uri 'none'; form-action 'none'\">")
        .doesNotContain("unsafe-inline", "unsafe-eval");
  }

  private List<String> policy(String directive) {
    var found = Pattern.compile(directive + " ([^;\"]*)").matcher(page);
    assertThat(found.find()).isTrue();
    return List.of(found.group(1).split(" "));
  }

  private List<String> hashes(String element) {
    return Pattern.compile(element, Pattern.DOTALL)
        .matcher(page)
        .results()
        .map(result -> hash(result.group(1)))
        .toList();
  }

  private static String hash(String text) {
    try {
      var digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
