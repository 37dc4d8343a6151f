// How the answer is proven, in plain words.

function proofSection() {
  const plan = data.plan;
  const saving = roundedUp(Math.max(0, plan.cost - plan.boundCost), 1);
  const bound = -roundedUp(-plan.boundCost, 1);
  return section("proof",
    el("div", { class: "columns" },
      el("div", {},
        el("p", {}, t("proof-levels")),
        el("ol", { class: "proof" },
          el("li", {}, plan.boundUnserved === plan.unserved
            ? t("proof-unserved-best", count(plan.unserved))
            : t("proof-unserved", count(plan.unserved), count(plan.boundUnserved))),
          el("li", {}, plan.cheapest
            ? t("proof-cost-best", hours(plan.cost, 1))
            : t("proof-cost", hours(plan.cost, 1), hours(bound, 1), hours(saving, 1), percent(mostSaved(4), 2)))),
        proofBar(plan),
        plan.interrupted ? el("p", { class: "warning" }, t("interrupted")) : el("p", {}, t("not-interrupted")),
        plan.amendedRules.length > 0
          ? el("p", { class: "warning" }, t("amended-rules"), " ", separated(plan.amendedRules.map((rule) => el("code", {}, cut(rule, LONGEST_NAME)))))
          : el("p", {}, t("no-amended-rules"))),
      el("div", {}, costTable(plan))),
    facts(
      [t("version"), el("code", {}, plan.version)],
      [t("seed"), plan.seed],
      [t("fingerprint"), el("code", { class: "breaking" }, plan.fingerprint)],
      plan.replanned ? [t("replanned"), t("yes")] : null),
    note(t("fingerprint-note")),
    fold("norms", false, t("norms-title", count(plan.norms.length)), normsTable(plan.norms)));
}

function proofBar(plan) {
  if (plan.cost <= 0) {
    return null;
  }
  const bar = el("div", { class: "proof-bar", role: "img", "aria-label": t("proof-bar-label", percent(plan.boundCost / plan.cost, 1)) });
  const proven = el("span", { class: "proven" }, t("proof-bar-proven", percent(plan.boundCost / plan.cost, 1)));
  proven.style.width = share(plan.boundCost, plan.cost);
  const open = el("span", { class: "open" });
  open.style.width = share(Math.max(0, plan.cost - plan.boundCost), plan.cost);
  bar.append(proven, open);
  return bar;
}

function costTable(plan) {
  const terms = Object.entries(plan.score).filter(([, value]) => value !== 0);
  const largest = Math.max(...terms.map(([, value]) => Math.abs(value)), 0);
  return [tableTitle(t("cost-caption")), el("div", { class: "scroll", tabindex: "0", role: "group", "aria-label": t("cost-caption") },
    el("table", { id: "cost" },
      el("caption", { class: "unseen" }, t("cost-caption")),
      el("thead", {}, el("tr", {}, el("th", { scope: "col" }, t("term")), el("th", { scope: "col", class: "number" }, t("hours-a-month")))),
      el("tbody", {}, terms.map(([term, value]) => el("tr", {},
        el("th", { scope: "row" }, t("term-" + term), el("span", { class: "explained" }, t("term-explained-" + term))),
        el("td", { class: "number" }, el("span", { class: "with-bar" }, amountBar(value, largest, hours(value, 0)), el("span", {}, decimal(value, 0))))))),
      el("tfoot", {}, el("tr", {}, el("th", { scope: "row" }, t("together")), el("td", { class: "number" }, decimal(plan.cost, 0))))))];
}

function normsTable(norms) {
  return table({
    id: "norms-table",
    caption: t("norms-caption", day(data.plan.date)),
    sort: { by: "code", down: false },
    rows: norms,
    rowsAtFirst: 40,
    columns: [
      { key: "code", label: t("norm"), value: (norm) => norm.code, cell: (norm) => [word("norm-" + norm.code, ""), " ", el("code", {}, cut(norm.code, LONGEST_NAME))] },
      { key: "amount", label: t("value"), number: true, value: (norm) => norm.amount, cell: (norm) => measure(String(norm.amount), norm.unit) },
      { key: "from", label: t("in-force-from"), value: (norm) => norm.from ?? "", cell: (norm) => norm.from ? day(norm.from) : t("always") },
      { key: "sureness", label: t("sureness"), value: (norm) => norm.sureness, cell: (norm) => t("sureness-" + norm.sureness) },
      { key: "source", label: t("source"), value: (norm) => pick(norm.source), cell: (norm) => cut(pick(norm.source), LONGEST_IN_SENTENCE) },
    ],
  });
}
