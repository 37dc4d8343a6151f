// Words, figures and dates in the language of the moment. No locale of the machine has a say.

const LANGUAGES = ["uk", "en"];
let language = data.language;

function pick(pair) {
  return Array.isArray(pair) ? pair[LANGUAGES.indexOf(language)] : pair;
}

/** Puts figures into a pattern: {0}, {1} … */
function fill(pattern, figures) {
  return pattern.replace(/\{([0-9]{1,2})\}/g, (place, number) =>
    Number(number) < figures.length ? figures[Number(number)] : place);
}

/** A word or sentence of the page. */
function t(key, ...figures) {
  const pattern = data.words[key];
  if (pattern === undefined) {
    throw new Error(`There is no phrase "${key}".`);
  }
  return fill(pick(pattern), figures);
}

/** A word where there is one, such as for a unit of a norm, or else what is given. */
function word(key, otherwise) {
  return data.words[key] === undefined ? otherwise : t(key);
}

const LONGEST_IN_SENTENCE = 160;

/** A sentence of the plan: the number of its pattern and its figures. */
function say(sentence) {
  const pattern = pick(data.sentences[sentence[0]]);
  if (sentence.length === 1) {
    return cut(pattern, LONGEST_IN_SENTENCE);
  }
  return fill(pattern, sentence.slice(1).map(figure));
}

function figure(value) {
  if (Array.isArray(value)) {
    return say(value);
  }
  if (typeof value === "number") {
    return localNumber(String(value));
  }
  return cut(value, LONGEST_IN_SENTENCE);
}

/** The text, cut where it is longer than anybody reads; never between the halves of a character. */
function cut(text, longest) {
  if (text.length <= longest) {
    return text;
  }
  return [...text.slice(0, longest)].slice(0, -1).join("") + "…";
}

function localDecimal(plain) {
  return language === "uk" ? plain.replace(".", ",") : plain;
}

/** All its digits, thousands apart as in the tables beside it. */
function localNumber(plain) {
  const [whole, rest] = plain.split(".");
  return localDecimal(rest === undefined ? grouped(whole) : grouped(whole) + "." + rest);
}

/** Thousands apart: 1 234 567 or 1,234,567. */
function grouped(digits) {
  return digits.replace(/\B(?=(\d{3})+(?!\d))/g, language === "uk" ? "\u00a0" : ",");
}

function count(number) {
  return (number < 0 ? "−" : "") + grouped(String(Math.abs(Math.round(number))));
}

function decimal(number, digits) {
  const [whole, rest] = Math.abs(number).toFixed(digits).split(".");
  const text = grouped(whole) + (rest ? (language === "uk" ? "," : ".") + rest : "");
  return number < 0 && Number(number.toFixed(digits)) !== 0 ? "−" + text : text;
}

/** A number that nothing exceeds, to so many digits; a trace of binary fractions does not count. */
function roundedUp(number, digits) {
  const scale = 10 ** digits;
  return Math.ceil(Number((number * scale).toFixed(6))) / scale;
}

/** With a sign in front unless it is nothing. */
function signed(text, number) {
  return number > 0 ? "+" + text : text;
}

function percent(share, digits = 0) {
  return t("percent", decimal(share * 100, digits));
}

function minutes(seconds, digits = 0) {
  return t("minutes", decimal(seconds / 60, digits));
}

function hours(value, digits = 1) {
  return t("hours", decimal(value, digits));
}

function day(iso) {
  const [year, month, date] = iso.split("-");
  return t("day", String(Number(date)), t("month-" + Number(month)), year);
}

function nameOf(thing) {
  if (thing.stray) {
    return thing.id;
  }
  return thing.name === undefined ? shown(thing) : pick(thing.name);
}

/** The settlement's name, and the id of the part where it is a part. */
function unitName(unit) {
  if (unit.stray) {
    return unit.id;
  }
  const name = pick(unit.settlement.name);
  return unit.part ? t("part-of", cut(name, LONGEST_IN_SENTENCE), partId(unit)) : name;
}

/** Without the settlement's code, which most parts' ids begin with. */
function partId(unit) {
  const code = unit.settlement.id + "-";
  return unit.id.startsWith(code) && unit.shown === undefined ? unit.id.slice(code.length) : shown(unit);
}

function officerName(officer) {
  return officer.name === undefined
    ? shown(officer)
    : t("named", cut(officer.name, LONGEST_IN_SENTENCE), shown(officer));
}

/** "Тростянецька громада"; a name that is no adjective stands alone. */
function hromadaName(hromada) {
  return areaName(hromada, "hromada-of");
}

function raionName(raion) {
  return areaName(raion, "raion-of");
}

function areaName(area, key) {
  if (area.stray) {
    return area.id;
  }
  const uk = Array.isArray(area.name) ? area.name[0] : area.name;
  return /(а|я|ий)$/.test(uk) ? t(key, pick(area.name)) : pick(area.name);
}

function receptionText(station) {
  if (station.reception.length === 0) {
    return t("no-reception");
  }
  return station.reception.map(([weekday, from, to]) =>
    t("reception-of-day", t("weekday-" + weekday), from, to)).join("; ");
}
