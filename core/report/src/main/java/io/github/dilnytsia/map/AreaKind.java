package io.github.dilnytsia.map;

/** What the areas of a hromada's beats fill together. */
public enum AreaKind {
  /** The outline the dataset has of the hromada. */
  OUTLINE("outline"),
  /** Where there is no outline: the convex hull of the hromada's settlements, a kilometre wider. */
  HULL("hull");

  private final String text;

  AreaKind(String text) {
    this.text = text;
  }

  /** As files write it. */
  public String text() {
    return text;
  }
}
