// What colours, rings and signs on the map mean.

/** Told apart by people who see few colours, and the same as in the files for mapping software. */
const BEAT_COLOURS = data.colours;

/** The same, dark enough for a thin line on white. */
const LINE_COLOURS = BEAT_COLOURS.map(darkened);

/** At most as light as stands out threefold against white, by the measure of WCAG 2. */
function darkened(colour) {
  const parts = [1, 3, 5].map((i) => parseInt(colour.slice(i, i + 2), 16));
  const linear = parts.map((part) => ((part / 255 + 0.055) / 1.055) ** 2.4);
  const light = 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2];
  const share = Math.min(1, 0.29 / light) ** (1 / 2.4);
  return "#" + parts.map((part) => Math.round(part * share).toString(16).padStart(2, "0")).join("");
}

const LOAD_CLASSES = [
  { to: 0.6, colour: "#2c5f9e" },
  { to: 0.8, colour: "#7fb0d8" },
  { to: 1, colour: "#d6e6f2" },
  { to: 1.5, colour: "#f7b267" },
  { to: Infinity, colour: "#c1440e" },
];

const DRIVE_CLASSES = [
  { to: 10, colour: "#f5efb0" },
  { to: 20, colour: "#9fd3b2" },
  { to: 30, colour: "#47a8bd" },
  { to: 45, colour: "#2a6ca3" },
  { to: Infinity, colour: "#2b2a6b" },
];

const TIER_COLOURS = { COMMUNITY: "#0072b2", DISTRICT_FALLBACK: "#e69f00", DISTRICT_SUPPORT: "#56b4e9" };

const INK = "#1c2733";
const PAPER = "#ffffff";

/** A unit's disc: its colour, the ring around it, and whether a cross says that nobody serves it. */
const LAYERS = {
  beats: (unit) => unit.officer
    ? { colour: BEAT_COLOURS[unit.officer.colour ?? 0], ring: 0.8 }
    : { colour: PAPER, ring: 1.2, cross: true },
  load: (unit) => unit.officer
    ? { colour: classOf(LOAD_CLASSES, unit.officer.load), ring: unit.officer.load > 1 ? 2.4 : 0.8 }
    : { colour: PAPER, ring: 1.2, cross: true },
  drive: (unit) => unit.officer
    ? { colour: classOf(DRIVE_CLASSES, unit.drive / 60), ring: unit.drive > wantedDrive(unit) ? 2.4 : 0.8 }
    : { colour: PAPER, ring: 1.2, cross: true },
  unserved: (unit) => unit.officer
    ? { colour: TIER_COLOURS[unit.tier], ring: 0.5, faint: true }
    : { colour: PAPER, ring: 2.4, cross: true },
};

function classOf(classes, value) {
  return classes.find((each) => value <= each.to).colour;
}

/** The legend of a layer: sign, colour, words. */
function legendOf(layer) {
  const entries = {
    beats: () => [["beats", null, t("legend-beats")]],
    load: () => ranges(LOAD_CLASSES, (value) => decimal(100 * value, 0), "legend-percent")
      .concat([["ring", PAPER, t("legend-over-norm")]]),
    drive: () => ranges(DRIVE_CLASSES, (value) => decimal(value, 0), "legend-minutes")
      .concat([["ring", PAPER, t("legend-beyond-wanted")]]),
    unserved: () => Object.entries(TIER_COLOURS).map(([tier, colour]) => ["disc", colour, t("tier-" + tier)]),
  }[layer]();
  if (layer === "unserved" && data.plan.unserved === 0 && data.units.every((unit) => unit.officer)) {
    entries.unshift([null, null, t("everybody-served")]);
  } else {
    entries.push(["cross", PAPER, t("legend-nobody")]);
  }
  entries.push(["square", null, t("legend-station")], ["closed", null, t("legend-station-closed")]);
  entries.push(["size", null, t("legend-size")]);
  return el("ul", { class: "legend" }, entries.map(([sign, colour, label]) =>
    el("li", {}, sign === null ? null : signFor(sign, colour), label)));
}

function ranges(classes, format, key) {
  return classes.map((each, i) => ["disc", each.colour, each.to === Infinity
    ? t(key + "-more", format(classes[i - 1].to))
    : i === 0 ? t(key + "-to", format(each.to)) : t(key, format(classes[i - 1].to), format(each.to))]);
}

function signFor(sign, colour) {
  const shapes = {
    disc: () => [svg("circle", { cx: 9, cy: 9, r: 6.5, fill: colour, stroke: INK, "stroke-width": 0.8 })],
    ring: () => [svg("circle", { cx: 9, cy: 9, r: 6, fill: colour, stroke: INK, "stroke-width": 2.6 })],
    cross: () => [
      svg("circle", { cx: 9, cy: 9, r: 6.5, fill: colour, stroke: INK, "stroke-width": 1.2 }),
      svg("path", { d: "M5 5 13 13 M13 5 5 13", stroke: "#b3260b", "stroke-width": 2 }),
    ],
    square: () => [svg("rect", { x: 4, y: 4, width: 10, height: 10, fill: INK, stroke: PAPER, "stroke-width": 1.5 })],
    closed: () => [svg("rect", { x: 4, y: 4, width: 10, height: 10, fill: PAPER, stroke: INK, "stroke-width": 1.5 })],
    size: () => [
      svg("circle", { cx: 5, cy: 11, r: 2.5, fill: "none", stroke: INK }),
      svg("circle", { cx: 12, cy: 9, r: 5, fill: "none", stroke: INK }),
    ],
    beats: () => BEAT_COLOURS.slice(0, 3).map((each, i) =>
      svg("circle", { cx: 5 + 4 * i, cy: i === 1 ? 12 : 6, r: 4, fill: each, stroke: INK, "stroke-width": 0.8 })),
  };
  return svg("svg", { class: "sign", viewBox: "0 0 18 18", "aria-hidden": "true" }, shapes[sign]());
}

/** A unit's disc is as large as its residents; the smallest can still be hit by a finger. */
function radiusOf(unit, zoom) {
  const scale = Math.pow(1.32, Math.max(-4, Math.min(5, zoom - 9)));
  return Math.max(1.4, Math.max(2.6, Math.min(26, 2 + Math.sqrt(unit.residents) / 14)) * scale);
}
