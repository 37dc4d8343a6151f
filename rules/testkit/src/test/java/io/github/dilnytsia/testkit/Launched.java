package io.github.dilnytsia.testkit;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectMethod;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.platform.engine.DiscoverySelector;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.reporting.ReportEntry;
import org.junit.platform.launcher.EngineFilter;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/** A run of a test class by jqwik, as a build tool runs it, with what came of every property. */
public final class Launched implements TestExecutionListener {

  private final Map<String, Optional<Throwable>> outcomes = new TreeMap<>();
  private final ImmutableList.Builder<String> reports = ImmutableList.builder();

  private Launched() {}

  public static Launched all(Class<?> test) {
    return launched(selectClass(test), Map.of());
  }

  public static Launched property(Class<?> test, String name, Map<String, String> configuration) {
    var method = Arrays.stream(test.getMethods())
        .filter(it -> it.getName().equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(name));
    return launched(selectMethod(test, method), configuration);
  }

  private static Launched launched(DiscoverySelector what, Map<String, String> configuration) {
    var listener = new Launched();
    var request = LauncherDiscoveryRequestBuilder.request()
        .selectors(what)
        .filters(EngineFilter.includeEngines("jqwik"))
        .configurationParameter("jqwik.failures.after.default", "RANDOM_SEED")
        .configurationParameter("jqwik.reporting.usejunitplatform", "true")
        .configurationParameters(configuration)
        .build();
    LauncherFactory.create().execute(request, listener);
    return listener;
  }

  /** What each property threw, by its name; empty where it held. */
  public Map<String, Optional<Throwable>> outcomes() {
    return outcomes;
  }

  public List<String> failed() {
    return outcomes.entrySet().stream()
        .filter(entry -> entry.getValue().isPresent())
        .map(Map.Entry::getKey)
        .toList();
  }

  /** Everything jqwik had to say. */
  public String report() {
    return String.join("\n", reports.build());
  }

  @Override
  public void executionFinished(TestIdentifier test, TestExecutionResult result) {
    if (test.isTest()) {
      outcomes.put(test.getDisplayName(), result.getThrowable());
    }
  }

  @Override
  public void reportingEntryPublished(TestIdentifier test, ReportEntry entry) {
    reports.addAll(entry.getKeyValuePairs().values());
  }
}
