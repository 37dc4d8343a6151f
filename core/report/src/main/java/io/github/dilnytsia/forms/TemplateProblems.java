package io.github.dilnytsia.forms;

import io.github.dilnytsia.judgement.Phrases;
import io.github.dilnytsia.judgement.WordedException;
import io.github.dilnytsia.judgement.Wording;
import java.util.ArrayList;
import java.util.List;

/** Everything wrong with templates, each once, so that somebody who edits them mends them in one go. */
final class TemplateProblems {

  private static final Phrases PHRASES = Phrases.load(TemplateProblems.class, "templates");

  /** Nobody mends more in one go. */
  private static final int MOST = 200;

  private final List<Wording> problems = new ArrayList<>();

  /** Why nothing is written at all. */
  static WordedException refusal(String key, Object... figures) {
    return new WordedException(PHRASES.say(key, figures));
  }

  /** A problem of a line. */
  void say(String file, int line, String key, Object... figures) {
    add(PHRASES.say("at-line", file, line, PHRASES.say(key, figures)));
  }

  /** A problem of a whole file or folder. */
  void say(String file, String key, Object... figures) {
    add(PHRASES.say("of-file", file, PHRASES.say(key, figures)));
  }

  List<Wording> all() {
    return problems;
  }

  /** Ends here if anything is wrong. */
  void throwIfAny() {
    if (!problems.isEmpty()) {
      throw new FormTemplateException(problems);
    }
  }

  void add(Wording problem) {
    if (problems.size() < MOST && !problems.contains(problem)) {
      problems.add(problem);
    }
  }
}
