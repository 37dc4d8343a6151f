package io.github.dilnytsia.dataset;

import java.util.function.Supplier;

/** Jackson is an optional dependency: only who writes JSON needs it. */
final class Jackson {

  private Jackson() {}

  /**
   * What Jackson makes.
   *
   * @throws IllegalStateException if it is not on the class path, saying what to add
   */
  static <T> T require(String what, Supplier<T> maker) {
    try {
      return maker.get();
    } catch (NoClassDefFoundError e) {
      throw new IllegalStateException(
          "%s needs Jackson: add com.fasterxml.jackson.core:jackson-core to the class path."
              .formatted(what),
          e);
    }
  }
}
