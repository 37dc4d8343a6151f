// Tables that are sorted by a press on a heading and narrowed by a word.

const ROWS_AT_FIRST = 20;

/** So many are seen at once and need no search. */
const FEW_ROWS = 5;

/**
 * columns: { key, label, number, value(row) to sort by, cell(row) to show }, the most telling first, as a telephone shows few;
 * search(row) is the text a filter looks into; titled says that no heading before it names the table.
 */
function table({ id, caption, columns, rows, sort, search, rowsAtFirst = ROWS_AT_FIRST, titled = false }) {
  const state = keep("table-" + id, { ...sort, filter: "", whole: false });
  const head = el("tr");
  const body = el("tbody");
  const more = el("div", { class: "more" });
  const counted = el("span", { class: "counted", role: "status" });

  function show() {
    const words = readings(state.filter);
    const found = search && words.length > 0
      ? rows.filter((row) => matchesAny(row, words))
      : rows.slice();
    found.sort(order());
    const visible = state.whole || printing.whole ? found : found.slice(0, rowsAtFirst);
    body.replaceChildren(...visible.map(rowOf));
    counted.textContent = t("rows-shown", count(visible.length), count(found.length));
    more.replaceChildren();
    if (visible.length < found.length) {
      more.append(button(t("show-all", count(found.length)), () => toggle(true)));
    } else if (found.length > rowsAtFirst) {
      more.append(button(t("show-fewer"), () => toggle(false)));
    }
    head.replaceChildren(...columns.map(heading));
  }

  function matchesAny(row, words) {
    row.folded ??= {};
    row.folded[id + language] ??= spaceName(foldName(search(row)));
    return words.some((text) => row.folded[id + language].includes(text));
  }

  function order() {
    const column = columns.find((each) => each.key === state.by) ?? columns[0];
    const sign = state.down ? -1 : 1;
    const values = new Map(rows.map((row) => [row, column.value(row)]));
    return (one, other) => sign * compare(values.get(one), values.get(other));
  }

  function toggle(whole) {
    state.whole = whole;
    show();
    more.querySelector("button")?.focus();
  }

  function heading(column) {
    const sorted = column.key === state.by;
    const press = () => {
      state.down = sorted ? !state.down : Boolean(column.number);
      state.by = column.key;
      show();
      head.querySelector(`[data-column="${column.key}"]`).focus();
    };
    return el("th", {
      scope: "col",
      class: column.number ? "number" : null,
      "aria-sort": sorted ? (state.down ? "descending" : "ascending") : "none",
    }, button([column.label, el("span", { class: "arrow", "aria-hidden": "true" },
      sorted ? (state.down ? "▼" : "▲") : "↕")], press, { "data-column": column.key }));
  }

  function rowOf(row) {
    return el("tr", {}, columns.map((column, i) => i === 0
      ? el("th", { scope: "row" }, column.cell(row))
      : el("td", { class: column.number ? "number" : null }, column.cell(row))));
  }

  show();
  wholeTables.add(show);
  return el("div", { class: "table", id },
    titled ? tableTitle(caption) : null,
    search && rows.length > FEW_ROWS ? el("div", { class: "tools" },
      el("label", {}, t("filter"), " ", el("input", {
        type: "search",
        value: state.filter,
        oninput: (event) => { state.filter = event.target.value; show(); },
      })), counted) : null,
    el("div", { class: "scroll", tabindex: "0", role: "group", "aria-label": caption },
      el("table", {}, el("caption", { class: "unseen" }, caption), el("thead", {}, head), body)),
    more);
}

/** A table's name, which stands still when the table is scrolled; the table has it once more for who does not see it. */
function tableTitle(text) {
  return el("p", { class: "table-title", "aria-hidden": "true" }, text);
}

/** What shows each table of the page anew, for a whole print. */
const wholeTables = new Set();

/** Numbers by size, texts by their letters; what is missing comes last of all that go up. */
function compare(one, other) {
  if (typeof one === "number" && typeof other === "number") {
    return one - other;
  }
  return collate(String(one), String(other));
}

const ALPHABET = "абвгґдеєжзиіїйклмнопрстуфхцчшщьюя";

/** By the Ukrainian alphabet, which no order of code points is. */
function collate(one, other) {
  const length = Math.min(one.length, other.length);
  for (let i = 0; i < length; i++) {
    if (one[i] !== other[i]) {
      const difference = rank(one[i]) - rank(other[i]);
      if (difference !== 0) {
        return difference;
      }
    }
  }
  return one.length - other.length;
}

const ranks = new Map();

function rank(character) {
  if (!ranks.has(character)) {
    const lower = character.toLowerCase();
    const letter = ALPHABET.indexOf(lower);
    ranks.set(character, letter < 0 ? lower.codePointAt(0) : 0x430 + letter);
  }
  return ranks.get(character);
}
