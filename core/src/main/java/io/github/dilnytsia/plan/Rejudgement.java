package io.github.dilnytsia.plan;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Sets;
import io.github.dilnytsia.internal.DomainStyle;
import io.github.dilnytsia.judgement.Finding;
import io.github.dilnytsia.judgement.Language;
import io.github.dilnytsia.judgement.Norm;
import io.github.dilnytsia.judgement.Norms;
import io.github.dilnytsia.judgement.Verdict;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import org.immutables.value.Value;

/**
 * The same assignments judged twice: by the norms the plan was made by, and by others, such as those of another day.
 *
 * <p>All but the norms is the same in both: the day for which officers serve, memoranda hold and stations are open is the
 * plan's.
 */
@Value.Immutable
@DomainStyle
public interface Rejudgement {

  /** By its own norms. */
  BeatPlan before();

  /** By the other norms; its bound is the trivial one. */
  BeatPlan after();

  /** The other norms as they were given. */
  Norms norms();

  /**
   * Norms that differ in any of their figures, dates or sources, by code. One that the other norms lack has no {@code
   * after}, and the plan's own is used in its place.
   */
  List<Change<Norm>> normChanges();

  /**
   * Findings that appear, disappear or say something else, in the order of rules, hromadas, officers and units. A finding is
   * the same one if it is of the same rule about the same hromada, officer and unit.
   */
  List<Change<Finding>> findingChanges();

  /** Officers whose load index or capacity differs, by id. */
  List<Change<OfficerLoad>> loadChanges();

  /** Assignments that a rule forbids only by the other norms, by unit, explained as they are judged by these. */
  List<Explanation> nowForbidden();

  /** Assignments that rules forbid only by the plan's own norms, explained as they are judged by the other ones. */
  List<Explanation> noLongerForbidden();

  /** Units that nobody may serve by the plan's own norms but somebody by the other ones. */
  List<Explanation> nowServable();

  /** Whether both judgements say the same in every figure and word, whatever norms differ. */
  default boolean isSameJudgement() {
    return findingChanges().isEmpty()
        && loadChanges().isEmpty()
        && nowForbidden().isEmpty()
        && noLongerForbidden().isEmpty()
        && nowServable().isEmpty()
        && before().score().equals(after().score())
        && before().officersMissing().compareTo(after().officersMissing()) == 0;
  }

  /** What differs, as lines of text for people. */
  default List<String> in(Language language) {
    return RejudgementText.lines(this, language);
  }

  /**
   * What differs between two judgements of one plan.
   *
   * @param norms the other norms, of which a code may be missing
   * @throws IllegalArgumentException if the assignments are not the same
   */
  static Rejudgement between(BeatPlan before, BeatPlan after, Norms norms) {
    if (!before.assignmentByUnit().keySet().equals(after.assignmentByUnit().keySet())
        || !before.explanations().keySet().equals(after.explanations().keySet())) {
      throw new IllegalArgumentException(
          "The plans for \"%s\" and \"%s\" do not serve the same units; expected one plan judged twice."
              .formatted(before.problem(), after.problem()));
    }
    return builder()
        .before(before)
        .after(after)
        .norms(norms)
        .normChanges(changedNorms(before.norms(), norms))
        .findingChanges(FindingChanges.between(before.findings(), after.findings()))
        .loadChanges(changedLoads(before, after))
        .nowForbidden(
            changed(before, after, (was, is) -> !forbidding(was).containsAll(forbidding(is))))
        .noLongerForbidden(changed(
            before,
            after,
            (was, is) -> !forbidding(was).isEmpty() && forbidding(is).isEmpty()))
        .nowServable(changed(
            before,
            after,
            (was, is) -> is.assignment().isEmpty() && was.candidates() == 0 && is.candidates() > 0))
        .build();
  }

  private static List<Change<Norm>> changedNorms(Norms before, Norms after) {
    return Sets.union(
            new TreeSet<>(before.byCode().keySet()),
            new TreeSet<>(after.byCode().keySet()))
        .stream()
        .sorted()
        .map(code -> new Change<>(before.findNorm(code), after.findNorm(code)))
        .filter(Predicate.not(change -> change.before().equals(change.after())))
        .collect(ImmutableList.toImmutableList());
  }

  private static List<Change<OfficerLoad>> changedLoads(BeatPlan before, BeatPlan after) {
    var loads = new TreeMap<String, OfficerLoad>();
    before.loads().forEach(load -> loads.put(load.officerId(), load));
    return after.loads().stream()
        .map(load ->
            new Change<>(Optional.ofNullable(loads.get(load.officerId())), Optional.of(load)))
        .filter(change -> change
            .before()
            .filter(was -> was.loadIndex().compareTo(change.any().loadIndex()) == 0
                && was.capacity().equals(change.any().capacity()))
            .isEmpty())
        .collect(ImmutableList.toImmutableList());
  }

  private static List<Explanation> changed(
      BeatPlan before, BeatPlan after, BiPredicate<Explanation, Explanation> differs) {
    return after.explanations().values().stream()
        .filter(is -> differs.test(before.explanation(is.unit().id()), is))
        .collect(ImmutableList.toImmutableList());
  }

  private static List<String> forbidding(Explanation explanation) {
    return explanation.verdicts().stream()
        .filter(Verdict::forbids)
        .map(Verdict::ruleId)
        .toList();
  }

  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Rejudgement}. */
  final class Builder extends ImmutableRejudgement.Builder {}
}
