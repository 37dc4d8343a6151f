package io.github.dilnytsia.examples.benchmarks;

import com.google.common.collect.ImmutableList;
import java.util.List;

/** An instance file that is not what it should be, with everything that is wrong with it. */
final class InstanceException extends IllegalArgumentException {

  private static final long serialVersionUID = 1;

  private final ImmutableList<String> problems;

  InstanceException(List<String> problems) {
    super(String.join("\n", problems));
    this.problems = ImmutableList.copyOf(problems);
  }

  /** Sentences that name the file, the line, what was found and what was expected. */
  List<String> problems() {
    return problems;
  }
}
