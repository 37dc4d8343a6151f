package io.github.dilnytsia.examples.planner;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.UnaryOperator;

/**
 * A dataset with a text in every field that takes one. The texts come from a function of a plain word, so that two datasets
 * may differ in nothing but what stands in them.
 */
final class TextsFolder {

  static final String DATE = "2022-06-01";

  private final Path folder;
  private final UnaryOperator<String> text;

  private TextsFolder(Path folder, UnaryOperator<String> text) {
    this.folder = folder;
    this.text = text;
  }

  /** Writes the dataset; fields with ids get a text of their own, since they take but a hundred characters. */
  static Path write(Path folder, UnaryOperator<String> text, UnaryOperator<String> id)
      throws IOException {
    Files.createDirectories(folder);
    new TextsFolder(folder, word -> quoted(text.apply(word))).write(word -> quoted(id.apply(word)));
    return folder;
  }

  private static String quoted(String field) {
    return '"' + field.replace("\"", "\"\"") + '"';
  }

  private void write(UnaryOperator<String> id) throws IOException {
    var part = id.apply("A");
    var officer = id.apply("P");
    var district = id.apply("D");
    var station = id.apply("S");
    file(
        "settlements.csv",
        "katottg,name_uk,name_en,category,hromada_code,lat,lon,population",
        row(
            "UA05020010010058853",
            t("Луки"),
            t("Luky"),
            "X,UA05020010000053508,49.1984,28.3835,3937"),
        row(
            "UA05020010020055396",
            t("Гаї"),
            t("Hai"),
            "C,UA05020010000053508,49.1672,28.3694,2236"),
        row(
            "UA05020010030044910",
            t("Яри"),
            t("Yary"),
            "C,UA05020010000053508,49.1530,28.3155,573"));
    file(
        "settlement_parts.csv",
        "part_id,katottg,lat,lon,population",
        row(part, "UA05020010010058853,49.1990,28.3830,2000"),
        row(id.apply("B"), "UA05020010010058853,49.1970,28.3840,1937"));
    file(
        "hromadas.csv",
        "hromada_code,name_uk,name_en,type,oblast,raion_code,raion,memorandum_signed",
        row(
            "UA05020010000053508",
            t("Лучанська"),
            t("Luchanska"),
            t("сільська"),
            t("Вінницька"),
            "UA05020000000026686",
            t("Вінницький"),
            "2021-02-20"));
    file(
        "officers.csv",
        "officer_id,role,stage,training_place,station_id,home_katottg,area_code,in_service_from,service_name,contact",
        row(
            officer,
            "COMMUNITY_OFFICER,IN_SERVICE",
            t("Київ"),
            station,
            "UA05020010010058853,UA05020010000053508,2021-06-10",
            t("Сокіл"),
            t("102")),
        row(
            district,
            "DISTRICT_OFFICER,IN_SERVICE",
            t("Львів"),
            "",
            "UA05020010020055396,UA05020000000026686,2019-06-01",
            t("Яструб"),
            t("103")));
    file("stations.csv", "station_id,katottg", row(station, "UA05020010010058853"));
    file(
        "absences.csv",
        "officer_id,from,to,reason",
        row(officer, "2022-05-01,2022-07-01", t("хвороба")));
    file(
        "current_plan.csv",
        "unit_id,officer_id",
        row(part, district),
        row("UA05020010020055396", officer));
    file(
        "pins.csv",
        "unit_id,officer_id,author,reason",
        row("UA05020010030044910", officer, t("Коваль"), t("просить")));
    file(
        "forbids.csv",
        "unit_id,officer_id,author,reason",
        row("UA05020010020055396", district, t("Коваль"), t("родичі")));
    file(
        "settlement_status.csv",
        "katottg,status,from,to,reason",
        row("UA05020010020055396,INACCESSIBLE,2022-02-24,2022-12-31", t("міст")));
    file(
        "norms.csv",
        "code,amount,unit,in_force_from,sureness,source",
        row("residents-per-beat-rural,5000,people,2018-01-01,read", t("Наказ")));
    file(
        "workload.csv",
        "reason,minutes,trips,sureness,source",
        row("contact,0.25,0,derived", t("опитування")));
  }

  private String t(String word) {
    return text.apply(word);
  }

  private static String row(String... fields) {
    return String.join(",", fields);
  }

  private void file(String name, String header, String... rows) throws IOException {
    Files.writeString(folder.resolve(name), header + "\n" + String.join("\n", rows) + "\n");
  }
}
