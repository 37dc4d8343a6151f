package io.github.dilnytsia.dataset;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import io.github.dilnytsia.dataset.PlanFolderContents.AssignmentRow;
import io.github.dilnytsia.dataset.PlanFolderContents.BeatRow;
import io.github.dilnytsia.dataset.PlanFolderContents.NearnessRow;
import io.github.dilnytsia.dataset.PlanFolderContents.OfficerRow;
import io.github.dilnytsia.dataset.PlanFolderContents.ReachFigures;
import io.github.dilnytsia.dataset.PlanFolderContents.ShortageRow;
import io.github.dilnytsia.dataset.PlanFolderContents.UnservedRow;
import io.github.dilnytsia.internal.Defused;
import io.github.dilnytsia.plan.BaseKind;
import io.github.dilnytsia.plan.Tier;
import io.github.dilnytsia.staffing.Role;
import java.util.Map;

/** Rows of the tables of a plan as values; a unit, beat, officer or hromada that occurs twice is told. */
final class PlanRows {

  private static final Map<String, Tier> TIERS = Words.by(Tier.class, Tier::name);
  private static final Map<String, Role> ROLES = Words.by(Role.class, Role::name);
  private static final Map<String, BaseKind> BASES = Words.by(BaseKind.class, BaseKind::name);

  private final PlanFolderContents.Builder contents;
  private final Ids units = new Ids();
  private final Ids unserved = new Ids();
  private final Ids beats = new Ids();
  private final Ids officers = new Ids();
  private final Ids hromadas = new Ids();
  private final Ids nearnessHromadas = new Ids();

  PlanRows(PlanFolderContents.Builder contents) {
    this.contents = contents;
  }

  void readAssignment(Row row) {
    var assignment = new AssignmentRow(
        row.defusedId("unit_id"),
        row.defusedId("katottg"),
        row.defusedId("officer_id"),
        row.oneOf("tier", TIERS),
        Figures.seconds(row.figure("drive_minutes")),
        row.figure("work_hours"),
        row.figure("travel_hours"),
        row.total("residents"),
        row.flag("pinned"));
    Keys.once(row, "unit_id", units, assignment.unitId());
    if (row.isSound()) {
      contents.addAssignments(assignment);
    }
  }

  void readUnserved(Row row) {
    var unit = new UnservedRow(
        row.defusedId("unit_id"),
        row.defusedId("katottg"),
        row.total("residents"),
        row.defusedId("reason_id"),
        Defused.original(row.text("reason")));
    Keys.once(row, "unit_id", unserved, unit.unitId());
    if (row.isSound()) {
      contents.addUnserved(unit);
    }
  }

  void readBeat(Row row) {
    var beat = new BeatRow(
        row.defusedId("officer_id"),
        row.defusedId("hromada_code"),
        row.count("settlements"),
        row.count("parts"),
        row.total("residents"),
        row.figure("hours"),
        row.figure("norm_index"),
        row.figure("load_index"));
    Keys.once(row, "officer_id", beats, beat.officerId() + '\n' + beat.hromadaCode());
    if (row.isSound()) {
      contents.addBeats(beat);
    }
  }

  void readOfficer(Row row) {
    var hromadaCodes = Splitter.on(' ')
        .omitEmptyStrings()
        .splitToList(Defused.original(row.find("hromada_code").orElse("")));
    var officer = new OfficerRow(
        row.defusedId("officer_id"),
        ImmutableList.copyOf(hromadaCodes),
        row.count("settlements"),
        row.count("parts"),
        row.total("residents"),
        row.figure("hours"),
        row.figure("norm_index"),
        row.figure("load_index"),
        row.oneOf("role", ROLES),
        row.figure("work_hours"),
        row.figure("travel_hours"),
        Figures.seconds(row.figure("longest_drive_minutes")),
        row.oneOf("base_kind", BASES));
    Keys.once(row, "officer_id", officers, officer.officerId());
    if (row.isSound()) {
      contents.addOfficers(officer);
    }
  }

  void readShortage(Row row) {
    var shortage = new ShortageRow(
        row.defusedId("hromada_code"),
        row.total("residents"),
        row.figure("officers_needed"),
        row.figure("officers_missing"));
    Keys.once(row, "hromada_code", hromadas, shortage.hromadaCode());
    if (row.isSound()) {
      contents.addShortages(shortage);
    }
  }

  void readNearness(Row row) {
    var nearness = new NearnessRow(
        row.defusedId("hromada_code"),
        row.total("residents"),
        row.find("raion_centre_code").map(Defused::original),
        reach(row, "station"),
        reach(row, "officer"),
        reach(row, "raion_centre"),
        row.balance("km_saved_per_month"));
    Keys.once(row, "hromada_code", nearnessHromadas, nearness.hromadaCode());
    if (row.isSound()) {
      contents.addNearness(nearness);
    }
  }

  private static ReachFigures reach(Row row, String place) {
    return new ReachFigures(
        row.total(place + "_residents"),
        row.findFigure(place + "_minutes"),
        row.findFigure(place + "_km"),
        row.findFigure(place + "_within_15"),
        row.findFigure(place + "_within_30"));
  }
}
