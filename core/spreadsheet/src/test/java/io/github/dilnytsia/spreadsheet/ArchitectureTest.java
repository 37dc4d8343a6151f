package io.github.dilnytsia.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dilnytsia.PackageRules;
import java.util.List;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

  private static final PackageRules RULES = PackageRules.of("spreadsheet");

  @Test
  void whatAHostSeesIsSmall() {
    assertThat(RULES.publicTypes()).containsExactlyInAnyOrder("PlanSpreadsheet", "Spreadsheets");
  }

  /** Of what core keeps to itself only how untrusted text is shown, how files are written or fail to be, and the version. */
  @Test
  void spreadsheetsUseWhatCoreOffersAndWriteWithFastexcel() {
    RULES.checkThatItUsesOnly(
        List.of(
            "territory",
            "staffing",
            "judgement",
            "plan",
            "dataset",
            "internal.Shown",
            "internal.Defused",
            "internal.LibraryVersion",
            "internal.Troubles",
            "internal.WholeFiles"),
        "org.dhatim.fastexcel",
        "javax.xml.stream..");
  }

  @Test
  void coreKnowsNothingOfIt() {
    RULES.checkThatNobodyKnowsIt("org.dhatim..");
  }
}
