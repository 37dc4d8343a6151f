package io.github.dilnytsia.forms;

import io.github.dilnytsia.plan.PlanningProblem;
import io.github.dilnytsia.staffing.Absence;
import io.github.dilnytsia.staffing.Force;
import io.github.dilnytsia.staffing.Officer;
import io.github.dilnytsia.staffing.Station;
import io.github.dilnytsia.territory.Hromada;
import io.github.dilnytsia.territory.Settlement;
import io.github.dilnytsia.territory.SettlementPart;
import io.github.dilnytsia.territory.Territory;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** A problem that only says other words than another: every text of it is changed, nothing else. */
final class HostileWords {

  private HostileWords() {}

  static PlanningProblem in(PlanningProblem problem, UnaryOperator<String> change) {
    return PlanningProblem.builder()
        .from(problem)
        .name(change.apply(problem.name()))
        .territory(territory(problem.territory(), change))
        .force(force(problem, change))
        .currentPlan(Map.of())
        .pins(List.of())
        .forbids(List.of())
        .build();
  }

  private static Territory territory(Territory territory, UnaryOperator<String> change) {
    return Territory.builder()
        .from(territory)
        .hromadas(territory.hromadas().stream()
            .map(h -> Hromada.builder()
                .from(h)
                .name(change.apply(h.name()))
                .nameEn(h.nameEn().map(change))
                .type(change.apply(h.type().orElse("")))
                .oblast(change.apply(h.oblast().orElse("")))
                .raion(change.apply(h.raion().orElse("")))
                .build())
            .toList())
        .settlements(territory.settlements().stream()
            .map(s -> Settlement.builder()
                .from(s)
                .name(change.apply(s.name()))
                .nameEn(s.nameEn().map(change))
                .build())
            .toList())
        .parts(territory.parts().stream()
            .map(p -> SettlementPart.builder().from(p).id(change.apply(p.id())).build())
            .toList())
        .build();
  }

  private static Force force(PlanningProblem problem, UnaryOperator<String> change) {
    var force = problem.force();
    return Force.builder()
        .from(force)
        .officers(force.officers().stream()
            .map(o -> Officer.builder()
                .from(o)
                .id(change.apply(o.id()))
                .stationId(o.stationId().map(change))
                .serviceName(change.apply(o.serviceName().orElse("")))
                .contact(change.apply("contact"))
                .trainingPlace(change.apply(o.trainingPlace().orElse("")))
                .build())
            .toList())
        .stations(force.stations().stream()
            .map(s -> Station.builder().from(s).id(change.apply(s.id())).build())
            .toList())
        .absences(force.officers().stream()
            .map(o -> Absence.builder()
                .officerId(change.apply(o.id()))
                .firstDay(problem.date().minusDays(1))
                .lastDay(problem.date().plusDays(1))
                .reason(change.apply("illness"))
                .build())
            .toList())
        .build();
  }
}
