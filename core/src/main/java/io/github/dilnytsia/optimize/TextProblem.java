package io.github.dilnytsia.optimize;

/**
 * One thing in a text that cannot be read: where it stands, what was found, what was expected.
 *
 * @param line counted from 1; what is missing at the end has the number of the last line
 * @param found shortened to 80 characters, with invisible characters written as {@code \}{@code u202E}
 * @param expected a phrase that goes on after "expected"
 */
public record TextProblem(int line, String found, String expected) {

  /** Such as {@code line 17: found "-3"; expected the use of resource 0, a whole number from 0 to 1000000000000000.}. */
  @Override
  public String toString() {
    return "line %d: found %s; expected %s.".formatted(line, found, expected);
  }
}
