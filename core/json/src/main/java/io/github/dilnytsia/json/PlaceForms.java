package io.github.dilnytsia.json;

import static io.github.dilnytsia.json.Numbers.COUNT;

import io.github.dilnytsia.plan.Base;
import io.github.dilnytsia.plan.BaseKind;
import io.github.dilnytsia.plan.Way;
import io.github.dilnytsia.territory.Place;
import java.util.Optional;

/** Forms of what refers to a station or settlement as a place; where that lies follows from the problem. */
final class PlaceForms {

  static final Form<Base> BASE = ObjectFormMaker.within(
          "base", "Where an officer's drives begin.", BaseDraft::new, BaseDraft::make)
      .required(
          "kind",
          Texts.word(BaseKind.class),
          Base::kind,
          (draft, kind) -> draft.base.kind(kind),
          "What it is.")
      .required(
          "placeId",
          Known.PLACE,
          Base::place,
          (draft, place) -> draft.place = Optional.of(place),
          "Id of the station, or code of the settlement.")
      .make();

  static final Form<Way> WAY = ObjectFormMaker.within(
          "way",
          "How far the residents of a unit are from a place they may have to reach.",
          WayDraft::new,
          WayDraft::make)
      .required(
          "placeId",
          Known.PLACE,
          Way::place,
          (draft, place) -> draft.place = Optional.of(place),
          "Id of the station, or code of the settlement.")
      .required(
          "driveSeconds",
          Numbers.SECONDS,
          Way::drive,
          (draft, drive) -> draft.way.drive(drive),
          "By car one way in seconds.")
      .required(
          "estimated",
          FlagForm.FLAG,
          Way::estimated,
          (draft, estimated) -> draft.way.estimated(estimated),
          "Whether the great circle stands in for a road time.")
      .required(
          "metres",
          COUNT,
          Way::metres,
          (draft, metres) -> draft.way.metres(metres),
          "The great circle in metres.")
      .make();

  private PlaceForms() {}

  private static final class BaseDraft {
    private final Base.Builder base = Base.builder();
    private Optional<Place> place = Optional.empty();

    private Base make(Reading in) {
      var settlement = Known.settlementOf(place.orElseThrow(), in.problem());
      return base.place(place.orElseThrow()).settlementCode(settlement.code()).build();
    }
  }

  private static final class WayDraft {
    private final Way.Builder way = Way.builder();
    private Optional<Place> place = Optional.empty();

    private Way make(Reading in) {
      var settlement = Known.settlementOf(place.orElseThrow(), in.problem());
      return way.place(place.orElseThrow()).settlement(settlement).build();
    }
  }
}
