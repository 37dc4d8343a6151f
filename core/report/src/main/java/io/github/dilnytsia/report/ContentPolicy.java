package io.github.dilnytsia.report;

import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;

/** What a browser may run and load in the page: our scripts and styles by their SHA-256, pictures in the page, nothing else. */
final class ContentPolicy {

  private ContentPolicy() {}

  static String of(List<String> scripts, List<String> styles) {
    return String.join(
        "; ",
        "default-src 'none'",
        "script-src " + hashes(scripts),
        "style-src " + hashes(styles),
        "img-src data:",
        "base-uri 'none'",
        "form-action 'none'");
  }

  private static String hashes(List<String> texts) {
    return texts.stream().map(ContentPolicy::hash).collect(Collectors.joining(" "));
  }

  private static String hash(String text) {
    var digest = Hashing.sha256().hashString(text, StandardCharsets.UTF_8).asBytes();
    return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
  }
}
