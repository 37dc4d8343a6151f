package io.github.dilnytsia.examples.planner.console;

import io.github.dilnytsia.judgement.Language;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/**
 * Which language people are spoken to in.
 *
 * <p>The console speaks the language of the machine's locale unless told otherwise. Files must not depend on the
 * machine: they are Ukrainian unless told otherwise.
 */
public final class LanguageOption {

  @Option(names = Manners.LANGUAGE, paramLabel = "uk|en")
  private @Nullable Language given;

  /** Of what is printed. */
  public Language console() {
    return given != null ? given : Manners.ofLocale();
  }

  /** Of the texts in files. */
  public Language files() {
    return given != null ? given : Language.UK;
  }
}
