package io.github.dilnytsia.judgement;

import io.github.dilnytsia.internal.DomainStyle;
import java.util.List;
import org.immutables.value.Value;

/**
 * A sentence that can be said in Ukrainian and in English, with its figures.
 *
 * <p>The sentence is put together only when somebody reads it; two wordings are equal if they would say the same in both
 * languages. A text among the figures can forge no sentence: line ends, marks of direction and other characters that
 * cannot be seen are said as {@code \}{@code u202E}. Nothing depends on the machine's locale: decimals are written with a comma in Ukrainian and a point in
 * English, without grouping.
 */
@Value.Immutable
@DomainStyle
public interface Wording {

  /** Ukrainian, with {@code {0}}, {@code {1}} … where the figures stand. */
  String uk();

  String en();

  /** Texts, numbers, dates or further wordings, for the places in both sentences. */
  List<Object> figures();

  /** The sentence in one language. */
  default String in(Language language) {
    return WordingFormat.fill(language == Language.UK ? uk() : en(), figures(), language);
  }

  static Wording of(String uk, String en, Object... figures) {
    return builder().uk(uk).en(en).addFigures(figures).build();
  }

  /** The same text in both languages, such as a name or what a person wrote. */
  static Wording same(String text) {
    return of("{0}", "{0}", text);
  }

  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Wording}. */
  final class Builder extends ImmutableWording.Builder {}
}
