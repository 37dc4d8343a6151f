package io.github.dilnytsia.forms;

import java.time.LocalDate;
import java.time.Month;

/** An officer's report to the hromada on the half-year of the plan's day: the plan's figures, and room for what happened. */
final class HalfYearFields {

  private final Facts facts;
  private final PassportFields passport;

  HalfYearFields(Facts facts) {
    this.facts = facts;
    this.passport = new PassportFields(facts);
  }

  Fields of(NumberedBeat beat) {
    var day = facts.plan().date();
    var first = day.getMonthValue() <= 6;
    var begin = LocalDate.of(day.getYear(), first ? Month.JANUARY : Month.JULY, 1);
    return passport
        .of(beat)
        .text("half", first ? "I" : "II")
        .text("year", Integer.toString(day.getYear()))
        .text("periodBegin", facts.words().date(begin))
        .text("periodEnd", facts.words().date(begin.plusMonths(6).minusDays(1)))
        .list("norms", NormFields.of(facts, "reports-per-year"));
  }
}
