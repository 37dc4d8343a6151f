package io.github.dilnytsia.examples.benchmarks;

import io.github.dilnytsia.optimize.AssignmentProblem;
import io.github.dilnytsia.optimize.LoadCost;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.Optional;

/**
 * The {@code .dom} format: settlements, each with the officers that may serve it and the price of serving it not at all.
 *
 * <p>{@code DOM1 name settlements officers λ}, then the officers {@code o id capacity x y hromada}, then the settlements
 * {@code s id population x y hromada unservedCost k} followed by k times {@code officer cost weight}. Ids count from 0 in
 * the order of the lines. To be minimised: the costs of what is served, the prices of what is not, and λ times the sum
 * of all officers' squared load indices; no officer exceeds the capacity.
 */
final class DomainFormat {

  /** The first word of such a file. */
  static final String MAGIC = "DOM1";

  private static final int MOST_OFFICERS = 1_000_000;
  private static final int MOST_SETTLEMENTS = 1_000_000;
  private static final int MOST_PAIRS = 10_000_000;

  private final Tokens tokens;
  private final AssignmentProblem.Builder problem = AssignmentProblem.builder(1);
  private final int scale;
  private final LoadCost loadCost;
  private final int settlements;
  private final int officers;

  /** By officer: one more than the last settlement that listed it. */
  private final int[] listed;

  private int pairs;

  private DomainFormat(Tokens tokens, int settlements, int officers, BigDecimal lambda) {
    this.tokens = tokens;
    this.settlements = settlements;
    this.officers = officers;
    scale = lambda.signum() == 0 ? 1 : Instance.FINE;
    loadCost = LoadCost.squared(lambda
        .multiply(BigDecimal.valueOf(scale))
        .setScale(0, RoundingMode.FLOOR)
        .longValueExact());
    listed = new int[officers];
    Arrays.fill(listed, -1);
  }

  static Instance read(String name, Tokens tokens, Optional<BigDecimal> given) throws IOException {
    tokens.keyword(MAGIC, "the word " + MAGIC);
    var unused = tokens.next("the instance's name");
    int settlements = tokens.count("the number of settlements", 0, MOST_SETTLEMENTS);
    int officers = tokens.count("the number of officers", 0, MOST_OFFICERS);
    var own = tokens.decimal("λ");
    if (!Decimals.isPrice(own)) {
      tokens.problem("λ, " + Decimals.PRICE);
      own = BigDecimal.ZERO;
    }
    var lambda = given.orElse(own);
    var format = new DomainFormat(tokens, settlements, officers, lambda);
    return new Instance(name, InstanceFormat.DOMAIN, format.problem(), lambda, format.scale);
  }

  private AssignmentProblem problem() throws IOException {
    for (int o = 0; o < officers; o++) {
      officer(o);
    }
    for (int s = 0; s < settlements; s++) {
      settlement(s);
    }
    tokens.end("the end of the file after %d settlements".formatted(settlements));
    return tokens.build(problem);
  }

  private void officer(int id) throws IOException {
    begin("o", "the letter o of an officer's line", "officer", id);
    problem.addHardAgent(loadCost, tokens.whole("the capacity", 0, AssignmentProblem.MAX_AMOUNT));
    place();
  }

  private void settlement(int id) throws IOException {
    begin("s", "the letter s of a settlement's line", "settlement", id);
    tokens.whole("the population", 0, AssignmentProblem.MAX_AMOUNT);
    place();
    problem.addTask(cost("the price of leaving the settlement unserved", 0));
    int count = tokens.count("the number of officers that may serve it", 0, officers);
    pairs += count;
    if (pairs > MOST_PAIRS) {
      throw tokens.refuse("more than %d pairs of settlement and officer.".formatted(MOST_PAIRS));
    }
    for (int k = 0; k < count; k++) {
      candidate(id);
    }
  }

  private void candidate(int settlement) throws IOException {
    int officer = tokens.count("an officer's id", 0, officers - 1);
    boolean again = listed[officer] == settlement;
    if (again) {
      tokens.problem("each officer at most once for settlement " + settlement);
    }
    listed[officer] = settlement;
    long cost = cost("the cost", -AssignmentProblem.MAX_AMOUNT);
    long weight = tokens.whole("the weight", 0, AssignmentProblem.MAX_AMOUNT);
    if (!again) {
      problem.addCandidate(settlement, officer, cost, weight);
    }
  }

  private void begin(String letter, String expected, String what, int id) throws IOException {
    tokens.keyword(letter, expected);
    tokens.whole(() -> "the id of %s %d, counted from 0".formatted(what, id), id, id);
  }

  /** Coordinates and hromada, for maps only. */
  private void place() throws IOException {
    tokens.decimal("x in km");
    tokens.decimal("y in km");
    tokens.whole("the number of the hromada", 0, Integer.MAX_VALUE);
  }

  private long cost(String what, long least) throws IOException {
    return scale * tokens.whole(what, least / scale, AssignmentProblem.MAX_AMOUNT / scale);
  }
}
