package io.github.dilnytsia.forms;

import com.google.common.collect.ImmutableSet;
import io.github.dilnytsia.internal.WholeFiles;
import io.github.dilnytsia.judgement.Language;
import io.github.dilnytsia.plan.BeatPlan;
import io.github.dilnytsia.plan.PlanningProblem;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The papers of a plan as pages to be printed: A4, one file each, no script, nothing from a network.
 *
 * <pre>{@code
 * Forms.of(plan, problem).language(Language.EN).write(folder);
 * }</pre>
 *
 * <p>Ukrainian unless told otherwise. An officer's contact is in no paper unless asked for; the reason of an absence is in
 * none at all. The same plan gives the same bytes on any machine. Immutable: each setting returns another object.
 */
public final class Forms {

  private final BeatPlan plan;
  private final PlanningProblem problem;
  private final Language language;
  private final boolean contacts;
  private final FormTemplates templates;
  private final Scope scope;

  private Forms(
      BeatPlan plan,
      PlanningProblem problem,
      Language language,
      boolean contacts,
      FormTemplates templates,
      Scope scope) {
    this.plan = plan;
    this.problem = problem;
    this.language = language;
    this.contacts = contacts;
    this.templates = templates;
    this.scope = scope;
  }

  /**
   * All papers of a plan.
   *
   * @throws IllegalArgumentException if the plan answers another problem
   */
  public static Forms of(BeatPlan plan, PlanningProblem problem) {
    if (!plan.fingerprint().equals(problem.fingerprint())) {
      throw new IllegalArgumentException(
          "The plan answers the problem \"%s\" with fingerprint %s, not \"%s\" with %s; expected the problem it was made from."
              .formatted(
                  plan.problem(), plan.fingerprint(), problem.name(), problem.fingerprint()));
    }
    return new Forms(plan, problem, Language.UK, false, FormTemplates.standard(), Scope.ALL);
  }

  public Forms language(Language language) {
    return new Forms(plan, problem, language, contacts, templates, scope);
  }

  /** Whether officers' contacts are printed, and of a base that it is where the officer lives; not unless this says so. */
  public Forms contacts(boolean contacts) {
    return new Forms(plan, problem, language, contacts, templates, scope);
  }

  public Forms templates(FormTemplates templates) {
    return new Forms(plan, problem, language, contacts, templates, scope);
  }

  /** Of these kinds alone. */
  public Forms only(Collection<Form> forms) {
    return scope(new Scope(ImmutableSet.copyOf(forms), scope.hromadaCode(), scope.officerId()));
  }

  /**
   * For one hromada alone: its rows of every paper, and its beats, under the numbers they have in the whole list.
   *
   * @throws IllegalArgumentException if the problem has no such hromada
   */
  public Forms hromada(String code) {
    if (problem.territory().findHromada(code).isEmpty()) {
      throw TemplateProblems.refusal("no-hromada", code);
    }
    return scope(new Scope(scope.forms(), Optional.of(code), scope.officerId()));
  }

  /**
   * For one officer alone: the papers of the officer's beats and no others.
   *
   * @throws IllegalArgumentException if the problem has no such officer, or the plan gives the officer no beat
   */
  public Forms officer(String id) {
    if (problem.force().findOfficer(id).isEmpty()) {
      throw TemplateProblems.refusal("no-officer", id);
    }
    if (plan.beats().stream().noneMatch(beat -> beat.officerId().equals(id))) {
      throw TemplateProblems.refusal("no-beat", id);
    }
    return scope(new Scope(scope.forms(), scope.hromadaCode(), Optional.of(id)));
  }

  /**
   * What each file holds, in the order they are written: the list of them, {@code index.html}, last.
   *
   * @throws FormTemplateException if a template takes more than a paper may
   */
  public Map<String, byte[]> contents() {
    var facts = new Facts(plan, problem, language, contacts, scope);
    var papers = new Papers(facts, templates, scope);
    var contents = new LinkedHashMap<String, byte[]>();
    for (var form : Form.values()) {
      if (scope.includes(form)) {
        papers.add(form, contents);
      }
    }
    papers.addIndex(contents);
    return Collections.unmodifiableMap(contents);
  }

  /**
   * Writes all files, each whole or not at all. When all papers are written, those of an earlier plan's beats are removed.
   *
   * @throws IllegalArgumentException if a file of another origin stands where a paper would; then nothing is written
   * @throws FormTemplateException if a template takes more than a paper may
   * @throws java.io.UncheckedIOException if the folder cannot be read or written
   */
  public void write(Path folder) {
    var contents = contents();
    var earlier = EarlierPapers.in(folder);
    earlier.requireOurs(contents.keySet());
    WholeFiles.write(
        folder,
        contents,
        scope.isNarrowed() ? ImmutableSet.of() : earlier.obsolete(contents.keySet()));
  }

  private Forms scope(Scope other) {
    return new Forms(plan, problem, language, contacts, templates, other);
  }
}
