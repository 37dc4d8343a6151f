package io.github.dilnytsia.json;

import static io.github.dilnytsia.json.Numbers.AMOUNT;
import static io.github.dilnytsia.json.Texts.NAME;
import static io.github.dilnytsia.json.Texts.TEXT;

import io.github.dilnytsia.judgement.Norm;
import io.github.dilnytsia.judgement.Sureness;
import io.github.dilnytsia.judgement.WorkloadRate;

/** Forms of figures with their sources. */
final class JudgementForms {

  private static final Form<Sureness> SURENESS = Texts.word(Sureness.class);

  static final Form<Norm> NORM = ObjectFormMaker.of(
          "norm",
          "One figure of law, practice or assumption, in force from a day on.",
          Norm::builder,
          Norm.Builder::build)
      .required("code", NAME, Norm::code, Norm.Builder::code, "Such as residents-per-beat-rural.")
      .required("amount", AMOUNT, Norm::amount, Norm.Builder::amount, "The figure.")
      .required("unit", TEXT, Norm::unit, Norm.Builder::unit, "Such as people, min or share.")
      .optional(
          "inForceFrom",
          Texts.DATE,
          Norm::inForceFrom,
          Norm.Builder::inForceFrom,
          "First day in force; left out if it has always been.")
      .required(
          "sureness", SURENESS, Norm::sureness, Norm.Builder::sureness, "How sure the figure is.")
      .required("source", TEXT, Norm::source, Norm.Builder::source, "Where it is written.")
      .rule(Rules.once("norm", "code", "inForceFrom"))
      .make();

  static final Form<WorkloadRate> RATE = ObjectFormMaker.of(
          "workloadRate",
          "How much work and how many trips one count of a reason takes in a month.",
          WorkloadRate::builder,
          WorkloadRate.Builder::build)
      .required(
          "reason", NAME, WorkloadRate::reason, WorkloadRate.Builder::reason, "Such as school.")
      .required(
          "minutes",
          AMOUNT,
          WorkloadRate::minutes,
          WorkloadRate.Builder::minutes,
          "Minutes of work for each count and month.")
      .required(
          "trips",
          AMOUNT,
          WorkloadRate::trips,
          WorkloadRate.Builder::trips,
          "Round trips from the base for each count and month.")
      .required(
          "sureness",
          SURENESS,
          WorkloadRate::sureness,
          WorkloadRate.Builder::sureness,
          "How sure the figures are.")
      .required(
          "source",
          TEXT,
          WorkloadRate::source,
          WorkloadRate.Builder::source,
          "Where they are written.")
      .rule(Rules.once("workloadRate", "reason"))
      .make();

  private JudgementForms() {}
}
