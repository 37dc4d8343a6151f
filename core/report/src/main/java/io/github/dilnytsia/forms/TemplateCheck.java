package io.github.dilnytsia.forms;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Follows a template and its partials with the names in reach at each tag, and tells every name that nobody gives.
 *
 * <p>Names are looked up as the library does: in the innermost section first, then in those around it.
 */
final class TemplateCheck {

  /** A section that is open: whose it is, and which fields it brings into reach. */
  private record Scope(Optional<Variable> of, Map<String, Variable> fields) {
    boolean isOf(Variable other) {
      return of.map(variable -> variable.key().equals(other.key())).orElse(false);
    }
  }

  private static final int DEEPEST_PARTIAL = 8;

  private final Map<String, List<Tag>> tagsByName;
  private final TemplateProblems problems;
  private final Deque<Scope> scopes = new ArrayDeque<>();
  private final Deque<String> partials = new ArrayDeque<>();
  private final Set<String> used = new HashSet<>();
  private int steps;

  TemplateCheck(Map<String, List<Tag>> tagsByName, TemplateProblems problems) {
    this.tagsByName = new HashMap<>(tagsByName);
    this.problems = problems;
  }

  /** Partials that some template checked so far asks for. */
  Set<String> used() {
    return used;
  }

  void check(String template, Map<String, Variable> given) {
    scopes.clear();
    partials.clear();
    scopes.push(new Scope(Optional.empty(), given));
    follow(template);
  }

  private void follow(String template) {
    var depth = scopes.size();
    for (var tag : tagsByName.getOrDefault(template, List.of())) {
      // Partials that ask for others twice each would be followed without end.
      if (++steps > Budgets.CHECKED_TAGS) {
        problems.say(file(template), "partials-too-many");
        return;
      }
      switch (tag.kind()) {
        case VARIABLE -> variable(template, tag);
        case SECTION, INVERTED -> section(template, tag);
        case CLOSE -> {
          if (scopes.size() > depth) {
            scopes.pop();
          }
        }
        case PARTIAL -> partial(template, tag);
      }
    }
    while (scopes.size() > depth) {
      scopes.pop();
    }
  }

  private void variable(String template, Tag tag) {
    var found = find(template, tag);
    if (found.isPresent() && found.get().kind() != Variable.Kind.TEXT) {
      problems.say(file(template), tag.line(), "not-a-text", tag.name());
    }
  }

  private void section(String template, Tag tag) {
    if (tag.name().startsWith("-")) {
      scopes.push(new Scope(Optional.empty(), Map.of()));
      return;
    }
    var found = find(template, tag);
    if (found.isPresent()
        && found.get().kind() == Variable.Kind.LIST
        && tag.kind() == Tag.Kind.SECTION
        && scopes.stream().anyMatch(scope -> scope.isOf(found.get()))) {
      problems.say(file(template), tag.line(), "list-in-itself", tag.name());
    }
    var inside = tag.kind() == Tag.Kind.SECTION ? found : Optional.<Variable>empty();
    scopes.push(new Scope(inside, inside.map(Variable::children).orElse(Map.of())));
  }

  private void partial(String template, Tag tag) {
    used.add(tag.name());
    if (!tagsByName.containsKey(tag.name())) {
      problems.say(file(template), tag.line(), "partial-missing", tag.name());
    } else if (partials.contains(tag.name())) {
      problems.say(file(template), tag.line(), "partial-in-itself", tag.name());
    } else if (partials.size() == DEEPEST_PARTIAL) {
      problems.say(file(template), tag.line(), "partials-too-deep", DEEPEST_PARTIAL);
    } else {
      partials.push(tag.name());
      follow(tag.name());
      partials.pop();
    }
  }

  private Optional<Variable> find(String template, Tag tag) {
    var found = lookUp(tag.name().split("\\.", -1));
    if (found.isEmpty()) {
      problems.say(file(template), tag.line(), "variable-unknown", tag.name());
    }
    return found;
  }

  private Optional<Variable> lookUp(String[] path) {
    for (var scope : scopes) {
      var found = Optional.ofNullable(scope.fields.get(path[0]));
      if (found.isPresent()) {
        for (var i = 1; i < path.length; i++) {
          var name = path[i];
          found = found
              .filter(group -> group.kind() == Variable.Kind.GROUP)
              .flatMap(group -> Optional.ofNullable(group.children().get(name)));
        }
        return found;
      }
    }
    return Optional.empty();
  }

  private static String file(String template) {
    return template + FormTemplates.SUFFIX;
  }
}
