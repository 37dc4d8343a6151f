package io.github.dilnytsia.dataset;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import java.util.List;

/**
 * The table in which the register KATOTTG is published: a column for each level, the category, the name.
 *
 * <p>The codes of all levels above stand in front of an object's own; a level it has none of repeats the code before.
 *
 * @param fileName how messages name the file
 */
record RegisterFile(String fileName) implements FileLayout {

  static final String CATEGORY = "Категорія об’єкта";
  static final String NAME = "Назва об’єкта";

  private static final ImmutableList<String> COLUMNS = ImmutableList.<String>builder()
      .addAll(Lists.transform(RegisterLevel.ALL, RegisterLevel::column))
      .add(CATEGORY, NAME)
      .build();

  @Override
  public List<String> columns() {
    return COLUMNS;
  }

  @Override
  public List<String> requiredColumns() {
    return COLUMNS;
  }

  @Override
  public boolean isRequired() {
    return true;
  }

  @Override
  public boolean isNeverEmpty() {
    return true;
  }

  /** The register is published with stray blanks, line breaks and no-break spaces among them. */
  @Override
  public RawRow tidy(RawRow line) {
    return new RawRow(
        line.line(), ImmutableList.copyOf(Lists.transform(line.fields(), RegisterFile::tidy)));
  }

  private static String tidy(String text) {
    return CharMatcher.whitespace().trimAndCollapseFrom(text, ' ');
  }
}
