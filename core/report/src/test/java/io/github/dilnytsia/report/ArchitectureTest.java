package io.github.dilnytsia.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dilnytsia.PackageRules;
import java.util.List;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

  private static final PackageRules RULES = PackageRules.of("report");

  @Test
  void whatAHostSeesIsSmall() {
    assertThat(RULES.publicTypes()).containsExactly("Report");
  }

  /** Of what core keeps to itself only the version and how files are written. */
  @Test
  void theReportUsesWhatCoreOffers() {
    RULES.checkThatItUsesOnly(
        List.of(
            "map",
            "territory",
            "staffing",
            "judgement",
            "plan",
            "dataset",
            "internal.LibraryVersion",
            "internal.WholeFiles"),
        "com.fasterxml.jackson.core..",
        "org.locationtech.jts..");
  }
}
