// What becomes of people when this plan takes the current one's place.

function comparisonSection() {
  const comparison = data.comparison;
  if (!comparison) {
    return section("comparison", el("p", { class: "empty" }, t("no-current-plan")));
  }
  const { before, after } = comparison;
  return section("comparison",
    note(t("comparison-note", count(comparison.moves.length), count(comparison.moved))),
    el("ul", { class: "tiles small" },
      tile("moved", count(comparison.moved), t("of-residents", percent(comparison.moved / Math.max(1, data.plan.residents), 1))),
      tile("nearer", count(comparison.nearer), t("residents-nearer-detail")),
      tile("farther", count(comparison.farther), t("residents-farther-detail"))),
    tableTitle(t("before-after-caption")),
    el("div", { class: "scroll", tabindex: "0", role: "group", "aria-label": t("before-after-caption") },
      el("table", { id: "before-after" },
        el("caption", { class: "unseen" }, t("before-after-caption")),
        el("thead", {}, el("tr", {}, ["figure", "before", "after", "change"].map((head, i) =>
          el("th", { scope: "col", class: i > 0 ? "number" : null }, t("column-" + head))))),
        el("tbody", {},
          changeRow("officers-missing", before.missing, after.missing, (value) => decimal(value, 2)),
          changeRow("by-nobody", before.unserved, after.unserved, count),
          changeRow("mean-drive", before.meanDrive, after.meanDrive, (value) => minutes(value / 1000, 1)),
          changeRow("longest-drive", before.longestDrive, after.longestDrive, (value) => minutes(value, 1)),
          changeRow("findings-count", before.findings, after.findings, count),
          changeRow("cost", before.cost, after.cost, (value) => hours(value, 0))))),
    comparison.moves.length > 0 ? movesTable(comparison.moves) : null,
    comparison.loads.length > 0 ? loadChanges(comparison.loads) : null,
    findingChanges("appear", comparison.appear),
    findingChanges("disappear", comparison.disappear));
}

/** Less is better in every row; the words say so, not the colour alone. */
function changeRow(key, before, after, format) {
  const change = after - before;
  const text = signed(format(change), change);
  const nothing = format(change) === format(0);
  return el("tr", {},
    el("th", { scope: "row" }, t("row-" + key)),
    el("td", { class: "number" }, format(before)),
    el("td", { class: "number" }, format(after)),
    el("td", { class: "number " + (nothing ? "" : change < 0 ? "good" : "bad") },
      nothing ? t("no-change") : [text, " ", el("span", { class: "quiet" }, t(change < 0 ? "better" : "worse"))]));
}

function movesTable(moves) {
  return [el("h3", {}, t("moves-title")), table({
    id: "moves-table",
    caption: t("moves-caption"),
    sort: { by: "residents", down: true },
    rows: moves,
    search: (move) => [unitName(move.unit), hromadaName(move.unit.hromada), move.from ? officerName(move.from) : "", move.to ? officerName(move.to) : ""].join(" "),
    columns: [
      { key: "unit", label: t("settlement"), value: (move) => unitName(move.unit), cell: (move) => unitLink(move.unit) },
      { key: "from", label: t("column-before"), value: (move) => move.from ? officerName(move.from) : "", cell: (move) => move.from ? officerLink(move.from) : t("nobody") },
      { key: "to", label: t("column-after"), value: (move) => move.to ? officerName(move.to) : "", cell: (move) => move.to ? officerLink(move.to) : el("b", { class: "bad" }, t("nobody")) },
      { key: "drive", label: t("column-drive-change"), number: true, value: driveChange, cell: driveChangeCell },
      { key: "residents", label: t("residents"), number: true, value: (move) => move.unit.residents, cell: (move) => count(move.unit.residents) },
      { key: "hromada", label: t("hromada"), value: (move) => nameOf(move.unit.hromada), cell: (move) => hromadaNameLink(move.unit.hromada) },
    ],
  })];
}

function driveChange(move) {
  return move.from && move.to ? move.driveAfter - move.driveBefore : 0;
}

function driveChangeCell(move) {
  if (!move.from || !move.to) {
    return "—";
  }
  const change = driveChange(move);
  const text = signed(minutes(change, 1), Math.round(change / 6));
  return Math.round(change / 6) === 0 ? t("no-change") : [text, " ", el("span", { class: "quiet" }, t(change < 0 ? "nearer" : "farther"))];
}

function loadChanges(loads) {
  return [el("h3", {}, t("load-changes-title")), table({
    id: "load-changes-table",
    caption: t("load-changes-caption"),
    sort: { by: "change", down: true },
    rows: loads,
    rowsAtFirst: 10,
    search: (change) => officerName(change.officer),
    columns: [
      { key: "officer", label: t("officer"), value: (change) => officerName(change.officer), cell: (change) => officerLink(change.officer) },
      { key: "residents-before", label: t("residents-before"), number: true, value: (change) => change.residentsBefore ?? 0, cell: (change) => change.residentsBefore === null ? "—" : count(change.residentsBefore) },
      { key: "residents-after", label: t("residents-after"), number: true, value: (change) => change.residentsAfter ?? 0, cell: (change) => change.residentsAfter === null ? "—" : count(change.residentsAfter) },
      { key: "before", label: t("load-before"), number: true, value: (change) => change.loadBefore ?? 0, cell: (change) => change.loadBefore === null ? "—" : percentCell(change.loadBefore) },
      { key: "after", label: t("load-after"), number: true, value: (change) => change.loadAfter ?? 0, cell: (change) => change.loadAfter === null ? "—" : percentCell(change.loadAfter) },
      { key: "change", label: t("column-change"), number: true, value: loadChange, cell: (change) => signed(percent(loadChange(change)), loadChange(change)) },
    ],
  })];
}

function loadChange(change) {
  return (change.loadAfter ?? 0) - (change.loadBefore ?? 0);
}

function findingChanges(key, findings) {
  return fold("findings-" + key, false, t("findings-" + key, count(findings.length)),
    findings.length === 0 ? el("p", {}, t("none")) : table({
      id: "findings-table-" + key,
      caption: t("findings-" + key, count(findings.length)),
      sort: { by: "severity", down: false },
      rows: findings,
      search: (finding) => [subjectName(finding), say(finding.text)].join(" "),
      columns: [
        { key: "severity", label: t("severity"), value: (finding) => SEVERITIES.indexOf(finding.severity), cell: (finding) => el("span", { class: "severity-" + finding.severity }, el("span", { class: "badge" }, t("severity-" + finding.severity))) },
        { key: "subject", label: t("about"), value: subjectName, cell: subjectLinks },
        { key: "text", label: t("finding"), value: (finding) => say(finding.text), cell: (finding) => say(finding.text) },
      ],
    }));
}
