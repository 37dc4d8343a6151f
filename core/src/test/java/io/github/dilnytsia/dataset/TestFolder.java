package io.github.dilnytsia.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A tiny valid dataset with something in every file, to be spoilt by one change at a time. */
final class TestFolder {

  static final String OWN = "UA05020010000053508";
  static final String OTHER = "UA05020030000031457";
  static final String RAION = "UA05020000000026686";
  static final String VILLAGE = "UA05020010010058853";
  static final String TOWN = "UA05020010020055396";
  static final String CITY = "UA05020030010063857";

  private final Path path;
  private final Map<String, byte[]> files = new TreeMap<>();

  TestFolder(Path path) {
    this.path = path;
    set("settlements.csv", """
        katottg,name_uk,name_en,category,former_smt,raion_code,hromada_code,is_hromada_center,lat,lon,population,population_quality
        UA05020010010058853,Агрономічне,Ahronomichne,C,0,UA05020000000026686,UA05020010000053508,1,49.19845982,28.38350448,3937,imputed
        UA05020010020055396,Слов’янка,,X,1,,UA05020010000053508,0,49.16723442,28.36944855,2236,official
        UA05020030010063857,Вінниця,Vinnytsia,M,,UA05020000000026686,UA05020030000031457,1,49.23278,28.48097,5887,
        """);
    set("settlement_parts.csv", """
        part_id,katottg,lat,lon,population
        UA05020030010063857-050133,UA05020030010063857,49.304283,28.482872,3099
        UA05020030010063857-051477,UA05020030010063857,49.252596,28.44974,2788
        """);
    set("hromadas.csv", """
        hromada_code,name_uk,name_en,type,oblast,raion_code,raion,center_code,area_km2,population,memorandum_signed,memorandum_suspended,memorandum_ended
        UA05020010000053508,Агрономічна,Ahronomichna,сільська,Вінницька,UA05020000000026686,Вінницький,UA05020010010058853,86.1,6173,2021-02-20,2023-01-01,2023-06-01
        UA05020030000031457,Вінницька,,,,UA05020000000026686,,,256.60,5887,,,
        """);
    set("officers.csv", """
        officer_id,role,stage,stage_since,expected_in_service,training_place,station_id,home_katottg,area_code,hours_per_month,has_car,in_service_from,in_service_to,service_name,contact
        POG-1,COMMUNITY_OFFICER,IN_SERVICE,2021-06-10,,Київ,ST-1,UA05020010010058853,UA05020010000053508,168,1,2021-06-10,2024-01-01,Сокіл,102
        POG-2,COMMUNITY_OFFICER,TRAINING,2021-06-10,2022-01-01,,,UA05020030010063857,UA05020030000031457,,,,,,
        DOP-1,DISTRICT_OFFICER,IN_SERVICE,2019-06-01,,,ST-2,,UA05020000000026686,172,0,2019-06-01,,,
        """);
    set("stations.csv", """
        station_id,katottg,hromada_code,lat,lon,opened,closed,desks,office_equipment,safe,communications,reception_hours
        ST-1,UA05020010010058853,UA05020010000053508,49.198,28.383,2021-06-10,2025-01-01,2,1,0,1,Tue 09:00-12:00; Thu 14:00-18:00
        ST-2,UA05020030010063857,,,,,,,,,,
        """);
    set("demand.csv", """
        katottg,calls_per_month,registered_materials_per_month,preventive_register,domestic_violence_register,restraining_orders_per_month,schools
        UA05020010010058853,23,12,14,6,3,1
        UA05020030010063857,6,2,3,1,0,
        """);
    set("absences.csv", """
        officer_id,from,to,reason
        POG-1,2022-07-01,2022-07-14,відпустка
        POG-1,2022-09-01,2022-09-01,
        """);
    set("current_plan.csv", """
        unit_id,officer_id
        UA05020010010058853,POG-1
        UA05020010020055396,POG-1
        UA05020030010063857-050133,DOP-1
        """);
    set("pins.csv", """
        unit_id,officer_id,author,reason,expires
        UA05020010020055396,POG-1,Коваль,знає людей,2023-01-01
        """);
    set("forbids.csv", """
        unit_id,officer_id,author,reason,expires
        UA05020010020055396,DOP-1,Коваль,"родичі, друзі",
        """);
    set("settlement_status.csv", """
        katottg,status,from,to,reason
        UA05020010020055396,INACCESSIBLE,2022-02-24,2022-04-01,міст зруйновано
        UA05020010020055396,ACCESSIBLE,2022-04-02,,
        """);
    set("travel_times.csv", """
        from,to,minutes
        ST-1,UA05020010010058853,1.5
        ST-1,UA05020010020055396,7.333
        ST-1,UA05020030010063857-050133,
        UA05020030010063857,UA05020030010063857-051477,9
        """);
    set("settlement_neighbours.csv", """
        katottg_a,katottg_b,distance_km,shared_border_km_approx
        UA05020010020055396,UA05020010010058853,3.62,3.78
        UA05020010010058853,UA05020030010063857,7.35,
        """);
    set("hromada_outlines_approx.geojson", """
        {"type": "FeatureCollection", "features": [
        {"type": "Feature", "properties": {"hromada_code": "UA05020010000053508", "name": "Агрономічна"},
         "geometry": {"type": "Polygon", "coordinates": [[[28.3, 49.1], [28.4, 49.1], [28.4, 49.2], [28.3, 49.1]]]}},
        {"type": "Feature", "geometry": {"coordinates": [[[[28.5, 49.1], [28.6, 49.1], [28.6, 49.2], [28.5, 49.1]]]],
         "type": "MultiPolygon"}, "properties": {"hromada_code": "UA05020030000031457"}}
        ]}
        """);
    set("norms.csv", """
        code,amount,unit,in_force_from,sureness,source
        residents-per-beat-rural,5000,people,2018-01-01,read,Наказ 650
        reach-hard,45.50,min,2022-01-01,,
        """);
    set("workload.csv", """
        reason,minutes,trips,sureness,source
        contact,0.25,0,derived,опитування
        """);
    set("weights.csv", """
        weight,hours
        journeys,0.3
        overload-from-1,170
        """);
  }

