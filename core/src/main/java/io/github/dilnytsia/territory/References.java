package io.github.dilnytsia.territory;

import java.util.function.Supplier;

/** Whether the facts of a territory name only what it holds. */
final class References {

  private References() {}

  /**
   * Refuses a territory with a dangling reference, a part whose id is a settlement's code, or more residents than can be
   * added up.
   *
   * <p>Travel times may name stations, which the territory does not know; they are not checked here.
   */
  static void check(Territory territory) {
    checkSum(territory.settlements().stream().mapToLong(Settlement::residents).sum());
    checkSum(territory.parts().stream().mapToLong(SettlementPart::residents).sum());
    for (var settlement : territory.settlements()) {
      require(
          territory.findHromada(settlement.hromadaCode()).isPresent(),
          () ->
              "Settlement %s (%s) lies in hromada".formatted(settlement.name(), settlement.code()),
          settlement.hromadaCode());
    }
    for (var part : territory.parts()) {
      requireSettlement(territory, part.settlementCode(), () -> "Part " + part.id());
      if (territory.findSettlement(part.id()).isPresent()) {
        throw new IllegalArgumentException(
            "Part %s has the code of a settlement as its id; expected an id of its own."
                .formatted(part.id()));
      }
    }
    territory
        .demands()
        .forEach(d -> requireSettlement(territory, d.settlementCode(), () -> "A demand"));
    territory
        .statuses()
        .forEach(s -> requireSettlement(territory, s.settlementCode(), () -> "A status"));
    for (var pair : territory.neighbours()) {
      requireSettlement(territory, pair.first(), () -> "A pair of neighbours");
      requireSettlement(territory, pair.second(), () -> "A pair of neighbours");
    }
    for (var hromada : territory.hromadas()) {
      hromada
          .centerCode()
          .ifPresent(center -> requireSettlement(
              territory, center, () -> "The centre of hromada " + hromada.code()));
    }

    for (var outline : territory.outlines()) {
      require(
          territory.findHromada(outline.hromadaCode()).isPresent(),
          () -> "An outline names hromada",
          outline.hromadaCode());
    }
  }

  /** Residents of any beat, hromada or country are added up as whole numbers of 32 bits. */
  private static void checkSum(long residents) {
    if (residents > Integer.MAX_VALUE) {
      throw new IllegalArgumentException("The territory has %d residents; expected at most %d."
          .formatted(residents, Integer.MAX_VALUE));
    }
  }

  private static void requireSettlement(Territory territory, String code, Supplier<String> who) {
    require(
        territory.findSettlement(code).isPresent(), () -> who.get() + " names settlement", code);
  }

  private static void require(boolean known, Supplier<String> who, String code) {
    if (!known) {
      throw new IllegalArgumentException(
          "%s %s, which is not in the territory.".formatted(who.get(), code));
    }
  }
}
