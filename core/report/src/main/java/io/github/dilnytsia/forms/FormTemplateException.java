package io.github.dilnytsia.forms;

import com.google.common.collect.ImmutableList;
import io.github.dilnytsia.judgement.Language;
import io.github.dilnytsia.judgement.Wording;
import java.util.List;
import java.util.stream.Collectors;

/** Templates that no form is made from, with everything that is wrong with them. */
public final class FormTemplateException extends IllegalArgumentException {

  private static final long serialVersionUID = 1;

  private final transient ImmutableList<Wording> problems;

  FormTemplateException(List<Wording> problems) {
    super(problems.stream().map(p -> p.in(Language.EN)).collect(Collectors.joining("\n")));
    this.problems = ImmutableList.copyOf(problems);
  }

  /** Each with file and line, what was found and what to do; at least one. */
  public List<Wording> problems() {
    return problems;
  }
}
