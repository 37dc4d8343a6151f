package io.github.dilnytsia.rules;

import static io.github.dilnytsia.rules.RulesPhrases.say;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import io.github.dilnytsia.dataset.DataProblem;
import io.github.dilnytsia.dataset.DatasetException;
import io.github.dilnytsia.judgement.Norm;
import io.github.dilnytsia.judgement.NormBook;
import io.github.dilnytsia.judgement.WorkloadRate;
import io.github.dilnytsia.plan.CostWeights;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** A book while amendments are put into it, and all that is wrong with them. Belongs to one thread. */
final class Drafting {

  /** Norms that the planner divides by. */
  private static final ImmutableSet<String> MORE_THAN_NOTHING = ImmutableSet.of(
      "available-share",
      "drive-speed",
      "residents-per-beat-city",
      "residents-per-beat-rural",
      "saturation",
      "working-time");

  private final List<RuleProblem> problems = new ArrayList<>();
  private final TreeMap<String, WorkloadRate> rates;
  private final TreeSet<String> amended;
  private final Map<String, String> newNorms = new TreeMap<>();
  private final Map<String, String> newReasons = new TreeMap<>();
  private final RuleDrafting rules;
  private final BookPhrases phrases;
  private RunLimits limits;
  private NormBook norms;
  private CostWeights weights;
  private String from = "";

  private Drafting(RuleBook book) {
    this.norms = book.norms();
    this.rates = new TreeMap<>(book.workloadRates());
    this.weights = book.weights();
    this.amended = new TreeSet<>(book.amendedRules());
    this.rules = new RuleDrafting(book.engine());
    this.phrases = book.phrases();
    this.limits = book.limits();
  }

  /**
   * A book with amendments, one after the other.
   *
   * @throws RuleBookException with all that is wrong in them
   */
  static RuleBook amend(RuleBook book, Iterable<? extends Amendment> amendments) {
    var draft = new Drafting(book);
    amendments.forEach(draft::take);
    return draft.finish();
  }

  private void take(Amendment amendment) {
    if (amendment instanceof FigureRows<?> rows) {
      read(rows);
    } else if (amendment instanceof WithoutPolicy without) {
      rules.leaveOut(without.id(), problems);
    } else if (amendment instanceof HostRules host) {
      rules.add(host, problems);
      limits = limits.and(host.limits());
    }
  }

  private <T> void read(FigureRows<T> rows) {
    from = rows.name();
    try {
      rows.amend().accept(this, rows.read().get());
    } catch (DatasetException e) {
      e.problems().forEach(problem -> problems.add(ofTable(problem)));
    }
  }

  void norms(List<Norm> rows) {
    var known = codes();
    rows.forEach(this::checkFigure);
    var keys = new HashSet<String>();
    for (var norm : rows) {
      if (!known.contains(norm.code())) {
        newNorms.putIfAbsent(norm.code(), from);
      }
      var day = norm.inForceFrom().map(LocalDate::toString).orElse("");
      if (!keys.add(norm.code() + " " + day)) {
        problems.add(problem("expected.norm-once")
            .found((norm.code() + " " + day).strip())
            .build());
        return;
      }
    }
    norms = norms.with(rows);
  }

  /** A figure is taken as it stands: in another unit it would mean something else. */
  private void checkFigure(Norm norm) {
    NormUnits.expected(norms, norm)
        .ifPresent(unit -> problems.add(problem("expected.norm-unit", norm.code(), unit)
            .column("unit")
            .found(norm.unit())
            .build()));
    if (MORE_THAN_NOTHING.contains(norm.code()) && norm.amount().signum() == 0) {
      problems.add(problem("expected.norm-positive", norm.code())
          .column("amount")
          .found(norm.amount().toPlainString())
          .build());
    }
  }

  void workload(List<WorkloadRate> rows) {
    for (var rate : rows) {
      if (rates.put(rate.reason(), rate) == null) {
        newReasons.putIfAbsent(rate.reason(), from);
      }
    }
  }

  void weights(Map<String, BigDecimal> hours) {
    var known = weights.byName().keySet();
    var sound = new TreeMap<>(hours);
    sound.keySet().retainAll(known);
    for (var name : hours.keySet()) {
      if (!known.contains(name)) {
        problems.add(RuleProblem.builder()
            .file(from)
            .column("weight")
            .found(name)
            .expected(say("expected.weight", String.join(", ", known)))
            .advice(Nearest.of(name, known).map(near -> say("advice.nearest", near)))
            .build());
      }
    }
    try {
      weights = weights.with(sound);
    } catch (IllegalArgumentException e) {
      var found = hours.entrySet().stream()
          .map(weight -> weight.getKey() + " " + weight.getValue().toPlainString())
          .collect(Collectors.joining(", "));
      problems.add(problem("expected.weights").column("hours").found(found).build());
    }
  }

  private RuleBook finish() {
    newNorms.forEach((code, file) -> {
      if (!rules.speaksOf(code)) {
        problems.add(unused(file, code, "code", "expected.norm-used", without(codes(), newNorms)));
      }
    });
    newReasons.forEach((reason, file) -> {
      if (!rules.counts(reason)) {
        var known = without(rates.keySet(), newReasons);
        problems.add(unused(file, reason, "reason", "expected.reason-counted", known));
      }
    });
    rules.checkTables(norms, rates.keySet(), problems);
    if (!problems.isEmpty()) {
      throw new RuleBookException(problems);
    }
    amended.addAll(rules.leftOut());
    var tables = ImmutableSortedMap.copyOf(rates);
    return new RuleBook(
        rules.engine(new TableSources(norms, tables)),
        norms,
        tables,
        weights,
        ImmutableSet.copyOf(amended),
        phrases,
        limits);
  }

  private static Set<String> without(Set<String> words, Map<String, String> others) {
    var left = new TreeSet<>(words);
    left.removeAll(others.keySet());
    return left;
  }

  private static RuleProblem unused(
      String file, String word, String column, String expected, Set<String> known) {
    return RuleProblem.builder()
        .file(file)
        .column(column)
        .found(word)
        .expected(say(expected))
        .advice(Nearest.advice(word, known))
        .build();
  }

  private Set<String> codes() {
    return norms.norms().stream().map(Norm::code).collect(Collectors.toCollection(TreeSet::new));
  }

  private RuleProblem.Builder problem(String expected, Object... figures) {
    return RuleProblem.builder().file(from).expected(say(expected, figures));
  }

  private static RuleProblem ofTable(DataProblem problem) {
    return RuleProblem.builder()
        .file(problem.file())
        .line(problem.row())
        .column(problem.column())
        .found(problem.found())
        .expected(problem.expected())
        .advice(problem.hint())
        .build();
  }
}
