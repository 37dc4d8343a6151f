package io.github.dilnytsia.forms;

import io.github.dilnytsia.judgement.Phrases;
import java.util.Map;
import java.util.TreeMap;

/**
 * Which names a template may use, and what they mean: the pair of files {@code variables_*.properties}.
 *
 * <p>A key is {@code block.name}, with {@code ?} behind a yes-or-no, {@code [other]} behind a list of that other block's
 * fields, and {@code @other} behind one group of them.
 */
final class Variables {

  static final Phrases PHRASES = Phrases.load(Variables.class, "variables");

  /** Phrases of forms that templates themselves may print. */
  static final String LABEL = "label-";

  private final Map<String, Map<String, Variable>> blocks = new TreeMap<>();

  private Variables() {
    for (var key : PHRASES.keys()) {
      var dot = key.indexOf('.');
      block(key.substring(0, dot)).put(name(key.substring(dot + 1)), variable(key));
    }
    var labels = block("label");
    for (var key : Words.PHRASES.keys()) {
      if (key.startsWith(LABEL)) {
        labels.put(
            key.substring(LABEL.length()), new Variable(key, Variable.Kind.TEXT, Map.of(), ""));
      }
    }
  }

  static Variables load() {
    return new Variables();
  }

  /** What the template of that name is given: its own block and what all have. */
  Map<String, Variable> of(String template) {
    var given = new TreeMap<>(block("every"));
    given.putAll(block(template));
    return given;
  }

  /** The fields of a block, by name. */
  Map<String, Variable> block(String name) {
    return blocks.computeIfAbsent(name, fresh -> new TreeMap<>());
  }

  private Variable variable(String key) {
    if (key.endsWith("?")) {
      return new Variable(key, Variable.Kind.FLAG, Map.of(), "");
    }
    if (key.endsWith("]")) {
      var block = key.substring(key.indexOf('[') + 1, key.length() - 1);
      return new Variable(key, Variable.Kind.LIST, block(block), block);
    }
    var at = key.indexOf('@');
    return at < 0
        ? new Variable(key, Variable.Kind.TEXT, Map.of(), "")
        : new Variable(
            key, Variable.Kind.GROUP, block(key.substring(at + 1)), key.substring(at + 1));
  }

  private static String name(String declared) {
    return declared.replaceAll("\\?$|\\[.*|@.*", "");
  }
}
