package io.github.dilnytsia.examples.spring;

import org.springframework.http.HttpStatus;

/** A request that cannot be answered: what is wrong, where, what was found, what was expected. */
final class Refusal extends RuntimeException {

  private static final int SHOWN = 200;

  private final HttpStatus status;
  private final String what;
  private final String where;
  private final String found;
  private final String expected;

  /** What is wrong is a phrase's key; long texts are cut. */
  Refusal(HttpStatus status, String what, String where, String found, String expected) {
    super(what);
    this.status = status;
    this.what = what;
    this.where = where;
    this.found = shown(found);
    this.expected = shown(expected);
  }

  HttpStatus status() {
    return status;
  }

  String what() {
    return what;
  }

  String where() {
    return where;
  }

  String found() {
    return found;
  }

  String expected() {
    return expected;
  }

  private static String shown(String text) {
    return text.length() > SHOWN ? text.substring(0, SHOWN) + "…" : text;
  }
}
