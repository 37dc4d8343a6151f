// The map: outlines, units, stations and the lines between them. It lives on when the language changes.

const map = (() => {
  const box = el("div", { id: "map" });
  const state = { layer: "beats", lines: true, stations: true, selected: null };
  const discs = new Map();
  const lines = new Map();
  let leaflet = null;
  let labels;
  let lineGroup;
  let stationGroup = null;
  let zoomControl;
  let scaleControl;
  const outlines = new Map();

  function bounds(things) {
    return L.latLngBounds(things.map((thing) => thing.at));
  }

  function everything() {
    return data.units.length > 0 ? bounds(data.units) : L.latLngBounds([[44, 22], [52.5, 40.3]]);
  }

  function start() {
    leaflet = L.map(box, {
      preferCanvas: true,
      renderer: L.canvas({ padding: 0.3, tolerance: 4 }),
      zoomControl: false,
      attributionControl: false,
      zoomSnap: 0.25,
      zoomDelta: 1,
      minZoom: 4,
      maxZoom: 16,
      scrollWheelZoom: false,
      dragging: !L.Browser.mobile,
      zoomAnimation: !calm(),
      fadeAnimation: false,
      maxBoundsViscosity: 0.7,
    });
    leaflet.fitBounds(everything(), { padding: [12, 12], animate: false });
    leaflet.on("focus", () => leaflet.scrollWheelZoom.enable());
    leaflet.on("blur", () => leaflet.scrollWheelZoom.disable());
    leaflet.on("zoomend", restyle);
    drawOutlines();
    lineGroup = L.layerGroup().addTo(leaflet);
    drawLines();
    drawUnits();
    stationGroup = L.layerGroup().addTo(leaflet);
    drawStations();
    labels = new Labels().addTo(leaflet);
    relabel();
  }

  function drawOutlines() {
    for (const hromada of data.hromadas) {
      if (hromada.outline) {
        const rings = hromada.outline.map((polygon) => polygon.map(points));
        const shape = L.polygon(rings, { ...outlineStyle(false), smoothFactor: 0.5 });
        outlines.set(hromada, shape.addTo(leaflet));
        listen(shape, hromada, () => hromadaName(hromada));
      }
    }
  }

  function points(flat) {
    const found = [];
    for (let i = 0; i < flat.length; i += 2) {
      found.push([flat[i], flat[i + 1]]);
    }
    return found;
  }

  function outlineStyle(selected) {
    return {
      color: selected ? "#123a63" : "#7c90a4",
      weight: selected ? 2.6 : 1.2,
      fillColor: selected ? "#dbe8f5" : "#ffffff",
      fillOpacity: selected ? 0.9 : 0.75,
    };
  }

  function drawLines() {
    for (const unit of data.units) {
      if (unit.officer && unit.officer.at) {
        lines.set(unit, L.polyline([unit.officer.at, unit.at], { interactive: false, smoothFactor: 0 }).addTo(lineGroup));
      }
    }
  }

  function drawUnits() {
    const sorted = data.units.slice().sort((one, other) => other.residents - one.residents);
    for (const unit of sorted) {
      const disc = new UnitDisc(unit.at, { radius: 3 }).addTo(leaflet);
      discs.set(unit, disc);
      listen(disc, unit, () => hoverText(unit));
    }
    restyle();
  }

  function drawStations() {
    for (const station of data.stations) {
      new StationSquare(station.at, {
        radius: stationRadius(),
        color: station.open ? PAPER : INK,
        fillColor: station.open ? INK : PAPER,
        weight: stationRim(),
        fillOpacity: 1,
        interactive: false,
      }).addTo(stationGroup);
    }
  }

  function stationRadius() {
    return Math.max(1.5, Math.min(6, leaflet.getZoom() * 1.2 - 5.4));
  }

  function stationRim() {
    return Math.min(1.4, stationRadius() / 2.5);
  }

  /** A short line while the pointer is over, the card on a press. */
  function listen(shape, thing, text) {
    shape.bindTooltip(() => el("span", {}, el("bdi", {}, text())), { sticky: true, className: "hover" });
    shape.on("click", (event) => {
      L.DomEvent.stopPropagation(event);
      goTo(thing);
    });
  }

  function hoverText(unit) {
    const name = cut(unitName(unit), 60);
    return unit.officer
      ? t("hover", name, count(unit.residents), cut(officerName(unit.officer), 60), minutes(unit.drive))
      : t("hover-nobody", name, count(unit.residents));
  }

  /** The units of what is selected, of a unit those of its whole beat; empty if nothing is. */
  function chosen() {
    const thing = state.selected;
    if (thing === null) {
      return new Set();
    }
    if (thing.type === "unit") {
      return new Set(thing.officer && !thing.officer.stray ? thing.officer.units : [thing]);
    }
    return new Set(thing.units);
  }

  function restyle() {
    const units = chosen();
    const some = units.size > 0;
    const zoom = leaflet.getZoom();
    const style = LAYERS[state.layer];
    for (const [unit, disc] of discs) {
      const look = style(unit);
      const dim = some && !units.has(unit);
      disc.options.cross = look.cross;
      const radius = radiusOf(unit, zoom);
      // A ring must not hide what it is around.
      const ring = Math.min(look.ring, radius * 0.4);
      disc.setRadius(radius);
      disc.setStyle({
        color: INK,
        weight: unit === state.selected ? 4 : some && !dim ? Math.max(1.8, ring) : ring,
        opacity: dim ? 0.25 : 0.85,
        fillColor: look.colour,
        fillOpacity: dim ? 0.22 : look.faint ? 0.6 : 0.92,
      });
    }
    for (const [unit, line] of lines) {
      const own = units.has(unit);
      line.setStyle({
        color: state.layer === "beats" ? LINE_COLOURS[unit.officer.colour ?? 0] : "#7b8896",
        weight: own ? 2.4 : state.layer === "beats" ? 1.1 : 0.8,
        opacity: own ? 0.95 : some ? 0.1 : state.lines ? 0.5 : 0,
      });
    }
    stationGroup?.eachLayer((square) => square.setRadius(stationRadius()).setStyle({ weight: stationRim() }));
    for (const [hromada, shape] of outlines) {
      shape.setStyle(outlineStyle(hromada === state.selected));
    }
    relabel();
  }

  function relabel() {
    if (!labels) {
      return;
    }
    const units = chosen();
    const places = data.settlements
      .filter((settlement) => settlement.units.length > 0)
      .map((settlement) => ({
        at: settlement.units.length === 1 ? settlement.units[0].at : middle(settlement.units),
        name: () => pick(settlement.name),
        strong: settlement === state.selected || settlement.units.some((unit) => units.has(unit)),
        residents: settlement.residents,
        below: () => settlement.units.length === 1 ? radiusOf(settlement.units[0], leaflet.getZoom()) : 4,
      }));
    places.sort((one, other) => other.strong - one.strong || other.residents - one.residents);
    labels.show(places);
  }

  function middle(units) {
    const sum = units.reduce(([lat, lon], unit) => [lat + unit.at[0], lon + unit.at[1]], [0, 0]);
    return [sum[0] / units.length, sum[1] / units.length];
  }

  function select(thing) {
    if (leaflet !== null && state.selected !== thing) {
      state.selected = thing;
      restyle();
    }
  }

  /** Brings a thing into view. */
  function reveal(thing) {
    document.getElementById("map-section").scrollIntoView({ block: "start", behavior: calm() ? "auto" : "smooth" });
    if (window.innerWidth <= 700) {
      hideCardOnly();
    }
    view(thing);
  }

  function hideCardOnly() {
    document.getElementById("card").hidden = true;
    document.body.classList.remove("with-card");
  }

  function view(thing) {
    select(thing);
    const units = [...chosen()];
    if (thing.type === "unit") {
      leaflet.setView(thing.at, Math.max(11, leaflet.getZoom()), { animate: !calm() });
    } else if (units.length > 0) {
      const around = bounds(units);
      if (thing.at) {
        around.extend(thing.at);
      }
      const wide = document.body.classList.contains("with-card") && window.innerWidth > 1000;
      leaflet.fitBounds(around, { paddingTopLeft: [40, 40], paddingBottomRight: [wide ? 440 : 40, 40], maxZoom: 13, animate: !calm() });
    }
  }

  function controls() {
    if (zoomControl) {
      zoomControl.remove();
      scaleControl.remove();
    }
    zoomControl = L.control.zoom({ position: "topleft", zoomInTitle: t("zoom-in"), zoomOutTitle: t("zoom-out") }).addTo(leaflet);
    scaleControl = new Scale({ imperial: false, position: "bottomright" }).addTo(leaflet);
    box.setAttribute("role", "region");
    box.setAttribute("aria-label", t("map-label"));
  }

  function panel() {
    const legend = el("div", { class: "legend-box", "aria-live": "polite" }, legendOf(state.layer));
    const choices = Object.keys(LAYERS).map((layer) => el("label", {},
      el("input", {
        type: "radio",
        name: "layer",
        value: layer,
        checked: state.layer === layer,
        onchange: () => {
          state.layer = layer;
          legend.replaceChildren(legendOf(layer));
          restyle();
        },
      }), t("layer-" + layer)));
    return el("div", { class: "map-panel" },
      el("fieldset", {}, el("legend", {}, t("layers")), choices),
      el("div", { class: "switches" },
        el("label", {}, el("input", {
          type: "checkbox",
          checked: state.lines,
          onchange: (event) => { state.lines = event.target.checked; restyle(); },
        }), t("show-lines")),
        el("label", {}, el("input", {
          type: "checkbox",
          checked: state.stations,
          onchange: (event) => {
            state.stations = event.target.checked;
            stationGroup[state.stations ? "addTo" : "remove"](leaflet);
          },
        }), t("show-stations")),
        button(t("whole-map"), () => leaflet.fitBounds(everything(), { padding: [12, 12] }))),
      legend);
  }

  /** The map as it is seen, as a picture: paper has another width, and the map could not be drawn anew for it. */
  function picture() {
    const frame = box.getBoundingClientRect();
    const ratio = window.devicePixelRatio || 1;
    const whole = el("canvas", { width: Math.round(frame.width * ratio), height: Math.round(frame.height * ratio) });
    const context = whole.getContext("2d");
    context.fillStyle = "#eaf0f5";
    context.fillRect(0, 0, whole.width, whole.height);
    for (const part of box.querySelectorAll("canvas")) {
      const place = part.getBoundingClientRect();
      context.drawImage(part, (place.left - frame.left) * ratio, (place.top - frame.top) * ratio,
        place.width * ratio, place.height * ratio);
    }
    document.getElementById("map-picture").src = whole.toDataURL("image/png");
  }

  /** The section, with the one map in it. */
  function show() {
    const built = el("section", { id: "map-section", "aria-labelledby": "map-section-title" },
      el("h2", { id: "map-section-title" }, t("map-title")),
      note(t("map-note")),
      el("div", { class: "map-frame" }, box, el("img", { id: "map-picture", alt: t("map-title") }), panel()));
    return built;
  }

  /** After the section stands in the page. */
  function placed() {
    if (leaflet === null) {
      start();
    }
    controls();
    leaflet.invalidateSize({ animate: false });
    relabel();
  }

  return { show, placed, select, reveal, view, picture };
})();

/** Whether somebody has asked for little movement. */
function calm() {
  return window.matchMedia("(prefers-reduced-motion: reduce)").matches;
}
