package io.github.dilnytsia.dataset;

import com.google.common.collect.ImmutableMap;
import java.util.Map;
import java.util.function.Function;

/** The words files have for the constants of an enum, in its order. */
final class Words {

  private Words() {}

  static <E extends Enum<E>> Map<String, E> by(Class<E> type, Function<E, String> word) {
    var words = ImmutableMap.<String, E>builder();
    for (var constant : type.getEnumConstants()) {
      words.put(word.apply(constant), constant);
    }
    return words.buildOrThrow();
  }
}
