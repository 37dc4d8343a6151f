package io.github.dilnytsia.rules;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * The rules of a book as they are written: ours in one file for each policy, packed beside {@link RuleBook}; a host's in
 * its own texts.
 */
final class WrittenRules {

  private final ImmutableSortedMap<String, String> textByFile;
  private final ImmutableList<DrlRule> rules;

  private WrittenRules(Map<String, String> textByFile, Predicate<DrlRule> kept) {
    this.textByFile = ImmutableSortedMap.copyOf(textByFile);
    this.rules = this.textByFile.entrySet().stream()
        .flatMap(text -> DrlRules.of(text.getKey(), text.getValue()).stream())
        .filter(kept)
        .collect(ImmutableList.toImmutableList());
  }

  /** All rules that are in the book; a text may hold others too, which were left out. */
  static WrittenRules of(RuleBook book) {
    var texts = new TreeMap<String, String>(book.engine().texts());
    var names = new HashSet<List<String>>();
    for (var rule : book.rules()) {
      texts.computeIfAbsent(file(rule), WrittenRules::standard);
      names.add(List.of(file(rule), rule.name()));
    }
    return new WrittenRules(texts, rule -> names.contains(List.of(rule.file(), rule.name())));
  }

  /** These and the rules of further DRL texts, which are only read. */
  WrittenRules with(Iterable<RuleText> further) {
    var texts = new TreeMap<String, String>(textByFile);
    var unrun = new HashSet<String>();
    for (var text : further) {
      if (text.name().endsWith(".drl")) {
        texts.put(text.name(), new String(text.bytes(), StandardCharsets.UTF_8));
        unrun.add(text.name());
      }
    }
    return new WrittenRules(texts, rule -> unrun.contains(rule.file()) || rules.contains(rule));
  }

  /** The file a rule is written in. */
  static String file(Rule rule) {
    return rule.file().orElseGet(() -> rule.id().replace('.', '/') + ".drl");
  }

  private static String standard(String file) {
    var resource = Objects.requireNonNull(
        WrittenRules.class.getResource(file), "The jar was packed without " + file);
    try {
      return Resources.toString(resource, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The text of a file. */
  String text(String file) {
    return textByFile.getOrDefault(file, "");
  }

  /** All rules, file by file from top to bottom. */
  List<DrlRule> rules() {
    return rules;
  }

  /** A rule as it is written. */
  Optional<DrlRule> find(Rule rule) {
    var file = file(rule);
    return rules.stream()
        .filter(written -> written.file().equals(file) && written.name().equals(rule.name()))
        .findFirst();
  }
}
