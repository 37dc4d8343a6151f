package io.github.dilnytsia.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.hash.Hashing;
import io.github.dilnytsia.dataset.Datasets;
import io.github.dilnytsia.judgement.Language;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ScenariosTest {

  @TempDir
  private Path temp = Path.of("");

  static List<Scenario> all() {
    return Scenarios.all();
  }

  @Test
  void areListedFromThePilotToTheWholeCountryAndThenByWhatIsOddAboutThem() {
    assertThat(Scenarios.all())
        .extracting(Scenario::name)
        .containsExactly(
            "pilot-2019",
            "autumn-2019",
            "growth-2021",
            "all-memoranda",
            "national-2021",
            "one-car",
            "over-the-norm",
            "big-city",
            "occupied",
            "hostile");
  }

  @ParameterizedTest
  @MethodSource("all")
  void areFoundByTheirNames(Scenario scenario) {
    assertThat(Scenarios.named(scenario.name())).isSameAs(scenario);
    assertThat(Scenarios.find(scenario.name())).containsSame(scenario);
    assertThat(scenario.dataset().name()).isEqualTo(scenario.name());
  }

  @Test
  void namesTheScenariosThereAreWhereThereIsNoneOfThatName() {
    assertThat(Scenarios.find("Atlantis")).isEmpty();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Scenarios.named("Atlantis"))
        .withMessageContainingAll("Atlantis", "pilot-2019", "national-2021", "hostile");
  }

  @ParameterizedTest
  @MethodSource("all")
  void sayThatTheyAreSyntheticAndWhatTheyAsk(Scenario scenario) {
    assertThat(scenario.title().in(Language.UK)).endsWith("(синтетичні дані)");
    assertThat(scenario.title().in(Language.EN)).endsWith("(synthetic data)");
    assertThat(scenario.question().in(Language.UK)).matches("[^a-zA-Z]+\\?");
    assertThat(scenario.question().in(Language.EN)).matches("[^а-яіїєґ]+\\?");
  }

  /** The hashes are no law of the domain; that they stay the same on every machine, run and locale is. */
  @ParameterizedTest
  @CsvSource({
    "pilot-2019, 95d8ce3ccac191fcc998c55b3154263aa9026528a59e6c43828f2b78b47f9c27",
    "autumn-2019, a15b65765e279e4fbd9b182f1a0430ec1538cf1cd3b24daea9ff6b7bd216ef6a",
    "growth-2021, bec6705a741da0b860c40114479ad2023a8934753f669173a064b18a392e9567",
    "all-memoranda, 455b27b87b6e01b245b57ad349de81ba725935b15daf22e3a8cc87a7f9eccf3d",
    "national-2021, a93acb0ee44fd04754aac9a4e9a70f51aa68fb6c5a9d47ba0cb97e9dcb6391bd",
    "one-car, 0d3ab5871375a38d0211511c00a0ea1147aa8c45938263d18df240d0d9db526d",
    "over-the-norm, 90f502400eace0546e6484b137691df6e44bb2a53bd8117318f98dbe9670e6e5",
    "big-city, cee74530bd8d3c53c16aa3c33d83dad4bae93f77ff2108fc507e80cb21d12d13",
    "occupied, c80ae14371ca27238bc1845663e725a6ff015f7e4b40da3f3de3271b0a9c5923",
    "hostile, ab8f3b8ccff157bde357adbf41fec2262e7711af33e25a8324d5c8e73934c8f0"
  })
  void areTheSameBytesOnEveryMachineInEveryLocale(String name, String hash) throws IOException {
    var scenario = Scenarios.named(name);
    Datasets.write(scenario.dataset(), temp.resolve("first"));
    var locale = Locale.getDefault();
    try {
      for (var tag : List.of("tr-TR", "ar-EG-u-nu-arab")) {
        Locale.setDefault(Locale.forLanguageTag(tag));
        Datasets.write(scenario.dataset(), temp.resolve(tag));

        assertThat(hash(temp.resolve(tag))).as(tag).isEqualTo(hash(temp.resolve("first")));
      }
    } finally {
      Locale.setDefault(locale);
    }
    assertThat(hash(temp.resolve("first"))).isEqualTo(hash);
  }

  @ParameterizedTest
  @MethodSource("all")
  void areReadBackAsTheyWereWritten(Scenario scenario) {
    Datasets.write(scenario.dataset(), temp);

    assertThat(Datasets.read(temp)).isEqualTo(scenario.dataset());
  }

  @ParameterizedTest
  @MethodSource("all")
  void poseAProblemOnTheirDay(Scenario scenario) {
    var problem = scenario.dataset().problemOn(scenario.date());

    assertThat(problem.territory().units()).isNotEmpty();
    assertThat(problem.force().officers())
        .anyMatch(officer -> officer.isInServiceOn(scenario.date()));
  }

  /** Over the names and the bytes of all files. */
  private static String hash(Path folder) throws IOException {
    var hasher = Hashing.sha256().newHasher();
    try (var files = Files.list(folder)) {
      for (var file : files.sorted().toList()) {
        hasher.putString(file.getFileName() + "\n", StandardCharsets.UTF_8);
        hasher.putBytes(Files.readAllBytes(file));
      }
    }
    return hasher.hash().toString();
  }
}
