package io.github.dilnytsia.forms;

import com.samskivert.mustache.Escapers;
import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.MustacheException;
import com.samskivert.mustache.Template;
import java.io.StringReader;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;

/**
 * Fills templates with fields. For one thread.
 *
 * <p>A value is escaped when it is made to text, before the library asks whether to escape: no tag prints it raw. A name
 * that is not given is an error; nothing stands in for it.
 */
final class Rendering {

  private final PlainCollector collector = new PlainCollector();
  private final Map<String, Template> compiled = new HashMap<>();
  private final UnaryOperator<String> templates;
  private final Mustache.Compiler compiler;

  /** By names of templates and partials, their texts. */
  Rendering(UnaryOperator<String> templates) {
    this.templates = templates;
    this.compiler = Mustache.compiler()
        .withCollector(collector)
        .withFormatter(Rendering::text)
        .withEscaper(Escapers.NONE)
        .strictSections(true)
        .emptyStringIsFalse(true)
        .withLoader(name -> new StringReader(templates.apply(name)));
  }

  /**
   * The template of that name with these fields.
   *
   * @throws FormTemplateException if the template asks for what is not given, or takes more than a paper may
   */
  String fill(String name, Map<String, Object> fields) {
    var out = new LimitedWriter();
    collector.startAgain();
    try {
      compiled
          .computeIfAbsent(name, fresh -> compiler.compile(templates.apply(fresh)))
          .execute(fields, out);
    } catch (OverBudget e) {
      throw refusal(name, 0, e.key(), e.budget());
    } catch (MustacheException.Context e) {
      throw refusal(name, e.lineNo, "variable-unknown", e.key);
    } catch (MustacheException e) {
      throw refusal(name, 0, "unreadable", Objects.requireNonNullElse(e.getMessage(), ""));
    }
    return out.toString();
  }

  private static CharSequence text(Object value) {
    // The library also asks what a group is as a text, to see whether it is empty.
    return value instanceof String text ? Printed.of(text) : "?";
  }

  private static FormTemplateException refusal(String name, int line, String key, Object figure) {
    var problems = new TemplateProblems();
    if (line > 0) {
      problems.say(name + FormTemplates.SUFFIX, line, key, figure);
    } else {
      problems.say(name + FormTemplates.SUFFIX, key, figure);
    }
    return new FormTemplateException(problems.all());
  }
}
