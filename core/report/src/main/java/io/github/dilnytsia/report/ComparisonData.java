package io.github.dilnytsia.report;

import io.github.dilnytsia.judgement.Finding;
import io.github.dilnytsia.plan.Assignment;
import io.github.dilnytsia.plan.BeatPlan;
import io.github.dilnytsia.plan.Change;
import io.github.dilnytsia.plan.OfficerLoad;
import io.github.dilnytsia.plan.PlanComparison;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** What becomes of people when the plan takes the current one's place, as the page knows it. */
final class ComparisonData {

  private final PlanComparison comparison;
  private final Places places;
  private final FindingData findings;

  ComparisonData(PlanComparison comparison, Places places, Sentences sentences) {
    this.comparison = comparison;
    this.places = places;
    this.findings = new FindingData(places, sentences);
  }

  void write(JsonOut out) throws IOException {
    out.beginObject();
    out.number("moved", comparison.residentsMoved());
    out.number("nearer", comparison.residentsNearer());
    out.number("farther", comparison.residentsFarther());
    out.field("dearer");
    PlanData.writeScore(out, comparison.dearerBy());
    out.hours("dearerTotal", comparison.dearerBy().total());
    write(out, "before", comparison.before());
    write(out, "after", comparison.after());
    out.list("moves", comparison.moves(), move -> write(out, move));
    out.list("loads", comparison.loadChanges(), change -> writeLoad(out, change));
    findings.write(out, "appear", side(comparison.findingChanges(), true));
    findings.write(out, "disappear", side(comparison.findingChanges(), false));
    out.endObject();
  }

  private static void write(JsonOut out, String field, BeatPlan plan) throws IOException {
    out.field(field);
    out.beginObject();
    out.number("missing", plan.officersMissing(), 4);
    out.number("unserved", plan.unservedResidents());
    out.number("meanDrive", plan.meanDrive().toMillis());
    out.number("longestDrive", plan.longestDrive().toSeconds());
    out.hours("cost", plan.score().total());
    out.number("findings", plan.findings().size());
    out.endObject();
  }

  /** The unit, its officers and their drives in seconds, before and after; null for nobody. */
  private void write(JsonOut out, Change<Assignment> move) throws IOException {
    out.beginArray();
    Places.write(out, places.units, move.any().unitId());
    write(out, move.before());
    write(out, move.after());
    out.endArray();
  }

  private void write(JsonOut out, Optional<Assignment> side) throws IOException {
    if (side.isPresent()) {
      Places.write(out, places.officers, side.get().officerId());
      out.number(side.get().drive().toSeconds());
    } else {
      out.nothing();
      out.nothing();
    }
  }

  /** The officer, residents and load index before and after; null where there was no officer. */
  private void writeLoad(JsonOut out, Change<OfficerLoad> change) throws IOException {
    out.beginArray();
    Places.write(out, places.officers, change.any().officerId());
    for (var side : List.of(change.before(), change.after())) {
      if (side.isPresent()) {
        out.number(side.get().residents());
        out.number(JsonOut.rounded(side.get().loadIndex(), 4));
      } else {
        out.nothing();
        out.nothing();
      }
    }
    out.endArray();
  }

  private static List<Finding> side(List<Change<Finding>> changes, boolean after) {
    return changes.stream()
        .map(change -> after ? change.after() : change.before())
        .flatMap(Optional::stream)
        .toList();
  }
}
