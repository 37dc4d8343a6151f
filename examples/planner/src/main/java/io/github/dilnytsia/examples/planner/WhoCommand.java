package io.github.dilnytsia.examples.planner;

import io.github.dilnytsia.examples.planner.console.JsonOption;
import io.github.dilnytsia.examples.planner.console.LanguageOption;
import io.github.dilnytsia.examples.planner.console.UsageError;
import io.github.dilnytsia.examples.planner.console.Version;
import io.github.dilnytsia.plan.OfficerDirectory;
import io.github.dilnytsia.territory.GeoPoint;
import io.github.dilnytsia.territory.NameQuery;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
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
  private PlanSource source = new PlanSource();

  @Mixin
  private PolicyOptions policyOptions = new PolicyOptions();

  @Mixin
  private LanguageOption language = new LanguageOption();

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

  @Mixin
  private JsonOption json = new JsonOption();

  @Override
  public Integer call() {
    requireQuestion();
    return source.use(
        policyOptions.policy(),
        language.console(),
        (written, plan) -> answer(OfficerDirectory.of(
            written.problem(), plan, Optional.ofNullable(date).orElse(plan.date()))));
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
    var answer = new WhoAnswer(spec.commandLine(), language.console(), json.isGiven(), asked());
    if (point != null) {
      return answer.say(directory.findByPoint(point));
    }
    var asked = String.valueOf(place);
    var known = byCode(directory, answer, asked.strip());
    if (known.isEmpty()) {
      known = byCode(directory, answer, code(asked));
    }
    if (known.isPresent()) {
      return known.getAsInt();
    }
    return CODE.matcher(code(asked)).matches()
        ? answer.sayNobody()
        : answer.say(directory.findByName(query(asked)));
  }

  private static OptionalInt byCode(OfficerDirectory directory, WhoAnswer answer, String code) {
    var unit = directory.findByUnit(code);
    if (unit.isPresent()) {
      return OptionalInt.of(answer.say(unit.get()));
    }
    var settlement = directory.findBySettlement(code);
    return settlement.isPresent()
        ? OptionalInt.of(answer.say(settlement.get()))
        : OptionalInt.empty();
  }

  /** A code as the register writes it: public texts have small letters in it, or a Cyrillic "А". */
  private static String code(String text) {
    return text.strip().toUpperCase(Locale.ROOT).replace('А', 'A');
  }

  private String asked() {
    return place != null ? place : String.valueOf(point);
  }

  private UsageError usage(String key, Object... figures) {
    return new UsageError(spec, ConsolePhrases.wording(key, figures));
  }
}
