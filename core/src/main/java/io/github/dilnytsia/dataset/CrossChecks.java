package io.github.dilnytsia.dataset;

import static io.github.dilnytsia.dataset.DatasetPhrases.say;

import io.github.dilnytsia.internal.Shown;
import io.github.dilnytsia.judgement.Wording;
import io.github.dilnytsia.territory.Hromada;
import io.github.dilnytsia.territory.PlaceName;
import io.github.dilnytsia.territory.Settlement;
import io.github.dilnytsia.territory.SettlementPart;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;

/** What only several rows together can show: sums that do not match, words that differ. */
final class CrossChecks {

  private final Draft draft;
  private final Problems problems;

  private CrossChecks(Draft draft, Problems problems) {
    this.draft = draft;
    this.problems = problems;
  }

  static void check(Draft draft, Problems problems) {
    var checks = new CrossChecks(draft, problems);
    draft.parts.keySet().forEach(checks::checkParts);
    checks.checkHromadas();
    draft.settlements.values().forEach(checks::checkRaion);
    checks.checkSum(
        DatasetFile.SETTLEMENTS,
        draft.settlements.values().stream().mapToLong(Settlement::residents).sum());
    checks.checkSum(
        DatasetFile.PARTS,
        draft.parts.values().stream().mapToLong(SettlementPart::residents).sum());
  }

  private void checkParts(String code) {
    var parts = draft.parts.get(code);
    var settlement = draft.settlements.get(code);
    var sum = parts.stream().mapToLong(SettlementPart::residents).sum();
    if (settlement != null && sum != settlement.residents()) {
      var first =
          parts.stream().map(part -> draft.partIds.row(part.id())).min(Comparator.naturalOrder());
      problems.notice(
          DatasetFile.PARTS,
          first.orElse(1),
          "population",
          say(
              "notice.parts-sum",
              name(settlement.placeName()),
              code,
              sum,
              settlement.residents(),
              difference(sum, settlement.residents())));
    }
  }

  private void checkHromadas() {
    Map<String, Long> sums = new HashMap<>();
    draft
        .settlements
        .values()
        .forEach(s -> sums.merge(s.hromadaCode(), (long) s.residents(), Long::sum));
    for (var hromada : draft.hromadas.values()) {
      checkHromada(hromada, sums.getOrDefault(hromada.code(), 0L));
    }
  }

  private void checkHromada(Hromada hromada, long sum) {
    var stated = hromada.statedResidents();
    if (stated.isPresent() && stated.getAsInt() != sum) {
      problems.notice(
          DatasetFile.HROMADAS,
          draft.hromadaIds.row(hromada.code()),
          "population",
          say(
              "notice.hromada-sum",
              name(hromada.placeName()),
              hromada.code(),
              sum,
              stated.getAsInt(),
              difference(sum, stated.getAsInt())));
    }
  }

  private static Wording name(PlaceName name) {
    return Wording.said(Shown.of(name.uk()), Shown.of(name.en()));
  }

  private static String difference(long sum, long stated) {
    return sum > stated ? "+" + (sum - stated) : Long.toString(sum - stated);
  }

  private void checkRaion(Settlement settlement) {
    var hromada = draft.hromadas.get(settlement.hromadaCode());
    if (hromada != null
        && settlement.raionCode().isPresent()
        && hromada.raionCode().isPresent()
        && !hromada.raionCode().equals(settlement.raionCode())) {
      problems.notice(
          DatasetFile.SETTLEMENTS,
          draft.settlementIds.row(settlement.code()),
          "raion_code",
          say(
              "notice.raion-differs",
              settlement.raionCode().get(),
              hromada.code(),
              hromada.raionCode().get()));
    }
  }

  /** Residents of any beat, hromada or country are added up as whole numbers of 32 bits. */
  private void checkSum(DatasetFile file, long residents) {
    if (residents > Integer.MAX_VALUE) {
      problems.add(
          file,
          Problems.problem(Long.toString(residents), say("expected.sum", Integer.MAX_VALUE))
              .column("population"));
    }
  }
}
