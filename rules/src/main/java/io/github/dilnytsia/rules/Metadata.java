package io.github.dilnytsia.rules;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The words a rule has about itself: {@code @policy( "…" )} and the like. */
final class Metadata {

  private static final Pattern ESCAPED = Pattern.compile("\\\\([\"\\\\])");

  private Metadata() {}

  static Optional<String> word(Map<String, Object> metadata, String key) {
    return Optional.ofNullable(metadata.get(key)).map(Object::toString).map(Metadata::unquoted);
  }

  /** Without the quotes it is kept in, and without the backslashes before quotes and backslashes. */
  private static String unquoted(String word) {
    return word.length() > 1 && word.startsWith("\"") && word.endsWith("\"")
        ? ESCAPED.matcher(word.substring(1, word.length() - 1)).replaceAll("$1")
        : word;
  }

  /** Id of the policy a rule belongs to; blank if it has none. */
  static String policy(org.drools.model.Rule rule) {
    return word(rule.getMetaData(), "policy").orElse("");
  }
}
