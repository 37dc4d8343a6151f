package io.github.dilnytsia.examples.planner;

import io.github.dilnytsia.dataset.PolicyTables;
import io.github.dilnytsia.judgement.Norm;
import io.github.dilnytsia.judgement.WorkloadRate;
import io.github.dilnytsia.plan.PlanningProblem;
import io.github.dilnytsia.rules.Amendment;
import io.github.dilnytsia.rules.HostRules;
import io.github.dilnytsia.rules.RuleBook;
import io.github.dilnytsia.rules.RuleText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The policy of a command: the standard book, and the files that replace figures of it or add rules to it.
 *
 * <p>The figures go into the book, whose rules may ask for them, and into the problem, where they win over the dataset's own
 * and where the plan's fingerprint covers them. The rules are code: of them the plan's summary keeps the hashes.
 */
record GivenPolicy(
    Optional<Path> norms,
    Optional<Path> workload,
    Optional<Path> weights,
    List<Path> rules,
    List<String> replaced,
    List<String> without) {

  /** The standard book alone. */
  static GivenPolicy standard() {
    return new GivenPolicy(
        Optional.empty(), Optional.empty(), Optional.empty(), List.of(), List.of(), List.of());
  }

  /** Whether nothing replaces anything. */
  boolean isStandard() {
    return equals(standard());
  }

  /**
   * The book.
   *
   * @throws io.github.dilnytsia.rules.RuleBookException with everything wrong in all files
   */
  RuleBook book() {
    var standard = RuleBook.ukraine();
    return isStandard() ? standard : standard.with(amendments());
  }

  private List<Amendment> amendments() {
    var amendments = new ArrayList<Amendment>();
    norms.map(Amendment::norms).ifPresent(amendments::add);
    workload.map(Amendment::workload).ifPresent(amendments::add);
    weights.map(Amendment::weights).ifPresent(amendments::add);
    without.stream().map(Amendment::without).forEach(amendments::add);
    if (!rules.isEmpty()) {
      amendments.add(HostRules.trustingCode(rules.stream().map(RuleText::file).toList())
          .replacing(replaced.toArray(String[]::new)));
    }
    return amendments;
  }

  /** A problem with the figures of the files in the place of the dataset's own. */
  PlanningProblem on(PlanningProblem problem) {
    return isStandard()
        ? problem
        : PlanningProblem.builder()
            .from(problem)
            .norms(norms(problem))
            .workloadRates(rates(problem))
            .weights(weights(problem))
            .build();
  }

  /** A figure that the file has at all is the file's alone, on whatever day the dataset's rows begin. */
  private List<Norm> norms(PlanningProblem problem) {
    var given = norms.map(PolicyTables::norms).orElse(List.of());
    var codes = given.stream().map(Norm::code).collect(Collectors.toSet());
    return Stream.concat(
            problem.norms().stream().filter(norm -> !codes.contains(norm.code())), given.stream())
        .toList();
  }

  private List<WorkloadRate> rates(PlanningProblem problem) {
    var rates = new TreeMap<String, WorkloadRate>();
    problem.workloadRates().forEach(rate -> rates.put(rate.reason(), rate));
    workload
        .map(PolicyTables::workload)
        .ifPresent(given -> given.forEach(rate -> rates.put(rate.reason(), rate)));
    return List.copyOf(rates.values());
  }

  private Map<String, BigDecimal> weights(PlanningProblem problem) {
    var hours = new TreeMap<>(problem.weights());
    weights.map(PolicyTables::weights).ifPresent(hours::putAll);
    return hours;
  }

  /**
   * What amends the standard book, as options of the command line with the bare name of their file, and the SHA-256 of the
   * file: what a plan's summary keeps, and what has to be given again to verify it.
   */
  Map<String, String> amended() {
    var options = new TreeMap<String, String>();
    norms.ifPresent(file -> put(options, "--norms", file));
    workload.ifPresent(file -> put(options, "--workload", file));
    weights.ifPresent(file -> put(options, "--weights", file));
    rules.forEach(file -> put(options, "--rules", file));
    replaced.forEach(id -> options.put("--replace " + id, ""));
    without.forEach(id -> options.put("--without " + id, ""));
    return options;
  }

  private static void put(Map<String, String> options, String option, Path file) {
    var key = "%s %s".formatted(option, file.getFileName());
    var unique = key;
    for (var number = 2; options.containsKey(unique); number++) {
      unique = "%s (%d)".formatted(key, number);
    }
    options.put(unique, sha256(file));
  }

  private static String sha256(Path file) {
    try {
      var digest = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
      return "%064x".formatted(new BigInteger(1, digest));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every JVM has SHA-256.", e);
    }
  }
}
