package io.github.dilnytsia.internal.planning;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Multimaps;
import io.github.dilnytsia.plan.Assessment;
import io.github.dilnytsia.plan.Base;
import io.github.dilnytsia.plan.Beat;
import io.github.dilnytsia.plan.Candidate;
import io.github.dilnytsia.plan.JudgedCandidate;
import io.github.dilnytsia.plan.OfficerLoad;
import io.github.dilnytsia.plan.PlanningProblem;
import io.github.dilnytsia.territory.BasicUnit;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.StreamSupport;

/** The pages of the ledger as loads of officers and as beats. */
final class Loads {

  private final PlanningProblem problem;
  private final Assessment assessment;
  private final Costing costing;

  Loads(PlanningProblem problem, Assessment assessment, Costing costing) {
    this.problem = problem;
    this.assessment = assessment;
    this.costing = costing;
  }

  List<OfficerLoad> of(Ledger ledger) {
    return StreamSupport.stream(ledger.pages().spliterator(), false)
        .map(page -> load(page, ledger))
        .collect(ImmutableList.toImmutableList());
  }

  private OfficerLoad load(Ledger.Page page, Ledger ledger) {
    var officer = page.officer();
    var candidates = page.served().stream().map(JudgedCandidate::candidate).toList();
    var units = candidates.stream().map(Candidate::unit).toList();
    return OfficerLoad.builder()
        .officer(officer)
        .base(Base.of(officer, problem.territory(), problem.force(), problem.date()))
        .stationOpen(officer
            .stationId()
            .flatMap(problem.force()::findStation)
            .map(s -> s.isOpenOn(problem.date()))
            .orElse(false))
        .hromadas((int) units.stream().map(BasicUnit::hromadaCode).distinct().count())
        .settlements((int) units.stream().filter(unit -> unit.part().isEmpty()).count())
        .parts((int) units.stream().filter(unit -> unit.part().isPresent()).count())
        .residents(units.stream().mapToInt(BasicUnit::residents).sum())
        .cityResidents(units.stream()
            .filter(BasicUnit::isCity)
            .mapToInt(BasicUnit::residents)
            .sum())
        .work(Duration.ofMillis(page.work()))
        .travel(Duration.ofMillis(page.travel()))
        .capacity(Duration.ofMillis(costing.capacityMillis(officer)))
        .longestDrive(units.stream()
            .map(unit -> Duration.ofSeconds(ledger.cost(unit.id()).driveSeconds()))
            .max(Comparator.naturalOrder())
            .orElse(Duration.ZERO))
        .farthestKm(candidates.stream()
            .map(Candidate::straightKm)
            .max(Comparator.naturalOrder())
            .orElse(BigDecimal.ZERO))
        .normIndex(LoadPrice.number(costing.normIndex(page.normUse())))
        .hoursIndex(LoadPrice.number(costing.loadIndex(0, page.work() + page.travel(), officer)))
        .absence(problem.force().absenceOf(officer.id(), problem.date()))
        .norms(assessment.norms())
        .build();
  }

  List<Beat> beats(Ledger ledger) {
    var beats = ImmutableList.<Beat>builder();
    for (var page : ledger.pages()) {
      var byHromada =
          Multimaps.index(page.served(), judged -> judged.candidate().unit().hromadaCode());
      new TreeMap<>(byHromada.asMap())
          .forEach((hromada, pairs) -> beats.add(beat(page, hromada, pairs, ledger)));
    }
    return beats.build();
  }

  private Beat beat(
      Ledger.Page page, String hromada, Collection<JudgedCandidate> pairs, Ledger ledger) {
    var units = pairs.stream().map(judged -> judged.candidate().unit()).toList();
    long normUse = units.stream().mapToLong(costing::normUse).sum();
    long work = units.stream().mapToLong(costing::workMillis).sum();
    long travel =
        units.stream().mapToLong(unit -> ledger.cost(unit.id()).travel()).sum();
    return Beat.builder()
        .officer(page.officer())
        .hromadaCode(hromada)
        .units(units)
        .work(Duration.ofMillis(work))
        .travel(Duration.ofMillis(travel))
        .normIndex(LoadPrice.number(costing.normIndex(normUse)))
        .loadIndex(LoadPrice.number(costing.loadIndex(normUse, work + travel, page.officer())))
        .build();
  }
}
