package io.github.dilnytsia.examples.benchmarks.micro;

import io.github.dilnytsia.plan.Assessment;
import io.github.dilnytsia.plan.PlanningProblem;
import io.github.dilnytsia.rules.RuleBook;
import io.github.dilnytsia.staffing.Force;
import io.github.dilnytsia.staffing.Officer;
import io.github.dilnytsia.staffing.Role;
import io.github.dilnytsia.staffing.TrainingStage;
import io.github.dilnytsia.territory.GeoPoint;
import io.github.dilnytsia.territory.Hromada;
import io.github.dilnytsia.territory.Settlement;
import io.github.dilnytsia.territory.SettlementCategory;
import io.github.dilnytsia.territory.Territory;
import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.util.function.Function;

/** How long a Java machine that has just been started needs for its first verdict. */
public final class FirstVerdict {

  private FirstVerdict() {}

  /** Takes {@code rules} or {@code plain}; prints milliseconds since the machine started. */
  public static void main(String[] args) {
    Function<PlanningProblem, Assessment> policy = args.length > 0 && args[0].equals("plain")
        ? PlainRules::assess
        : problem -> RuleBook.ukraine().assess(problem);
    var problem = village();
    var before = ManagementFactory.getRuntimeMXBean().getUptime();
    var verdict = policy.apply(problem).candidates().get(0).verdicts();
    var after = ManagementFactory.getRuntimeMXBean().getUptime();
    System.out.printf(
        "first verdict after %d ms, of which %d for the policy: %s%n",
        after, after - before, verdict.isEmpty() ? "none" : verdict.get(0).ruleId());
  }

  /** One village and one officer, who lives there. */
  private static PlanningProblem village() {
    var hromada = "UA05020010000020001";
    var village = "UA05020010010030001";
    return PlanningProblem.builder()
        .name("village")
        .date(LocalDate.of(2022, 6, 1))
        .territory(Territory.builder()
            .addHromadas(Hromada.builder().code(hromada).name("Горівська").build())
            .addSettlements(Settlement.builder()
                .code(village)
                .name("Гора")
                .category(SettlementCategory.VILLAGE)
                .hromadaCode(hromada)
                .location(GeoPoint.of(49, 29))
                .residents(1_000)
                .build())
            .build())
        .force(Force.builder()
            .addOfficers(Officer.builder()
                .id("POG-1")
                .role(Role.COMMUNITY_OFFICER)
                .stage(TrainingStage.IN_SERVICE)
                .areaCode(hromada)
                .homeCode(village)
                .build())
            .build())
        .build();
  }
}
