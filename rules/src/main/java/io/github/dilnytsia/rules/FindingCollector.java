package io.github.dilnytsia.rules;

import com.google.common.collect.ImmutableList;
import io.github.dilnytsia.judgement.Finding;
import io.github.dilnytsia.plan.PlanningProblem;
import io.github.dilnytsia.staffing.Officer;
import io.github.dilnytsia.territory.BasicUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the rules find in a plan, in any order, and where on the map it belongs. */
final class FindingCollector {

  private final PlanningProblem problem;
  private final List<Finding> findings = new ArrayList<>();

  FindingCollector(PlanningProblem problem) {
    this.problem = problem;
  }

  void add(Finding finding) {
    findings.add(finding);
  }

  List<Finding> sorted() {
    return ImmutableList.sortedCopyOf(Finding.ORDER, findings);
  }

  BasicUnit unit(String id) {
    return problem.territory().unit(id);
  }

  /** The hromada an officer serves; empty of an officer of a raion. */
  Optional<String> hromadaOf(Officer officer) {
    return Optional.of(officer.areaCode())
        .filter(area -> problem.territory().findHromada(area).isPresent());
  }
}
