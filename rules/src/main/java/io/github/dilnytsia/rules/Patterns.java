package io.github.dilnytsia.rules;

import java.util.Collection;
import org.drools.drl.ast.descr.AccumulateDescr;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.CollectDescr;
import org.drools.drl.ast.descr.ConditionalElementDescr;
import org.drools.drl.ast.descr.ExistsDescr;
import org.drools.drl.ast.descr.ForallDescr;
import org.drools.drl.ast.descr.FromDescr;
import org.drools.drl.ast.descr.NotDescr;
import org.drools.drl.ast.descr.OrDescr;
import org.drools.drl.ast.descr.PatternDescr;

/** Which facts the conditions of a rule ask for together. */
final class Patterns {

  /** As many as there are. */
  private static final int ALL = 2;

  private Patterns() {}

  /** How many facts of a type a condition looks at at once, two standing for all of them; of alternatives the most. */
  static int most(BaseDescr condition, String type) {
    if (condition instanceof PatternDescr pattern) {
      return ofPattern(pattern, type);
    }
    if (condition instanceof AccumulateDescr accumulate) {
      return all(accumulate.getInput(), type);
    }
    if (condition instanceof ConditionalElementDescr group) {
      var parts = parts(group.getDescrs(), type, condition instanceof OrDescr);
      return isOfAll(condition) && parts > 0 ? ALL : parts;
    }
    return 0;
  }

  private static boolean isOfAll(BaseDescr condition) {
    return condition instanceof NotDescr
        || condition instanceof ExistsDescr
        || condition instanceof ForallDescr;
  }

  private static int parts(
      Collection<? extends BaseDescr> descrs, String type, boolean areAlternatives) {
    var counts = descrs.stream().mapToInt(part -> most(part, type));
    return areAlternatives ? counts.max().orElse(0) : counts.sum();
  }

  private static int ofPattern(PatternDescr pattern, String type) {
    var from = pattern.getSource();
    if (from instanceof AccumulateDescr accumulate) {
      return all(accumulate.getInput(), type);
    }
    if (from instanceof CollectDescr collect) {
      return all(collect.getInputPattern(), type);
    }
    if (from instanceof FromDescr) {
      return 0;
    }
    var name = pattern.getObjectType();
    return name != null && name.substring(name.lastIndexOf('.') + 1).equals(type) ? 1 : 0;
  }

  private static int all(BaseDescr input, String type) {
    return most(input, type) > 0 ? ALL : 0;
  }
}
