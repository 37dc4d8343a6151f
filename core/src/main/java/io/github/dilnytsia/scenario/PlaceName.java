package io.github.dilnytsia.scenario;

/**
 * A settlement's name with the adjective a hromada or raion around it is called by: "Вербівка", "Вербівська".
 */
record PlaceName(String name, String feminine) {

  /** The same adjective of a raion, which is masculine in Ukrainian: "Вербівський". */
  String masculine() {
    return feminine.substring(0, feminine.length() - 1) + "ий";
  }
}
