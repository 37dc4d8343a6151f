package io.github.dilnytsia.scenario;

import io.github.dilnytsia.dataset.Dataset;
import io.github.dilnytsia.judgement.Wording;
import java.time.LocalDate;
import java.util.function.UnaryOperator;

/**
 * One question to the planner, on a synthetic territory made for it.
 *
 * <p>Its name tells it from all others. Immutable and safe for any number of threads.
 */
public final class Scenario {

  private final Wishes wishes;
  private final LocalDate date;
  private final Wording title;
  private final Wording question;
  private final UnaryOperator<Dataset> change;

  private Scenario(
      Wishes wishes,
      LocalDate date,
      Wording title,
      Wording question,
      UnaryOperator<Dataset> change) {
    this.wishes = wishes;
    this.date = date;
    this.title = title;
    this.question = question;
    this.change = change;
  }

  /** Asks about the day for which the wishes are fulfilled. */
  static Scenario of(Wishes wishes, Wording title, Wording question) {
    return new Scenario(wishes, wishes.date(), title, question, UnaryOperator.identity());
  }

  /** The same question after something else has become of what was wished for. */
  Scenario after(UnaryOperator<Dataset> change) {
    return new Scenario(wishes, date, title, question, change);
  }

  /** The same question on another day. */
  Scenario on(LocalDate date) {
    return new Scenario(wishes, date, title, question, change);
  }

  /** Such as {@code national-2021}. */
  public String name() {
    return wishes.name();
  }

  /** The day its plan is for. */
  public LocalDate date() {
    return date;
  }

  /** What its territory and force are drawn from. */
  public long seed() {
    return wishes.seed();
  }

  /** Says that it is synthetic. */
  public Wording title() {
    return title;
  }

  public Wording question() {
    return question;
  }

  /** The facts, made anew on each call, always the same. */
  public Dataset dataset() {
    return change.apply(SyntheticDataset.of(wishes));
  }

  /** Its name and day. */
  @Override
  public String toString() {
    return "%s (%s)".formatted(name(), date);
  }
}
