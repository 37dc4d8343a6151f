package io.github.dilnytsia.dataset;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** The fields of one row that is being written, by column. */
final class Cells {

  private final List<String> columns;
  private final Map<String, Object> values = new HashMap<>();

  Cells(List<String> columns) {
    this.columns = columns;
  }

  void put(String column, Object value) {
    if (!columns.contains(column)) {
      throw new IllegalArgumentException(
          "There is no column \"%s\"; expected one of %s.".formatted(column, columns));
    }
    values.put(column, value);
  }

  void put(String column, boolean flag) {
    put(column, flag ? 1 : 0);
  }

  void put(String column, OptionalInt count) {
    put(column, count.isPresent() ? (Object) count.getAsInt() : "");
  }

  /** An empty field for unknown; 1 for yes and 0 for no. */
  void put(String column, Optional<?> value) {
    if (value.isPresent() && value.get() instanceof Boolean flag) {
      put(column, flag.booleanValue());
    } else {
      put(column, value.isPresent() ? value.get() : "");
    }
  }

  /** One field for each column, in their order. */
  List<String> inOrder() {
    return columns.stream().map(column -> text(values.getOrDefault(column, ""))).toList();
  }

  /** The same, each knowing what kind it is. */
  List<TableCell> typed() {
    return columns.stream().map(column -> cell(values.getOrDefault(column, ""))).toList();
  }

  private static String text(Object value) {
    return value instanceof BigDecimal number ? number.toPlainString() : value.toString();
  }

  private static TableCell cell(Object value) {
    if (value instanceof LocalDate day) {
      return TableCell.date(day);
    }
    if (value instanceof Integer || value instanceof Long || value instanceof BigDecimal) {
      return TableCell.number(new BigDecimal(text(value)));
    }
    return TableCell.text(text(value));
  }
}
