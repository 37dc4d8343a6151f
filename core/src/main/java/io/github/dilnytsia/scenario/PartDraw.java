package io.github.dilnytsia.scenario;

import com.google.common.collect.ImmutableList;
import io.github.dilnytsia.territory.Settlement;
import io.github.dilnytsia.territory.SettlementPart;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** Cuts large settlements into polling districts that add up to them. */
final class PartDraw {

  private final Wishes wishes;
  private final Draw draw;
  private int made;

  PartDraw(Wishes wishes) {
    this.wishes = wishes;
    this.draw = Draw.of(wishes.seed(), "parts");
  }

  /** The parts of a settlement; none where it is small. */
  List<SettlementPart> of(Settlement settlement, Cell cell) {
    if (settlement.residents() < wishes.residentsToCutAt()) {
      return ImmutableList.of();
    }
    var count =
        Math.max(2, (int) Math.round((double) settlement.residents() / wishes.residentsOfPart()));
    var weights = IntStream.range(0, count)
        .mapToLong(i -> Math.round(1_000 * draw.logNormal(1, 0.35)))
        .toArray();
    var residents = Shares.of(settlement.residents(), weights, 1);
    return IntStream.range(0, count)
        .mapToObj(i -> part(settlement, cell, residents[i]))
        .toList();
  }

  /** Within about 1 km of the middle of a town, 6 km of a city of 300,000. */
  private SettlementPart part(Settlement settlement, Cell cell, int residents) {
    var radius = 0.35 * StrictMath.sqrt(settlement.residents() / 1_000.0);
    var away = radius * StrictMath.sqrt(draw.unit());
    var angle = 2 * StrictMath.PI * draw.unit();
    return SettlementPart.builder()
        .id(String.format(
            Locale.ROOT, "%s-%s%04d", settlement.code(), settlement.code().substring(2, 4), ++made))
        .settlementCode(settlement.code())
        .location(cell.near(
            settlement.location(), away * StrictMath.cos(angle), away * StrictMath.sin(angle)))
        .residents(residents)
        .build();
  }
}
