package io.github.dilnytsia.report;

import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Maps;
import io.github.dilnytsia.judgement.Wording;
import io.github.dilnytsia.judgement.WorkItem;
import io.github.dilnytsia.plan.Assignment;
import io.github.dilnytsia.plan.Explanation;
import io.github.dilnytsia.plan.RunnerUp;
import io.github.dilnytsia.plan.UnservedUnit;
import io.github.dilnytsia.territory.BasicUnit;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Units with who serves them and why, as the page knows them. */
final class UnitData {

  private final Report report;
  private final Places places;
  private final Sentences sentences;
  private final Map<String, UnservedUnit> unserved;
  private final List<String> reasons;

  UnitData(Report report, Places places, Sentences sentences) {
    this.report = report;
    this.places = places;
    this.sentences = sentences;
    this.unserved = Maps.uniqueIndex(report.plan().unserved(), UnservedUnit::unitId);
    this.reasons = report.plan().explanations().values().stream()
        .flatMap(explanation -> explanation.workload().items().stream())
        .map(WorkItem::reason)
        .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()))
        .asList();
  }

  void write(JsonOut out) throws IOException {
    out.list("reasons", reasons, reason -> out.text(JsonOut.visible(reason)));
    out.objects("units", report.problem().territory().units(), unit -> write(out, unit));
  }

  private void write(JsonOut out, BasicUnit unit) throws IOException {
    out.id(unit.id());
    out.field("settlement");
    Places.write(out, places.settlements, unit.settlementCode());
    out.flag("part", unit.part().isPresent());
    out.field("at");
    out.beginArray();
    out.coordinates(unit.location().lat(), unit.location().lon());
    out.endArray();
    out.number("residents", unit.residents());
    var assignment = report.plan().findAssignment(unit.id());
    if (assignment.isPresent()) {
      write(out, assignment.get());
    }
    var nobody = unserved.get(unit.id());
    if (nobody != null) {
      out.text("reasonId", nobody.reasonId());
      out.field("reason");
      sentences.write(out, nobody.reason());
    }
    var explanation = Optional.ofNullable(report.plan().explanations().get(unit.id()));
    if (explanation.isPresent()) {
      write(out, explanation.get());
    }
  }

  private void write(JsonOut out, Assignment assignment) throws IOException {
    out.field("officer");
    Places.write(out, places.officers, assignment.officerId());
    out.text("tier", assignment.tier().name());
    out.number("drive", assignment.drive().toSeconds());
    out.hours("work", assignment.work());
    out.hours("travel", assignment.travel());
    out.flag("pinned", assignment.pinned());
  }

  private void write(JsonOut out, Explanation explanation) throws IOException {
    if (explanation.runnerUp().isPresent()) {
      write(out, explanation.runnerUp().get());
    }
    out.list("items", explanation.workload().items(), item -> {
      out.beginArray();
      out.number(reasons.indexOf(item.reason()));
      out.hours(item.work());
      out.endArray();
    });
    out.list("lines", explanation.wordings(), (Wording line) -> sentences.write(out, line));
  }

  /** The officer, the drive in seconds, and what the plan would cost more. */
  private void write(JsonOut out, RunnerUp next) throws IOException {
    out.field("next");
    out.beginArray();
    Places.write(out, places.officers, next.officerId());
    out.number(next.drive().toSeconds());
    out.hours(next.dearerBy());
    out.endArray();
  }
}
