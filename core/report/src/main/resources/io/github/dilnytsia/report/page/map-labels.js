// Names on the map, drawn on a canvas of their own: the larger the place the sooner, and none over another.

const Labels = L.Layer.extend({
  onAdd(map) {
    this._canvas = L.DomUtil.create("canvas", "labels leaflet-zoom-hide");
    this._canvas.setAttribute("aria-hidden", "true");
    map.getPane("overlayPane").appendChild(this._canvas);
    map.on("moveend zoomend resize", this._draw, this);
    this._draw();
  },

  onRemove(map) {
    this._canvas.remove();
    map.off("moveend zoomend resize", this._draw, this);
  },

  /** Things with their names, the most important first. */
  show(places) {
    this._places = places;
    if (this._map) {
      this._draw();
    }
  },

  _draw() {
    const map = this._map;
    const size = map.getSize();
    const ratio = window.devicePixelRatio || 1;
    L.DomUtil.setPosition(this._canvas, map.containerPointToLayerPoint([0, 0]));
    this._canvas.width = size.x * ratio;
    this._canvas.height = size.y * ratio;
    this._canvas.style.width = size.x + "px";
    this._canvas.style.height = size.y + "px";
    const context = this._canvas.getContext("2d");
    context.scale(ratio, ratio);
    context.lineJoin = "round";
    context.textAlign = "center";
    context.textBaseline = "top";
    const taken = [];
    const bounds = map.getBounds().pad(0.05);
    const most = Math.round(size.x * size.y / 16000);
    for (const place of this._places ?? []) {
      if (taken.length >= most) {
        break;
      }
      if (bounds.contains(place.at)) {
        this._write(context, map, place, taken);
      }
    }
  },

  _write(context, map, place, taken) {
    const point = map.latLngToContainerPoint(place.at);
    const name = cut(place.name(), 26);
    context.font = `${place.strong ? "600 12.5px" : "11.5px"} "Segoe UI", "Noto Sans", "DejaVu Sans", sans-serif`;
    const width = context.measureText(name).width;
    const box = [point.x - width / 2 - 3, point.y + place.below() + 1, width + 6, 15];
    const free = taken.every(([x, y, w, h]) =>
      box[0] > x + w || box[0] + box[2] < x || box[1] > y + h || box[1] + box[3] < y);
    if (free) {
      taken.push(box);
      context.strokeStyle = "rgba(255, 255, 255, 0.92)";
      context.lineWidth = 3.5;
      context.strokeText(name, point.x, box[1] + 1);
      context.fillStyle = INK;
      context.fillText(name, point.x, box[1] + 1);
    }
  },
});

// Signs that Leaflet's canvas does not know: a disc with a cross, and a square.
L.Canvas.include({
  _updateUnit(layer) {
    this._updateCircle(layer);
    if (layer.options.cross && this._drawing && !layer._empty()) {
      const { x, y } = layer._point;
      const reach = Math.max(layer._radius * 0.62, 2.5);
      const context = this._ctx;
      context.beginPath();
      context.moveTo(x - reach, y - reach);
      context.lineTo(x + reach, y + reach);
      context.moveTo(x + reach, y - reach);
      context.lineTo(x - reach, y + reach);
      context.globalAlpha = 1;
      context.lineWidth = 2;
      context.strokeStyle = "#b3260b";
      context.stroke();
    }
  },

  _updateSquare(layer) {
    if (!this._drawing || layer._empty()) {
      return;
    }
    const { x, y } = layer._point;
    const reach = layer._radius * 0.85;
    this._ctx.beginPath();
    this._ctx.rect(x - reach, y - reach, 2 * reach, 2 * reach);
    this._fillStroke(this._ctx, layer);
  },
});

/** A scale in the page's language. */
const Scale = L.Control.Scale.extend({
  _updateMetric(most) {
    const metres = this._getRoundNum(most);
    const label = metres < 1000 ? t("metres", count(metres)) : t("kilometres", count(metres / 1000));
    this._updateScale(this._mScale, label, metres / most);
  },
});

const UnitDisc = L.CircleMarker.extend({
  _updatePath() {
    this._renderer._updateUnit(this);
  },
});

const StationSquare = L.CircleMarker.extend({
  _updatePath() {
    this._renderer._updateSquare(this);
  },
});
