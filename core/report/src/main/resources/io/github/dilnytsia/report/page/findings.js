// What the rules find, the gravest first, rule by rule.

const SEVERITIES = ["FORBIDDEN", "OVER_NORM", "WARNING", "NOTE"];

function findingsSection() {
  const counts = severityCounts();
  return section("findings",
    note(t("findings-note")),
    el("ul", { class: "severities" }, SEVERITIES.map((severity) => el("li", { class: "severity-" + severity },
      el("span", { class: "badge" }, t("severity-" + severity)), " ", el("b", {}, count(counts[severity]))))),
    data.findings.length === 0 ? el("p", {}, t("no-findings")) : null,
    SEVERITIES.filter((severity) => counts[severity] > 0).map(severityGroup));
}

function severityGroup(severity) {
  const findings = data.findings.filter((finding) => finding.severity === severity);
  const rules = [...new Set(findings.map((finding) => finding.rule))];
  return [
    el("h3", { class: "severity-" + severity }, t("severity-group-" + severity, count(findings.length))),
    rules.map((rule) => ruleGroup(severity, rule, findings.filter((finding) => finding.rule === rule))),
  ];
}

function ruleGroup(severity, rule, findings) {
  const sources = [...new Map(findings.map((finding) => [pick(finding.source), finding.source])).values()];
  return fold(`finding-${severity}-${rule}`, severity === "FORBIDDEN",
    [el("span", { class: "count" }, count(findings.length)), " ", el("b", {}, word("rule-" + rule, cut(rule, LONGEST_NAME))),
      el("span", { class: "explained" }, sources.length === 1 ? sourceText(sources[0]) : t("sources", count(sources.length)), " ",
        el("code", {}, cut(rule, LONGEST_NAME)))],
    table({
      id: `findings-${severity}-${rule}`,
      caption: t("findings-caption", word("rule-" + rule, cut(rule, LONGEST_NAME))),
      sort: { by: "text", down: false },
      rows: findings,
      search: (finding) => [subjectName(finding), say(finding.text)].join(" "),
      columns: [
        { key: "subject", label: t("about"), value: subjectName, cell: subjectLinks },
        { key: "text", label: t("finding"), value: (finding) => say(finding.text), cell: (finding) => say(finding.text) },
        { key: "value", label: t("value"), number: true, value: (finding) => Number(finding.value ?? 0), cell: (finding) => measure(finding.value, finding.unitOf) },
        { key: "limit", label: t("limit"), number: true, value: (finding) => Number(finding.limit ?? 0), cell: (finding) => measure(finding.limit, finding.unitOf) },
        ...(sources.length === 1 ? [] : [{ key: "source", label: t("source"), value: (finding) => pick(finding.source), cell: (finding) => cut(pick(finding.source), LONGEST_IN_SENTENCE) }]),
      ],
    }));
}

function subjectName(finding) {
  return finding.officer ? officerName(finding.officer)
    : finding.unit ? unitName(finding.unit)
      : finding.hromada ? hromadaName(finding.hromada) : "";
}

function subjectLinks(finding) {
  return separated([
    finding.officer ? officerLink(finding.officer) : null,
    finding.unit ? unitLink(finding.unit) : null,
    finding.hromada && !finding.unit ? hromadaLink(finding.hromada) : null,
  ].filter(Boolean));
}

/** A figure with its unit, to no more digits than anybody reads. */
function measure(plain, unit) {
  if (plain === undefined) {
    return "—";
  }
  const number = Number(plain);
  if (unit === "share") {
    return percent(number, 1);
  }
  if (unit === "norms") {
    return t("measure", percent(number, 1), t("unit-norms"));
  }
  const digits = Number.isInteger(number) ? 0 : Math.abs(number) < 10 ? 2 : 1;
  const text = decimal(number, digits);
  return unit === undefined ? text : t("measure", text, word("unit-" + unit.replaceAll(" ", "-"), unit));
}
