package io.github.dilnytsia.plan;

import io.github.dilnytsia.internal.DomainStyle;
import io.github.dilnytsia.staffing.MemorandumState;
import io.github.dilnytsia.territory.Hromada;
import java.time.LocalDate;
import org.immutables.value.Value;

/**
 * How one hromada is served on the day, as rules see it.
 */
@Value.Immutable
@DomainStyle
public interface HromadaService {

  LocalDate date();

  Hromada hromada();

  MemorandumState memorandum();

  /** Community officers of this hromada in service on the day. */
  int communityOfficers();

  /** Residents by the kind of officer who serves them; together with the unserved all residents of the hromada. */
  int residentsOfCommunityOfficers();

  int residentsOfDistrictOfficers();

  int residentsUnserved();

  /** All residents of the hromada's units, served and unserved. */
  default int residents() {
    return residentsOfCommunityOfficers() + residentsOfDistrictOfficers() + residentsUnserved();
  }

  default String hromadaCode() {
    return hromada().code();
  }

  default boolean isMemorandumInForce() {
    return memorandum() == MemorandumState.IN_FORCE;
  }

  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link HromadaService}. */
  final class Builder extends ImmutableHromadaService.Builder {}
}
