// What the plan says, with numbers of places replaced by the things that stand there.

const data = JSON.parse(document.getElementById("data").textContent);

/** The thing at a place, or a stand-in for one that is in no list. */
function at(list, place) {
  if (place === undefined || place === null) {
    return null;
  }
  return typeof place === "number" ? list[place] : { id: place, stray: true };
}

function shown(thing) {
  return thing.shown === undefined ? thing.id : thing.shown;
}

for (const hromada of data.hromadas) {
  hromada.type = "hromada";
  hromada.memorandum ??= "NOT_SIGNED";
  hromada.raion = at(data.raions, hromada.raion);
  hromada.units = [];
  hromada.findings = [];
  hromada.stations = [];
}
for (const settlement of data.settlements) {
  settlement.type = "settlement";
  settlement.findings = [];
  settlement.hromada = data.hromadas[settlement.hromada];
  settlement.units = [];
}
for (const station of data.stations) {
  station.settlement = data.settlements[station.settlement];
  station.settlement.hromada.stations.push(station);
}
for (const officer of data.officers) {
  officer.type = "officer";
  officer.hromadas = officer.hromadas.map((place) => at(data.hromadas, place));
  officer.baseSettlement = at(data.settlements, officer.baseSettlement);
  officer.station = at(data.stations, officer.station);
  officer.load = Math.max(officer.norm, officer.hours);
  officer.units = [];
  officer.findings = [];
}
for (const unit of data.units) {
  unit.type = "unit";
  unit.settlement = data.settlements[unit.settlement];
  unit.hromada = unit.settlement.hromada;
  unit.officer = at(data.officers, unit.officer);
  unit.findings = [];
  unit.settlement.units.push(unit);
  unit.hromada.units.push(unit);
  if (unit.officer) {
    unit.officer.units.push(unit);
  }
  if (unit.next) {
    unit.next[0] = at(data.officers, unit.next[0]);
  }
}

function linkFinding(finding) {
  finding.hromada = at(data.hromadas, finding.hromada);
  finding.officer = at(data.officers, finding.officer);
  finding.unit = at(data.units, finding.unit);
}

data.findings.forEach(linkFinding);
for (const finding of data.findings) {
  for (const subject of [finding.hromada, finding.officer, finding.unit]) {
    if (subject && !subject.stray) {
      subject.findings.push(finding);
    }
  }
}
if (data.comparison) {
  data.comparison.appear.forEach(linkFinding);
  data.comparison.disappear.forEach(linkFinding);
  data.comparison.moves = data.comparison.moves.map((move) => ({
    unit: at(data.units, move[0]),
    from: at(data.officers, move[1]),
    driveBefore: move[2],
    to: at(data.officers, move[3]),
    driveAfter: move[4],
  }));
  data.comparison.loads = data.comparison.loads.map((load) => ({
    officer: at(data.officers, load[0]),
    residentsBefore: load[1],
    loadBefore: load[2],
    residentsAfter: load[3],
    loadAfter: load[4],
  }));
}

const normByCode = new Map(data.plan.norms.map((norm) => [norm.code, norm]));

/** A norm's amount, or what is given where no such norm is in force. */
function amount(code, otherwise) {
  const norm = normByCode.get(code);
  return norm ? norm.amount : otherwise;
}

/** The drive in seconds that is wanted for a unit, if a norm says so. */
function wantedDrive(unit) {
  const kind = unit.settlement.kind;
  const city = kind === "CITY" || kind === "CITY_OF_SPECIAL_STATUS";
  return amount(city ? "reach-wanted-city" : "reach-wanted-village", Infinity) * 60;
}

/** What stands for a settlement: itself if it has parts, else its one unit. */
function thingOf(settlement) {
  return settlement.units.length === 1 && !settlement.units[0].part ? settlement.units[0] : settlement;
}

const thingsByRoute = {
  settlement: new Map(data.settlements.map((settlement) => [settlement.id, settlement])),
  officer: new Map(data.officers.map((officer) => [officer.id, officer])),
  hromada: new Map(data.hromadas.map((hromada) => [hromada.id, hromada])),
  unit: new Map(data.units.map((unit) => [unit.id, unit])),
};
