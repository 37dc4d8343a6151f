package io.github.dilnytsia.dataset;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.util.List;

/** A file's name and its columns in the order they are written. */
interface FileLayout {

  String fileName();

  List<String> columns();

  /** Columns the header must have. */
  List<String> requiredColumns();

  /** Whether there is no folder of its kind without it. */
  boolean isRequired();

  /** Whether a header alone is too little. */
  boolean isNeverEmpty();

  /** A row, or the header, without what this file is known to be careless about. */
  default CsvLine tidy(CsvLine line) {
    return line;
  }

  /** The words of a text; an exclamation mark behind a column says that the file must have it. */
  static ImmutableList<String> columns(String marked) {
    return ImmutableList.copyOf(
        Splitter.on(' ').omitEmptyStrings().splitToList(marked.replace("!", "")));
  }

  /** Those of the words that end with an exclamation mark, without it. */
  static ImmutableList<String> requiredColumns(String marked) {
    return Splitter.on(' ')
        .omitEmptyStrings()
        .splitToStream(marked)
        .filter(word -> word.endsWith("!"))
        .map(word -> word.replace("!", ""))
        .collect(ImmutableList.toImmutableList());
  }
}
