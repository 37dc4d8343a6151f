package io.github.dilnytsia.examples.planner;

import static io.github.dilnytsia.examples.planner.TinyFolder.DATE;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.dilnytsia.examples.planner.console.ExitCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is wrong with a dataset is told in one language at a time. */
class SpoiltDataLanguageTest {

  /** What no column takes, or only some do. */
  private static final List<String> WRONG = List.of(
      "",
      " ",
      "-3",
      "0",
      "1",
      "28.3",
      "50.5",
      "1,5",
      "1 000",
      "1e9",
      "99999999999",
      "2021-13-45",
      "9999-12-31",
      "1.6.2022",
      "Лука",
      "two words",
      "UA05020010020055396",
      "UA05020010020055397",
      "UA05020000000026686",
      "U\u041005020010020055396",
      "POG-1",
      "A-1",
      "Tue 12:00-09:00",
      "\u202eтекст");

  @TempDir
  private Path temp = Path.of("");

  private TinyFolder tiny;

  @BeforeEach
  void writeTheDataset() throws IOException {
    tiny = TinyFolder.in(temp);
  }

  private Run plan() {
    return OneLanguage.of("plan", tiny, "--date", DATE);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "settlements.csv | katottg,name_uk,name_en,category,former_smt,raion_code,hromada_code,is_hromada_center,lat,lon,population,population_quality | UA05020010040056789,Хутір,Khutir,C,0,UA05020000000026686,UA05020010000053508,0,49.1,28.3,50,official",
        "settlement_parts.csv | part_id,katottg,lat,lon,population | B-1,UA05020010020055396,49.1,28.3,50",
        "hromadas.csv | hromada_code,name_uk,name_en,type,oblast,raion_code,raion,center_code,area_km2,population,memorandum_signed,memorandum_suspended,memorandum_ended | UA05020010000053508,Агрономічна,Ahronomichna,сільська,Вінницька,UA05020000000026686,Вінницький,UA05020010010058853,100.5,6746,2021-02-20,2023-01-01,2024-01-01",
        "officers.csv | officer_id,role,stage,stage_since,expected_in_service,training_place,station_id,home_katottg,area_code,hours_per_month,has_car,in_service_from,in_service_to,service_name,contact | POG-9,COMMUNITY_OFFICER,IN_SERVICE,2020-01-01,2020-02-01,місто,,UA05020010010058853,UA05020010000053508,160,1,2021-06-10,2029-01-01,Ім’я,тел.",
        "stations.csv | station_id,katottg,hromada_code,lat,lon,opened,closed,desks,office_equipment,safe,communications,reception_hours | ST-9,UA05020010010058853,UA05020010000053508,49.1,28.3,2020-01-01,2029-01-01,2,1,1,1,Tue 09:00-12:00",
        "demand.csv | katottg,calls_per_month,registered_materials_per_month,preventive_register,domestic_violence_register,restraining_orders_per_month,schools | UA05020010020055396,1,1,1,1,1,1",
        "absences.csv | officer_id,from,to,reason | POG-1,2022-05-01,2022-07-01,відпустка",
        "current_plan.csv | unit_id,officer_id | A-1,POG-1",
        "pins.csv | unit_id,officer_id,author,reason,expires | A-1,POG-1,начальник,наказ,2029-01-01",
        "forbids.csv | unit_id,officer_id,author,reason,expires | A-1,POG-1,начальник,наказ,2029-01-01",
        "settlement_status.csv | katottg,status,from,to,reason | UA05020010020055396,ACCESSIBLE,2022-01-01,2029-01-01,міст",
        "travel_times.csv | from,to,minutes | UA05020010010058853,UA05020010020055396,7.5",
        "settlement_neighbours.csv | katottg_a,katottg_b,distance_km,shared_border_km_approx | UA05020010010058853,UA05020010020055396,3.5,1.2",
        "norms.csv | code,amount,unit,in_force_from,sureness,source | reach-hard,60,min,2020-01-01,default,наказ",
        "workload.csv | reason,minutes,trips,sureness,source | call,45,0.3,default,наказ",
        "weights.csv | weight,hours | balance,20"
      })
  void everyCellThatIsWrong(String file, String header, String good) throws IOException {
    var cells = good.split(",");
    var rows = new ArrayList<String>();
    for (var column = 0; column < cells.length; column++) {
      for (var wrong : WRONG) {
        var spoilt = cells.clone();
        spoilt[column] = wrong;
        rows.add(quoted(spoilt));
      }
    }
    tiny.write(file, header + "\n" + quoted(cells) + "\n" + String.join("\n", rows) + "\n");

    var run = plan();

    assertThat(run.code()).isEqualTo(ExitCode.BAD_DATA);
    assertThat(run.err()).contains(file);
  }

  private static String quoted(String[] cells) {
    return Arrays.stream(cells).map(cell -> '"' + cell + '"').collect(Collectors.joining(","));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "\n",
        "katottg\n",
        "katottg,population,population\n",
        "katotg,name,category,hromada_code,lat,lon,population\nx\n",
        "katottg,name_uk,category,hromada_code,lat,lon,population\n",
        "katottg,name_uk,category,hromada_code,lat,lon,population\nUA05020010010058853,Лука\n",
        "katottg,name_uk,category,hromada_code,lat,lon,population\n\"UA05020010010058853,Лука\n",
        "katottg,name_uk,category,hromada_code,lat,lon,population\n\"a\"b,Лука,C,x,1,1,1\n",
        "katottg,name_uk,category,hromada_code,lat,lon,population\n\u0000,\u0001,C,x,1,1,1\n"
      })
  void aTableThatIsNone(String text) throws IOException {
    tiny.write("settlements.csv", text);

    assertThat(plan().code()).isEqualTo(ExitCode.BAD_DATA);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{",
        "[]",
        "{\"a\": }",
        "{\"type\": \"Feature\"}",
        "{\"type\": \"FeatureCollection\", \"features\": 1}",
        "{\"type\": \"FeatureCollection\", \"features\": [1, {}, {\"type\": \"Feature\"}]}",
        "{\"type\": \"FeatureCollection\", \"features\": [{\"type\": \"Feature\", \"properties\": {\"hromada_code\": \"x\"}, \"geometry\": {\"type\": \"Point\", \"coordinates\": [1, 2]}}]}",
        "{\"type\": \"FeatureCollection\", \"features\": [{\"type\": \"Feature\", \"properties\": {\"hromada_code\": \"UA05020010000053508\"}, \"geometry\": {\"type\": \"Polygon\", \"coordinates\": [[[1, 2], [1, 99], [999, 2]]]}}]}"
      })
  void outlinesThatAreNone(String text) throws IOException {
    tiny.write("hromada_outlines_approx.geojson", text);

    assertThat(plan().code()).isEqualTo(ExitCode.BAD_DATA);
  }

  @ParameterizedTest
  @ValueSource(strings = {"settlements.csv", "hromadas.csv", "officers.csv"})
  void aFileThatIsMissingOrNoFile(String file) throws IOException {
    var path = Path.of(tiny.toString(), file);
    Files.delete(path);
    assertThat(plan().code()).isEqualTo(ExitCode.BAD_DATA);

    Files.createDirectory(path);
    assertThat(plan().code()).isEqualTo(ExitCode.BAD_DATA);

    Files.delete(path);
    Files.write(path, new byte[] {(byte) 0xCB, (byte) 0xF3, (byte) 0xEA, (byte) 0xE0, 10});
    assertThat(plan().code()).isEqualTo(ExitCode.BAD_DATA);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "settlements.csv | ,573 | ,2147483647",
        "settlements.csv | UA05020010030044910 | UA05020010020055396",
        "settlements.csv | ,X, | ,M,",
        "hromadas.csv | UA05020000000026686 | UA05020010000053508",
        "hromadas.csv | UA05020010000053508 | UA05020010000053509",
        "hromadas.csv | 2021-02-20 | 2099-02-20",
        "officers.csv | POG-1,COMMUNITY_OFFICER,IN_SERVICE,UA05020010010058853,UA05020010000053508 | POG-1,COMMUNITY_OFFICER,IN_SERVICE,UA05020010010058853,UA05020000000026686",
        "officers.csv | 2021-06-10 | 2099-06-10",
        "officers.csv | IN_SERVICE | INTERNSHIP",
        "current_plan.csv | DOP-1 | DOP-2",
        "current_plan.csv | A-2 | UA05020010010058853",
        "settlement_parts.csv | A-2 | UA05020010020055396",
        "settlement_parts.csv | 1937 | 1"
      })
  void rowsThatDoNotFitTogether(String file, String found, String by) throws IOException {
    tiny.replace(file, found, by);

    assertThat(plan().err() + plan().out()).isNotEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "norms.csv | residents-per-beat-rural,0,people",
        "norms.csv | residents-per-beat-rural,6000.5,people",
        "norms.csv | residents-per-beat-city,7000,h",
        "norms.csv | working-time,0,h",
        "norms.csv | working-time,9000,h",
        "norms.csv | available-share,0,share",
        "norms.csv | saturation,0,share",
        "norms.csv | drive-speed,0,km/h",
        "norms.csv | drive-speed,0.000001,km/h",
        "norms.csv | trip-combination,1000000,share",
        "norms.csv | visits-per-resident,1000000000,visits",
        "norms.csv | reach-hard,0,min",
        "norms.csv | unheard-of,1,min",
        "workload.csv | contact,1000000000,1000000000",
        "workload.csv | unheard-of,1,1",
        "weights.csv | balance,1000",
        "weights.csv | driving,0.0000000001",
        "weights.csv | unheard-of,1",
        "weights.csv | overload-from-1,1"
      })
  void figuresThatCannotBePlannedWith(String file, String row) throws IOException {
    var header = switch (file) {
      case "norms.csv" -> "code,amount,unit";
      case "workload.csv" -> "reason,minutes,trips";
      default -> "weight,hours";
    };
    tiny.write(file, header + "\n" + row + "\n");
    plan();
    Files.delete(Path.of(tiny.toString(), file));

    var own = Files.writeString(temp.resolve("own-" + file), header + "\n" + row + "\n");
    var option = "--" + file.replace(".csv", "");
    var run = OneLanguage.of("plan", tiny, "--date", DATE, option, own);
    assertThat(run.out() + run.err()).isNotEmpty();
    OneLanguage.of("rules", "check", own);
  }

  @Test
  void daysBeforeAndAfterAllNorms() {
    for (var date : List.of("0001-01-01", "1900-01-01", "9999-12-31")) {
      assertThat(OneLanguage.of("plan", tiny, "--date", date).code()).isLessThan(4);
    }
  }
}
