package io.github.dilnytsia.territory;

import io.github.dilnytsia.internal.DomainStyle;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What is given to an officer as a whole: a settlement without parts, or one part of a settlement.
 *
 * <p>The term is territory design's. Made by {@link Territory#units()}.
 */
@Value.Immutable
@DomainStyle
public interface BasicUnit {

  Settlement settlement();

  /** The part this is; empty if it is the whole settlement. */
  Optional<SettlementPart> part();

  /** What it asks for; of a settlement with parts, this part's share. */
  Demand demand();

  /** The raion of the settlement, or of its hromada where the settlement names none. */
  Optional<String> raionCode();

  /** Id of the part, or code of the settlement. */
  default String id() {
    return part().map(SettlementPart::id).orElseGet(() -> settlement().code());
  }

  default String settlementCode() {
    return settlement().code();
  }

  default String hromadaCode() {
    return settlement().hromadaCode();
  }

  default int residents() {
    return part().map(SettlementPart::residents).orElseGet(() -> settlement().residents());
  }

  default GeoPoint location() {
    return part().map(SettlementPart::location).orElseGet(() -> settlement().location());
  }

  default boolean isCity() {
    return settlement().category().isCity();
  }

  /** What people call it, in texts of both languages: the settlement, and the part's id where it is a part. */
  default PlaceName placeName() {
    var name = settlement().placeName();
    return part().map(part -> name.part(part.id())).orElse(name);
  }

  /** The Ukrainian name for people, see {@link #placeName()}. */
  default String label() {
    return placeName().uk();
  }

  /** The unit's share of what the whole settlement has once, such as its officer's presence. */
  Share share();

  /** Where it is, for {@link TravelTimes}. */
  @Value.Lazy
  default Place place() {
    return Place.of(id(), location());
  }

  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link BasicUnit}. */
  final class Builder extends ImmutableBasicUnit.Builder {}
}
