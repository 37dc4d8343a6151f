package io.github.dilnytsia.staffing;

/** The two kinds of officer a beat may have. */
public enum Role {
  /** Поліцейський офіцер громади (ПОГ): lives and works in one hromada that has signed a memorandum. */
  COMMUNITY_OFFICER,
  /** Дільничний офіцер поліції (ДОП): keeps contact where no community officer serves yet. */
  DISTRICT_OFFICER
}
