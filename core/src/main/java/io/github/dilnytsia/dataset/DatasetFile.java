package io.github.dilnytsia.dataset;

import com.google.common.collect.ImmutableList;
import java.util.List;

/** The files of a dataset folder and their columns, in the order in which problems are told and columns written. */
enum DatasetFile implements FileLayout {
  SETTLEMENTS(
      "settlements.csv",
      "katottg! name_uk! name_en category! former_smt raion_code hromada_code! is_hromada_center lat! lon!"
          + " population! population_quality"),
  PARTS("settlement_parts.csv", "part_id! katottg! lat! lon! population!"),
  HROMADAS(
      "hromadas.csv",
      "hromada_code! name_uk! name_en type oblast raion_code raion center_code area_km2 population"
          + " memorandum_signed@ memorandum_suspended@ memorandum_ended@"),
  OFFICERS(
      "officers.csv",
      "officer_id! role! stage! stage_since@ expected_in_service@ training_place station_id home_katottg area_code!"
          + " hours_per_month has_car in_service_from@ in_service_to@ service_name contact"),
  STATIONS(
      "stations.csv",
      "station_id! katottg! hromada_code lat lon opened@ closed@ desks office_equipment safe communications"
          + " reception_hours"),
  DEMAND(
      "demand.csv",
      "katottg! calls_per_month registered_materials_per_month preventive_register domestic_violence_register"
          + " restraining_orders_per_month schools"),
  ABSENCES("absences.csv", "officer_id! from!@ to!@ reason"),
  CURRENT_PLAN("current_plan.csv", "unit_id! officer_id!"),
  PINS("pins.csv", "unit_id! officer_id! author! reason! expires@"),
  FORBIDS("forbids.csv", "unit_id! officer_id! author! reason! expires@"),
  STATUS("settlement_status.csv", "katottg! status! from!@ to@ reason"),
  TRAVEL_TIMES("travel_times.csv", "from! to! minutes!"),
  NEIGHBOURS(
      "settlement_neighbours.csv", "katottg_a! katottg_b! distance_km shared_border_km_approx"),
  OUTLINES("hromada_outlines_approx.geojson", ""),
  NORMS("norms.csv", "code! amount! unit in_force_from@ sureness source"),
  WORKLOAD("workload.csv", "reason! minutes trips sureness source"),
  WEIGHTS("weights.csv", "weight! hours!");

  private final String fileName;
  private final ImmutableList<String> columns;
  private final ImmutableList<String> requiredColumns;
  private final ImmutableList<String> dateColumns;

  DatasetFile(String fileName, String marked) {
    this.fileName = fileName;
    this.columns = FileLayout.columns(marked);
    this.requiredColumns = FileLayout.requiredColumns(marked);
    this.dateColumns = FileLayout.dateColumns(marked);
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
  public List<String> dateColumns() {
    return dateColumns;
  }

  @Override
  public boolean isNeverEmpty() {
    return isRequired();
  }

  @Override
  public boolean isRequired() {
    return this == SETTLEMENTS || this == HROMADAS || this == OFFICERS;
  }
}