  TestFolder set(String file, String text) {
    return set(file, text.getBytes(StandardCharsets.UTF_8));
  }

  TestFolder set(String file, byte[] bytes) {
    files.put(file, bytes);
    return this;
  }

  TestFolder remove(String file) {
    files.remove(file);
    return this;
  }

  String text(String file) {
    var bytes = files.get(file);
    assertThat(bytes).as(file).isNotNull();
    return new String(bytes, StandardCharsets.UTF_8);
  }

  Map<String, byte[]> contents() {
    return Map.copyOf(files);
  }

  List<String> names() {
    return List.copyOf(files.keySet());
  }

  /** Puts another text where one stands, which must be there. */
  TestFolder change(String file, String old, String changed) {
    assertThat(text(file)).contains(old);
    return set(file, text(file).replace(old, changed));
  }

  TestFolder append(String file, String row) {
    return set(file, text(file) + row + "\n");
  }

  Path save() {
    try {
      Files.createDirectories(path);
      for (var file : files.entrySet()) {
        Files.write(path.resolve(file.getKey()), file.getValue());
      }
      return path;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Dataset read() {
    return Datasets.read(save());
  }

  List<DataProblem> problems() {
    return Refusal.problems(this::read);
  }

  /** The only problem the dataset has. */
  DataProblem problem() {
    var problems = problems();
    assertThat(problems).as("problems").hasSize(1);
    return problems.get(0);
  }

  /** The only problem, in short: {@code file, row, column, found}. */
  String found() {
    return inShort(problem());
  }

  /** A problem as {@code file:row:column:found}. */
  static String inShort(DataProblem problem) {
    return problem.file() + ":" + Refusal.inShort(problem);
  }
}
