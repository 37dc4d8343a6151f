package io.github.dilnytsia.json;

import static io.github.dilnytsia.json.Numbers.COUNT;
import static io.github.dilnytsia.json.Numbers.SIGNED_MILLIS;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import io.github.dilnytsia.plan.BeatPlan;
import io.github.dilnytsia.plan.PlanBound;
import io.github.dilnytsia.plan.PlanningProblem;

/** Forms of a plan. */
final class PlanForms {

  private static final Form<PlanBound> BOUND = ObjectFormMaker.of(
          "bound",
          "What no plan can go below, proven.",
          PlanBound::builder,
          PlanBound.Builder::build)
      .required(
          "unservedResidents",
          Numbers.LONG_COUNT,
          PlanBound::unservedResidents,
          PlanBound.Builder::unservedResidents,
          "Residents left unserved by any plan, at least.")
      .required(
          "costMillis",
          SIGNED_MILLIS,
          PlanBound::cost,
          PlanBound.Builder::cost,
          "Cost of any plan that leaves no more unserved, at least, in milliseconds.")
      .make();

  static final ObjectForm<BeatPlan, PlanDraft> PLAN = Documents.begin(
          "dilnytsia-plan", "A plan of dilnytsia.", PlanDraft::new, PlanDraft::make)
      .required(
          "fingerprint",
          new DecisiveForm<>(new SameAsProblem<>(
              Texts.SHA256, PlanningProblem::fingerprint, "expected.plan-fingerprint")),
          BeatPlan::fingerprint,
          (draft, fingerprint) -> draft.plan.fingerprint(fingerprint),
          "SHA-256 of the facts of the problem the plan answers.")
      .required(
          "problem",
          Texts.TEXT,
          BeatPlan::problem,
          (draft, name) -> draft.plan.problem(name),
          "Name of that problem.")
      .required(
          "date",
          new SameAsProblem<>(Texts.DATE, PlanningProblem::date, "expected.plan-date"),
          BeatPlan::date,
          (draft, date) -> draft.plan.date(date),
          "The day the plan is for.")
      .required(
          "seed",
          Numbers.ANY_WHOLE,
          BeatPlan::seed,
          (draft, seed) -> draft.plan.seed(seed),
          "Seed of the search, 64 bits.")
      .defaulted(
          "interrupted",
          FlagForm.FLAG,
          BeatPlan::interrupted,
          (draft, interrupted) -> draft.plan.interrupted(interrupted),
          false,
          "Whether the search was cut short by its caller.")
      .required(
          "estimatedDrives",
          COUNT,
          BeatPlan::estimatedDrives,
          (draft, count) -> draft.plan.estimatedDrives(count),
          "Assignments for whose drive the great circle stands in.")
      .list(
          "amendedRules",
          Texts.TEXT,
          plan -> plan.amendedRules().stream().sorted().toList(),
          (draft, rules) -> draft.plan.amendedRules(rules),
          "Standard rules that the host disabled or put its own in place of; none of them is verified in plain Java.")
      .required(
          "officersMissing",
          Numbers.DECIMAL,
          BeatPlan::officersMissing,
          (draft, missing) -> draft.plan.officersMissing(missing),
          "How many more officers the norms ask for.")
      .required(
          "score",
          ScoreForms.SCORE,
          BeatPlan::score,
          (draft, score) -> draft.plan.score(score),
          "The cost.")
      .required(
          "bound", BOUND, BeatPlan::bound, (draft, bound) -> draft.plan.bound(bound), "The proof.")
      .list(
          "norms",
          JudgementForms.NORM,
          plan -> ImmutableSortedMap.copyOf(plan.norms().byCode()).values().asList(),
          (draft, norms) -> draft.norms = norms,
          "The norms the plan was made by.")
      .list(
          "assignments",
          ServiceForms.ASSIGNMENT,
          BeatPlan::assignments,
          (draft, assignments) -> draft.assignments = assignments,
          "Who serves whom.")
      .list(
          "unserved",
          ServiceForms.UNSERVED,
          BeatPlan::unserved,
          (draft, unserved) -> draft.unserved = unserved,
          "Who is served by nobody.")
      .list(
          "loads",
          LoadForms.LOAD,
          BeatPlan::loads,
          (draft, loads) -> draft.loads = loads,
          "Every officer in service, also without a unit.")
      .list(
          "beats",
          LoadForms.BEAT,
          BeatPlan::beats,
          (draft, beats) -> draft.beats = beats,
          "By officer and hromada.")
      .list(
          "hromadas",
          ServiceForms.HROMADA,
          BeatPlan::hromadas,
          (draft, hromadas) -> draft.hromadas = hromadas,
          "How each hromada is served.")
      .list(
          "stations",
          ServiceForms.STATION,
          BeatPlan::stations,
          (draft, stations) -> draft.stations = stations,
          "Who works from which station.")
      .list(
          "shortages",
          ServiceForms.SHORTAGE,
          BeatPlan::shortages,
          (draft, shortages) -> draft.shortages = shortages,
          "Officers missing by hromada.")
      .list(
          "nearness",
          NearnessForms.NEARNESS,
          plan -> ImmutableSortedMap.copyOf(plan.nearnessByHromada()).entrySet().asList(),
          (draft, nearness) -> draft.nearness = nearness,
          "How near residents have their police, by hromada.")
      .list(
          "findings",
          FindingForms.FINDING,
          BeatPlan::findings,
          (draft, findings) -> draft.findings = findings,
          "What the rules say, the gravest first.")
      .list(
          "explanations",
          ExplanationForms.EXPLANATION,
          plan -> ImmutableList.copyOf(
              ImmutableSortedMap.copyOf(plan.explanations()).values()),
          (draft, explanations) -> draft.explanations = explanations,
          "Why each unit is served as it is.")
      .make();

  private PlanForms() {}
}
