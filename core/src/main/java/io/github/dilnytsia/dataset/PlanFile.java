package io.github.dilnytsia.dataset;

import com.google.common.collect.ImmutableList;
import java.util.List;

/** The files a plan is written to, with their columns; the summary, which lists all others, is written last. */
enum PlanFile implements FileLayout {
  PLAN(
      "plan.csv",
      "unit_id! katottg! officer_id! tier! drive_minutes! work_hours! travel_hours! residents! pinned!"),
  BEATS(
      "beats.csv",
      "officer_id! hromada_code! settlements! parts! residents! hours! norm_index! load_index!"),
  OFFICERS(
      "officers.csv",
      "officer_id! hromada_code! settlements! parts! residents! hours! norm_index! load_index! role! work_hours!"
          + " travel_hours! longest_drive_minutes! base_kind!"),
  UNSERVED("unserved.csv", "unit_id! katottg! residents! reason_id! reason!"),
  FINDINGS(
      "findings.csv",
      "severity! rule_id! hromada_code! officer_id! unit_id! value! limit! unit! source! text!"),
  SHORTAGE("shortage.csv", "hromada_code! residents! officers_needed! officers_missing!"),
  NEARNESS(
      "nearness.csv",
      "hromada_code! residents! raion_centre_code! station_residents! station_minutes! station_km! station_within_15!"
          + " station_within_30! officer_residents! officer_minutes! officer_km! officer_within_15! officer_within_30!"
          + " raion_centre_residents! raion_centre_minutes! raion_centre_km! raion_centre_within_15!"
          + " raion_centre_within_30! km_saved_per_month!"),
  MAP("plan.geojson", ""),
  SUMMARY("summary.json", "");

  private final String fileName;
  private final ImmutableList<String> columns;
  private final ImmutableList<String> requiredColumns;

  PlanFile(String fileName, String marked) {
    this.fileName = fileName;
    this.columns = FileLayout.columns(marked);
    this.requiredColumns = FileLayout.requiredColumns(marked);
  }

  @Override
  public String fileName() {
    return fileName;
  }

  @Override
  public List<String> columns() {
    return columns;
  }

  @Override
  public List<String> requiredColumns() {
    return requiredColumns;
  }

  @Override
  public boolean isRequired() {
    return true;
  }

  @Override
  public boolean isNeverEmpty() {
    return false;
  }
}
