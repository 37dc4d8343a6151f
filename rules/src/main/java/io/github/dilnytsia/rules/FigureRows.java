package io.github.dilnytsia.rules;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.dilnytsia.dataset.PolicyTables;
import io.github.dilnytsia.internal.Shown;
import io.github.dilnytsia.judgement.Norm;
import io.github.dilnytsia.judgement.WorkloadRate;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Supplier;

/**
 * Figures that replace those of a book, read when the book is made.
 *
 * @param name how messages name where they come from
 */
record FigureRows<T>(String name, Supplier<T> read, BiConsumer<Drafting, T> amend)
    implements Amendment {

  private static final String CODE = "code";

  static FigureRows<?> norms(Path csv) {
    return new FigureRows<>(name(csv), () -> PolicyTables.norms(csv), Drafting::norms);
  }

  static FigureRows<?> norms(String name, String csv) {
    return new FigureRows<>(name, () -> PolicyTables.norms(name, csv), Drafting::norms);
  }

  static FigureRows<?> norms(Iterable<? extends Norm> norms) {
    var rows = ImmutableList.<Norm>copyOf(norms);
    return new FigureRows<>(CODE, () -> rows, Drafting::norms);
  }

  static FigureRows<?> workload(Path csv) {
    return new FigureRows<>(name(csv), () -> PolicyTables.workload(csv), Drafting::workload);
  }

  static FigureRows<?> workload(String name, String csv) {
    return new FigureRows<>(name, () -> PolicyTables.workload(name, csv), Drafting::workload);
  }

  static FigureRows<?> workload(Iterable<? extends WorkloadRate> rates) {
    var rows = ImmutableList.<WorkloadRate>copyOf(rates);
    return new FigureRows<>(CODE, () -> rows, Drafting::workload);
  }

  static FigureRows<?> weights(Path csv) {
    return new FigureRows<>(name(csv), () -> PolicyTables.weights(csv), Drafting::weights);
  }

  static FigureRows<?> weights(String name, String csv) {
    return new FigureRows<>(name, () -> PolicyTables.weights(name, csv), Drafting::weights);
  }

  static FigureRows<?> weights(Map<String, BigDecimal> hours) {
    var rows = ImmutableMap.copyOf(hours);
    return new FigureRows<>(CODE, () -> rows, Drafting::weights);
  }

  private static String name(Path csv) {
    return Shown.whole(csv.toString());
  }
}
