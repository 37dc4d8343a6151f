package io.github.dilnytsia.rules;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Map;
import org.drools.model.Model;
import org.drools.model.impl.ModelImpl;

/**
 * Rules that came into a book together, as classes: ours, or those of one host.
 *
 * <p>Immutable; what two books have in common they share. A host's classes hang on nothing but this.
 *
 * @param fileByRule the name of each rule's text by package and name; empty of ours
 * @param drlByFile what the texts hold, of tables what they stand for; empty of ours
 */
record RulePart(
    RuleOrigin origin,
    ImmutableList<Model> models,
    ImmutableMap<String, String> fileByRule,
    ImmutableMap<String, String> drlByFile) {

  static RulePart standard(List<Model> models) {
    return new RulePart(
        RuleOrigin.STANDARD, ImmutableList.copyOf(models), ImmutableMap.of(), ImmutableMap.of());
  }

  static RulePart host(
      List<Model> models, Map<String, String> fileByRule, Map<String, String> drlByFile) {
    return new RulePart(
        RuleOrigin.HOST,
        ImmutableList.copyOf(models),
        ImmutableMap.copyOf(fileByRule),
        ImmutableMap.copyOf(drlByFile));
  }

  /** Whether a text of a host has a word in quotes, such as the code of a norm. */
  boolean speaksOf(String word) {
    return drlByFile.values().stream().anyMatch(text -> text.contains('"' + word + '"'));
  }

  /** Ids of the policies its rules belong to. */
  ImmutableSet<String> ids() {
    return models.stream()
        .flatMap(model -> model.getRules().stream())
        .map(Metadata::policy)
        .collect(ImmutableSet.toImmutableSet());
  }

  /** The same without the rules of some policies. */
  RulePart without(ImmutableSet<String> ids) {
    var kept = models.stream().map(model -> without(model, ids)).toList();
    return new RulePart(origin, ImmutableList.copyOf(kept), fileByRule, drlByFile);
  }

  private static Model without(Model model, ImmutableSet<String> ids) {
    var rules = model.getRules().stream()
        .filter(rule -> !ids.contains(Metadata.policy(rule)))
        .toList();
    if (rules.size() == model.getRules().size()) {
      return model;
    }
    var left = new ModelImpl(model.getName())
        .withRules(rules)
        .withGlobals(model.getGlobals())
        .withQueries(model.getQueries());
    model.getTypeMetaDatas().forEach(left::addTypeMetaData);
    return left;
  }
}
