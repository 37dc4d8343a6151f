package io.github.dilnytsia.examples.planner;

import io.github.dilnytsia.dataset.DatasetSkeleton;
import io.github.dilnytsia.dataset.Register;
import io.github.dilnytsia.dataset.RegisterObject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Begins a dataset with the official register. */
@Command(
    name = "import",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    description = {
      "Begins a dataset with the official register KATOTTG: its hromadas and settlements, with residents and points from your own files.",
      "Settlements that lack either are listed in DIR/missing.csv; then nothing else is written, exit code 3, unless --allow-missing is given. DIR is new, empty, or has an earlier import, in which nothing that stands there is changed."
    },
    footerHeading = "%nExample:%n",
    footer =
        "  planner import kodifikator.csv --oblast 05 --residents residents.csv --points points.csv --out data")
final class ImportCommand implements Callable<Integer> {

  private static final String MISSING = "missing.csv";

  @Spec
  private CommandSpec spec = CommandSpec.create();

  @Parameters(
      paramLabel = "KODIFIKATOR",
      description = "The register as it is published: CSV with its Ukrainian column names.")
  private Path register = Path.of("");

  @Option(
      names = "--oblast",
      paramLabel = "OBLAST",
      description =
          "Its two digits in the register, its code or its name; without it the whole country is imported.")
  private @Nullable String oblast;

  @Option(
      names = "--residents",
      paramLabel = "FILE",
      description = "CSV with the columns katottg and population, and population_quality if known.")
  private @Nullable Path residents;

  @Option(
      names = "--points",
      paramLabel = "FILE",
      description = "CSV with the columns katottg, lat and lon; may be the residents' file.")
  private @Nullable Path points;

  @Option(
      names = "--out",
      paramLabel = "DIR",
      required = true,
      description = "The folder to write.")
  private Path folder = Path.of("");

  @Option(
      names = "--allow-missing",
      description = "Write the dataset all the same, with empty fields to be filled in.")
  private boolean allowMissing;

  @Mixin
  private LanguageOption language = new LanguageOption();

  @Override
  public Integer call() {
    var skeleton = skeleton();
    Summary.notices(skeleton.notices(), language.console())
        .forEach(spec.commandLine().getErr()::println);
    if (skeleton.incomplete().isEmpty() || allowMissing) {
      skeleton.write(folder);
      sayWritten(skeleton);
      return ExitCode.DONE;
    }
    skeleton.writeMissing(folder);
    spec.commandLine()
        .getErr()
        .println(say(
            "import-stopped",
            skeleton.incomplete().size(),
            skeleton.settlements().size(),
            skeleton.withoutResidents().size(),
            skeleton.withoutPoint().size(),
            folder.resolve(MISSING)));
    return ExitCode.BAD_DATA;
  }

  private DatasetSkeleton skeleton() {
    var sources = DatasetSkeleton.from(existing(register));
    if (residents != null) {
      sources.residents(existing(residents));
    }
    if (points != null) {
      sources.points(existing(points));
    }
    var country = sources.read();
    return oblast == null ? country : country.in(oblast(country.register(), oblast));
  }

  private RegisterObject oblast(Register codifier, String text) {
    return codifier
        .findOblast(text)
        .orElseThrow(() -> usage(say("no-oblast", text, oblasts(codifier))));
  }

  private static String oblasts(Register register) {
    return register.oblasts().stream()
        .map(found -> found.code().substring(2, 4))
        .collect(Collectors.joining(", "));
  }

  private Path existing(Path file) {
    if (!Files.isRegularFile(file)) {
      throw usage(say("no-file", file));
    }
    return file;
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

  private ParameterException usage(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
