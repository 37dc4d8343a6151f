// Bars, drawn so that each says its figure in words too.

/** A share of the whole track, with the limit at 1 drawn in; what lies beyond the limit is another colour and hatched. */
function loadBar(index, scale, label) {
  const bar = el("span", { class: "bar", role: "img", "aria-label": label, title: label });
  const within = el("span", { class: "within" });
  const beyond = el("span", { class: "beyond" });
  const limit = el("span", { class: "limit" });
  within.style.width = share(Math.min(index, 1), scale);
  beyond.style.left = share(1, scale);
  beyond.style.width = share(Math.max(0, Math.min(index, scale) - 1), scale);
  limit.style.left = share(1, scale);
  bar.append(within, beyond, limit);
  if (index > scale) {
    bar.classList.add("off-scale");
  }
  return bar;
}

function share(value, scale) {
  return (100 * value / scale).toFixed(2) + "%";
}

/** A plain bar for amounts of one kind. */
function amountBar(value, largest, label, kind = "plain") {
  const bar = el("span", { class: "bar " + kind, role: "img", "aria-label": label, title: label });
  const within = el("span", { class: "within" });
  within.style.width = share(Math.max(0, value), largest > 0 ? largest : 1);
  bar.append(within);
  return bar;
}

/** A round step for an axis with a handful of marks. */
function step(largest, marks) {
  const rough = largest / marks;
  const power = 10 ** Math.floor(Math.log10(rough));
  return [1, 2, 2.5, 5, 10].map((factor) => factor * power).find((size) => size >= rough);
}

const CHART = { width: 1000, height: 300, left: 74, right: 16, top: 26, bottom: 44 };

/** The frame of a chart: marks up the side with their lines. y maps a value to its height. */
function axes(largest, format, title) {
  const top = largest > 0 ? largest : 1;
  const y = (value) =>
    CHART.height - CHART.bottom - (CHART.height - CHART.top - CHART.bottom) * value / top;
  const size = step(top, 4);
  const lines = [];
  for (let value = 0; value <= top * 1.0001; value += size) {
    lines.push(svg("line", { class: "grid", x1: CHART.left, x2: CHART.width - CHART.right, y1: y(value), y2: y(value) }));
    lines.push(svg("text", { class: "mark", x: CHART.left - 8, y: y(value) + 4, "text-anchor": "end" }, format(value)));
  }
  lines.push(svg("text", { class: "axis", x: 4, y: 14 }, title));
  return { y, lines };
}

function chart(label, ...children) {
  return el("div", { class: "chart", role: "group", "aria-label": label, tabindex: "0" },
    svg("svg", { viewBox: `0 0 ${CHART.width} ${CHART.height}`, role: "img", "aria-label": label }, children));
}

/** A line across with its name. */
function limitAcross(y, label) {
  return [
    svg("line", { class: "limit", x1: CHART.left, x2: CHART.width - CHART.right, y1: y, y2: y }),
    svg("text", { class: "limit-name", x: CHART.width - CHART.right - 4, y: y - 6, "text-anchor": "end" }, label),
  ];
}

/** A line up with its name. */
function limitUp(x, label, row = 0, end = false) {
  return [
    svg("line", { class: "limit", x1: x, x2: x, y1: CHART.top - 14, y2: CHART.height - CHART.bottom }),
    svg("text", {
      class: "limit-name",
      x: end ? x - 6 : x + 6,
      y: CHART.top - 4 + 16 * row,
      "text-anchor": end ? "end" : "start",
    }, label),
  ];
}

/** Hatching for what must be told apart without colour. */
function hatching() {
  return svg("defs", {}, svg("pattern", {
    id: "hatch", width: 6, height: 6, patternUnits: "userSpaceOnUse", patternTransform: "rotate(45)",
  }, svg("rect", { class: "hatch-ground", width: 6, height: 6 }), svg("line", { class: "hatch-line", x1: 0, y1: 0, x2: 0, y2: 6 })));
}

function key(...entries) {
  return el("ul", { class: "key" }, entries.filter(Boolean).map(([kind, label]) =>
    el("li", {}, el("span", { class: "swatch " + kind, "aria-hidden": "true" }), label)));
}
