package io.github.dilnytsia.json;

import com.google.common.collect.Maps;
import io.github.dilnytsia.plan.Nearness;
import io.github.dilnytsia.plan.Reach;
import java.util.Map;

/** Forms of how near residents have their police. */
final class NearnessForms {

  private static final Form<Long> SUM = new WholeForm(0, Long.MAX_VALUE);

  private static final Form<Reach> REACH = ObjectFormMaker.of(
          "reach",
          "How near a group of residents is to one kind of place, as sums.",
          Reach::builder,
          Reach.Builder::build)
      .required("residents", SUM, Reach::residents, Reach.Builder::residents, "With a way there.")
      .required(
          "residentsWithin15Minutes",
          SUM,
          Reach::residentsWithin15Minutes,
          Reach.Builder::residentsWithin15Minutes,
          "Of these, with a drive of at most 15 minutes.")
      .required(
          "residentsWithin30Minutes",
          SUM,
          Reach::residentsWithin30Minutes,
          Reach.Builder::residentsWithin30Minutes,
          "Of these, with a drive of at most 30 minutes.")
      .required(
          "residentSeconds",
          SUM,
          Reach::residentSeconds,
          Reach.Builder::residentSeconds,
          "Sum of the drives over residents in seconds.")
      .required(
          "residentMetres",
          SUM,
          Reach::residentMetres,
          Reach.Builder::residentMetres,
          "Sum of the great circles over residents in metres.")
      .rule(Rules.inOrder("residentsWithin15Minutes", "residentsWithin30Minutes"))
      .rule(Rules.inOrder("residentsWithin30Minutes", "residents"))
      .make();

  static final Form<Map.Entry<String, Nearness>> NEARNESS = ObjectFormMaker.of(
          "nearness",
          "What residents of a hromada gain by having their police near.",
          Draft::new,
          Draft::make)
      .required(
          "hromadaCode",
          Known.HROMADA_CODE,
          Map.Entry<String, Nearness>::getKey,
          (draft, code) -> draft.hromadaCode = code,
          "The hromada.")
      .required(
          "toStation",
          REACH,
          entry -> entry.getValue().toStation(),
          (draft, reach) -> draft.nearness.toStation(reach),
          "To the nearest station open on the day.")
      .required(
          "toOfficer",
          REACH,
          entry -> entry.getValue().toOfficer(),
          (draft, reach) -> draft.nearness.toOfficer(reach),
          "To the officer's base.")
      .required(
          "toRaionCentre",
          REACH,
          entry -> entry.getValue().toRaionCentre(),
          (draft, reach) -> draft.nearness.toRaionCentre(reach),
          "To the centre of the raion.")
      .required(
          "savedResidentMetres",
          Numbers.ANY_WHOLE,
          entry -> entry.getValue().savedResidentMetres(),
          (draft, metres) -> draft.nearness.savedResidentMetres(metres),
          "How much shorter the way to the officer is than to the raion's centre, over residents.")
      .rule(Rules.once("nearness", "hromadaCode"))
      .make();

  private NearnessForms() {}

  /** A row while it is read. */
  private static final class Draft {
    private String hromadaCode = "";
    private final Nearness.Builder nearness = Nearness.builder();

    private Map.Entry<String, Nearness> make() {
      return Maps.immutableEntry(hromadaCode, nearness.build());
    }
  }
}
