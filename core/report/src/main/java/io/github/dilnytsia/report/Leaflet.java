package io.github.dilnytsia.report;

/** The map library as it stands in the page: with its licence, and without the pictures and source maps it would load. */
final class Leaflet {

  private static final String FOLDER = "META-INF/resources/webjars/leaflet/1.9.4/";

  private Leaflet() {}

  static String script() {
    return comment(file("LICENSE"))
        + file("dist/leaflet.js").replaceAll("(?m)^//# sourceMappingURL=.*$", "");
  }

  static String style() {
    return file("dist/leaflet.css").replaceAll("[\\w-]+:\\s*url\\([^)]*\\);?", "");
  }

  private static String comment(String text) {
    return "/*\n" + text.replace("*/", "* /") + "*/\n";
  }

  private static String file(String name) {
    var path = FOLDER + name;
    return PageFile.read(path, Leaflet.class.getClassLoader().getResourceAsStream(path));
  }
}
