package io.github.dilnytsia.territory;

import com.google.common.collect.ImmutableList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;

/** The settlements of a territory as they are called. */
final class NamedPlaces {

  private NamedPlaces() {}

  static List<NamedPlace> of(Territory territory) {
    var raionNames = new HashMap<String, String>();
    for (var hromada : territory.hromadas()) {
      if (hromada.raionCode().isPresent() && hromada.raion().isPresent()) {
        raionNames.putIfAbsent(hromada.raionCode().get(), hromada.raion().get());
      }
    }
    var places = ImmutableList.<NamedPlace>builder();
    for (var settlement : territory.settlements()) {
      var hromada = territory.hromada(settlement.hromadaCode());
      var raion = territory.raionOf(settlement);
      places.add(NamedPlace.builder()
          .code(settlement.code())
          .name(settlement.name())
          .nameEn(settlement.nameEn())
          .category(settlement.category())
          .hromadaCode(hromada.code())
          .hromada(hromada.name())
          .hromadaEn(hromada.nameEn())
          .raionCode(raion)
          .raion(
              raion.flatMap(code -> Optional.ofNullable(raionNames.get(code))).or(hromada::raion))
          .oblast(hromada.oblast())
          .build());
    }
    return places.build();
  }
}
