package io.github.dilnytsia.rules;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;

/**
 * A rule as it is written.
 *
 * @param line on which it begins
 * @param metadata by key, quotes taken off
 * @param when its conditions
 * @param then what it says
 */
record DrlRule(
    String file,
    String name,
    int line,
    ImmutableMap<String, String> metadata,
    ImmutableList<DrlToken> when,
    ImmutableList<DrlToken> then) {

  /** Id of the policy it belongs to; blank if it names none. */
  String id() {
    return metadata("policy").orElse("");
  }

  /** A word of its metadata; blank counts as none. */
  Optional<String> metadata(String key) {
    return Optional.ofNullable(metadata.get(key)).filter(word -> !word.isBlank());
  }
}
