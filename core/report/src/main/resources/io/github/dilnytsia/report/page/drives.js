// Drives of residents to their officer, and how much nearer that is than the raion's centre.

const DRIVE_BIN = 5;
const MOST_BINS = 24;

function drivesSection() {
  const served = data.units.filter((unit) => unit.officer);
  const reach = withinWanted();
  return section("drives",
    note(reach === null
      ? t("drives-note-plain", minutes(data.plan.meanDrive / 1000, 1))
      : t("drives-note", minutes(data.plan.meanDrive / 1000, 1), percent(reach, 1))),
    served.length > 0 ? histogram(served) : null,
    nearnessTable(data.plan.nearness),
    el("h3", {}, t("farthest-title")),
    table({
      id: "drives-table",
      caption: t("farthest-caption"),
      sort: { by: "drive", down: true },
      rows: served.filter((unit) => unit.drive > wantedDrive(unit)),
      rowsAtFirst: 10,
      search: (unit) => [unitName(unit), hromadaName(unit.hromada), officerName(unit.officer)].join(" "),
      columns: [
        { key: "unit", label: t("settlement"), value: unitName, cell: unitLink },
        { key: "drive", label: t("drive"), number: true, value: (unit) => unit.drive, cell: (unit) => minutes(unit.drive, 1) },
        { key: "wanted", label: t("wanted"), number: true, value: wantedDrive, cell: (unit) => minutes(wantedDrive(unit)) },
        { key: "residents", label: t("residents"), number: true, value: (unit) => unit.residents, cell: (unit) => count(unit.residents) },
        { key: "hromada", label: t("hromada"), value: (unit) => nameOf(unit.hromada), cell: (unit) => hromadaNameLink(unit.hromada) },
        { key: "officer", label: t("officer"), value: (unit) => officerName(unit.officer), cell: (unit) => officerLink(unit.officer) },
      ],
    }));
}

/** Residents by their drive in steps of five minutes, cities below and villages above, with the wanted reaches drawn in. */
function histogram(served) {
  const longest = Math.max(...served.map((unit) => unit.drive / 60));
  const bins = Math.max(1, Math.min(MOST_BINS, Math.ceil((longest + 0.001) / DRIVE_BIN)));
  const city = new Array(bins).fill(0);
  const country = new Array(bins).fill(0);
  for (const unit of served) {
    const bin = Math.min(bins - 1, Math.max(0, Math.ceil(unit.drive / 60 / DRIVE_BIN) - 1));
    (isCity(unit) ? city : country)[bin] += unit.residents;
  }
  const largest = Math.max(...city.map((residents, i) => residents + country[i]));
  const all = Math.max(1, sumOf(city) + sumOf(country));
  const reaches = [["reach-wanted-city", "wanted-city"], ["reach-wanted-village", "wanted-village"], ["reach-hard", "hard-reach"]]
    .filter(([code]) => normByCode.has(code) && amount(code) <= bins * DRIVE_BIN);
  const label = t("histogram-label");
  return el("figure", {},
    chart(label, { left: 74, rows: Math.max(1, reaches.length) }, (frame) => {
      const { y, lines } = axes(frame, largest, count, t("residents"));
      const width = (frame.width - frame.left - frame.right) / bins;
      const gap = Math.min(3, width / 8);
      const bars = city.map((residents, i) => {
        const together = residents + country[i];
        const x = frame.left + i * width + gap;
        return svg("g", {}, svg("title", {}, t("bin-label", binName(i), count(together), percent(together / all, 1))),
          svg("rect", { class: "city", x, y: y(residents), width: width - 2 * gap, height: y(0) - y(residents) }),
          svg("rect", { class: "country", x, y: y(together), width: width - 2 * gap, height: y(residents) - y(together) }));
      });
      return [lines, bars, binMarks(frame, bins, width),
        reaches.map(([code, key], row) =>
          limitUp(frame, frame.left + width * amount(code) / DRIVE_BIN, t(key, decimal(amount(code), 0)), row)),
        svg("text", { class: "axis", x: frame.width - frame.right, y: frame.height - 6, "text-anchor": "end" }, t("histogram-axis"))];
    }),
    el("figcaption", {}, label),
    key(["city", t("key-city")], ["country", t("key-country")]),
    binTable(city, country));
}

/** As many as have room. */
function binMarks(frame, bins, width) {
  const every = Math.ceil(26 / width);
  return Array.from({ length: bins + 1 }, (unused, i) => i % every === 0
    ? svg("text", { class: "mark", x: frame.left + i * width, y: frame.height - 24, "text-anchor": "middle" }, decimal(i * DRIVE_BIN, 0))
    : null).filter(Boolean);
}

/** The last of as many as there may be holds all that is longer. */
function binName(i) {
  const from = decimal(i * DRIVE_BIN, 0);
  return i === MOST_BINS - 1 ? t("from-on", from) : t("from-to", from, decimal((i + 1) * DRIVE_BIN, 0));
}

function sumOf(numbers) {
  return numbers.reduce((sum, number) => sum + number, 0);
}

/** The same figures for who does not see the chart. */
function binTable(city, country) {
  return fold("bins", false, t("as-table"), el("div", { class: "scroll", tabindex: "0", role: "group", "aria-label": t("histogram-label") },
    el("table", {}, el("caption", { class: "unseen" }, t("histogram-label")),
      el("thead", {}, el("tr", {}, [t("drive-minutes"), t("key-city"), t("key-country"), t("together")].map((head, i) =>
        el("th", { scope: "col", class: i > 0 ? "number" : null }, head)))),
      el("tbody", {}, city.map((residents, i) => el("tr", {},
        el("th", { scope: "row" }, binName(i)),
        el("td", { class: "number" }, count(residents)),
        el("td", { class: "number" }, count(country[i])),
        el("td", { class: "number" }, count(residents + country[i]))))))));
}

function isCity(unit) {
  return unit.settlement.kind === "CITY" || unit.settlement.kind === "CITY_OF_SPECIAL_STATUS";
}

function nearnessTable(nearness) {
  const rows = [["officer", nearness.officer], ["station", nearness.station], ["centre", nearness.centre]]
    .filter(([, reach]) => reach[0] > 0);
  const longest = Math.max(...rows.map(([, reach]) => reach[1]));
  return [
    el("h3", {}, t("nearness-title")),
    el("div", { class: "scroll", tabindex: "0", role: "group", "aria-label": t("nearness-caption") },
      el("table", { id: "nearness" },
        el("caption", { class: "unseen" }, t("nearness-caption")),
        el("thead", {}, el("tr", {}, ["way", "mean-drive", "straight", "within-15", "within-30"].map((head, i) =>
          el("th", { scope: "col", class: i > 0 ? "number" : null }, t("column-" + head))))),
        el("tbody", {}, rows.map(([key, reach]) => el("tr", {},
          el("th", { scope: "row" }, t("way-" + key)),
          el("td", { class: "number" }, el("span", { class: "with-bar" }, amountBar(reach[1], longest, minutes(reach[1], 1)), el("span", {}, minutes(reach[1], 1)))),
          el("td", { class: "number" }, t("kilometres", decimal(reach[2] / 1000, 1))),
          el("td", { class: "number" }, percent(reach[3] / reach[0], 1)),
          el("td", { class: "number" }, percent(reach[4] / reach[0], 1))))))),
    nearness.saved > 0 ? el("p", {}, t("kilometres-saved", count(nearness.saved))) : null,
  ];
}
