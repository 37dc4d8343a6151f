package io.github.dilnytsia.json;

import static io.github.dilnytsia.json.JsonPhrases.say;

import com.google.common.collect.ImmutableList;
import io.github.dilnytsia.judgement.Wording;
import java.util.Locale;

/** What a reference may mean. */
enum Target {
  HROMADA(Space.HROMADA),
  SETTLEMENT(Space.SETTLEMENT),
  STATION(Space.STATION),
  OFFICER(Space.OFFICER),
  /** The area of a district officer. */
  HROMADA_OR_RAION(Space.HROMADA, Space.RAION),
  /** A part, or a settlement without parts. */
  UNIT(Space.PART, Space.SETTLEMENT),
  /** Where drives begin: a station or a settlement. */
  BASE(Space.STATION, Space.SETTLEMENT),
  /** Where a given road begins or ends. */
  PLACE(Space.PART, Space.SETTLEMENT, Space.STATION);

  private final ImmutableList<Space> spaces;

  Target(Space... spaces) {
    this.spaces = ImmutableList.copyOf(spaces);
  }

  ImmutableList<Space> spaces() {
    return spaces;
  }

  Wording expected() {
    return say("expected." + name().toLowerCase(Locale.ROOT).replace('_', '-'));
  }
}
