package io.github.dilnytsia.scenario;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import io.github.dilnytsia.staffing.TrainingStage;
import io.github.dilnytsia.territory.Hromada;
import io.github.dilnytsia.territory.Settlement;
import io.github.dilnytsia.territory.Territory;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** A hromada as those see it who send officers there: how many people, and how many officers so far. */
final class HromadaPost {

  /** Residents per beat, rural and city: Order 650 of the Ministry of Internal Affairs, as in the norm book. */
  static final int RURAL_NORM = 6_000;

  static final int CITY_NORM = 7_000;

  private final Hromada hromada;
  private final Settlement centre;
  private final List<Settlement> others;
  private int officers;
  private int serving;

  private HromadaPost(Hromada hromada, List<Settlement> settlements) {
    this.hromada = hromada;
    this.centre = settlements.stream()
        .filter(settlement -> hromada.centerCode().equals(Optional.of(settlement.code())))
        .findFirst()
        .orElse(settlements.get(0));
    this.others = settlements.stream()
        .filter(settlement -> settlement != centre)
        .sorted(Comparator.comparingInt(Settlement::residents)
            .reversed()
            .thenComparing(Settlement::code))
        .toList();
  }

  /** All hromadas with settlements, in the order of their codes. */
  static List<HromadaPost> of(Territory territory) {
    ImmutableListMultimap<String, Settlement> byHromada =
        Multimaps.index(territory.settlements(), Settlement::hromadaCode);
    return territory.hromadas().stream()
        .filter(hromada -> byHromada.containsKey(hromada.code()))
        .map(hromada -> new HromadaPost(hromada, byHromada.get(hromada.code())))
        .toList();
  }

  static List<List<HromadaPost>> byRaion(List<HromadaPost> posts) {
    return Multimaps.index(posts, HromadaPost::raionCode).asMap().values().stream()
        .map(List::copyOf)
        .toList();
  }

  String code() {
    return hromada.code();
  }

  /** The hromada itself where it has no raion. */
  String raionCode() {
    return hromada.raionCode().orElse(hromada.code());
  }

  Settlement centre() {
    return centre;
  }

  /** All but the centre, the largest first. */
  List<Settlement> others() {
    return others;
  }

  void addOfficer(TrainingStage stage) {
    officers++;
    if (stage == TrainingStage.IN_SERVICE) {
      serving++;
    }
  }

  long communityWeight() {
    return rural() + Math.min(city(), 10_000);
  }

  long residentsPerOfficer() {
    return communityWeight() / (1 + officers);
  }

  /** What the norm asks for beyond those who serve, in thousandths of an officer. */
  long need() {
    var beats = 1_000 * rural() / RURAL_NORM + 1_000 * city() / CITY_NORM;
    return Math.max(0, beats - 1_000L * serving);
  }

  private long city() {
    return centre.category().isCity() ? centre.residents() : 0;
  }

  private long rural() {
    return others.stream().mapToLong(Settlement::residents).sum()
        + (centre.category().isCity() ? 0 : centre.residents());
  }
}
