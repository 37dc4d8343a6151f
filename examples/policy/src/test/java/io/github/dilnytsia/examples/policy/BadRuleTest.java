package io.github.dilnytsia.examples.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.reporting.ReportEntry;
import org.junit.platform.launcher.EngineFilter;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/** The contract catches the bad rule, and shows it by a problem of one village. */
class BadRuleTest {

  private static final Map<String, String> REPORT_BY_BROKEN_LAW = new TreeMap<>();

  /** Runs the contract as a build tool does. */
  @BeforeAll
  static void run() {
    var reports = new TreeMap<String, String>();
    LauncherFactory.create()
        .execute(
            LauncherDiscoveryRequestBuilder.request()
                .selectors(selectClass(ByNameContract.class))
                .filters(EngineFilter.includeEngines("jqwik"))
                .configurationParameter("jqwik.reporting.usejunitplatform", "true")
                .configurationParameter("jqwik.failures.after.default", "RANDOM_SEED")
                .build(),
            new TestExecutionListener() {
              @Override
              public void reportingEntryPublished(TestIdentifier test, ReportEntry entry) {
                entry
                    .getKeyValuePairs()
                    .values()
                    .forEach(text -> reports.merge(test.getDisplayName(), text, String::concat));
              }

              @Override
              public void executionFinished(TestIdentifier test, TestExecutionResult result) {
                if (test.isTest() && result.getThrowable().isPresent()) {
                  REPORT_BY_BROKEN_LAW.put(
                      test.getDisplayName(), reports.getOrDefault(test.getDisplayName(), ""));
                }
              }
            });
  }

  @Test
  void itBreaksTwoLaws() {
    assertThat(REPORT_BY_BROKEN_LAW)
        .containsOnlyKeys("everyVerdictIsSaidInBothLanguages", "namesOfPlacesDecideNothing");
  }

  @Test
  void whatIsShownIsTiny() {
    for (var report : REPORT_BY_BROKEN_LAW.values()) {
      var shrunk =
          report.substring(report.indexOf("Shrunk Sample"), report.indexOf("Original Sample"));

      assertThat(count("Hromada\\{", shrunk)).isEqualTo(1);
      assertThat(count("Settlement\\{", shrunk)).isEqualTo(1);
      assertThat(count("Officer\\{", shrunk)).isEqualTo(1);
      assertThat(shrunk).contains("name=Лука").doesNotContain("Pin{", "Absence{", "Station{");
    }
  }

  private static long count(String words, String text) {
    return Pattern.compile(words).matcher(text).results().count();
  }
}
