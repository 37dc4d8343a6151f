package io.github.dilnytsia.json;

import static io.github.dilnytsia.json.Numbers.COUNT;
import static io.github.dilnytsia.json.Numbers.DECIMAL;
import static io.github.dilnytsia.json.Numbers.MILLIS;
import static io.github.dilnytsia.json.Texts.TEXT;

import com.google.common.collect.ImmutableSortedMap;
import io.github.dilnytsia.judgement.WorkItem;
import io.github.dilnytsia.judgement.Workload;
import io.github.dilnytsia.plan.Explanation;
import io.github.dilnytsia.plan.NearMiss;
import io.github.dilnytsia.plan.RunnerUp;
import io.github.dilnytsia.territory.BasicUnit;
import java.util.Map;

/** Forms of why a unit is served as it is. */
final class ExplanationForms {

  private static final Form<WorkItem> WORK_ITEM = ObjectFormMaker.of(
          "workItem",
          "One reason of a unit's workload in a month.",
          WorkItem::builder,
          WorkItem.Builder::build)
      .required("reason", TEXT, WorkItem::reason, WorkItem.Builder::reason, "Its code.")
      .required("count", DECIMAL, WorkItem::count, WorkItem.Builder::count, "Occurrences a month.")
      .required(
          "workMillis",
          MILLIS,
          WorkItem::work,
          WorkItem.Builder::work,
          "Work a month in milliseconds.")
      .required("trips", DECIMAL, WorkItem::trips, WorkItem.Builder::trips, "Round trips a month.")
      .make();

  private static final Form<RunnerUp> RUNNER_UP = ObjectFormMaker.of(
          "runnerUp",
          "Who would serve the unit if its officer did not, everything else left as it is.",
          RunnerUp::builder,
          RunnerUp.Builder::build)
      .required(
          "officerId",
          Known.OFFICER_ID,
          RunnerUp::officerId,
          RunnerUp.Builder::officerId,
          "The officer.")
      .required(
          "driveSeconds",
          Numbers.SECONDS,
          RunnerUp::drive,
          RunnerUp.Builder::drive,
          "The drive one way in seconds.")
      .required(
          "difference",
          ScoreForms.SCORE,
          RunnerUp::difference,
          RunnerUp.Builder::difference,
          "What the plan would cost more, term by term.")
      .make();

  private static final Form<Map.Entry<String, Integer>> REMOVAL = ObjectFormMaker.of(
          "removal",
          "How many of the officers considered a rule forbids.",
          Removal::new,
          Removal::make)
      .required(
          "ruleId", TEXT, Map.Entry::getKey, (removal, id) -> removal.ruleId = id, "The rule.")
      .required(
          "officers",
          COUNT,
          Map.Entry::getValue,
          (removal, count) -> removal.officers = count,
          "Officers it forbids; other rules may forbid them too.")
      .make();

  private static final Form<NearMiss> NEAR_MISS = ObjectFormMaker.of(
          "nearMiss",
          "A norm that is kept, but barely.",
          NearMiss::builder,
          NearMiss.Builder::build)
      .required("ruleId", TEXT, NearMiss::ruleId, NearMiss.Builder::ruleId, "The rule.")
      .required("normCode", TEXT, NearMiss::normCode, NearMiss.Builder::normCode, "Its norm.")
      .required(
          "side",
          Texts.word(NearMiss.Side.class),
          NearMiss::side,
          NearMiss.Builder::side,
          "Which side of the limit is lawful.")
      .required("value", DECIMAL, NearMiss::value, NearMiss.Builder::value, "The figure.")
      .required("limit", DECIMAL, NearMiss::limit, NearMiss.Builder::limit, "Its limit.")
      .required("unit", TEXT, NearMiss::unit, NearMiss.Builder::unit, "Unit of both figures.")
      .required("source", TEXT, NearMiss::source, NearMiss.Builder::source, "Law or assumption.")
      .make();

  /** What follows from the plan's other parts is left out and put in by {@link PlanDraft}. */
  static final Form<Explanation> EXPLANATION = ObjectFormMaker.of(
          "explanation",
          "Why a unit is served by its officer, or by nobody.",
          Draft::new,
          Draft::make)
      .required("unitId", Known.UNIT, Explanation::unit, Draft::unit, "The unit.")
      .required(
          "candidates",
          COUNT,
          Explanation::candidates,
          (draft, count) -> draft.made.candidates(count),
          "Officers who may serve it under the rules.")
      .required(
          "considered",
          COUNT,
          Explanation::considered,
          (draft, count) -> draft.made.considered(count),
          "Officers who were considered for it.")
      .list(
          "removedBy",
          REMOVAL,
          explanation ->
              ImmutableSortedMap.copyOf(explanation.removedBy()).entrySet().asList(),
          (draft, removals) -> removals.forEach(
              removal -> draft.made.putRemovedBy(removal.getKey(), removal.getValue())),
          "The rules that forbid some of them.")
      .required(
          "driveEstimated",
          FlagForm.FLAG,
          Explanation::driveEstimated,
          (draft, estimated) -> draft.made.driveEstimated(estimated),
          "Whether the drive is an estimate for lack of a road time.")
      .required(
          "work",
          new ListForm<>(WORK_ITEM),
          explanation -> explanation.workload().items(),
          (draft, items) -> draft.work.items(items),
          "Its work by reasons, in the order of their codes.")
      .list(
          "verdicts",
          FindingForms.VERDICT,
          Explanation::verdicts,
          (draft, verdicts) -> draft.made.verdicts(verdicts),
          "What the rules say of the unit and its officer.")
      .optional(
          "runnerUp",
          RUNNER_UP,
          Explanation::runnerUp,
          (draft, next) -> draft.made.runnerUp(next),
          "The cheapest other officer.")
      .list(
          "nearMisses",
          NEAR_MISS,
          Explanation::nearMisses,
          (draft, misses) -> draft.made.nearMisses(misses),
          "Norms that are kept here, but barely.")
      .optional(
          "toStation",
          PlaceForms.WAY,
          Explanation::toStation,
          (draft, way) -> draft.made.toStation(way),
          "To the nearest station open on the day.")
      .optional(
          "toOfficer",
          PlaceForms.WAY,
          Explanation::toOfficer,
          (draft, way) -> draft.made.toOfficer(way),
          "To the officer's base.")
      .optional(
          "toRaionCentre",
          PlaceForms.WAY,
          Explanation::toRaionCentre,
          (draft, way) -> draft.made.toRaionCentre(way),
          "To the centre of the raion.")
      .rule(Rules.once("explanation", "unitId"))
      .make();

  private ExplanationForms() {}

  /** An entry while it is read. */
  private static final class Removal {
    private String ruleId = "";
    private int officers;

    private Map.Entry<String, Integer> make() {
      return Map.entry(ruleId, officers);
    }
  }

  /** An explanation while it is read. */
  private static final class Draft {
    private final Explanation.Builder made = Explanation.builder();
    private final Workload.Builder work = Workload.builder();

    private void unit(BasicUnit unit) {
      made.unit(unit);
      work.unitId(unit.id());
    }

    private Explanation make() {
      return made.workload(work.build()).build();
    }
  }
}
