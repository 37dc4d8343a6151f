package io.github.dilnytsia.map;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.graph.ValueGraph;
import io.github.dilnytsia.plan.BeatPlan;
import io.github.dilnytsia.territory.Territory;
import java.util.BitSet;
import java.util.Comparator;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * A colour for each officer, the same wherever beats are drawn: another than those of officers next door, as far as seven
 * colours go.
 *
 * <p>The palette is Okabe and Ito's (2008), which the colour-blind tell apart; its black is left for lines and letters.
 */
public final class BeatColours {

  /** All colours that beats have, such as {@code #0072B2}. */
  public static final ImmutableList<String> PALETTE =
      ImmutableList.of("#0072B2", "#E69F00", "#009E73", "#CC79A7", "#56B4E9", "#D55E00", "#F0E442");

  /** Each round mends what it can; what two rounds leave, a third leaves too, but for rare maps. */
  private static final int ROUNDS = 10;

  private final ValueGraph<String, Integer> neighbours;
  private final Map<String, Integer> chosen = new TreeMap<>();
  private final Map<String, BitSet> taken = new TreeMap<>();
  private final int[] uses = new int[PALETTE.size()];

  private BeatColours(ValueGraph<String, Integer> neighbours) {
    this.neighbours = neighbours;
    neighbours.nodes().forEach(officer -> taken.put(officer, new BitSet()));
  }

  /** The colour of every officer who has a beat, by id. The same plan gives the same colours on any machine. */
  public static Map<String, String> of(BeatPlan plan, Territory territory) {
    var colours = new BeatColours(BeatNeighbours.of(plan, territory));
    colours.chooseAll();
    colours.mend();
    var colourByOfficer = ImmutableSortedMap.<String, String>naturalOrder();
    colours.chosen.forEach((officer, colour) -> colourByOfficer.put(officer, PALETTE.get(colour)));
    return colourByOfficer.buildOrThrow();
  }

  /** Who has the least to choose from chooses first (Brélaz 1979). */
  private void chooseAll() {
    var open = new TreeSet<>(neighbours.nodes());
    var hardest = Comparator.comparing((String officer) -> bits(officer).cardinality())
        .thenComparing(neighbours::degree)
        .thenComparing(Comparator.reverseOrder());
    while (!open.isEmpty()) {
      var officer = open.stream().max(hardest).orElseThrow();
      open.remove(officer);
      choose(officer);
    }
  }

  private BitSet bits(String officer) {
    return Objects.requireNonNull(taken.get(officer));
  }

  private void choose(String officer) {
    var colour = best(officer);
    chosen.put(officer, colour);
    uses[colour]++;
    neighbours.adjacentNodes(officer).forEach(neighbour -> bits(neighbour).set(colour));
  }

  /** Whoever has a neighbour's colour takes another if fewer neighbours have that. */
  private void mend() {
    var mended = true;
    for (var round = 0; mended && round < ROUNDS; round++) {
      mended = false;
      for (var officer : neighbours.nodes()) {
        var before = colour(officer);
        uses[before]--;
        chosen.remove(officer);
        var after = weights(officer)[before] == 0 ? before : best(officer);
        chosen.put(officer, after);
        uses[after]++;
        mended |= after != before;
      }
    }
  }

  private int colour(String officer) {
    return Objects.requireNonNull(chosen.get(officer));
  }

  /** Of those that weigh least among the neighbours the one used least so far, so that all are used. */
  private int best(String officer) {
    var weights = weights(officer);
    var best = 0;
    for (var colour = 1; colour < weights.length; colour++) {
      if (weights[colour] < weights[best]
          || (weights[colour] == weights[best] && uses[colour] < uses[best])) {
        best = colour;
      }
    }
    return best;
  }

  private int[] weights(String officer) {
    var weights = new int[PALETTE.size()];
    for (var neighbour : neighbours.adjacentNodes(officer)) {
      var colour = chosen.get(neighbour);
      if (colour != null) {
        weights[colour] += neighbours.edgeValue(officer, neighbour).orElse(0);
      }
    }
    return weights;
  }
}
