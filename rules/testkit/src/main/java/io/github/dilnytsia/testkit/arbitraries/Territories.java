package io.github.dilnytsia.testkit.arbitraries;

import io.github.dilnytsia.territory.Territory;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * Territories to draw: hromadas in up to two raions or in none, settlements of every category, parts, demand, road times
 * and settlements out of reach.
 *
 * <p>Each method returns a copy that draws otherwise. About 50 km by 50 km whatever the number of settlements, so that
 * most of it is within the hard reach of any point, but not all. Shrinks to one settlement without residents. Immutable
 * and safe for any number of threads.
 */
public final class Territories {

  private final TerritorySettings settings;

  private Territories(TerritorySettings settings) {
    this.settings = settings;
  }

  /** One to three hromadas with one to eight settlements, anything in them. */
  public static Territories any() {
    return new Territories(TerritorySettings.builder().build());
  }

  /** How many hromadas, 1 to 24; one that no settlement falls to is left out. */
  public Territories hromadas(int least, int most) {
    return with(builder().hromadas(Span.pickable("hromadas", Math.max(1, least), most)));
  }

  /** How many settlements in all, 1 to 24. */
  public Territories settlements(int least, int most) {
    return with(builder().settlements(Span.pickable("settlements", Math.max(1, least), most)));
  }

  /** How many parts a settlement has at most; 0 draws none. */
  public Territories parts(int most) {
    return with(builder().parts(new Span(0, most).most()));
  }

  /** How many residents each settlement without parts, and each part, has. */
  public Territories residents(int least, int most) {
    return with(builder().residents(new Span(least, most)));
  }

  /** How many road times are given at most, some of them for ways that do not exist; 0 draws none. */
  public Territories roads(int most) {
    return with(builder().roads(new Span(0, most).most()));
  }

  /** Nobody asks for anything but an officer's presence. */
  public Territories withoutDemand() {
    return with(builder().demand(false));
  }

  /** No settlement is out of reach of the police. */
  public Territories withoutStatuses() {
    return with(builder().statuses(false));
  }

  /** With names that trip software up: blanks, Latin letters among Cyrillic ones, marks of direction, formulas, markup. */
  public Territories withOddNames() {
    return with(builder().names(TerritorySettings.ODD_NAMES));
  }

  /** The day around which statuses begin and end. */
  public Territories on(LocalDate date) {
    return with(builder().date(date));
  }

  /** To be drawn. */
  public Arbitrary<Territory> arbitrary() {
    return Combinators.combine(rows(), roads())
        .as((rows, roads) -> TerritoryMaker.withRoads(made(rows), roads, List.of()))
        .withoutEdgeCases();
  }

  Arbitrary<TerritoryRows> rows() {
    return TerritoryRows.drawn(settings);
  }

  Arbitrary<List<TerritoryRows.RoadRow>> roads() {
    return TerritoryRows.road().list().ofMaxSize(settings.roads());
  }

  Territory made(TerritoryRows rows) {
    return TerritoryMaker.make(rows, settings.names());
  }

  private TerritorySettings.Builder builder() {
    return TerritorySettings.builder().from(settings);
  }

  private static Territories with(TerritorySettings.Builder settings) {
    return new Territories(settings.build());
  }
}
