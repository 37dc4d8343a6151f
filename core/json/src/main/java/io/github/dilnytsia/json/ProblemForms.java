package io.github.dilnytsia.json;

import static io.github.dilnytsia.json.JsonPhrases.say;
import static io.github.dilnytsia.json.Texts.NAME;
import static io.github.dilnytsia.json.Texts.TEXT;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Maps;
import io.github.dilnytsia.plan.CostWeights;
import io.github.dilnytsia.plan.Forbid;
import io.github.dilnytsia.plan.Pin;
import io.github.dilnytsia.plan.PlanningProblem;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Forms of a planning problem. */
final class ProblemForms {

  private static final Form<Pin> PIN = ObjectFormMaker.of(
          "pin", "A decision that this officer serves this unit.", Pin::builder, Pin.Builder::build)
      .required("unitId", TEXT, Pin::unitId, Pin.Builder::unitId, "The unit.")
      .required("officerId", TEXT, Pin::officerId, Pin.Builder::officerId, "The officer.")
      .required("author", NAME, Pin::author, Pin.Builder::author, "Who decided.")
      .required("reason", NAME, Pin::reason, Pin.Builder::reason, "Why.")
      .optional("expires", Texts.DATE, Pin::expires, Pin.Builder::expires, "Last day it holds.")
      .rule(Rules.once("pin", "unitId"))
      .rule(Rules.once("decision", "unitId", "officerId"))
      .rule(Rules.refers("unitId", Target.UNIT))
      .rule(Rules.refers("officerId", Target.OFFICER))
      .make();

  private static final Form<Forbid> FORBID = ObjectFormMaker.of(
          "forbid",
          "A decision that this officer does not serve this unit.",
          Forbid::builder,
          Forbid.Builder::build)
      .required("unitId", TEXT, Forbid::unitId, Forbid.Builder::unitId, "The unit.")
      .required("officerId", TEXT, Forbid::officerId, Forbid.Builder::officerId, "The officer.")
      .required("author", NAME, Forbid::author, Forbid.Builder::author, "Who decided.")
      .required("reason", NAME, Forbid::reason, Forbid.Builder::reason, "Why.")
      .optional(
          "expires", Texts.DATE, Forbid::expires, Forbid.Builder::expires, "Last day it holds.")
      .rule(Rules.once("decision", "unitId", "officerId"))
      .rule(Rules.refers("unitId", Target.UNIT))
      .rule(Rules.refers("officerId", Target.OFFICER))
      .make();

  private static final Form<Map.Entry<String, String>> HOLDING = ObjectFormMaker.of(
          "holding", "Who serves a unit as things stand today.", Holding::new, Holding::entry)
      .required("unitId", TEXT, Map.Entry::getKey, (holding, id) -> holding.unit = id, "The unit.")
      .required(
          "officerId",
          TEXT,
          Map.Entry::getValue,
          (holding, id) -> holding.officer = id,
          "The officer.")
      .rule(Rules.once("holding", "unitId"))
      .rule(Rules.refers("unitId", Target.UNIT))
      .rule(Rules.refers("officerId", Target.OFFICER))
      .make();

  static final ObjectForm<PlanningProblem, ProblemDraft> PROBLEM = Documents.begin(
          "dilnytsia-problem",
          "A planning problem of dilnytsia.",
          ProblemDraft::new,
          ProblemDraft::make)
      .optional(
          "fingerprint",
          Located.form(Texts.SHA256),
          problem -> Optional.of(Located.nowhere(problem.fingerprint())),
          (draft, stated) -> draft.fingerprint = Optional.of(stated),
          "SHA-256 of the facts in a canonical form; held against them in reading.")
      .required(
          "name",
          TEXT,
          PlanningProblem::name,
          (draft, name) -> draft.problem.name(name),
          "Such as the name of a dataset; not part of the fingerprint.")
      .required(
          "date",
          Texts.DATE,
          PlanningProblem::date,
          (draft, date) -> draft.problem.date(date),
          "The day the plan is for.")
      .defaulted(
          "replanning",
          FlagForm.FLAG,
          PlanningProblem::replanning,
          (draft, flag) -> draft.problem.replanning(flag),
          false,
          "Whether leaving the current plan costs something.")
      .group(
          "territory",
          TerritoryForms.TERRITORY,
          PlanningProblem::territory,
          (draft, territory) -> draft.territory = territory,
          "The map.")
      .group(
          "force",
          ForceForms.FORCE,
          PlanningProblem::force,
          (draft, force) -> draft.force = force,
          "The police.")
      .list(
          "currentPlan",
          HOLDING,
          problem -> ImmutableList.copyOf(problem.currentPlan().entrySet()),
          (draft, held) -> held.forEach(draft.problem::putCurrentPlan),
          "Who serves whom today; may cover some units only.")
      .list(
          "pins",
          PIN,
          PlanningProblem::pins,
          (draft, pins) -> draft.problem.pins(pins),
          "At most one per unit.")
      .list(
          "forbids",
          FORBID,
          PlanningProblem::forbids,
          (draft, forbids) -> draft.problem.forbids(forbids),
          "At most one per unit and officer.")
      .list(
          "norms",
          JudgementForms.NORM,
          PlanningProblem::norms,
          (draft, norms) -> draft.problem.norms(norms),
          "These replace the policy's own, row by row.")
      .list(
          "workloadRates",
          JudgementForms.RATE,
          PlanningProblem::workloadRates,
          (draft, rates) -> draft.problem.workloadRates(rates),
          "The same for the work a reason takes.")
      .defaulted(
          "weights",
          weights(),
          PlanningProblem::weights,
          (draft, weights) -> draft.problem.weights(weights),
          new SchemaNode(),
          "The same for what the terms of a plan's cost weigh, in officer-hours a month.")
      .make();

  private ProblemForms() {}

  /** An object with a field for each weight there is. */
  private static Form<Map<String, BigDecimal>> weights() {
    var maker = ObjectFormMaker.<Map<String, BigDecimal>, Map<String, BigDecimal>>of(
        "weights",
        "What replaces the policy's own weights.",
        LinkedHashMap::new,
        weights -> weights);
    var hours = new DecimalForm(true)
        .where(
            ProblemForms::isWeight,
            say("expected.weight"),
            schema -> schema.put("maximum", 1_000_000));
    var names = CostWeights.builder().build().byName().keySet();
    for (var name : names) {
      maker.optional(
          name,
          hours,
          weights -> Optional.ofNullable(weights.get(name)),
          (weights, weight) -> weights.put(name, weight),
          "Hours.");
    }
    return maker
        .make()
        .where(
            weights -> names.containsAll(weights.keySet()),
            say("expected.weights", String.join(", ", names)),
            schema -> schema);
  }

  private static boolean isWeight(BigDecimal hours) {
    return hours.compareTo(BigDecimal.valueOf(1_000_000)) <= 0
        && hours.stripTrailingZeros().scale() <= 5;
  }

  /** A row of the current plan while it is read. */
  private static final class Holding {
    private String unit = "";
    private String officer = "";

    private Map.Entry<String, String> entry() {
      return Maps.immutableEntry(unit, officer);
    }
  }
}
