package io.github.dilnytsia.testkit.arbitraries;

import io.github.dilnytsia.staffing.Force;
import io.github.dilnytsia.staffing.Role;
import io.github.dilnytsia.territory.Hromada;
import io.github.dilnytsia.territory.Territory;
import java.time.LocalDate;
import java.util.List;
import java.util.function.ToIntFunction;
import net.jqwik.api.Arbitrary;

/**
 * Forces to draw: officers of both roles and all stages, stations open and not, memoranda in every state, absences.
 *
 * <p>Each method returns a copy that draws otherwise. Shrinks to nobody, or to the fewest officers wanted, in service and
 * under a memorandum in force. Immutable and safe for any number of threads.
 */
public final class Forces {

  private final ForceSettings settings;

  private Forces(ForceSettings settings) {
    this.settings = settings;
  }

  /** Up to four officers, seldom nobody, and up to three stations; whatever is dated lies close to the day. */
  public static Forces any() {
    return new Forces(ForceSettings.builder().build());
  }

  /** How many officers, 0 to 24. */
  public Forces officers(int least, int most) {
    return with(builder().officers(Span.pickable("officers", least, most)));
  }

  /** How many stations at most, 24 or fewer; 0 draws none, and everybody drives from home. */
  public Forces stations(int most) {
    return with(builder().stations(Span.pickable("stations", 0, most).most()));
  }

  /** Officers of these roles alone, one or two. */
  public Forces roles(Role first, Role... others) {
    return with(builder().roles(List.of(first)).addRoles(others));
  }

  /** Everybody serves on the day: nobody in selection, training or on internship, no service that begins or ends. */
  public Forces inService() {
    return with(builder().anyStage(false));
  }

  /** Every hromada has a memorandum in force. */
  public Forces memorandaInForce() {
    return with(builder().anyMemorandum(false));
  }

  /** Nobody is away. */
  public Forces withoutAbsences() {
    return with(builder().absences(false));
  }

  /** The day around which everything is dated. */
  public Forces on(LocalDate date) {
    return with(builder().date(date));
  }

  /** To be drawn for a territory. */
  public Arbitrary<Force> in(Territory territory) {
    ToIntFunction<Hromada> numbers = hromada -> territory.hromadas().indexOf(hromada);
    return rows().map(rows -> made(rows, territory, numbers)).withoutEdgeCases();
  }

  Arbitrary<ForceRows> rows() {
    return ForceRows.drawn(settings);
  }

  Force made(ForceRows rows, Territory territory, ToIntFunction<Hromada> numbers) {
    return ForceMaker.make(rows, territory, numbers, settings.date());
  }

  private ForceSettings.Builder builder() {
    return ForceSettings.builder().from(settings);
  }

  private static Forces with(ForceSettings.Builder settings) {
    return new Forces(settings.build());
  }
}
