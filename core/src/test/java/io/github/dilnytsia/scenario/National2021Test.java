package io.github.dilnytsia.scenario;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingInt;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.hash.Hashing;
import io.github.dilnytsia.dataset.Dataset;
import io.github.dilnytsia.plan.Base;
import io.github.dilnytsia.staffing.MemorandumState;
import io.github.dilnytsia.staffing.Officer;
import io.github.dilnytsia.staffing.Role;
import io.github.dilnytsia.staffing.TrainingStage;
import io.github.dilnytsia.territory.Hromada;
import io.github.dilnytsia.territory.Settlement;
import io.github.dilnytsia.territory.SettlementPart;
import io.github.dilnytsia.territory.TravelTimes;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class National2021Test {

  private static final Scenario SCENARIO = Scenarios.named("national-2021");
  private static final Dataset DATASET = SCENARIO.dataset();

  @Test
  void meetsThePublishedTotals() {
    var territory = DATASET.territory();

    assertThat(territory.hromadas().stream().map(Hromada::oblast).distinct()).hasSize(21);
    assertThat(territory.hromadas()).hasSize(372);
    assertThat(territory.settlements()).hasSize(4_337);
    assertThat(territory.settlements().stream().mapToInt(Settlement::residents).sum())
        .isEqualTo(6_400_000);
    assertThat(DATASET.force().stations())
        .hasSize(686)
        .allMatch(station -> station.isOpenOn(SCENARIO.date()));
    assertThat(territory.hromadas()).allMatch(hromada -> memorandum(hromada.code()));
    assertThat(DATASET.force().officers())
        .filteredOn(officer -> officer.role() == Role.COMMUNITY_OFFICER)
        .filteredOn(officer -> officer.stage() == TrainingStage.IN_SERVICE)
        .hasSize(632)
        .allMatch(officer -> officer.isInServiceOn(SCENARIO.date()));
  }

  @Test
  void bothRolesTogetherFillTheNormToAbout85Percent() {
    var serving = DATASET.force().officers().stream()
        .filter(officer -> officer.isInServiceOn(SCENARIO.date()))
        .toList();

    assertThat(serving).hasSize(632 + 275);
    assertThat(serving.size() * 6_000 / 6_400_000.0).isBetween(0.84, 0.86);
  }

  @Test
  void everyUnitHasAnOfficerOfItsOwnHromadaWithinAnHour() {
    var drives = TravelTimes.greatCircle(new BigDecimal("38"));
    var officersByHromada = DATASET.force().officers().stream()
        .filter(officer -> officer.isInServiceOn(SCENARIO.date()))
        .collect(groupingBy(Officer::areaCode));

    assertThat(DATASET.territory().units())
        .allMatch(unit -> officersByHromada.getOrDefault(unit.hromadaCode(), List.of()).stream()
            .map(officer -> Base.of(officer, DATASET.territory(), DATASET.force(), SCENARIO.date()))
            .map(base -> drives.drive(base.place(), unit.place()).duration().orElseThrow())
            .anyMatch(drive -> drive.compareTo(Duration.ofMinutes(60)) <= 0));
  }

  @Test
  void theClerkHasGivenEveryUnitToAnOfficerInService() {
    assertThat(DATASET.currentPlan().keySet())
        .isEqualTo(DATASET.territory().unitById().keySet());
    assertThat(DATASET.currentPlan().values())
        .allMatch(id -> DATASET.force().officer(id).isInServiceOn(SCENARIO.date()));
  }

  @Test
  void liesInTheCountry() {
    assertThat(DATASET.territory().units()).allSatisfy(unit -> {
      assertThat(unit.location().lat()).isBetween(44.0, 52.5);
      assertThat(unit.location().lon()).isBetween(22.0, 40.3);
    });
  }

  @Test
  void checkSumsAndPartsAgreeWithTheSettlements() {
    var territory = DATASET.territory();
    Map<String, Integer> byHromada = territory.settlements().stream()
        .collect(groupingBy(Settlement::hromadaCode, summingInt(Settlement::residents)));
    Map<String, Integer> bySettlement = territory.parts().stream()
        .collect(groupingBy(SettlementPart::settlementCode, summingInt(SettlementPart::residents)));

    assertThat(territory.hromadas())
        .allMatch(hromada ->
            hromada.statedResidents().orElse(-1) == byHromada.getOrDefault(hromada.code(), 0));
    assertThat(bySettlement).isNotEmpty();
    bySettlement.forEach((code, residents) ->
        assertThat(territory.settlement(code).residents()).isEqualTo(residents));
  }

  @Test
  void codesNestAsInTheRegister() {
    assertThat(DATASET.territory().settlements()).allSatisfy(settlement -> {
      var hromada = DATASET.territory().hromada(settlement.hromadaCode());
      var raion = hromada.raionCode().orElseThrow();
      assertThat(settlement.code()).startsWith(hromada.code().substring(0, 9));
      assertThat(hromada.code()).startsWith(raion.substring(0, 6)).contains("00000");
      assertThat(raion.substring(6, 14)).isEqualTo("00000000");
    });
    assertThat(DATASET.territory().settlements().stream()
            .map(settlement -> settlement.code().substring(14))
            .distinct())
        .hasSize(4_337);
  }

  @Test
  void namesRepeatAsInLifeAndSomeHaveAnApostrophe() {
    var names = DATASET.territory().settlements().stream().map(Settlement::name).toList();

    assertThat(names.stream().distinct().count()).isBetween(800L, 3_500L);
    assertThat(names).anyMatch(name -> name.contains("’")).noneMatch(name -> name.contains("'"));
  }

  @Test
  void anotherSeedGivesAnotherTerritoryWithTheSameTotals() {
    var other = SyntheticDataset.of(
        Wishes.builder().from(National2021.WISHES).seed(2022).build());

    assertThat(other).isNotEqualTo(DATASET);
    assertThat(other.territory().settlements()).hasSize(4_337);
    assertThat(other.territory().settlements().stream()
            .mapToInt(Settlement::residents)
            .sum())
        .isEqualTo(6_400_000);
  }

  /** The hash is no law of the domain; that it stays the same on every machine, run and locale is. */
  @Test
  void isTheSameOnEveryMachineInEveryLocale() {
    var locale = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));

      assertThat(SCENARIO.dataset()).isEqualTo(DATASET);
    } finally {
      Locale.setDefault(locale);
    }
    assertThat(hash(DATASET))
        .isEqualTo("5bcb10f679a416335f1af4c9ad39839bbaa87b5ac997306c93e0a2c5ec69c703");
  }

  /** Over the facts without a floating-point number, whose text depends on the JDK. */
  private static String hash(Dataset dataset) {
    var hasher = Hashing.sha256().newHasher();
    Consumer<Object> put = fact -> hasher.putString(fact + "\n", StandardCharsets.UTF_8);
    dataset.territory().units().forEach(unit -> {
      put.accept(unit.id() + unit.settlement().name() + unit.residents() + unit.demand());
      put.accept(Math.round(unit.location().lat() * 1e6));
      put.accept(Math.round(unit.location().lon() * 1e6));
    });
    dataset.territory().hromadas().forEach(put);
    dataset.territory().neighbours().forEach(put);
    dataset.force().officers().forEach(put);
    dataset.force().memoranda().forEach(put);
    dataset
        .force()
        .stations()
        .forEach(station -> put.accept(
            station.id() + station.settlementCode() + station.opened() + station.desks()));
    put.accept(dataset.currentPlan());
    return hasher.hash().toString();
  }

  private static boolean memorandum(String hromadaCode) {
    return DATASET.force().memorandumOf(hromadaCode, SCENARIO.date()) == MemorandumState.IN_FORCE;
  }
}
