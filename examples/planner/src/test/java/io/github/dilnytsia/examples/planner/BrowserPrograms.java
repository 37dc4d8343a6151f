package io.github.dilnytsia.examples.planner;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * A browser and its driver, where they are installed: nothing is ever downloaded.
 *
 * <p>Without them a test is skipped, and says what to install; on a build machine ({@code CI=true}), or with
 * {@code -Ddilnytsia.browser=required}, it fails. With {@code -Ddilnytsia.browser=off} it is skipped in any case.
 */
record BrowserPrograms(Path browser, Path driver) {

  private static final String WANTED = "dilnytsia.browser";

  /** Where Debian, other distributions and a person's own choice have them; the variable counts before all else. */
  private static final Map<String, List<String>> PLACES = Map.of(
      "DILNYTSIA_CHROMIUM",
      List.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"),
      "DILNYTSIA_CHROMEDRIVER",
      List.of("/usr/bin/chromedriver", "/usr/lib/chromium-browser/chromedriver"));

  private static final String INSTALL =
      "There is no browser for this test: apt-get install chromium chromium-driver, or name yours in"
          + " DILNYTSIA_CHROMIUM and DILNYTSIA_CHROMEDRIVER.";

  /**
   * The programs.
   *
   * @throws IllegalStateException if there are none
   */
  static BrowserPrograms require() {
    return find(System::getenv).orElseThrow(() -> new IllegalStateException(INSTALL));
  }

  /** Why a test in a browser is left out; empty if it is to run, or to fail. */
  static Optional<String> reasonToSkip() {
    var wanted = System.getProperty(WANTED, "");
    if (wanted.equals("off")) {
      return Optional.of("Tests in a browser are off: -D" + WANTED + "=off.");
    }
    var required = wanted.equals("required") || "true".equals(System.getenv("CI"));
    return required || find(System::getenv).isPresent() ? Optional.empty() : Optional.of(INSTALL);
  }

  static Optional<BrowserPrograms> find(Function<String, String> environment) {
    return program("DILNYTSIA_CHROMIUM", environment)
        .flatMap(browser -> program("DILNYTSIA_CHROMEDRIVER", environment)
            .map(driver -> new BrowserPrograms(browser, driver)));
  }

  private static Optional<Path> program(String variable, Function<String, String> environment) {
    var named = Optional.ofNullable(environment.apply(variable));
    return named.map(List::of).orElseGet(() -> PLACES.getOrDefault(variable, List.of())).stream()
        .map(Path::of)
        .filter(Files::isExecutable)
        .findFirst();
  }
}
