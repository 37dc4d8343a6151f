package io.github.dilnytsia.map;

import com.google.common.collect.ImmutableList;
import com.google.common.graph.EndpointPair;
import com.google.common.graph.GraphBuilder;
import com.google.common.graph.MutableGraph;
import io.github.dilnytsia.map.BeatAreas.Drawn;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.index.strtree.STRtree;

/**
 * A colour for each officer, another than those of officers next door, as far as seven colours go.
 *
 * <p>The palette is Okabe and Ito's (2008), which the colour-blind tell apart; its black is left for lines and letters.
 */
final class BeatColours {

  private static final List<String> PALETTE =
      ImmutableList.of("#E69F00", "#56B4E9", "#009E73", "#F0E442", "#0072B2", "#D55E00", "#CC79A7");

  /** In cells of the grid: what lies within some 20 m touches. */
  private static final double NEAR = 200;

  private final Map<String, String> colourByOfficer = new HashMap<>();

  private BeatColours() {}

  /** The officers with most neighbours choose first. */
  static BeatColours of(List<Drawn> areas) {
    var colours = new BeatColours();
    var neighbours = neighbours(areas);
    neighbours.nodes().stream()
        .sorted(Comparator.comparing((String officer) -> -neighbours.degree(officer))
            .thenComparing(Comparator.naturalOrder()))
        .forEach(officer -> colours.choose(officer, neighbours.adjacentNodes(officer)));
    return colours;
  }

  private static MutableGraph<String> neighbours(List<Drawn> areas) {
    MutableGraph<String> graph = GraphBuilder.undirected().build();
    var tree = new STRtree();
    for (var i = 0; i < areas.size(); i++) {
      graph.addNode(areas.get(i).beat().officerId());
      tree.insert(areas.get(i).area().getEnvelopeInternal(), i);
    }
    tree.build();
    IntStream.range(0, areas.size())
        .parallel()
        .mapToObj(i -> laterNear(i, areas, tree))
        .toList()
        .forEach(edges -> edges.forEach(graph::putEdge));
    return graph;
  }

  /** An area's officer with each of those next door whose areas come later, so that no two are measured twice. */
  private static List<EndpointPair<String>> laterNear(int i, List<Drawn> areas, STRtree tree) {
    var area = areas.get(i).area();
    var officer = areas.get(i).beat().officerId();
    var around = new Envelope(area.getEnvelopeInternal());
    around.expandBy(NEAR);
    var edges = new ArrayList<EndpointPair<String>>();
    for (var found : tree.query(around)) {
      var later = (int) found;
      var other = areas.get(later).beat().officerId();
      if (later > i
          && !officer.equals(other)
          && area.isWithinDistance(areas.get(later).area(), NEAR)) {
        edges.add(EndpointPair.unordered(officer, other));
      }
    }
    return edges;
  }

  private void choose(String officer, Iterable<String> neighbours) {
    var uses = new int[PALETTE.size()];
    for (var neighbour : neighbours) {
      var colour = colourByOfficer.get(neighbour);
      if (colour != null) {
        uses[PALETTE.indexOf(colour)]++;
      }
    }
    var best = 0;
    for (var i = 1; i < uses.length; i++) {
      if (uses[i] < uses[best]) {
        best = i;
      }
    }
    colourByOfficer.put(officer, PALETTE.get(best));
  }

  String of(String officerId) {
    return Objects.requireNonNull(colourByOfficer.get(officerId));
  }
}
