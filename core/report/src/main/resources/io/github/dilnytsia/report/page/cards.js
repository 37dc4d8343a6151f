// A card for every officer, hromada and unit.

/** The card of a thing; prefix keeps ids apart where many cards are on the page. */
function cardOf(thing, prefix) {
  const makers = { officer: officerCard, hromada: hromadaCard, settlement: settlementCard, unit: unitCard };
  return makers[thing.type](thing, prefix);
}

function cardTitle(prefix, text, sign = null) {
  return el("h2", { id: prefix + "-title", tabindex: "-1" }, sign, el("bdi", {}, text));
}

/** What can be done with a card; others are cards that belong to it on paper. */
function actions(thing, others = []) {
  return el("p", { class: "actions" },
    button(t("show-on-map"), () => map.reveal(thing)),
    button(t("print-card"), () => printCards([thing]), { class: "print-card" }),
    others.length > 0
      ? button(t("print-cards", count(others.length)), () => printCards([thing, ...others]), { class: "print-cards" })
      : null);
}

function officerCard(officer, prefix) {
  return el("article", { class: "card", "data-card": "officer" },
    cardTitle(prefix, officer.name === undefined ? shown(officer) : t("named", officer.name, shown(officer)), beatSign(officer)),
    el("p", { class: "lead" }, t("role-" + officer.role)),
    officer.away ? el("p", { class: "warning" }, t("away", day(officer.away[0]), day(officer.away[1]))) : null,
    officer.inService ? null : el("p", { class: "warning" }, t("not-in-service", day(data.plan.date))),
    loadBars(officer),
    facts(
      [t("hromadas"), officer.hromadas.length === 0 ? t("none") : separated(officer.hromadas.map(hromadaLink))],
      [t("base"), baseText(officer)],
      officer.station ? [t("reception"), receptionText(officer.station)] : [t("reception"), t("no-station")],
      officer.contact === undefined ? null : [t("contact"), outside(officer.contact)],
      [t("units"), unitCounts(officer)],
      [t("residents"), count(officer.residents)],
      [t("longest-drive"), minutes(officer.longest, 1)],
      officer.car === undefined ? null : [t("car"), t(officer.car)]),
    actions(officer),
    hoursByReason(officer.units, officer.travel, officer.capacity),
    unitList(t("beat-of", count(officer.units.length)), officer.units, "next"),
    findingList(officer.findings, prefix));
}

function separated(nodes) {
  return nodes.flatMap((node, i) => i === 0 ? [node] : [", ", node]);
}

function unitCounts(officer) {
  if (officer.parts === 0) {
    return count(officer.settlements);
  }
  return officer.settlements === 0
    ? t("parts-alone", count(officer.parts))
    : t("settlements-and-parts", count(officer.settlements), count(officer.parts));
}

function baseText(officer) {
  const place = officer.baseSettlement ? outside(nameOf(officer.baseSettlement)) : "";
  if (officer.base === undefined) {
    return [place];
  }
  const kind = officer.station && officer.base === "STATION"
    ? t("base-STATION", shown(officer.station))
    : t("base-" + officer.base);
  return [kind, ", ", place];
}

function loadBars(officer) {
  const scale = Math.max(1.5, Math.ceil(2 * officer.load) / 2);
  const capacity = officer.capacity;
  return el("div", { class: "load-bars" },
    el("div", {}, el("span", {}, t("residents-to-norm")), el("b", {}, loadPercent(officer.norm)),
      loadBar(officer.norm, scale, t("residents-to-norm-of", percent(officer.norm, 1)))),
    el("div", {}, el("span", {}, t("hours-to-capacity")), el("b", {}, loadPercent(officer.hours)),
      loadBar(officer.hours, scale, t("hours-to-capacity-of",
        hours(officer.work + officer.travel), hours(capacity), percent(officer.hours, 1)))));
}

