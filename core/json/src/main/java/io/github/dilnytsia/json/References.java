package io.github.dilnytsia.json;

import static io.github.dilnytsia.json.JsonPhrases.say;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.HashMultimap;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.SetMultimap;
import io.github.dilnytsia.internal.Shown;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The ids of a document and what refers to them; judged when the whole document has been read, in whatever order it came.
 *
 * <p>A reference is wrong only if nothing explains it otherwise: an object whose id cannot be read may have been the one
 * that was meant, and then its own problem is the one to tell.
 */
final class References {

  private static final int MOST_COMPARISONS = 100_000;

  private record Reference(Spot spot, String id, Target target) {}

  private record OwnId(Spot spot, String id, Space other) {}

  private final ProblemLog log;
  private final Map<Space, Set<String>> ids = new EnumMap<>(Space.class);
  private final SetMultimap<Space, String> doubtful = HashMultimap.create();
  private final Set<Space> unknowable = EnumSet.noneOf(Space.class);
  private final Map<List<Object>, Spot> keys = new HashMap<>();
  private final List<OwnId> ownIds = new ArrayList<>();
  private final ListMultimap<String, String> partsBySettlement = ArrayListMultimap.create();
  private final List<Reference> references = new ArrayList<>();
  private int comparisons;

  References(ProblemLog log) {
    this.log = log;
    for (var space : Space.values()) {
      ids.put(space, new HashSet<>());
    }
  }

  /** There is something with this id. */
  void add(Space space, String id) {
    of(space).add(id);
  }

  /** There is something whose id cannot be right. */
  void doubt(Space space, Optional<String> id) {
    id.ifPresentOrElse(text -> doubtful.put(space, text), () -> unknowable.add(space));
  }

  /** A settlement is cut into parts. */
  void part(String id, String settlement) {
    partsBySettlement.put(settlement, id);
  }

  /** Nothing in another space has this id. */
  void distinct(Spot spot, String id, Space other) {
    ownIds.add(new OwnId(spot, id, other));
  }

  /** Something is referred to that may stand further down. */
  void refer(Spot spot, String id, Target target) {
    references.add(new Reference(spot, id, target));
  }

  /** Tells if an earlier object has the same key; the first element of a key says what it is a key of. */
  void once(Spot spot, String found, List<Object> key) {
    var earlier = keys.putIfAbsent(key, spot);
    if (earlier != null) {
      log.tell(spot, Optional.of(found), say("expected.once", earlier.pointer()));
    }
  }

  /** Judges every reference. */
  void resolve() {
    for (var own : ownIds) {
      if (of(own.other()).contains(own.id())) {
        log.tell(own.spot(), Optional.of(quoted(own.id())), say("expected.own-id"));
      }
    }
    references.forEach(this::resolve);
  }

  private void resolve(Reference reference) {
    var id = reference.id();
    var spaces = reference.target().spaces();
    if (reference.target() == Target.UNIT
        && of(Space.SETTLEMENT).contains(id)
        && !of(Space.PART).contains(id)
        && partsBySettlement.containsKey(id)) {
      var some = partsBySettlement.get(id).stream()
          .sorted()
          .limit(3)
          .map(Shown::of)
          .collect(Collectors.joining(", "));
      log.tell(reference.spot(), Optional.of(quoted(id)), say("expected.part-of", id, some));
    } else if (spaces.stream().allMatch(space -> excludes(space, id))) {
      log.tell(reference.spot(), Optional.of(quoted(id)), reference.target().expected());
    }
  }

  private boolean excludes(Space space, String id) {
    return !of(space).contains(id)
        && !unknowable.contains(space)
        && doubtful.get(space).stream().noneMatch(other -> mayBe(id, other));
  }

  /** Whether an id that cannot be right may have been meant; a document full of such ids is not gone into. */
  private boolean mayBe(String id, String other) {
    comparisons++;
    return comparisons > MOST_COMPARISONS || Names.isClose(id, other);
  }

  private Set<String> of(Space space) {
    return ids.getOrDefault(space, Set.of());
  }

  private static String quoted(String id) {
    return '"' + id + '"';
  }
}
