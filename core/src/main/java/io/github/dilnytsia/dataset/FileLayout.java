package io.github.dilnytsia.dataset;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.stream.Stream;

/** A file's name and its columns in the order they are written. */
interface FileLayout {

  String fileName();

  List<String> columns();

  /** Columns the header must have. */
  List<String> requiredColumns();

  /** Columns that hold days of the calendar. */
  default List<String> dateColumns() {
    return List.of();
  }

  /** Whether there is no folder of its kind without it. */
  boolean isRequired();

  /** Whether a header alone is too little. */
  boolean isNeverEmpty();

  /** A row, or the header, without what this file is known to be careless about. */
  default RawRow tidy(RawRow line) {
    return line;
  }

  /**
   * The words of a text; an exclamation mark behind a column says that the file must have it, an at sign that it holds
   * days.
   */
  static ImmutableList<String> columns(String marked) {
    return words(marked).map(FileLayout::unmarked).collect(ImmutableList.toImmutableList());
  }

  /** Those of the words that have an exclamation mark, without it. */
  static ImmutableList<String> requiredColumns(String marked) {
    return marked(marked, '!');
  }

  /** Those of the words that have an at sign, without it. */
  static ImmutableList<String> dateColumns(String marked) {
    return marked(marked, '@');
  }

  private static ImmutableList<String> marked(String marked, char mark) {
    return words(marked)
        .filter(word -> word.indexOf(mark) >= 0)
        .map(FileLayout::unmarked)
        .collect(ImmutableList.toImmutableList());
  }

  private static Stream<String> words(String marked) {
    return Splitter.on(' ').omitEmptyStrings().splitToStream(marked);
  }

  private static String unmarked(String word) {
    return CharMatcher.anyOf("!@").trimTrailingFrom(word);
  }
}
