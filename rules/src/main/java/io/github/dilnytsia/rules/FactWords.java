package io.github.dilnytsia.rules;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import io.github.dilnytsia.judgement.Norm;
import io.github.dilnytsia.plan.Beat;
import io.github.dilnytsia.plan.BeatPlan;
import io.github.dilnytsia.plan.Candidate;
import io.github.dilnytsia.plan.Forbid;
import io.github.dilnytsia.plan.HromadaService;
import io.github.dilnytsia.plan.JudgedCandidate;
import io.github.dilnytsia.plan.OfficerLoad;
import io.github.dilnytsia.plan.Pin;
import io.github.dilnytsia.plan.PlanningProblem;
import io.github.dilnytsia.plan.StationUse;
import io.github.dilnytsia.plan.UnservedUnit;
import io.github.dilnytsia.territory.BasicUnit;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The facts rules see, and what may be asked of each in a condition. */
final class FactWords {

  static final ImmutableSortedMap<String, Class<?>> FACTS = Stream.<Class<?>>of(
          BasicUnit.class,
          Candidate.class,
          JudgedCandidate.class,
          OfficerLoad.class,
          Beat.class,
          HromadaService.class,
          StationUse.class,
          UnservedUnit.class,
          Pin.class,
          Forbid.class,
          Norm.class,
          PlanningProblem.class,
          BeatPlan.class)
      .collect(ImmutableSortedMap.toImmutableSortedMap(
          Comparator.naturalOrder(), Class::getSimpleName, type -> type));

  private FactWords() {}

  /** Properties of a type, as conditions name them. */
  static ImmutableSortedSet<String> properties(Class<?> type) {
    return Arrays.stream(type.getMethods())
        .filter(method -> method.getParameterCount() == 0
            && method.getReturnType() != void.class
            && !Modifier.isStatic(method.getModifiers())
            && method.getDeclaringClass() != Object.class
            && !method.isSynthetic())
        .map(method -> property(method.getName()))
        .filter(name -> !List.of("hashCode", "toString", "class").contains(name))
        .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
  }

  /** Methods of a type, for code behind {@code then}. */
  static ImmutableSortedSet<String> methods(Class<?> type) {
    return Arrays.stream(type.getMethods())
        .filter(method -> method.getDeclaringClass() != Object.class
            && !method.getName().equals("builder")
            && !method.isSynthetic())
        .map(method -> method.getName())
        .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
  }

  private static String property(String method) {
    for (var prefix : List.of("is", "get")) {
      if (method.length() > prefix.length()
          && method.startsWith(prefix)
          && Character.isUpperCase(method.charAt(prefix.length()))) {
        var rest = method.substring(prefix.length());
        return rest.substring(0, 1).toLowerCase(Locale.ROOT) + rest.substring(1);
      }
    }
    return method;
  }

  /** The type of this library that a simple or whole name means: a fact, or what facts are made of. */
  static Optional<Class<?>> find(String name) {
    var simple = name.substring(name.lastIndexOf('.') + 1);
    if (FACTS.containsKey(simple)) {
      return Optional.ofNullable(FACTS.get(simple));
    }
    for (var part : Splitter.on(' ').split("territory staffing judgement plan rules")) {
      var whole = name.contains(".") ? name : "io.github.dilnytsia." + part + "." + name;
      if (whole.startsWith("io.github.dilnytsia.")) {
        try {
          return Optional.of(Class.forName(whole, false, FactWords.class.getClassLoader()));
        } catch (ClassNotFoundException | LinkageError e) {
          // Of another package, or none of ours.
        }
      }
    }
    return Optional.empty();
  }
}
