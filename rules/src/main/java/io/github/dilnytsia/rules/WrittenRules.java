package io.github.dilnytsia.rules;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/** The standard rules as they are written: one policy, one file, all of them packed beside {@link RuleBook}. */
final class WrittenRules {

  private WrittenRules() {}

  /** The file of a policy, such as {@code reach/hard-limit.drl}. */
  static String file(String id) {
    return id.replace('.', '/') + ".drl";
  }

  /** The text of a policy's file. */
  static String text(String id) {
    var resource = Objects.requireNonNull(WrittenRules.class.getResource(file(id)), id);
    try {
      return Resources.toString(resource, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The rules of all these policies. */
  static List<DrlRule> of(Collection<String> ids) {
    return ImmutableSortedSet.copyOf(Comparator.naturalOrder(), ids).stream()
        .flatMap(id -> DrlRules.of(file(id), text(id)).stream())
        .collect(ImmutableList.toImmutableList());
  }
}
