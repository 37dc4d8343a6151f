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
        word(row, "unit_id"),
        word(row, "katottg"),
        word(row, "officer_id"),
        row.oneOf("tier", TIERS),
        Figures.seconds(row.decimal("drive_minutes")),
        row.decimal("work_hours"),
        row.decimal("travel_hours"),
        row.count("residents"),
        row.flag("pinned"));
    Keys.once(row, "unit_id", units, assignment.unitId());
    if (row.isSound()) {
      contents.addAssignments(assignment);
    }
  }

  void readUnserved(Row row) {
    var unit = new UnservedRow(
        word(row, "unit_id"),
        word(row, "katottg"),
        row.count("residents"),
        word(row, "reason_id"),
        Defused.original(row.text("reason")));
    Keys.once(row, "unit_id", unserved, unit.unitId());
    if (row.isSound()) {
      contents.addUnserved(unit);
    }
  }

  void readBeat(Row row) {
    var beat = new BeatRow(
        word(row, "officer_id"),
        word(row, "hromada_code"),
        row.count("settlements"),
        row.count("parts"),
        row.count("residents"),
        row.decimal("hours"),
        row.decimal("norm_index"),
        row.decimal("load_index"));
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
        word(row, "officer_id"),
        ImmutableList.copyOf(hromadaCodes),
        row.count("settlements"),
        row.count("parts"),
        row.count("residents"),
        row.decimal("hours"),
        row.decimal("norm_index"),
        row.decimal("load_index"),
        row.oneOf("role", ROLES),
        row.decimal("work_hours"),
        row.decimal("travel_hours"),
        Figures.seconds(row.decimal("longest_drive_minutes")),
        row.oneOf("base_kind", BASES));
    Keys.once(row, "officer_id", officers, officer.officerId());
    if (row.isSound()) {
      contents.addOfficers(officer);
    }
  }

  void readShortage(Row row) {
    var shortage = new ShortageRow(
        word(row, "hromada_code"),
        row.count("residents"),
        row.decimal("officers_needed"),
        row.decimal("officers_missing"));
    Keys.once(row, "hromada_code", hromadas, shortage.hromadaCode());
    if (row.isSound()) {
      contents.addShortages(shortage);
    }
  }

  void readNearness(Row row) {
    var nearness = new NearnessRow(
        word(row, "hromada_code"),
        row.count("residents"),
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
        row.count(place + "_residents"),
        row.findDecimal(place + "_minutes"),
        row.findDecimal(place + "_km"),
        row.findDecimal(place + "_within_15"),
        row.findDecimal(place + "_within_30"));
  }

  private static String word(Row row, String column) {
    return Defused.original(row.id(column));
  }
}
