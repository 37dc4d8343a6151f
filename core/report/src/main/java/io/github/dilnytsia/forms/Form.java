package io.github.dilnytsia.forms;

import java.util.Optional;

/** A paper that a police office prints, fills in and signs. */
public enum Form {
  /** Додаток до наказу: every beat with its officer, settlements and reception. */
  ANNEX("annex", false),
  /** Паспорт поліцейської дільниці. */
  PASSPORT("passport", true),
  /** Звіт офіцера перед громадою, twice a year. */
  HALF_YEAR("half-year", true),
  /** Графік прийому громадян. */
  RECEPTION("reception", false),
  /** Реєстр меморандумів. */
  MEMORANDA("memoranda", false),
  /** Доповідна записка про некомплект. */
  SHORTAGE("shortage", false);

  private final String id;
  private final boolean perBeat;

  Form(String id, boolean perBeat) {
    this.id = id;
    this.perBeat = perBeat;
  }

  /** Name of its template, and what its files' names begin with. */
  public String id() {
    return id;
  }

  /** Whether there is one for each beat; else there is one for the whole plan. */
  public boolean isPerBeat() {
    return perBeat;
  }

  public static Optional<Form> findById(String id) {
    for (var form : values()) {
      if (form.id.equals(id)) {
        return Optional.of(form);
      }
    }
    return Optional.empty();
  }
}
