package io.github.dilnytsia.forms;

import java.util.Map;

/**
 * What one name means to a template.
 *
 * @param key what it is declared by; one key, one variable
 * @param children what may be used inside it, by name; of a text or a yes-or-no nothing
 * @param block the block of the list of variables it is described by; of a text or a yes-or-no empty
 */
record Variable(String key, Kind kind, Map<String, Variable> children, String block) {

  enum Kind {
    TEXT,
    FLAG,
    GROUP,
    LIST
  }
}
