package io.github.dilnytsia.dataset;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** The fields of one row that is being written, by column. */
final class Cells {

  private final List<String> columns;
  private final Map<String, String> texts = new HashMap<>();

  Cells(List<String> columns) {
    this.columns = columns;
  }

  void put(String column, Object value) {
    if (!columns.contains(column)) {
      throw new IllegalArgumentException(
          "There is no column \"%s\"; expected one of %s.".formatted(column, columns));
    }
    texts.put(column, value.toString());
  }

  void put(String column, boolean flag) {
    put(column, flag ? "1" : "0");
  }

  void put(String column, OptionalInt count) {
    put(column, count.isPresent() ? Integer.toString(count.getAsInt()) : "");
  }

  /** An empty field for unknown; 1 for yes and 0 for no. */
  void put(String column, Optional<?> value) {
    if (value.isPresent() && value.get() instanceof Boolean flag) {
      put(column, flag.booleanValue());
    } else {
      put(column, value.map(Object::toString).orElse(""));
    }
  }

  /** One field for each column, in their order. */
  List<String> inOrder() {
    return columns.stream().map(column -> texts.getOrDefault(column, "")).toList();
  }
}
