package io.github.dilnytsia.json;

import static io.github.dilnytsia.json.Numbers.SIGNED_MILLIS;

import io.github.dilnytsia.plan.PlanScore;

/** Forms of what plans cost. */
final class ScoreForms {

  static final Form<PlanScore> SCORE = ObjectFormMaker.of(
          "score",
          "What a plan costs, or costs more than another, term by term, in milliseconds of officer time a month.",
          PlanScore::builder,
          PlanScore.Builder::build)
      .required(
          "drivingMillis",
          SIGNED_MILLIS,
          PlanScore::driving,
          PlanScore.Builder::driving,
          "Officers' driving, as weighed.")
      .required(
          "journeysMillis",
          SIGNED_MILLIS,
          PlanScore::journeys,
          PlanScore.Builder::journeys,
          "Residents' way to their officer and back, as weighed.")
      .required(
          "overloadMillis",
          SIGNED_MILLIS,
          PlanScore::overload,
          PlanScore.Builder::overload,
          "Overload.")
      .required(
          "balanceMillis",
          SIGNED_MILLIS,
          PlanScore::balance,
          PlanScore.Builder::balance,
          "Balance of loads up to the norm.")
      .required(
          "districtMillis",
          SIGNED_MILLIS,
          PlanScore::district,
          PlanScore.Builder::district,
          "District officers where a memorandum is in force.")
      .required(
          "movesMillis",
          SIGNED_MILLIS,
          PlanScore::moves,
          PlanScore.Builder::moves,
          "Moves away from the current plan.")
      .required(
          "preferencesMillis",
          SIGNED_MILLIS,
          PlanScore::preferences,
          PlanScore.Builder::preferences,
          "What rules' preferences and penalties weigh; may be negative.")
      .make();

  private ScoreForms() {}
}
