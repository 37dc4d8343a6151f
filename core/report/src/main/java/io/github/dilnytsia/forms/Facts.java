package io.github.dilnytsia.forms;

import com.google.common.collect.ImmutableList;
import io.github.dilnytsia.judgement.Language;
import io.github.dilnytsia.plan.BeatPlan;
import io.github.dilnytsia.plan.OfficerLoad;
import io.github.dilnytsia.plan.PlanningProblem;
import io.github.dilnytsia.staffing.Officer;
import io.github.dilnytsia.territory.Hromada;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** What every form is filled from: a plan and its problem, in one language, narrowed to one hromada where asked for. */
final class Facts {

  private final BeatPlan plan;
  private final PlanningProblem problem;
  private final Words words;
  private final Places places;
  private final boolean contacts;
  private final ImmutableList<Hromada> hromadas;
  private final ImmutableList<NumberedBeat> beats;
  private final Map<String, OfficerLoad> loads = new HashMap<>();
  private final Map<String, String> raionByHromada = new HashMap<>();
  private final Set<String> demanding = new HashSet<>();

  Facts(BeatPlan plan, PlanningProblem problem, Language language, boolean contacts, Scope scope) {
    this.plan = plan;
    this.problem = problem;
    this.words = new Words(language);
    this.places = new Places(words, problem.territory());
    this.contacts = contacts;
    plan.loads().forEach(load -> loads.put(load.officerId(), load));
    problem.territory().demands().forEach(demand -> demanding.add(demand.settlementCode()));
    for (var shortage : plan.shortages()) {
      shortage.raionCode().ifPresent(raion -> raionByHromada.put(shortage.hromadaCode(), raion));
    }
    // Raions stand together, and in each its hromadas.
    var all = ImmutableList.sortedCopyOf(
        Comparator.comparing((Hromada hromada) -> raionOf(hromada).orElse(""))
            .thenComparing(Hromada::code),
        problem.territory().hromadas());
    this.hromadas = all.stream().filter(scope::includes).collect(ImmutableList.toImmutableList());
    this.beats = NumberedBeat.of(plan, all).stream()
        .filter(beat -> scope.includes(beat.hromada()))
        .collect(ImmutableList.toImmutableList());
  }

  BeatPlan plan() {
    return plan;
  }

  PlanningProblem problem() {
    return problem;
  }

  Words words() {
    return words;
  }

  Places places() {
    return places;
  }

  List<Hromada> hromadas() {
    return hromadas;
  }

  /** Its own word, or else that of its settlements. */
  Optional<String> raionOf(Hromada hromada) {
    return Optional.ofNullable(raionByHromada.get(hromada.code()));
  }

  /** In the order of the annex, each with its number there. */
  List<NumberedBeat> beats() {
    return beats;
  }

  List<NumberedBeat> beatsOf(Hromada hromada) {
    return beats.stream().filter(beat -> beat.hromada().equals(hromada)).toList();
  }

  OfficerLoad load(String officerId) {
    return Objects.requireNonNull(loads.get(officerId));
  }

  /** Whether the data says what the settlement asks for; a settlement without a row asks for nothing that is known. */
  boolean demandKnown(String settlementCode) {
    return demanding.contains(settlementCode);
  }

  /** Officers in service on the day, in the order of their ids. */
  List<Officer> serving() {
    return plan.loads().stream()
        .map(OfficerLoad::officer)
        .filter(officer -> officer.isInServiceOn(plan.date()))
        .toList();
  }

  boolean contacts() {
    return contacts;
  }

  /** Id, name, role, and the contact only where it was asked for. */
  Fields officer(Officer officer) {
    return new Fields()
        .text("id", officer.id())
        .text("name", officer.serviceName().map(Words::name).orElse(""))
        .text("role", words.say("role-" + officer.role()))
        .text("contact", contacts ? officer.contact().map(Words::name).orElse("") : "");
  }

  Fields officer(String id) {
    return officer(problem.force().officer(id));
  }

  /** Which plan a paper was made from. */
  Fields origin() {
    return new Fields()
        .text("name", Words.name(plan.problem()))
        .text("date", words.date(plan.date()))
        .text("fingerprint", plan.fingerprint().substring(0, 12))
        .flag("interrupted", plan.interrupted());
  }
}
