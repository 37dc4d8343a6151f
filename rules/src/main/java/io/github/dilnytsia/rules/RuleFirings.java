package io.github.dilnytsia.rules;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.kie.api.event.rule.AfterMatchFiredEvent;
import org.kie.api.event.rule.DefaultAgendaEventListener;

/** Listens which rules fire in the sessions of one call. Belongs to one thread. */
final class RuleFirings extends DefaultAgendaEventListener {

  private final RuleEngine engine;
  private final Set<Rule> fired = Collections.newSetFromMap(new IdentityHashMap<>());

  RuleFirings(RuleEngine engine) {
    this.engine = engine;
  }

  @Override
  public void afterMatchFired(AfterMatchFiredEvent event) {
    fired.add(engine.rule(event.getMatch().getRule()));
  }

  boolean has(Rule rule) {
    return fired.contains(rule);
  }
}
