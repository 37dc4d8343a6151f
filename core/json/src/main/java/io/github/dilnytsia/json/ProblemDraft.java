package io.github.dilnytsia.json;

import static io.github.dilnytsia.json.JsonPhrases.say;

import io.github.dilnytsia.plan.PlanningProblem;
import io.github.dilnytsia.staffing.Force;
import io.github.dilnytsia.territory.Territory;
import java.util.Optional;

/** A problem while it is read: what refers to something else is judged before anything is put together. */
final class ProblemDraft {

  final PlanningProblem.Builder problem = PlanningProblem.builder();
  Territory.Builder territory = Territory.builder();
  Force.Builder force = Force.builder();
  Optional<Located<String>> fingerprint = Optional.empty();

  /**
   * The problem.
   *
   * @throws IllegalArgumentException if the domain refuses the whole
   */
  PlanningProblem make(Reading in) {
    var made = problem.territory(territory.build()).force(force.build()).build();
    if (fingerprint.isPresent() && !fingerprint.get().value().equals(made.fingerprint())) {
      in.log()
          .tell(
              fingerprint.get().spot().orElseThrow(),
              Optional.of('"' + fingerprint.get().value() + '"'),
              say("expected.fingerprint", made.fingerprint()),
              Optional.of(say("hint.fingerprint")));
    }
    return made;
  }
}
