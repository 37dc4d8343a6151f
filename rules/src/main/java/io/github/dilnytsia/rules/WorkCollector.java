package io.github.dilnytsia.rules;

import com.google.common.collect.ImmutableList;
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

  private static final Comparator<WorkItem> ORDER = Comparator.comparing(WorkItem::reason)
      .thenComparing(WorkItem::count)
      .thenComparing(WorkItem::work)
      .thenComparing(WorkItem::trips);

  private final Map<String, List<WorkItem>> items = new HashMap<>();

  void add(BasicUnit unit, WorkItem item) {
    items.computeIfAbsent(unit.id(), id -> new ArrayList<>(8)).add(item);
  }

  /** The workload of every unit, also of those without any. */
  Map<String, Workload> workloads(List<BasicUnit> units) {
    var workloads = ImmutableSortedMap.<String, Workload>naturalOrder();
    for (var unit : units) {
      workloads.put(unit.id(), workload(unit.id(), items.getOrDefault(unit.id(), List.of())));
    }
    return workloads.buildOrThrow();
  }

  /** The workload of one unit, whatever the order its reasons came in. */
  static Workload workload(String unitId, List<WorkItem> items) {
    return Workload.builder()
        .unitId(unitId)
        .addAllItems(ImmutableList.sortedCopyOf(ORDER, items))
        .build();
  }
}
