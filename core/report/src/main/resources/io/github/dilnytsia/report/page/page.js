// The whole page, built anew when the language changes.

const SECTIONS = [
  ["figures", figuresSection],
  ["map-section", () => map.show()],
  ["loads", loadsSection],
  ["drives", drivesSection],
  ["shortage", shortageSection],
  ["findings", findingsSection],
  ["comparison", comparisonSection],
  ["proof", proofSection],
  ["quality", qualitySection],
];

function header() {
  return el("header", { class: "head" },
    el("div", { class: "wide" },
      el("div", {},
        el("h1", {}, t("heading")),
        el("p", {}, outside(data.plan.name), " · ", t("on-day", day(data.plan.date)))),
      el("div", { class: "head-tools" },
        languageSwitch(),
        button(t("print"), () => window.print(), { id: "print" }))));
}

function languageSwitch() {
  return el("div", { id: "lang", class: "languages", role: "group", "aria-label": t("language") },
    LANGUAGES.map((each) => button(data.words["language-" + each], () => speak(each), {
      lang: each,
      "data-lang": each,
      "aria-pressed": String(each === language),
    })));
}

function navigation() {
  return el("div", { class: "bar-top" },
    el("div", { class: "wide" },
      el("nav", { "aria-label": t("sections") }, el("ul", {}, SECTIONS.map(([id]) =>
        el("li", {}, el("a", { href: "#" + id }, t("nav-" + id)))))),
      searchBox()));
}

function footer() {
  return el("footer", { class: "foot" }, el("div", { class: "wide" },
    el("label", { class: "print-whole" },
      el("input", { id: "print-whole", type: "checkbox", checked: printing.whole, onchange: (event) => printWhole(event.target.checked) }),
      t("print-whole")),
    el("p", { id: "print-much", class: "warning", role: "status", hidden: true }, t("print-much")),
    el("p", {}, t("made-by", data.plan.version)),
    el("p", { class: "quiet" }, t("made-with"))));
}

/** Whether a print has every row and every card. */
const printing = { whole: false };

/** Rows in cards that a browser prints in seconds; its time grows faster than they do. */
const MOST_ROWS_IN_CARDS = 3000;

/** Of a plan too large for that, cards are printed one by one. */
function cardsAreTooMany() {
  const reasons = data.reasons.length * (data.hromadas.length + data.officers.length);
  return reasons + 2 * data.units.length > MOST_ROWS_IN_CARDS;
}

function printWhole(whole) {
  const withCards = whole && !cardsAreTooMany();
  printing.whole = whole;
  document.getElementById("print-much").hidden = withCards || !whole;
  wholeTables.forEach((show) => show());
  document.querySelectorAll("main details").forEach((part) => { part.open = whole; });
  const cards = document.getElementById("all-cards");
  cards.replaceChildren(...(withCards ? allCards() : []));
  cards.hidden = !withCards;
}

/** Prints these cards and nothing else: what somebody takes along to a hromada or to an officer. */
function printCards(things) {
  const cards = document.getElementById("all-cards");
  cards.replaceChildren(...things.map((thing, i) => cardOf(thing, "printed-" + i)));
  cards.hidden = false;
  document.body.classList.add("only-cards");
  window.print();
}

/** The page as it was before cards were printed. */
function putCardsAway() {
  if (document.body.classList.contains("only-cards")) {
    document.body.classList.remove("only-cards");
    printWhole(printing.whole);
  }
}

function allCards() {
  const things = [...data.hromadas, ...data.officers];
  return [el("h2", { id: "all-cards-title" }, t("all-cards")),
    ...things.map((thing, i) => cardOf(thing, "printed-" + i))];
}

/**
 * On paper no link leads anywhere; while there are thousands, a browser would look for where each leads once more on every
 * sheet, and take minutes.
 */
function loosenLinks() {
  document.querySelectorAll("a[href]").forEach((each) => {
    each.dataset.href = each.getAttribute("href");
    each.removeAttribute("href");
  });
}

function fastenLinks() {
  document.querySelectorAll("a[data-href]").forEach((each) => {
    each.setAttribute("href", each.dataset.href);
    delete each.dataset.href;
  });
}

function build() {
  wholeTables.clear();
  charts.clear();
  document.documentElement.lang = language;
  document.title = t("title", data.plan.name, data.plan.date);
  const main = el("main", { id: "main", class: "wide" },
    SECTIONS.map(([, make]) => make()),
    el("section", { id: "all-cards", "aria-labelledby": "all-cards-title", hidden: true }));
  document.getElementById("page").replaceChildren(
    el("a", { class: "skip", href: "#main" }, t("skip")),
    header(),
    navigation(),
    main,
    el("aside", { id: "card", hidden: true }),
    footer());
  map.placed();
  if (printing.whole) {
    printWhole(true);
  }
}

function speak(chosen) {
  if (chosen === language) {
    return;
  }
  language = chosen;
  const { scrollX, scrollY } = window;
  const typed = document.getElementById("search").value;
  build();
  document.getElementById("search").value = typed;
  if (openCard !== null) {
    showCard(openCard);
  }
  window.scrollTo(scrollX, scrollY);
  document.querySelector(`[data-lang="${chosen}"]`).focus({ preventScroll: true });
}

build();
window.addEventListener("hashchange", showRouted);
window.addEventListener("beforeprint", () => {
  map.picture();
  chartsForPaper();
  loosenLinks();
  if (printing.whole) {
    // Thousands of rows told to screen readers, which no paper needs, would stop the browser for minutes.
    document.getElementById("main").setAttribute("aria-hidden", "true");
  }
});
window.addEventListener("afterprint", () => {
  fastenLinks();
  chartsForScreen();
  document.getElementById("main").removeAttribute("aria-hidden");
  putCardsAway();
});
if (routed() !== null) {
  showRouted();
  map.view(routed());
} else if (location.hash) {
  document.getElementById(location.hash.slice(1))?.scrollIntoView();
}
