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

const CHART_ROOM = { right: 16, top: 26, bottom: 44 };

/** Narrower than this, names of limits stand below each other, and there are fewer marks. */
const NARROW = 560;

/** A chart's measures in pixels, so that its letters are as large on a telephone as at a desk. */
function frameOf(wide, left, rows) {
  const narrow = wide < NARROW;
  return {
    ...CHART_ROOM,
    narrow,
    left,
    width: wide,
    top: CHART_ROOM.top + (narrow ? 17 * (rows - 1) : 0),
    height: narrow ? 250 + 17 * (rows - 1) : 300,
  };
}

/** Marks up the side of a chart with their lines. y maps a value to its height. */
function axes(frame, largest, format, title) {
  const top = largest > 0 ? largest : 1;
  const y = (value) =>
    frame.height - frame.bottom - (frame.height - frame.top - frame.bottom) * value / top;
  const size = step(top, 4);
  const lines = [];
  for (let value = 0; value <= top * 1.0001; value += size) {
    lines.push(svg("line", { class: "grid", x1: frame.left, x2: frame.width - frame.right, y1: y(value), y2: y(value) }));
    lines.push(svg("text", { class: "mark", x: frame.left - 8, y: y(value) + 4, "text-anchor": "end" }, format(value)));
  }
  lines.push(svg("text", { class: "axis", x: 0, y: 13 }, title));
  return { y, lines };
}

/** What draws each chart of the page as wide as is asked. */
const charts = new Map();

/** Somewhat more than a sheet has, so that letters on paper are as small as others there. */
const PAPER_WIDTH = 860;

function chartsForPaper() {
  charts.forEach((show) => show(PAPER_WIDTH));
}

function chartsForScreen() {
  charts.forEach((show, box) => show(box.clientWidth));
}

/** A chart drawn anew whenever its place has another width; left is the room for marks, rows that for names of limits. */
function chart(label, { left, rows = 1 }, draw) {
  const box = el("div", { class: "chart" });
  let drawn = 0;
  const show = (room) => {
    const wide = Math.round(Math.max(280, Math.min(1200, room)));
    if (wide !== drawn) {
      drawn = wide;
      const frame = frameOf(wide, left, rows);
      box.replaceChildren(svg("svg", { viewBox: `0 0 ${frame.width} ${frame.height}`, role: "img", "aria-label": label }, draw(frame)));
    }
  };
  show(Math.min(1122, window.innerWidth - 40));
  charts.set(box, show);
  new ResizeObserver(([entry]) => {
    if (entry.contentRect.width > 0) {
      show(entry.contentRect.width);
    }
  }).observe(box);
  return box;
}

/** A line across with its name. */
function limitAcross(frame, y, label) {
  return [
    svg("line", { class: "limit", x1: frame.left, x2: frame.width - frame.right, y1: y, y2: y }),
    svg("text", { class: "limit-name", x: frame.width - frame.right - 4, y: y - 6, "text-anchor": "end" }, label),
  ];
}

/** A line up with its name, in a row of its own where there is no room beside others. */
function limitUp(frame, x, label, row) {
  const down = frame.narrow ? 17 * row : 0;
  const end = x + 8 * label.length > frame.width;
  return [
    svg("line", { class: "limit", x1: x, x2: x, y1: 12 + down, y2: frame.height - frame.bottom }),
    svg("text", { class: "limit-name", x: end ? x - 6 : x + 6, y: 22 + down, "text-anchor": end ? "end" : "start" }, label),
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
