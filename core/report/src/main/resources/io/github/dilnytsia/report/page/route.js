// Which card is open stands in the page's address, so that it can be sent, kept and gone back to.

let opener = null;
let openCard = null;

function routed() {
  const found = /^#(officer|hromada|settlement|unit)=(.*)$/s.exec(location.hash);
  if (!found) {
    return null;
  }
  try {
    return thingsByRoute[found[1]].get(decodeURIComponent(found[2])) ?? null;
  } catch {
    return null;
  }
}

/** Opens the card of a thing, as a press on its name does. */
function goTo(thing) {
  if (location.hash === routeOf(thing)) {
    showRouted();
  } else {
    location.hash = routeOf(thing);
  }
}

function showRouted() {
  const thing = routed();
  if (thing === null) {
    hideCard();
    return;
  }
  const active = document.activeElement;
  if (openCard === null && active && active !== document.body) {
    opener = { element: active, route: active.getAttribute("href") };
  }
  openCard = thing;
  showCard(thing);
  document.getElementById("card-title").focus({ preventScroll: true });
  map.select(thing);
}

/** Closes the card and gives the focus back to what opened it. */
function closeCard() {
  if (openCard === null) {
    return;
  }
  history.replaceState(null, "", location.href.split("#")[0]);
  hideCard();
  const again = opener && (opener.element.isConnected
    ? opener.element
    : document.querySelector(`a[href="${CSS.escape(opener.route ?? "")}"]`));
  (again ?? document.getElementById("search")).focus({ preventScroll: true });
  opener = null;
}

function hideCard() {
  openCard = null;
  document.getElementById("card").hidden = true;
  document.body.classList.remove("with-card");
  map.select(null);
}

function showCard(thing) {
  const card = document.getElementById("card");
  card.replaceChildren(
    el("div", { class: "card-bar" },
      el("span", {}, t("card-of-" + thing.type)),
      button(t("close"), closeCard, { id: "card-close", "aria-keyshortcuts": "Escape" })),
    el("div", { class: "card-body" }, cardOf(thing, "card")));
  card.setAttribute("aria-labelledby", "card-title");
  card.hidden = false;
  card.scrollTop = 0;
  document.body.classList.add("with-card");
}

document.addEventListener("keydown", (event) => {
  if (event.key === "Escape" && !event.defaultPrevented) {
    closeCard();
  }
});
