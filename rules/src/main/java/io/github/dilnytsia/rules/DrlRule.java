package io.github.dilnytsia.rules;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
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

  /** Whether it is written as DRL: the numbers of a decision table are in a table already. */
  boolean isPlainDrl() {
    return file.endsWith(".drl");
  }

  /** The same rule with all of it in one line, as in the row of a table. */
  DrlRule at(int row) {
    return new DrlRule(file, name, row, metadata, at(when, row), at(then, row));
  }

  private static ImmutableList<DrlToken> at(List<DrlToken> tokens, int row) {
    return tokens.stream()
        .map(token -> new DrlToken(token.kind(), token.text(), row))
        .collect(ImmutableList.toImmutableList());
  }

  /** Whether the rule says that it gives way where a policy is against what it prefers. */
  boolean yieldsTo(String id) {
    return metadata("yieldsTo")
        .map(ids -> Splitter.on(',').trimResults().splitToList(ids))
        .filter(ids -> ids.contains(id) || ids.contains("*"))
        .isPresent();
  }
}
