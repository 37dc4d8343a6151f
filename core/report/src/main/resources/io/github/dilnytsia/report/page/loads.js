// Loads of officers against both norms.

function loadsSection() {
  const officers = data.officers;
  const over = officers.filter((officer) => officer.load > 1).length;
  const largest = Math.max(1, ...officers.map((officer) => officer.load));
  const scale = Math.min(3, Math.max(1.5, Math.ceil(largest * 4) / 4));
  return section("loads",
    note(t("loads-note", count(over), count(officers.length))),
    officers.length > 1 ? skyline(officers) : null,
    key(["within", t("key-within")], ["beyond", t("key-beyond")], ["limit", t("key-limit")]),
    table({
      id: "loads-table",
      caption: t("loads-caption"),
      sort: { by: "load", down: true },
      rows: officers,
      search: (officer) => [officer.name ?? "", shown(officer), t("role-" + officer.role),
        ...officer.hromadas.map(hromadaName)].join(" "),
      columns: [
        { key: "officer", label: t("officer"), value: officerName, cell: officerCellWithRole },
        { key: "load", label: t("load"), number: true, value: (officer) => officer.load, cell: (officer) => percentCell(officer.load) },
        { key: "norm", label: t("residents-to-norm"), number: true, value: (officer) => officer.norm, cell: (officer) => barCell(officer.norm, scale, "residents-to-norm-of") },
        { key: "hours", label: t("hours-to-capacity"), number: true, value: (officer) => officer.hours, cell: (officer) => hoursCell(officer, scale) },
        { key: "residents", label: t("residents"), number: true, value: (officer) => officer.residents, cell: (officer) => count(officer.residents) },
        { key: "longest", label: t("longest-drive"), number: true, value: (officer) => officer.longest, cell: (officer) => minutes(officer.longest, 1) },
        { key: "hromadas", label: t("hromada"), value: (officer) => officer.hromadas.map(nameOf).join(" "), cell: (officer) => hromadasCell(officer.hromadas) },
      ],
    }));
}

function officerCellWithRole(officer) {
  return el("span", { class: officer.name === undefined ? "short" : null }, beatSign(officer), officerLink(officer),
    el("span", { class: "quiet short" }, " ", t("role-short-" + officer.role)),
    officer.away ? el("span", { class: "badge" }, t("away-short")) : null);
}

function hromadasCell(hromadas) {
  const few = hromadas.slice(0, 2).map(hromadaNameLink);
  return [separated(few), hromadas.length > 2 ? el("span", { class: "short" }, " " + t("and-others", count(hromadas.length - 2))) : ""];
}

function percentCell(index) {
  return el("b", { class: index > 1 ? "bad" : "" }, loadPercent(index));
}

/** A load that is over by a hair is not called 100 %. */
function loadPercent(index) {
  return index > 1 && index < 1.005 ? percent(Math.ceil(index * 1000) / 1000, 1) : percent(index);
}

function barCell(index, scale, key) {
  return el("span", { class: "with-bar" }, loadBar(index, scale, t(key, percent(index, 1))), el("span", {}, loadPercent(index)));
}

function hoursCell(officer, scale) {
  const label = t("hours-to-capacity-of", hours(officer.work + officer.travel), hours(officer.capacity), percent(officer.hours, 1));
  return el("span", { class: "with-bar" }, loadBar(officer.hours, scale, label), el("span", {}, loadPercent(officer.hours)));
}

/** Every officer a bar, the most loaded first: how many are over the limit is seen at once. */
function skyline(officers) {
  const sorted = officers.slice().sort((one, other) => other.load - one.load);
  const largest = Math.min(4, Math.max(1.2, sorted[0].load));
  const label = t("skyline-label", count(sorted.filter((officer) => officer.load > 1).length), count(sorted.length));
  return el("figure", {}, chart(label, { left: 58 }, (frame) => {
    const { y, lines } = axes(frame, largest, (value) => percent(value), t("load"));
    const width = (frame.width - frame.left - frame.right) / sorted.length;
    const bars = sorted.map((officer, i) => skylineBar(officer, frame.left + i * width, width, largest, y));
    return [hatching(), lines, bars, limitAcross(frame, y(1), t("limit-100")),
      svg("text", { class: "axis", x: frame.left, y: frame.height - 16 }, t("skyline-axis"))];
  }), el("figcaption", {}, label));
}

function skylineBar(officer, x, room, largest, y) {
  // Gaps between bars thinner than a pixel would only make them pale.
  const width = room < 3 ? room + 0.3 : Math.min(64, room - Math.min(1.5, room / 4));
  const within = y(Math.min(1, officer.load));
  const load = Math.min(largest, officer.load);
  return svg("g", { onclick: () => goTo(officer), class: "pressable" },
    svg("title", {}, t("officer-load", cut(officerName(officer), 60), loadPercent(officer.load))),
    svg("rect", { class: "within", x, y: within, width, height: y(0) - within }),
    officer.load > 1 ? svg("rect", { class: "beyond", x, y: y(load), width, height: y(1) - y(load), fill: "url(#hatch)" }) : null);
}
