// The plan in six figures.

function figuresSection() {
  const plan = data.plan;
  const served = plan.residents - plan.unserved;
  const serving = data.officers.filter((officer) => officer.inService);
  const community = serving.filter((officer) => officer.role === "COMMUNITY_OFFICER").length;
  const reach = withinWanted();
  const over = data.officers.filter((officer) => officer.load > 1).length;
  return section("figures",
    el("ul", { class: "tiles" },
      tile("residents-served", count(served), plan.unserved === 0
        ? t("residents-served-all")
        : t("residents-unserved", count(plan.unserved), percent(plan.unserved / plan.residents, 1)), plan.unserved > 0),
      tile("officers-serving", count(plan.officers), t("officers-of-roles", count(community), count(plan.officers - community))),
      tile("officers-missing", missingFigure(plan.missing), t("officers-over", count(over)), isMissing(plan.missing)),
      tile("mean-drive", minutes(plan.meanDrive / 1000, 1), t("longest-drive-is", minutes(plan.longestDrive, 1))),
      reach === null
        ? tile("within-30", percent(share30(plan.nearness.officer), 1), t("of-served"))
        : tile("within-wanted", percent(reach, 1), t("wanted-reach-is", decimal(amount("reach-wanted-city", 0), 0), decimal(amount("reach-wanted-village", 0), 0))),
      tile("proven", t("at-most", percent(mostSaved(3), 1)), plan.cheapest && plan.boundUnserved === plan.unserved ? t("proven-best") : t("proven-gap"))),
    summarySentence());
}

/** The gap as a share, rounded up: what is proven stays true of the figure that is shown. */
function mostSaved(digits) {
  return roundedUp(data.plan.gap, digits);
}

function tile(key, number, detail, bad = false) {
  return el("li", { class: bad ? "tile bad" : "tile", "data-figure": key },
    el("span", { class: "tile-name" }, t("figure-" + key)),
    el("b", {}, number),
    el("span", { class: "tile-detail" }, detail));
}

/** Share of the served whose officer is within the reach that is wanted for them; null where no norm says so. */
function withinWanted() {
  if (!normByCode.has("reach-wanted-city") || !normByCode.has("reach-wanted-village")) {
    return null;
  }
  let all = 0;
  let within = 0;
  for (const unit of data.units) {
    if (unit.officer) {
      all += unit.residents;
      within += unit.drive <= wantedDrive(unit) ? unit.residents : 0;
    }
  }
  return all === 0 ? 0 : within / all;
}

function share30(reach) {
  return reach[0] === 0 ? 0 : reach[4] / reach[0];
}

function summarySentence() {
  const plan = data.plan;
  const counts = severityCounts();
  const served = data.units.filter((unit) => unit.officer);
  return el("p", { class: "summary" },
    t("summary-units", count(served.length), count(new Set(served.map((unit) => unit.hromada)).size), day(plan.date)), " ",
    isMissing(plan.missing) ? t("summary-missing", missingFigure(plan.missing)) : t("summary-enough"), " ",
    counts.FORBIDDEN > 0 ? t("summary-forbidden", count(counts.FORBIDDEN)) : t("summary-lawful"),
    plan.interrupted ? [" ", el("b", {}, t("summary-interrupted"))] : null);
}

function severityCounts() {
  const counts = { FORBIDDEN: 0, OVER_NORM: 0, WARNING: 0, NOTE: 0 };
  data.findings.forEach((finding) => { counts[finding.severity] += 1; });
  return counts;
}
