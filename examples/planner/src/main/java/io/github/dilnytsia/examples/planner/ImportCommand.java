package io.github.dilnytsia.examples.planner;

import io.github.dilnytsia.dataset.DatasetSkeleton;
import io.github.dilnytsia.dataset.Register;
import io.github.dilnytsia.dataset.RegisterObject;
import io.github.dilnytsia.examples.planner.console.ExitCode;
import io.github.dilnytsia.examples.planner.console.JsonOption;
import io.github.dilnytsia.examples.planner.console.LanguageOption;
import io.github.dilnytsia.examples.planner.console.UsageError;
import io.github.dilnytsia.examples.planner.console.Version;
import io.github.dilnytsia.examples.planner.json.ImportJson;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Begins a dataset with the official register. */
@Command(
    name = "import",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    footer = {
      "  planner import kodifikator.csv --oblast 05 \\",
      "      --residents residents.csv --points points.csv --out data"
    })
final class ImportCommand implements Callable<Integer> {

  private static final String MISSING = "missing.csv";

  @Spec
  private CommandSpec spec = CommandSpec.create();

  @Parameters(paramLabel = "${bundle:label.register}", descriptionKey = "register")
  private Path register = Path.of("");

  @Option(names = "--oblast", paramLabel = "${bundle:label.oblast}")
  private @Nullable String oblast;

  @Option(names = "--residents", paramLabel = "${bundle:label.file}")
  private @Nullable Path residents;

  @Option(names = "--points", paramLabel = "${bundle:label.file}")
  private @Nullable Path points;

  @Option(names = "--out", paramLabel = "${bundle:label.folder}", required = true)
  private Path folder = Path.of("");

  @Option(names = "--allow-missing")
  private boolean allowMissing;

  @Mixin
  private LanguageOption language = new LanguageOption();

  @Mixin
  private JsonOption json = new JsonOption();

  @Override
  public Integer call() {
    var skeleton = skeleton();
    var isComplete = skeleton.incomplete().isEmpty() || allowMissing;
    if (!json.isGiven()) {
      Summary.notices(skeleton.notices(), language.console())
          .forEach(spec.commandLine().getErr()::println);
    }
    if (isComplete) {
      skeleton.write(folder);
    } else {
      skeleton.writeMissing(folder);
    }
    if (json.isGiven()) {
      spec.commandLine()
          .getOut()
          .println(ImportJson.of(skeleton, folder, isComplete, language.console()));
    } else if (isComplete) {
      sayWritten(skeleton);
    } else {
      sayStopped(skeleton);
    }
    return isComplete ? ExitCode.DONE : ExitCode.BAD_DATA;
  }

  private void sayStopped(DatasetSkeleton skeleton) {
    spec.commandLine()
        .getErr()
        .println(say(
            "import-stopped",
            skeleton.incomplete().size(),
            skeleton.settlements().size(),
            skeleton.withoutResidents().size(),
            skeleton.withoutPoint().size(),
            folder.resolve(MISSING)));
  }

  private DatasetSkeleton skeleton() {
    var sources = DatasetSkeleton.from(GivenFile.require(register, spec));
    if (residents != null) {
      sources.residents(GivenFile.require(residents, spec));
    }
    if (points != null) {
      sources.points(GivenFile.require(points, spec));
    }
    var country = sources.read();
    return oblast == null ? country : country.in(oblast(country.register(), oblast));
  }

  private RegisterObject oblast(Register codifier, String text) {
    return codifier.findOblast(text).orElseThrow(() -> usage("no-oblast", text, oblasts(codifier)));
  }

  private static String oblasts(Register register) {
    return register.oblasts().stream()
        .map(found -> found.code().substring(2, 4))
        .collect(Collectors.joining(", "));
  }

  private void sayWritten(DatasetSkeleton skeleton) {
    var out = spec.commandLine().getOut();
    out.println(say(
        "imported",
        folder,
        skeleton.hromadas().size(),
        skeleton.settlements().size(),
        skeleton.residents()));
    if (!skeleton.incomplete().isEmpty()) {
      out.println(say(
          "import-missing",
          skeleton.withoutResidents().size(),
          skeleton.withoutPoint().size(),
          folder.resolve(MISSING)));
    }
    out.println(say("import-next", folder));
  }

  private String say(String key, Object... figures) {
    return ConsolePhrases.say(language.console(), key, figures);
  }

  private UsageError usage(String key, Object... figures) {
    return new UsageError(spec, ConsolePhrases.wording(key, figures));
  }
}
