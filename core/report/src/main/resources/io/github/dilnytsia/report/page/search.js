// Search by name: settlements, hromadas and officers, with the folding of the name matcher.

const MOST_FOUND = 40;

/** What can be found: its keys, and how it is called in the list. */
const findable = [
  ...data.settlements.map((settlement) => ({
    keys: settlement.keys,
    id: settlement.id.toLowerCase(),
    weight: settlement.residents,
    thing: () => thingOf(settlement),
    show: () => [outside(pick(settlement.name)), [t("kind-" + settlement.kind),
      cut(hromadaName(settlement.hromada), LONGEST_NAME),
      settlement.hromada.raion ? cut(raionName(settlement.hromada.raion), LONGEST_NAME) : ""].filter(Boolean).join(", ")],
  })),
  ...data.hromadas.map((hromada) => ({
    keys: hromada.keys,
    id: hromada.id.toLowerCase(),
    weight: 0,
    thing: () => hromada,
    show: () => [outside(hromadaName(hromada)), hromada.raion ? cut(raionName(hromada.raion), LONGEST_NAME) : ""],
  })),
  ...data.officers.map((officer) => ({
    keys: [shown(officer), ...(officer.name === undefined ? [] : [officer.name])]
      .map((text) => spaceName(foldName(text))),
    id: officer.id.toLowerCase(),
    weight: 0,
    thing: () => officer,
    show: () => [outside(officerName(officer)), t("role-" + officer.role)],
  })),
];

/** How well a name fits a reading: the smaller the better, none at all if it does not. */
function fit(key, reading) {
  const joined = reading.replaceAll(" ", "");
  const whole = key.replaceAll(" ", "");
  if (key === reading) {
    return 0;
  }
  if (whole === joined) {
    return 1;
  }
  if (key.startsWith(reading)) {
    return 2;
  }
  if (whole.startsWith(joined)) {
    return 3;
  }
  if (key.includes(" " + reading)) {
    return 4;
  }
  return reading.length >= 3 && key.includes(reading) ? 5 : undefined;
}

/** Everything that bears the name first, then what begins with it, then what holds it; larger places before smaller. */
function find(text) {
  const typed = readings(text);
  const id = text.trim().toLowerCase();
  const found = [];
  for (const each of findable) {
    const fits = each.keys.flatMap((key) => typed.map((reading) => fit(key, reading)))
      .filter((fitting) => fitting !== undefined);
    if (id !== "" && each.id === id) {
      fits.push(0);
    }
    if (fits.length > 0 && each.thing()) {
      found.push({ each, rank: Math.min(...fits) });
    }
  }
  found.sort((one, other) => one.rank - other.rank || other.each.weight - one.each.weight
    || collate(one.each.id, other.each.id));
  return found.map((entry) => entry.each);
}

function searchBox() {
  const list = el("ul", { id: "search-list", role: "listbox", "aria-label": t("search-results"), hidden: true });
  const status = el("span", { class: "unseen", role: "status" });
  const input = el("input", {
    id: "search",
    type: "search",
    role: "combobox",
    "aria-expanded": "false",
    "aria-controls": "search-list",
    "aria-autocomplete": "list",
    autocomplete: "off",
    spellcheck: "false",
    maxlength: "200",
    placeholder: t("search-hint"),
    "aria-label": t("search"),
    oninput: () => show(),
    onblur: () => setTimeout(hide, 150),
    onkeydown: keyed,
  });
  let found = [];
  let active = -1;

  function show() {
    found = input.value.trim() === "" ? [] : find(input.value);
    active = -1;
    input.removeAttribute("aria-activedescendant");
    const few = found.slice(0, MOST_FOUND);
    list.replaceChildren(...few.map((each, i) => {
      const [name, detail] = each.show();
      const thing = each.thing();
      return el("li", {
        id: "found-" + i,
        role: "option",
        "aria-selected": "false",
        ["data-" + thing.type]: thing.id,
        onmousedown: (event) => { event.preventDefault(); choose(i); },
      }, el("b", {}, name), el("span", {}, detail));
    }));
    const typed = input.value.trim() !== "";
    if (typed && found.length === 0) {
      list.append(el("li", { class: "none", role: "option", "aria-disabled": "true" }, t("nothing-found")));
    } else if (found.length > MOST_FOUND) {
      list.append(el("li", { class: "none", role: "option", "aria-disabled": "true" }, t("and-more", count(found.length - MOST_FOUND))));
    }
    status.textContent = typed ? t("found", count(found.length)) : "";
    open(typed);
  }

  function open(opened) {
    list.hidden = !opened;
    input.setAttribute("aria-expanded", String(opened));
  }

  function hide() {
    open(false);
  }

  function move(by) {
    const options = list.querySelectorAll("[id^=found-]");
    if (options.length === 0) {
      return;
    }
    options[active]?.setAttribute("aria-selected", "false");
    active = (active + by + options.length + (active < 0 && by < 0 ? 1 : 0)) % options.length;
    options[active].setAttribute("aria-selected", "true");
    options[active].scrollIntoView({ block: "nearest" });
    input.setAttribute("aria-activedescendant", options[active].id);
  }

  function choose(i) {
    const thing = found[i].thing();
    hide();
    goTo(thing);
    map.view(thing);
  }

  function keyed(event) {
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      if (list.hidden) {
        show();
      }
      move(event.key === "ArrowDown" ? 1 : -1);
    } else if (event.key === "Enter" && found.length > 0) {
      event.preventDefault();
      choose(Math.max(0, active));
    } else if (event.key === "Escape" && !list.hidden) {
      event.preventDefault();
      hide();
    }
  }

  return el("div", { class: "search", role: "search" }, input, list, status);
}
