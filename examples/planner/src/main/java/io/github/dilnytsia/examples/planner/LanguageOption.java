package io.github.dilnytsia.examples.planner;

import io.github.dilnytsia.judgement.Language;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParseResult;

/**
 * Which language people are spoken to in.
 *
 * <p>The console speaks the language of the machine's locale unless told otherwise. Files must not depend on the
 * machine: they are Ukrainian unless told otherwise.
 */
final class LanguageOption {

  @Option(
      names = "--lang",
      paramLabel = "uk|en",
      description =
          "Language of messages and of the texts in files. By default messages follow the locale and files are Ukrainian.")
  private @Nullable Language given;

  Language console() {
    if (given != null) {
      return given;
    }
    return Language.findByTag(Locale.getDefault(Locale.Category.DISPLAY).getLanguage())
        .orElse(Language.EN);
  }

  Language files() {
    return given != null ? given : Language.UK;
  }

  /** The language asked for on a command line that failed. */
  static LanguageOption of(ParseResult parsed) {
    var option = new LanguageOption();
    var last = parsed;
    while (last.hasSubcommand()) {
      last = last.subcommand();
    }
    option.given = last.matchedOptionValue("--lang", null);
    return option;
  }
}
