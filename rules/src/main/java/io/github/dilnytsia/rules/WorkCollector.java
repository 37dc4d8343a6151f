package io.github.dilnytsia.rules;

import com.google.common.collect.ImmutableSortedMap;
import io.github.dilnytsia.judgement.WorkItem;
import io.github.dilnytsia.judgement.Workload;
import io.github.dilnytsia.territory.BasicUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The work of every unit as the rules hand it in, in any order. */
final class WorkCollector {

  private final Map<String, List<WorkItem>> items = new HashMap<>();

  void add(BasicUnit unit, WorkItem item) {
    items.computeIfAbsent(unit.id(), id -> new ArrayList<>(8)).add(item);
  }

  /** The workload of every unit, also of those without any. */
  Map<String, Workload> workloads(List<BasicUnit> units) {
    var workloads = ImmutableSortedMap.<String, Workload>naturalOrder();
    for (var unit : units) {
      var sorted = new ArrayList<>(items.getOrDefault(unit.id(), List.of()));
      sorted.sort(Comparator.comparing(WorkItem::reason));
      workloads.put(
          unit.id(), Workload.builder().unitId(unit.id()).addAllItems(sorted).build());
    }
    return workloads.buildOrThrow();
  }
}
