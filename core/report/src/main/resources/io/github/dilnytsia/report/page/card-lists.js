// Lists in cards.

/** Hours a month by reason over units, the drive at the end; against the capacity where there is one. */
function hoursByReason(units, travel, capacity) {
  const sums = data.reasons.map(() => 0);
  for (const unit of units) {
    for (const [reason, work] of unit.items ?? []) {
      sums[reason] += work;
    }
  }
  const rows = data.reasons.map((reason, i) => [word("reason-" + reason, reason), sums[i]])
    .filter(([, sum]) => sum > 0);
  if (travel > 0) {
    rows.push([t("driving"), travel]);
  }
  rows.sort((one, other) => other[1] - one[1]);
  const largest = Math.max(...rows.map(([, sum]) => sum), 0);
  const total = rows.reduce((sum, row) => sum + row[1], 0);
  return [
    el("h3", {}, t("hours-by-reason")),
    el("table", { class: "reasons" },
      el("caption", { class: "unseen" }, t("hours-by-reason")),
      el("thead", { class: "unseen" }, el("tr", {}, ["reason", "share", "hours-a-month"].map((head) => el("th", { scope: "col" }, t(head))))),
      el("tbody", {}, rows.map(([label, sum]) => el("tr", {},
        el("th", { scope: "row" }, label),
        el("td", {}, amountBar(sum, largest, hours(sum))),
        el("td", { class: "number" }, sum < 0.05 ? t("hours-less") : hours(sum))))),
      el("tfoot", {}, el("tr", {},
        el("th", { scope: "row" }, t("together")),
        el("td", {}, capacity === null ? "" : t("of-capacity", hours(capacity))),
        el("td", { class: "number" }, hours(total))))),
  ];
}

/** Units in a table: with the officer, or with who would be next; each opens to its explanation. */
function unitList(caption, units, last) {
  if (units.length === 0) {
    return el("p", {}, t("no-units"));
  }
  const sorted = units.slice().sort((one, other) => other.residents - one.residents);
  return [
    el("h3", {}, caption),
    el("div", { class: "scroll", tabindex: "0", role: "group", "aria-label": caption },
      el("table", { class: "units" },
        el("caption", { class: "unseen" }, caption),
        el("thead", {}, el("tr", {},
          el("th", { scope: "col" }, t("settlement")),
          el("th", { scope: "col", class: "number" }, t("residents")),
          el("th", { scope: "col", class: "number" }, t("drive-minutes")),
          el("th", { scope: "col", class: "number" }, t("hours-short")),
          el("th", { scope: "col" }, t(last === "next" ? "next" : "officer")))),
        el("tbody", {}, sorted.map((unit) => el("tr", {},
          el("th", { scope: "row" }, unitLink(unit)),
          el("td", { class: "number" }, count(unit.residents)),
          el("td", { class: "number" }, unit.drive === undefined ? "—" : decimal(unit.drive / 60, 1)),
          el("td", { class: "number" }, unit.work === undefined ? "—" : decimal(unit.work + unit.travel, 1)),
          el("td", {}, last === "next" ? nextCell(unit) : officerCell(unit))))))),
  ];
}

function nextCell(unit) {
  if (!unit.next) {
    return t("nobody-else");
  }
  const dearer = unit.next[2];
  return [officerLink(unit.next[0]), " ", el("span", { class: "quiet" }, signed(hours(dearer), dearer))];
}

function officerCell(unit) {
  return unit.officer ? officerLink(unit.officer) : el("b", { class: "bad" }, t("nobody"));
}

function officersOf(officers) {
  if (officers.length === 0) {
    return null;
  }
  const caption = t("officers-here", count(officers.length));
  const scale = Math.max(1.5, Math.min(3, Math.max(...officers.map((officer) => officer.load ?? 0))));
  return [
    el("h3", {}, caption),
    el("ul", { class: "officers" }, officers.sort((one, other) => (other.load ?? 0) - (one.load ?? 0)).map((officer) => el("li", {},
      el("span", {}, beatSign(officer), officerLink(officer)), officer.stray ? null : [
        el("span", { class: "quiet" }, " ", t("role-short-" + officer.role), officer.away ? ", " + t("away-short") : ""),
        el("span", { class: "number" }, loadPercent(officer.load)),
        loadBar(officer.load, scale, t("load-of", percent(officer.load, 1))),
      ]))),
  ];
}

function stationsOf(stations) {
  if (stations.length === 0) {
    return null;
  }
  return [
    el("h3", {}, t("stations")),
    el("ul", {}, stations.map((station) => el("li", {},
      outside(shown(station)), ", ", outside(nameOf(station.settlement)), ": ",
      station.open ? receptionText(station) : t("station-closed")))),
  ];
}

function findingList(findings, prefix) {
  if (findings.length === 0) {
    return null;
  }
  return [
    el("h3", {}, t("findings-here", count(findings.length))),
    el("ul", { class: "findings" }, findings.map((finding) => el("li", { class: "severity-" + finding.severity },
      el("span", { class: "badge" }, t("severity-" + finding.severity)), " ", say(finding.text),
      el("span", { class: "quiet" }, " ", sourceText(finding.source))))),
  ];
}

function sourceText(source) {
  return t("source-is", cut(pick(source), LONGEST_IN_SENTENCE));
}
