package io.github.dilnytsia.dataset;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds for every object of the register its oblast, raion and hromada. */
final class RegisterTree {

  /** What an object is or stands below. */
  private record Place(
      RegisterObject oblast, Optional<RegisterObject> raion, Optional<RegisterHromada> hromada) {}

  private final Map<String, Place> placeByCode = new HashMap<>();
  private final List<RegisterHromada> hromadas = new ArrayList<>();
  private final List<RegisterSettlement> settlements = new ArrayList<>();

  /**
   * The tree of some objects.
   *
   * @param objects in the order of their codes, which puts each behind those it stands below
   */
  RegisterTree(Iterable<RegisterObject> objects) {
    objects.forEach(this::add);
  }

  private void add(RegisterObject object) {
    var above = object.parentCode().map(placeByCode::get);
    var oblast = above.map(Place::oblast).orElse(object);
    var raion = object.category() == RegisterCategory.RAION
        ? Optional.of(object)
        : above.flatMap(Place::raion);
    var inHromada = above.flatMap(Place::hromada);
    var hromada = isHromada(object, inHromada.isPresent())
        ? Optional.of(hromada(object, raion, oblast))
        : inHromada;
    placeByCode.put(object.code(), new Place(oblast, raion, hromada));
    object
        .category()
        .settlementCategory()
        .ifPresent(category -> settlements.add(RegisterSettlement.builder()
            .code(object.code())
            .name(object.name())
            .category(category)
            .hromada(hromada.orElseThrow())
            .build()));
  }

  private static boolean isHromada(RegisterObject object, boolean isInHromada) {
    return object.category() == RegisterCategory.HROMADA
        || (!isInHromada && object.category().settlementCategory().isPresent());
  }

  private RegisterHromada hromada(
      RegisterObject object, Optional<RegisterObject> raion, RegisterObject oblast) {
    var hromada = RegisterHromada.builder()
        .code(object.code())
        .name(object.name())
        .raion(raion)
        .oblast(oblast)
        .build();
    hromadas.add(hromada);
    return hromada;
  }

  ImmutableList<RegisterHromada> hromadas() {
    return ImmutableList.copyOf(hromadas);
  }

  ImmutableList<RegisterSettlement> settlements() {
    return ImmutableList.copyOf(settlements);
  }
}
