// How far the figures may be believed.

const QUALITIES = ["official", "imputed", "imputed-weak", "unknown"];

function qualitySection() {
  const served = data.units.filter((unit) => unit.officer).length;
  return section("quality",
    note(t("quality-note")),
    qualityTable(),
    el("p", {}, data.plan.estimatedDrives === 0
      ? t("no-estimated-drives")
      : t("estimated-drives", count(data.plan.estimatedDrives), count(served))),
    el("h3", {}, t("notices-title", count(data.notices.length))),
    data.notices.length === 0 ? el("p", {}, t("no-notices")) : noticesTable());
}

function qualityTable() {
  const sums = new Map(QUALITIES.map((quality) => [quality, { settlements: 0, residents: 0 }]));
  for (const settlement of data.settlements) {
    const sum = sums.get(settlement.quality ?? "unknown");
    sum.settlements += 1;
    sum.residents += settlement.residents;
  }
  const residents = Math.max(1, sumOf(data.settlements.map((settlement) => settlement.residents)));
  return [tableTitle(t("quality-caption")), el("div", { class: "scroll", tabindex: "0", role: "group", "aria-label": t("quality-caption") },
    el("table", { id: "qualities" },
      el("caption", { class: "unseen" }, t("quality-caption")),
      el("thead", {}, el("tr", {}, ["origin", "settlements", "residents", "share"].map((head, i) =>
        el("th", { scope: "col", class: i > 0 ? "number" : null }, t(head))))),
      el("tbody", {}, QUALITIES.filter((quality) => sums.get(quality).settlements > 0).map((quality) => {
        const sum = sums.get(quality);
        return el("tr", {},
          el("th", { scope: "row" }, t("quality-" + quality)),
          el("td", { class: "number" }, count(sum.settlements)),
          el("td", { class: "number" }, count(sum.residents)),
          el("td", { class: "number" }, el("span", { class: "with-bar" }, amountBar(sum.residents, residents, percent(sum.residents / residents, 1)), el("span", {}, percent(sum.residents / residents, 1)))));
      }))))];
}

function noticesTable() {
  return table({
    id: "notices-table",
    caption: t("notices-caption"),
    sort: { by: "place", down: false },
    rows: data.notices,
    search: (notice) => [notice.file, say(notice.text)].join(" "),
    columns: [
      { key: "place", label: t("place"), value: (notice) => notice.file, cell: noticePlace },
      { key: "text", label: t("notice"), value: (notice) => say(notice.text), cell: (notice) => say(notice.text) },
    ],
  });
}

function noticePlace(notice) {
  return [el("code", {}, cut(notice.file, LONGEST_NAME)),
    notice.row === undefined ? "" : " " + t("row", count(notice.row)),
    notice.column === undefined ? "" : [" ", el("code", {}, cut(notice.column, LONGEST_NAME))]];
}
