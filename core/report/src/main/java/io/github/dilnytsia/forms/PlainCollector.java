package io.github.dilnytsia.forms;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a template may do with a value: look up a name in a group and go through a list. Without this the library would
 * also call methods of values by their names.
 *
 * <p>It counts the rounds, so that lists in lists come to an end. For one thread.
 */
final class PlainCollector implements Mustache.Collector {

  private static final Mustache.VariableFetcher FIELD = (context, name) -> {
    var fields = (Map<?, ?>) context;
    var value = fields.get(name);
    return value == null ? Template.NO_FETCHER_FOUND : value;
  };

  private int rounds;

  void startAgain() {
    rounds = 0;
  }

  @Override
  @SuppressWarnings("NullAway") // The library takes null for "no list".
  public @Nullable Iterator<?> toIterator(Object value) {
    if (!(value instanceof List<?> list)) {
      return null;
    }
    var each = list.iterator();
    return new Iterator<Object>() {
      @Override
      public boolean hasNext() {
        return each.hasNext();
      }

      @Override
      public Object next() {
        rounds++;
        if (rounds > Budgets.ROUNDS) {
          throw new OverBudget("rounds-too-many", Budgets.ROUNDS);
        }
        return each.next();
      }
    };
  }

  @Override
  @SuppressWarnings("NullAway") // The library takes null for "no such name".
  public Mustache.@Nullable VariableFetcher createFetcher(Object context, String name) {
    return context instanceof Map ? FIELD : null;
  }

  @Override
  public <K, V> Map<K, V> createFetcherCache() {
    return new HashMap<>();
  }
}
