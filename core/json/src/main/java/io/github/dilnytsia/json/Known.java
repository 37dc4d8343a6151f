package io.github.dilnytsia.json;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.dilnytsia.plan.PlanningProblem;
import io.github.dilnytsia.staffing.Officer;
import io.github.dilnytsia.staffing.Station;
import io.github.dilnytsia.territory.BasicUnit;
import io.github.dilnytsia.territory.Hromada;
import io.github.dilnytsia.territory.Place;
import io.github.dilnytsia.territory.Settlement;
import java.io.IOException;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/** Something of the problem, to which a plan refers by its id. */
record Known<T>(
    Target target, Function<T, String> id, BiFunction<PlanningProblem, String, Optional<T>> find)
    implements Form<T> {

  static final Form<BasicUnit> UNIT = new Known<>(
      Target.UNIT, BasicUnit::id, (problem, id) -> problem.territory().findUnit(id));

  static final Form<Officer> OFFICER =
      new Known<>(Target.OFFICER, Officer::id, (problem, id) -> problem.force().findOfficer(id));

  static final Form<Station> STATION =
      new Known<>(Target.STATION, Station::id, (problem, id) -> problem.force().findStation(id));

  static final Form<Hromada> HROMADA = new Known<>(
      Target.HROMADA, Hromada::code, (problem, id) -> problem.territory().findHromada(id));

  /** Where drives begin or ways end: a station, or the point of a settlement. */
  static final Form<Place> PLACE = new Known<>(Target.BASE, Place::id, Known::place);

  static final Form<String> UNIT_ID = id(UNIT, BasicUnit::id);
  static final Form<String> OFFICER_ID = id(OFFICER, Officer::id);
  static final Form<String> HROMADA_CODE = id(HROMADA, Hromada::code);
  static final Form<String> SETTLEMENT_CODE = id(
      new Known<>(
          Target.SETTLEMENT,
          Settlement::code,
          (problem, id) -> problem.territory().findSettlement(id)),
      Settlement::code);

  private static Optional<Place> place(PlanningProblem problem, String id) {
    var territory = problem.territory();
    return problem
        .force()
        .findStation(id)
        .map(station -> station.placeIn(territory))
        .or(() ->
            territory.findSettlement(id).map(settlement -> Place.of(id, settlement.location())));
  }

  /** The settlement a {@link #PLACE} lies in. */
  static Settlement settlementOf(Place place, PlanningProblem problem) {
    var station = problem.force().findStation(place.id());
    return problem.territory().settlement(station.map(Station::settlementCode).orElse(place.id()));
  }

  /** The same where the plan keeps no more than the id. */
  private static <T> Form<String> id(Form<T> form, Function<T, String> id) {
    return new Form<>() {
      @Override
      public void write(String value, JsonGenerator json) throws IOException {
        Texts.TEXT.write(value, json);
      }

      @Override
      public Optional<String> read(Reading in) throws IOException {
        return form.read(in).map(id);
      }

      @Override
      public SchemaNode describe(SchemaDefinitions definitions) {
        return form.describe(definitions);
      }
    };
  }

  @Override
  public void write(T value, JsonGenerator json) throws IOException {
    Texts.TEXT.write(id.apply(value), json);
  }

  @Override
  public Optional<T> read(Reading in) throws IOException {
    var text = Texts.TEXT.read(in);
    var known = text.flatMap(found -> find.apply(in.problem(), found));
    if (text.isPresent() && known.isEmpty()) {
      in.tell('"' + text.get() + '"', target.expected());
    }
    return known;
  }

  @Override
  public SchemaNode describe(SchemaDefinitions definitions) {
    return SchemaNode.type("string");
  }
}
