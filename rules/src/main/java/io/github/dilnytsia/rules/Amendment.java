package io.github.dilnytsia.rules;

import io.github.dilnytsia.judgement.Norm;
import io.github.dilnytsia.judgement.WorkloadRate;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Map;

/**
 * One change that a host makes to a rule book: other figures, a rule less, or rules of its own.
 *
 * <p>Figures are data: they replace those of the book row by row and can run nothing, wherever they come from. Rules are
 * code and have a door of their own, {@link HostRules#trustingCode}. Nothing is read before
 * {@link RuleBook#with(Amendment...)}, which tells all that is wrong in all amendments at once. Immutable.
 */
public sealed interface Amendment permits FigureRows, WithoutPolicy, HostRules {

  /**
   * Norms from a file like {@code norms.csv} of a dataset.
   *
   * <p>A row takes the place of the row with its code and day or stands beside it; a row without a day replaces every row
   * of its code. A code that the book does not have is allowed only if a rule of the host speaks of it.
   */
  static Amendment norms(Path csv) {
    return FigureRows.norms(csv);
  }

  /**
   * Norms from a text like {@code norms.csv} of a dataset.
   *
   * @param name how messages name the text
   */
  static Amendment norms(String name, String csv) {
    return FigureRows.norms(name, csv);
  }

  /** Norms made in code. */
  static Amendment norms(Iterable<? extends Norm> norms) {
    return FigureRows.norms(norms);
  }

  /**
   * Minutes and trips from a file like {@code workload.csv} of a dataset.
   *
   * <p>A row replaces the row of its reason. A reason that the book does not have is allowed only if a rule of the host
   * counts it.
   */
  static Amendment workload(Path csv) {
    return FigureRows.workload(csv);
  }

  /**
   * Minutes and trips from a text like {@code workload.csv} of a dataset.
   *
   * @param name how messages name the text
   */
  static Amendment workload(String name, String csv) {
    return FigureRows.workload(name, csv);
  }

  /** Minutes and trips made in code. */
  static Amendment workload(Iterable<? extends WorkloadRate> rates) {
    return FigureRows.workload(rates);
  }

  /**
   * Weights of a plan's cost from a file like {@code weights.csv} of a dataset.
   *
   * @see io.github.dilnytsia.plan.CostWeights
   */
  static Amendment weights(Path csv) {
    return FigureRows.weights(csv);
  }

  /**
   * Weights of a plan's cost from a text like {@code weights.csv} of a dataset.
   *
   * @param name how messages name the text
   */
  static Amendment weights(String name, String csv) {
    return FigureRows.weights(name, csv);
  }

  /** Weights of a plan's cost in hours, by the names of {@link io.github.dilnytsia.plan.CostWeights#byName()}. */
  static Amendment weights(Map<String, BigDecimal> hours) {
    return FigureRows.weights(hours);
  }

  /**
   * Every rule of a policy left out.
   *
   * @param id of the policy, such as {@code reach.wanted}
   */
  static Amendment without(String id) {
    return new WithoutPolicy(id);
  }
}
