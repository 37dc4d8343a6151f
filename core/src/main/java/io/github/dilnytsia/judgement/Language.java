package io.github.dilnytsia.judgement;

import java.util.Optional;

/** A language in which people are spoken to. */
public enum Language {
  UK,
  EN;

  /** The language of a tag such as {@code uk} or {@code en}, in any case. */
  public static Optional<Language> findByTag(String tag) {
    for (var language : values()) {
      if (language.name().equalsIgnoreCase(tag)) {
        return Optional.of(language);
      }
    }
    return Optional.empty();
  }
}
