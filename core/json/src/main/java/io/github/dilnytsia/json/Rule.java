package io.github.dilnytsia.json;

/** What several fields of an object, or an object and the rest of the document, have to do with each other. */
interface Rule {

  /** Tells what is wrong; fields that could not be read have been told already. */
  void check(Found found, Spot object, Reading in);

  /** An object of the kind cannot be read, nor what is said of it here. */
  default void doubt(References references) {}

  /** Adds what a schema can say of it. */
  default void describe(SchemaNode object) {}
}
