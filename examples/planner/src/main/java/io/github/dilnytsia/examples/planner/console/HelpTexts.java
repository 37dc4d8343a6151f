package io.github.dilnytsia.examples.planner.console;

import io.github.dilnytsia.judgement.Language;
import io.github.dilnytsia.judgement.Phrases;
import io.github.dilnytsia.judgement.Wording;
import java.util.Collections;
import java.util.Enumeration;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/**
 * What {@code --help} says, in one language.
 *
 * <p>A command {@code planner x} has the key {@code planner.x.usage.description.0}; its option {@code --y} has
 * {@code planner.x.y}, or {@code y} where every command means the same by it; a parameter has its description key, and a
 * label such as {@code FILE} {@code label.file}.
 */
final class HelpTexts extends ResourceBundle {

  private static final Phrases PHRASES = Phrases.load(HelpTexts.class, "help");

  private final Language language;

  HelpTexts(Language language) {
    this.language = language;
  }

  /** Every key there is a text for. */
  static Phrases phrases() {
    return PHRASES;
  }

  @Override
  protected @Nullable Object handleGetObject(String key) {
    return PHRASES.find(key).map((Wording text) -> text.in(language)).orElse(null);
  }

  @Override
  public Enumeration<String> getKeys() {
    return Collections.enumeration(PHRASES.keys());
  }
}
