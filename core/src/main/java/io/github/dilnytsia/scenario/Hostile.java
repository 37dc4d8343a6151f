package io.github.dilnytsia.scenario;

import com.google.common.collect.ImmutableMap;
import io.github.dilnytsia.dataset.Dataset;
import io.github.dilnytsia.judgement.Norm;
import io.github.dilnytsia.judgement.Sureness;
import io.github.dilnytsia.judgement.Wording;
import io.github.dilnytsia.plan.Forbid;
import io.github.dilnytsia.plan.Pin;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Everything a dataset may hold that trips software up: names, ids, points, dates, decisions.
 *
 * <p>Nothing of it was published, and nothing of it is wrong: it can be written, read, planned, explained and verified. The
 * territory is drawn, then {@link HostileTerritory} and {@link HostileForce} spoil it; {@link HostileTexts} has the words.
 */
final class Hostile {

  private static final LocalDate DATE = LocalDate.of(2021, 6, 30);

  private static final Wishes WISHES = Wishes.builder()
      .name("hostile")
      .date(DATE)
      .seed(13)
      .raions(2)
      .hromadas(6)
      .settlements(130)
      .residents(65_000)
      .residentsToCutAt(1_000_000)
      .build();

  private final Dataset drawn;
  private final List<String> ids = HostileTexts.ids("P");
  private final Dataset.Builder dataset = Dataset.builder();

  private Hostile(Dataset drawn) {
    this.drawn = drawn;
  }

  static Scenario scenario() {
    return Scenario.of(
            WISHES,
            Wording.of(
                "Пастки в назвах, датах і координатах (синтетичні дані)",
                "Traps in names, dates and coordinates (synthetic data)"),
            Wording.of(
                "Назви-близнюки, лапки, формули, невидимі знаки, нулі та мільйони: чи все прочитано, сплановано й"
                    + " пояснено?",
                "Twin names, quotes, formulas, invisible characters, zeros and millions: is all of it read, planned"
                    + " and explained?"))
        .after(drawn -> new Hostile(drawn).dataset());
  }

  private Dataset dataset() {
    var territory = HostileTerritory.of(drawn.territory(), DATE);
    var force = HostileForce.of(territory, drawn.territory().hromadas(), DATE);
    addDecisions();
    return dataset
        .name(drawn.name())
        .territory(territory)
        .force(force)
        .currentPlan(currentPlan())
        .addNorms(Norm.builder()
            .code("walking-distance")
            .amount(new BigDecimal("3.000"))
            .unit("km")
            .inForceFrom(LocalDate.of(9999, 12, 31))
            .sureness(Sureness.DEFAULT)
            .source("=1+1\n<b>\u202e")
            .build())
        .build();
  }

  /** Expired, on their last day, against the rules, and two that look alike when unit and officer are put together. */
  private void addDecisions() {
    dataset.addPins(
        pin(17, ids.get(10), Optional.of(DATE.minusDays(1)), "=1+1"),
        pin(18, ids.get(10), Optional.of(DATE), "Знає людей,\n\"{0}\"; \u202e"),
        pin(20, ids.get(20), Optional.empty(), "<b>ще навчається</b>"),
        pin(129, ids.get(12), Optional.of(LocalDate.of(9999, 12, 31)), "за тисячу кілометрів"));
    dataset.addForbids(
        forbid(unit(21), HostileForce.AWAY, Optional.of(DATE.minusDays(1))),
        forbid(unit(0), HostileForce.AWAY, Optional.of(DATE)),
        forbid("а", "б and officer в", Optional.empty()),
        forbid("а and officer б", "в", Optional.empty()));
  }

  /** Of officers who left, who learn and who never were there. */
  private Map<String, String> currentPlan() {
    return ImmutableMap.of(
        unit(0), ids.get(6), unit(22), ids.get(20), unit(23), ids.get(10), unit(129), ids.get(5));
  }

  private String unit(int settlement) {
    return drawn.territory().settlements().get(settlement).code();
  }

  private Pin pin(int settlement, String officer, Optional<LocalDate> expires, String reason) {
    return Pin.builder()
        .unitId(unit(settlement))
        .officerId(officer)
        .author(reason)
        .reason(reason)
        .expires(expires)
        .build();
  }

  private static Forbid forbid(String unit, String officer, Optional<LocalDate> expires) {
    return Forbid.builder()
        .unitId(unit)
        .officerId(officer)
        .author("{0}")
        .reason("конфлікт\nінтересів")
        .expires(expires)
        .build();
  }
}
