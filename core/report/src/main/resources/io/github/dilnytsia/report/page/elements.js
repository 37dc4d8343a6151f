// Elements are made here and nowhere else; text becomes text, never markup.

const SVG = "http://www.w3.org/2000/svg";

function el(tag, attributes = {}, ...children) {
  return furnish(document.createElement(tag), attributes, children);
}

function svg(tag, attributes = {}, ...children) {
  return furnish(document.createElementNS(SVG, tag), attributes, children);
}

function furnish(element, attributes, children) {
  for (const [name, value] of Object.entries(attributes)) {
    if (name.startsWith("on")) {
      element.addEventListener(name.slice(2), value);
    } else if (value !== null && value !== undefined && value !== false) {
      element.setAttribute(name, value === true ? "" : value);
    }
  }
  element.append(...children.flat(Infinity).filter((child) => child !== null && child !== undefined && child !== false));
  return element;
}

const LONGEST_NAME = 64;

/** Text from data, apart from the direction of what stands around it; a long one is cut and whole in its title. */
function outside(text) {
  const short = cut(text, LONGEST_NAME);
  return el("bdi", { title: short === text ? null : text }, short);
}

function routeOf(thing) {
  return `#${thing.type}=${encodeURIComponent(thing.id)}`;
}

/** A link to the card of a thing, or its name alone where it has none. */
function link(thing, label) {
  if (thing.stray) {
    return outside(label);
  }
  return el("a", {
    href: routeOf(thing),
    class: label.length <= LONGEST_UNBROKEN ? "short" : null,
    ["data-" + thing.type]: thing.id,
  }, outside(label));
}

/** So long a name, such as an officer's id, is not broken at its hyphens. */
const LONGEST_UNBROKEN = 16;

const officerLink = (officer) => link(officer, officerName(officer));
const hromadaLink = (hromada) => link(hromada, hromadaName(hromada));
/** Where a heading says already that it is a hromada. */
const hromadaNameLink = (hromada) => link(hromada, nameOf(hromada));
const unitLink = (unit) => link(unit, unitName(unit));

/** The colour an officer's beat has on the map; nothing of who has no beat. */
function beatSign(officer) {
  if (officer.colour === undefined) {
    return null;
  }
  const sign = el("span", { class: "beat-sign", "aria-hidden": "true" });
  sign.style.background = BEAT_COLOURS[officer.colour];
  return sign;
}

/** A list of terms and what is said of them. */
function facts(...pairs) {
  return el("dl", { class: "facts" }, pairs.filter(Boolean).map(([term, ...described]) =>
    el("div", {}, el("dt", {}, term), el("dd", {}, described))));
}

function section(id, ...children) {
  return el("section", { id, "aria-labelledby": id + "-title" },
    el("h2", { id: id + "-title" }, t(id + "-title")), children);
}

function note(...children) {
  return el("p", { class: "note" }, children);
}

function button(label, press, attributes = {}) {
  return el("button", { type: "button", onclick: press, ...attributes }, label);
}

/** What is open and chosen, by the id of a part, so that a change of language leaves it as it is. */
const kept = new Map();

function keep(id, otherwise) {
  if (!kept.has(id)) {
    kept.set(id, otherwise);
  }
  return kept.get(id);
}

/** A part that opens and closes. */
function fold(id, open, summary, ...children) {
  const state = keep("fold-" + id, { open });
  return el("details", {
    open: state.open,
    ontoggle: (event) => { state.open = event.target.open; },
  }, el("summary", {}, summary), children);
}
