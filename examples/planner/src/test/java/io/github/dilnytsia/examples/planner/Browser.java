package io.github.dilnytsia.examples.planner;

import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.logging.Level;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jspecify.annotations.Nullable;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.openqa.selenium.support.ui.WebDriverWait;

/** A real browser without a window and without a network, and what it has to say of a page. */
final class Browser implements AutoCloseable {

  /** Keeps the map of a page in sight: it is in no variable that a test could reach. */
  private static final String WATCH_THE_MAP = """
      let leaflet;
      Object.defineProperty(window, "L", {
        configurable: true,
        get: () => leaflet,
        set: (value) => {
          leaflet = value;
          leaflet.Map.addInitHook(function () { window.watchedMap = this; });
        },
      });
      """;

  private static final Path PICTURES = Path.of("target/pictures");

  private final ChromeDriver driver;

  private Browser(ChromeDriver driver) {
    this.driver = driver;
  }

  /**
   * Starts one.
   *
   * @throws IllegalStateException if none is installed
   */
  static Browser start() {
    var programs = BrowserPrograms.require();
    var logs = new LoggingPreferences();
    logs.enable(LogType.BROWSER, Level.ALL);
    var options = new ChromeOptions();
    options.setBinary(programs.browser().toFile());
    options.setCapability(ChromeOptions.LOGGING_PREFS, logs);
    options.addArguments(
        "--headless=new",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-dev-shm-usage",
        "--disable-background-networking",
        "--disable-component-update",
        "--no-first-run",
        "--hide-scrollbars",
        // Else a press might come while the page still scrolls.
        "--force-prefers-reduced-motion",
        "--force-device-scale-factor=1",
        "--window-size=1280,800",
        "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1");
    var service = new ChromeDriverService.Builder()
        .usingDriverExecutable(programs.driver().toFile())
        .build();
    var driver = new ChromeDriver(service, options);
    driver.executeCdpCommand(
        "Page.addScriptToEvaluateOnNewDocument", Map.of("source", WATCH_THE_MAP));
    return new Browser(driver);
  }

  ChromeDriver driver() {
    return driver;
  }

  /** Opens a page as a double click on its file does. */
  void open(Path page) {
    driver.get(page.toAbsolutePath().toUri().toString());
  }

  @Nullable
  Object run(String script, Object... arguments) {
    return driver.executeScript(script, arguments);
  }

  /** The text a script gives. */
  String text(String script, Object... arguments) {
    return String.valueOf(run(script, arguments));
  }

  /** The whole number nearest to what a script gives. */
  long number(String script, Object... arguments) {
    var number = run("return Math.round((() => {" + script + "})());", arguments);
    return ((Number) Objects.requireNonNull(number)).longValue();
  }

  /** A list of texts that a script gives. */
  List<String> texts(String script, Object... arguments) {
    return ((List<?>) Objects.requireNonNull(run(script, arguments)))
        .stream().map(String::valueOf).collect(Collectors.toList());
  }

  void await(String condition, Object... arguments) {
    new WebDriverWait(driver, Duration.ofSeconds(20))
        .until(page -> Boolean.TRUE.equals(run("return Boolean(" + condition + ")", arguments)));
  }

  /** Presses the button of the mouse at a point of the window. */
  void clickAt(long x, long y) {
    new Actions(driver).moveToLocation((int) x, (int) y).click().perform();
  }

  void press(CharSequence... keys) {
    new Actions(driver).sendKeys(keys).perform();
  }

  /** The window of a telephone or of a desk. */
  void size(int width, int height) {
    driver.executeCdpCommand(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", width < 600));
  }

  /** Errors, exceptions of scripts and breaches of the page's security policy since it was last asked. */
  List<String> complaints() {
    return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
        .filter(entry -> entry.getLevel().intValue() >= Level.WARNING.intValue())
        .map(entry -> entry.getMessage())
        .toList();
  }

  /** What axe finds that keeps people out of a part of the page, a line for each rule. */
  List<String> barriers(String part) {
    return new AxeBuilder()
        .include(part).analyze(driver).getViolations().stream()
            .filter(rule -> Set.of("serious", "critical").contains(rule.getImpact()))
            .map(Browser::barrier)
            .toList();
  }

  private static String barrier(Rule rule) {
    var nodes = rule.getNodes();
    return "%s: %s (%d places, such as %s)"
        .formatted(rule.getId(), rule.getHelp(), nodes.size(), nodes.get(0).getHtml());
  }

  /** How many elements there are of each name, a line each. */
  List<String> census() {
    return texts("""
        const counts = new Map();
        for (const element of document.querySelectorAll("*")) {
          counts.set(element.localName, (counts.get(element.localName) ?? 0) + 1);
        }
        return [...counts].map(([name, count]) => name + " " + count).sort();
        """);
  }

  /** Attributes that would run something. */
  List<String> handlers() {
    return texts("""
        return [...document.querySelectorAll("*")].flatMap((element) => [...element.attributes]
          .filter((each) => each.name.startsWith("on") || /^\\s*(javascript|vbscript):/i.test(each.value))
          .map((each) => element.localName + " " + each.name));
        """);
  }

  /** The text of the page as it is printed. */
  String printed(String name) {
    var answer = driver.executeCdpCommand(
        "Page.printToPDF", Map.of("preferCSSPageSize", true, "printBackground", true));
    var bytes = Base64.getDecoder().decode((String) answer.get("data"));
    keep(name + ".pdf", bytes);
    try (var pdf = Loader.loadPDF(bytes)) {
      return new PDFTextStripper().getText(pdf);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Keeps what is seen for a person to look at. */
  void picture(String name) {
    keep(name + ".png", driver.getScreenshotAs(OutputType.BYTES));
  }

  private static void keep(String name, byte[] bytes) {
    try {
      Files.createDirectories(PICTURES);
      Files.write(PICTURES.resolve(name), bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    driver.quit();
  }
}
