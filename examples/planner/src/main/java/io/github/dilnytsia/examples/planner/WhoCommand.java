package io.github.dilnytsia.examples.planner;

import io.github.dilnytsia.examples.planner.console.ExitCode;
import io.github.dilnytsia.examples.planner.console.LanguageOption;
import io.github.dilnytsia.examples.planner.console.UsageError;
import io.github.dilnytsia.examples.planner.console.Version;
import io.github.dilnytsia.plan.NameAnswer;
import io.github.dilnytsia.plan.OfficerDirectory;
import io.github.dilnytsia.plan.SettlementAnswer;
import io.github.dilnytsia.territory.GeoPoint;
import io.github.dilnytsia.territory.NameQuery;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Says who answers for a place, and where and when to find that officer. */
@Command(
    name = "who",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    footer = {
      "  planner who data/vinnytsia out \"Тростянець\"",
      "  planner who data/vinnytsia out \"с. Лука\" --raion Вінницький",
      "  planner who data/vinnytsia out UA05020010010058853 --date 2022-07-15",
      "  planner who data/vinnytsia out --point 49.23,28.47"
    })
final class WhoCommand implements Callable<Integer> {

  private static final Pattern CODE = Pattern.compile("UA[0-9]{17}.*");

  /** What stands where letters could not be decoded. */
  private static final char UNREADABLE = '\uFFFD';

  @Spec
  private CommandSpec spec = CommandSpec.create();

  @Mixin
  private ProblemSource source = new ProblemSource();

  @Mixin
  private PolicyOptions policyOptions = new PolicyOptions();

  @Mixin
  private LanguageOption language = new LanguageOption();

  @Parameters(
      index = "1",
      paramLabel = "${bundle:label.plan-folder}",
      descriptionKey = "plan-folder")
  private Path folder = Path.of("");

  @Parameters(
      index = "2",
      arity = "0..1",
      paramLabel = "${bundle:label.place}",
      descriptionKey = "place")
  private @Nullable String place;

  @Option(names = "--point", paramLabel = "${bundle:label.point}", converter = PointConverter.class)
  private @Nullable GeoPoint point;

  @Mixin
  private AreaOptions area = new AreaOptions();

  @Option(names = "--date", paramLabel = "${bundle:label.day}")
  private @Nullable LocalDate date;

  @Override
  public Integer call() {
    requireQuestion();
    var written = new WrittenPlan(
        policyOptions.policy(),
        source.dataset(),
        GivenFile.requireFolder(folder, spec),
        language.console());
    return written.use(
        plan -> answer(OfficerDirectory.of(
            written.problem(), plan, Optional.ofNullable(date).orElse(plan.date()))),
        spec.commandLine().getErr());
  }

  /** Whatever is wrong with the question is said before anything is read. */
  private void requireQuestion() {
    if ((place == null) == (point == null)) {
      throw usage("whom");
    }
    if (point != null && area.isGiven()) {
      throw usage("area-of-point");
    }
    if (place != null && place.indexOf(UNREADABLE) >= 0) {
      throw usage("unreadable-name", place);
    }
    if (place != null) {
      query(place);
    }
  }

  private NameQuery query(String name) {
    try {
      return area.narrow(name);
    } catch (IllegalArgumentException e) {
      throw usage("unusable-name", name);
    }
  }

  private int answer(OfficerDirectory directory) {
    if (point != null) {
      return say(directory.findByPoint(point).map(found -> found.in(language.console())));
    }
    var asked = String.valueOf(place);
    var known = byCode(directory, asked.strip()).or(() -> byCode(directory, code(asked)));
    if (known.isPresent() || CODE.matcher(code(asked)).matches()) {
      return say(known);
    }
    return say(directory.findByName(query(asked)));
  }

  private Optional<List<String>> byCode(OfficerDirectory directory, String code) {
    return directory
        .findByUnit(code)
        .map(answer -> answer.in(language.console()))
        .or(() -> directory.findBySettlement(code).map(this::lines));
  }

  private List<String> lines(SettlementAnswer settlement) {
    var lines = new ArrayList<>(settlement.in(language.console()));
    if (settlement.answers().size() > 1) {
      lines.add(ConsolePhrases.say(language.console(), "which-part"));
    }
    return lines;
  }

  /** A code as the register writes it: public texts have small letters in it, or a Cyrillic "А". */
  private static String code(String text) {
    return text.strip().toUpperCase(Locale.ROOT).replace('А', 'A');
  }

  private int say(NameAnswer found) {
    var lines = found.in(language.console());
    if (found.settlements().isEmpty()) {
      lines.forEach(spec.commandLine().getErr()::println);
      return ExitCode.NOT_FOUND;
    }
    lines.forEach(spec.commandLine().getOut()::println);
    if (found.settlements().size() > 1) {
      spec.commandLine().getOut().println(ConsolePhrases.say(language.console(), "narrow"));
    } else if (found.answers().size() > 1) {
      spec.commandLine().getOut().println(ConsolePhrases.say(language.console(), "which-part"));
    }
    return ExitCode.DONE;
  }

  private int say(Optional<List<String>> answer) {
    if (answer.isEmpty()) {
      spec.commandLine()
          .getErr()
          .println(ConsolePhrases.say(language.console(), "nobody-there", asked()));
      return ExitCode.NOT_FOUND;
    }
    answer.get().forEach(spec.commandLine().getOut()::println);
    return ExitCode.DONE;
  }

  private String asked() {
    return place != null ? place : String.valueOf(point);
  }

  private UsageError usage(String key, Object... figures) {
    return new UsageError(spec, ConsolePhrases.wording(key, figures));
  }
}
