package io.github.dilnytsia.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dilnytsia.judgement.Language;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a planner should know of the files though it stops nothing. */
class NoticesTest {

  @TempDir
  Path temp;

  private TestFolder folder() {
    return new TestFolder(temp.resolve("data"));
  }

  private static Notice onlyNotice(TestFolder folder) {
    var notices = folder.read().notices();
    assertThat(notices).hasSize(1);
    return notices.get(0);
  }

  private static String place(Notice notice) {
    return "%s:%d:%s"
        .formatted(notice.file(), notice.row().getAsInt(), notice.column().orElse(""));
  }

  @Test
  void tellsTheDifferenceWherePartsDoNotAddUp() {
    var notice = onlyNotice(folder().change("settlement_parts.csv", ",3099", ",3089"));

    assertThat(place(notice)).isEqualTo("settlement_parts.csv:2:population");
    assertThat(notice.text().in(Language.EN)).contains("5877", "5887", "-10");
  }

  @Test
  void tellsTheDifferenceWhereAHromadaStatesOtherResidents() {
    var notice = onlyNotice(folder().change("hromadas.csv", ",6173,", ",6170,"));

    assertThat(place(notice)).isEqualTo("hromadas.csv:2:population");
    assertThat(notice.text().in(Language.EN)).contains("6173", "6170", "+3");
  }

  @Test
  void tellsWhereASettlementNamesAnotherRaionThanItsHromada() {
    var notice = onlyNotice(folder()
        .change(
            "settlements.csv",
            "Ahronomichne,C,0,UA05020000000026686",
            "Ahronomichne,C,0,UA05040000000050292"));

    assertThat(place(notice)).isEqualTo("settlements.csv:2:raion_code");
  }

  @Test
  void tellsWhereACentreLiesInAnotherHromada() {
    var notice =
        onlyNotice(folder().change("hromadas.csv", "UA05020010010058853", "UA05020030010063857"));

    assertThat(place(notice)).isEqualTo("hromadas.csv:2:center_code");
  }

  @Test
  void tellsWhereServiceEndsBeforeTheStageBegins() {
    var notice = onlyNotice(
        folder().change("officers.csv", "168,1,2021-06-10,2024-01-01", "168,1,,2020-01-01"));

    assertThat(place(notice)).isEqualTo("officers.csv:2:in_service_to");
  }

  @Test
  void readsEverythingButOutlinesWithoutJackson() throws Exception {
    var path = folder().save();

    try (var loader = new WithoutJackson()) {
      var dataset = loader
          .loadClass("io.github.dilnytsia.dataset.Datasets")
          .getMethod("read", Path.class)
          .invoke(null, path);
      var notices = (List<?>) loader
          .loadClass("io.github.dilnytsia.dataset.Dataset")
          .getMethod("notices")
          .invoke(dataset);

      assertThat(notices).singleElement().asString().contains("hromada_outlines_approx.geojson");
    }
  }

  /** The class path of the tests as it is for a host that has not added Jackson. */
  private static final class WithoutJackson extends URLClassLoader {

    WithoutJackson() throws java.net.MalformedURLException {
      super(urls(), ClassLoader.getPlatformClassLoader());
    }

    private static URL[] urls() throws java.net.MalformedURLException {
      var paths = System.getProperty("java.class.path").split(java.io.File.pathSeparator, -1);
      var urls = new java.util.ArrayList<URL>();
      for (var path : Arrays.asList(paths)) {
        if (!path.contains("jackson")) {
          urls.add(Path.of(path).toUri().toURL());
        }
      }
      return urls.toArray(URL[]::new);
    }
  }
}
