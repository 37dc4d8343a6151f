package io.github.dilnytsia.json;

import static io.github.dilnytsia.json.Numbers.DECIMAL;
import static io.github.dilnytsia.json.Texts.TEXT;

import io.github.dilnytsia.judgement.Finding;
import io.github.dilnytsia.judgement.Severity;
import io.github.dilnytsia.judgement.Verdict;

/** Forms of what rules say of a plan. */
final class FindingForms {

  static final Form<Finding> FINDING = ObjectFormMaker.of(
          "finding", "What a rule says of the plan.", Finding::builder, Finding.Builder::build)
      .required(
          "severity",
          Texts.word(Severity.class),
          Finding::severity,
          Finding.Builder::severity,
          "How much it weighs, the gravest first.")
      .required("ruleId", TEXT, Finding::ruleId, Finding.Builder::ruleId, "The rule.")
      .optional(
          "hromadaCode",
          TEXT,
          Finding::hromadaCode,
          Finding.Builder::hromadaCode,
          "The hromada it is about.")
      .optional(
          "officerId",
          TEXT,
          Finding::officerId,
          Finding.Builder::officerId,
          "The officer it is about.")
      .optional("unitId", TEXT, Finding::unitId, Finding.Builder::unitId, "The unit it is about.")
      .optional("value", DECIMAL, Finding::value, Finding.Builder::value, "The figure judged.")
      .optional("limit", DECIMAL, Finding::limit, Finding.Builder::limit, "Its limit.")
      .optional("unit", TEXT, Finding::unit, Finding.Builder::unit, "Unit of both figures.")
      .required("source", TEXT, Finding::source, Finding.Builder::source, "Law or assumption.")
      .required("text", Texts.WORDING, Finding::text, Finding.Builder::text, "For people.")
      .make();

  static final Form<Verdict> VERDICT = ObjectFormMaker.of(
          "verdict",
          "What a rule says of this officer for this unit.",
          Verdict::builder,
          Verdict.Builder::build)
      .required(
          "kind",
          Texts.word(Verdict.Kind.class),
          Verdict::kind,
          Verdict.Builder::kind,
          "What it does to the pair.")
      .required("ruleId", TEXT, Verdict::ruleId, Verdict.Builder::ruleId, "The rule.")
      .required("reason", Texts.WORDING, Verdict::reason, Verdict.Builder::reason, "For people.")
      .optional("value", DECIMAL, Verdict::value, Verdict.Builder::value, "The figure judged.")
      .optional("limit", DECIMAL, Verdict::limit, Verdict.Builder::limit, "Its limit.")
      .optional("unit", TEXT, Verdict::unit, Verdict.Builder::unit, "Unit of both figures.")
      .required("source", TEXT, Verdict::source, Verdict.Builder::source, "Law or assumption.")
      .defaulted(
          "weightMillis",
          Numbers.MILLIS,
          Verdict::weight,
          Verdict.Builder::weight,
          0,
          "What it weighs in officer time a month, in milliseconds; a bonus is subtracted.")
      .make();

  private FindingForms() {}
}
