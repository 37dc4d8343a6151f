// Officers missing, by raion and by hromada.

function shortageSection() {
  const hromadas = data.hromadas.filter((hromada) => hromada.needed !== undefined);
  const largest = Math.max(0, ...hromadas.map((hromada) => hromada.missing));
  return section("shortage",
    note(isMissing(data.plan.missing)
      ? t("shortage-note", missingFigure(data.plan.missing), count(hromadas.filter((hromada) => isMissing(hromada.missing)).length))
      : t("shortage-none")),
    raionTable(),
    table({
      id: "shortage-table",
      caption: t("shortage-caption"),
      titled: true,
      sort: { by: "missing", down: true },
      rows: hromadas,
      search: (hromada) => [hromadaName(hromada), hromada.raion ? raionName(hromada.raion) : "", t("memorandum-" + hromada.memorandum)].join(" "),
      columns: [
        { key: "hromada", label: t("hromada"), value: nameOf, cell: hromadaNameLink },
        { key: "missing", label: t("officers-missing"), number: true, value: (hromada) => hromada.missing, cell: (hromada) => missingCell(hromada.missing, largest) },
        { key: "needed", label: t("officers-needed"), number: true, value: (hromada) => hromada.needed, cell: (hromada) => decimal(hromada.needed, 2) },
        { key: "officers", label: t("community-officers"), number: true, value: (hromada) => hromada.officers, cell: (hromada) => count(hromada.officers) },
        { key: "residents", label: t("residents"), number: true, value: (hromada) => hromada.residents, cell: (hromada) => count(hromada.residents) },
        { key: "unserved", label: t("by-nobody"), number: true, value: (hromada) => hromada.byNobody, cell: (hromada) => count(hromada.byNobody) },
        { key: "raion", label: t("raion"), value: (hromada) => hromada.raion ? nameOf(hromada.raion) : "", cell: (hromada) => hromada.raion ? outside(nameOf(hromada.raion)) : "—" },
        { key: "memorandum", label: t("memorandum"), value: (hromada) => t("memorandum-" + hromada.memorandum), cell: (hromada) => t("memorandum-" + hromada.memorandum) },
      ],
    }));
}

// What two digits do not show is nothing.
function isMissing(officers) {
  return officers >= 0.005;
}

function missingFigure(officers) {
  return decimal(officers, isMissing(officers) && officers < 0.05 ? 2 : 1);
}

function missingCell(missing, largest) {
  return el("span", { class: "with-bar" },
    amountBar(missing, largest, decimal(missing, 2), "missing"),
    el("span", {}, decimal(missing, 2)));
}

function raionTable() {
  const rows = data.raions.filter((raion) => data.hromadas.some((hromada) => hromada.raion === raion))
    .map((raion) => {
      const hromadas = data.hromadas.filter((hromada) => hromada.raion === raion);
      return {
        raion,
        residents: sumOf(hromadas.map((hromada) => hromada.residents ?? 0)),
        needed: sumOf(hromadas.map((hromada) => hromada.needed ?? 0)),
        hromadas: hromadas.length,
      };
    });
  if (rows.length < 2) {
    return null;
  }
  const largest = Math.max(...rows.map((row) => row.raion.missing));
  return table({
    id: "raions-table",
    caption: t("raions-caption"),
    titled: true,
    sort: { by: "missing", down: true },
    rows,
    columns: [
      { key: "raion", label: t("raion"), value: (row) => nameOf(row.raion), cell: (row) => outside(nameOf(row.raion)) },
      { key: "missing", label: t("officers-missing"), number: true, value: (row) => row.raion.missing, cell: (row) => missingCell(row.raion.missing, largest) },
      { key: "needed", label: t("officers-needed"), number: true, value: (row) => row.needed, cell: (row) => decimal(row.needed, 2) },
      { key: "residents", label: t("residents"), number: true, value: (row) => row.residents, cell: (row) => count(row.residents) },
      { key: "hromadas", label: t("hromadas"), number: true, value: (row) => row.hromadas, cell: (row) => count(row.hromadas) },
    ],
  });
}