function hromadaCard(hromada, prefix) {
  const officers = [...new Set(hromada.units.map((unit) => unit.officer).filter((officer) => officer && !officer.stray))]
    .sort((one, other) => other.load - one.load);
  return el("article", { class: "card", "data-card": "hromada" },
    cardTitle(prefix, hromadaName(hromada)),
    el("p", { class: "lead" }, hromada.raion ? raionName(hromada.raion) : "",
      hromada.oblast ? ", " + t("oblast-of", pick(hromada.oblast)) : ""),
    hromada.missing > 0.005
      ? el("p", { class: "warning" }, t("officers-missing-here", decimal(hromada.missing, 2)))
      : null,
    facts(
      hromada.memorandum ? [t("memorandum"), t("memorandum-" + hromada.memorandum)] : null,
      [t("residents"), count(hromada.residents ?? 0)],
      [t("officers-needed"), decimal(hromada.needed ?? 0, 2)],
      [t("community-officers"), count(hromada.officers ?? 0)],
      [t("by-community"), count(hromada.byCommunity ?? 0)],
      [t("by-district"), count(hromada.byDistrict ?? 0)],
      [t("by-nobody"), count(hromada.byNobody ?? 0)],
      ...nearnessFacts(hromada.nearness)),
    actions(hromada, officers),
    officersOf(officers),
    stationsOf(hromada.stations),
    hoursByReason(hromada.units, hromada.units.reduce((sum, unit) => sum + (unit.travel ?? 0), 0), null),
    unitList(t("units-of-hromada", count(hromada.units.length)), hromada.units, "officer"),
    findingList(hromada.findings, prefix));
}

function nearnessFacts(nearness) {
  return [
    nearness.officer[0] > 0 ? [t("mean-drive-officer"), minutes(nearness.officer[1], 1)] : null,
    nearness.centre[0] > 0 ? [t("mean-drive-centre"), minutes(nearness.centre[1], 1)] : null,
  ];
}

/** Of a settlement that is served part by part. */
function settlementCard(settlement, prefix) {
  const officers = [...new Set(settlement.units.map((unit) => unit.officer).filter(Boolean))];
  return el("article", { class: "card", "data-card": "settlement" },
    cardTitle(prefix, pick(settlement.name)),
    el("p", { class: "lead" }, t("kind-" + settlement.kind), ", ", hromadaLink(settlement.hromada)),
    facts(
      [t("residents"), count(settlement.residents)],
      [t("origin"), t("quality-" + (settlement.quality ?? "unknown"))],
      [t("code"), el("code", {}, shown(settlement))]),
    actions(settlement),
    officersOf(officers),
    unitList(t("parts-of-settlement", count(settlement.units.length)), settlement.units, "officer"));
}

function unitCard(unit, prefix) {
  const officer = unit.officer;
  return el("article", { class: "card", "data-card": "unit" },
    cardTitle(prefix, unit.part ? t("part-of", pick(unit.settlement.name), partId(unit)) : pick(unit.settlement.name)),
    el("p", { class: "lead" }, unit.part ? [t("part"), " ", link(unit.settlement, pick(unit.settlement.name))] : t("kind-" + unit.settlement.kind),
      ", ", hromadaLink(unit.hromada)),
    officer ? null : el("p", { class: "warning" }, t("nobody-serves")),
    facts(
      officer ? [t("officer"), officerLink(officer)] : null,
      officer && !officer.stray && officer.away ? [t("today"), t("away", day(officer.away[0]), day(officer.away[1]))] : null,
      unit.tier ? [t("tier"), t("tier-" + unit.tier)] : null,
      [t("residents"), count(unit.residents)],
      officer ? [t("drive"), minutes(unit.drive, 1)] : null,
      officer ? [t("hours-a-month"), t("work-and-travel", hours(unit.work), hours(unit.travel))] : null,
      officer && officer.station ? [t("reception"), receptionText(officer.station)] : null,
      unit.next ? [t("next"), nextText(unit)] : null,
      [t("code"), el("code", {}, shown(unit))]),
    actions(unit),
    hoursByReason([unit], unit.travel ?? 0, null),
    el("h3", {}, t("why")),
    explanation(unit),
    findingList(unit.findings, prefix));
}

function nextText(unit) {
  const [officer, drive, dearer] = unit.next;
  return [officerLink(officer), " — ", t(dearer < 0 ? "next-cheaper" : "next-dearer", minutes(drive), hours(Math.abs(dearer)))];
}

/** The lines of an explanation; those that begin with a bullet belong to the line before. */
function explanation(unit) {
  const list = el("ul", { class: "why" });
  let inner = null;
  for (const line of unit.lines ?? []) {
    const text = say(line);
    if (text.startsWith("• ")) {
      if (inner === null) {
        inner = el("ul");
        (list.lastElementChild ?? list.appendChild(el("li"))).append(inner);
      }
      inner.append(el("li", {}, text.slice(2)));
    } else {
      inner = null;
      list.append(el("li", {}, text));
    }
  }
  return list;
}
