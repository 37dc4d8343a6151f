package io.github.dilnytsia.examples.planner;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A dataset of one hromada, three settlements and two officers, to be spoilt by tests. */
final class TinyFolder {

  static final String VILLAGE = "UA05020010020055396";
  static final String TOWN = "UA05020010010058853";
  static final String DATE = "2022-06-01";

  private final Path folder;

  private TinyFolder(Path folder) {
    this.folder = folder;
  }

  static TinyFolder in(Path parent) throws IOException {
    var tiny = new TinyFolder(Files.createDirectory(parent.resolve("tiny")));
    tiny.write("settlements.csv", """
        katottg,name_uk,name_en,category,hromada_code,lat,lon,population
        UA05020010010058853,Агрономічне,Ahronomichne,X,UA05020010000053508,49.1984,28.3835,3937
        UA05020010020055396,Бохоники,Bokhonyky,C,UA05020010000053508,49.1672,28.3694,2236
        UA05020010030044910,Горбанівка,Horbanivka,C,UA05020010000053508,49.1530,28.3155,573
        """);
    tiny.write("settlement_parts.csv", """
        part_id,katottg,lat,lon,population
        A-1,UA05020010010058853,49.1990,28.3830,2000
        A-2,UA05020010010058853,49.1970,28.3840,1937
        """);
    tiny.write("hromadas.csv", """
        hromada_code,name_uk,name_en,raion_code,memorandum_signed
        UA05020010000053508,Агрономічна,Ahronomichna,UA05020000000026686,2021-02-20
        """);
    tiny.write("officers.csv", """
        officer_id,role,stage,home_katottg,area_code,in_service_from
        POG-1,COMMUNITY_OFFICER,IN_SERVICE,UA05020010010058853,UA05020010000053508,2021-06-10
        DOP-1,DISTRICT_OFFICER,IN_SERVICE,UA05020010020055396,UA05020000000026686,2019-06-01
        DOP-2,DISTRICT_OFFICER,TRAINING,UA05020010020055396,UA05020000000026686,
        """);
    tiny.write("current_plan.csv", """
        unit_id,officer_id
        A-1,POG-1
        A-2,DOP-1
        UA05020010020055396,POG-1
        UA05020010030044910,POG-1
        """);
    return tiny;
  }

  void write(String file, String text) throws IOException {
    Files.writeString(folder.resolve(file), text);
  }

  void append(String file, String text) throws IOException {
    write(file, Files.readString(folder.resolve(file)) + text);
  }

  void replace(String file, String found, String by) throws IOException {
    var text = Files.readString(folder.resolve(file));
    if (!text.contains(found)) {
      throw new IllegalArgumentException("%s does not hold \"%s\".".formatted(file, found));
    }
    write(file, text.replace(found, by));
  }

  @Override
  public String toString() {
    return folder.toString();
  }
}
