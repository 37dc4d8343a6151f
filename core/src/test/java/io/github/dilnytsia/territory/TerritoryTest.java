package io.github.dilnytsia.territory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class TerritoryTest {

  private static final String HROMADA = "UA05020010000053508";
  private static final String RAION = "UA05020000000026686";
  private static final String TOWN = "UA05020010010058853";
  private static final String VILLAGE = "UA05020010020055396";
  private static final String OTHER_HROMADA = "UA05020030000053509";
  private static final String OTHER = "UA05020030010058854";
  private static final LocalDate DAY = LocalDate.of(2022, 6, 1);

  @Test
  void aSettlementWithPartsIsServedPartByPart() {
    var territory = twoSettlements().addParts(part("p1", 300), part("p2", 700)).build();

    assertThat(territory.units()).map(BasicUnit::id).containsExactly(VILLAGE, "p1", "p2");
    assertThat(territory.findUnit(TOWN)).isEmpty();
    assertThat(territory.unit("p2").residents()).isEqualTo(700);
    assertThat(territory.unit("p2").hromadaCode()).isEqualTo(HROMADA);
  }

  @Test
  void theDemandOfASettlementIsSharedOverItsParts() {
    var territory = twoSettlements()
        .addParts(part("p1", 300), part("p2", 700))
        .addDemands(Demand.builder().settlementCode(TOWN).calls(10).schools(1).build())
        .build();

    assertThat(territory.units()).map(unit -> unit.demand().calls()).containsExactly(0, 3, 7);
    assertThat(territory.units()).map(unit -> unit.demand().schools()).containsExactly(0, 0, 1);
  }

  @Test
  void theRaionOfASettlementDefaultsToItsHromadas() {
    assertThat(twoSettlements().build().unit(VILLAGE).raionCode()).contains(RAION);
  }

  @Test
  void refusesMoreResidentsThanCanBeAddedUp() {
    var territory = twoSettlements().addParts(part("p1", Integer.MAX_VALUE), part("p2", 1));

    assertThatIllegalArgumentException()
        .isThrownBy(territory::build)
        .withMessageContainingAll("2147483648", "2147483647");
  }

  @Test
  void ofSeveralStatusesTheOneThatBeganLastHolds() {
    var territory = twoSettlements()
        .addStatuses(
            status(Access.INACCESSIBLE, DAY.minusDays(90)),
            status(Access.ACCESSIBLE, DAY.minusDays(10)))
        .build();

    assertThat(territory.statusOf(VILLAGE, DAY.minusDays(91))).isEmpty();
    assertThat(territory.statusOf(VILLAGE, DAY.minusDays(11)).orElseThrow().access())
        .isEqualTo(Access.INACCESSIBLE);
    assertThat(territory.statusOf(VILLAGE, DAY).orElseThrow().access())
        .isEqualTo(Access.ACCESSIBLE);
  }

  @Test
  void refusesASettlementInAnUnknownHromadaAndNamesBoth() {
    var lost = settlement(VILLAGE, "Бохоники").hromadaCode("UA99999999999999999");

    assertThatIllegalArgumentException()
        .isThrownBy(() -> Territory.builder().addSettlements(lost.build()).build())
        .withMessageContainingAll("Бохоники", "UA99999999999999999");
  }

  @Test
  void refusesOneCodeTwice() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> twoSettlements()
            .addSettlements(settlement(VILLAGE, "Двійник").build())
            .build())
        .withMessageContaining(VILLAGE);
  }

  @Test
  void aQuestionForAnUnknownUnitSaysWhatWouldBeOne() {
    var territory = twoSettlements().addParts(part("p1", 1)).build();

    assertThatIllegalArgumentException()
        .isThrownBy(() -> territory.unit(TOWN))
        .withMessageContaining("part's id");
  }

  @Test
  void theCentreOfARaionIsThatOfItsMostPopulousHromada() {
    var territory = twoHromadas(1_101, other -> other.centerCode(OTHER)).build();

    assertThat(territory.raionCentre(RAION).map(Settlement::code)).contains(OTHER);
    assertThat(territory.raionCentre("UA99990000000000000")).isEmpty();
  }

  @Test
  void ofAlikeHromadasTheOneOfTheSmallerCodeHasTheCentre() {
    var territory = twoHromadas(1_100, other -> other.centerCode(OTHER)).build();

    assertThat(territory.raionCentre(RAION)).isEmpty();
  }

  @Test
  void aHromadaThatNamesNoCentreHasItWhereASettlementIsMarkedOrIsAlone() {
    var marked = settlement(VILLAGE, "Бохоники").hromadaCenter(true).build();
    var known = twoSettlements().build();
    var territory = Territory.builder()
        .from(known)
        .settlements(List.of(marked, known.settlement(TOWN)))
        .build();

    assertThat(territory.raionCentre(RAION)).contains(marked);
    assertThat(twoHromadas(2_000, other -> other).build().raionCentre(RAION).map(Settlement::code))
        .contains(OTHER);
    assertThat(known.raionCentre(RAION)).isEmpty();
  }

  private static Territory.Builder twoHromadas(
      int residents, UnaryOperator<Hromada.Builder> change) {
    var other = Hromada.builder().code(OTHER_HROMADA).name("Далека").raionCode(RAION);
    return twoSettlements()
        .addHromadas(change.apply(other).build())
        .addSettlements(settlement(OTHER, "Далеке")
            .hromadaCode(OTHER_HROMADA)
            .residents(residents)
            .build());
  }

  private static Territory.Builder twoSettlements() {
    var builder = Territory.builder();
    builder
        .addHromadas(
            Hromada.builder().code(HROMADA).name("Агрономічна").raionCode(RAION).build())
        .addSettlements(
            settlement(VILLAGE, "Бохоники").build(),
            settlement(TOWN, "Агрономічне").residents(1000).build());
    return builder;
  }

  private static Settlement.Builder settlement(String code, String name) {
    var builder = Settlement.builder();
    builder
        .code(code)
        .name(name)
        .category(SettlementCategory.VILLAGE)
        .hromadaCode(HROMADA)
        .location(GeoPoint.of(49.2, 28.4))
        .residents(100);
    return builder;
  }

  private static SettlementPart part(String id, int residents) {
    return SettlementPart.builder()
        .id(id)
        .settlementCode(TOWN)
        .location(GeoPoint.of(49.2, 28.4))
        .residents(residents)
        .build();
  }

  private static SettlementStatus status(Access access, LocalDate from) {
    return SettlementStatus.builder()
        .settlementCode(VILLAGE)
        .access(access)
        .firstDay(from)
        .build();
  }
}
