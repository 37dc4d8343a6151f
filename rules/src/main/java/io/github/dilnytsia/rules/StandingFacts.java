package io.github.dilnytsia.rules;

import com.google.common.collect.ImmutableSortedMap;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;
import org.kie.api.event.rule.DefaultRuleRuntimeEventListener;
import org.kie.api.event.rule.ObjectDeletedEvent;
import org.kie.api.event.rule.ObjectInsertedEvent;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.FactHandle;

/**
 * Facts of one kind in a session that stays, each under its key, with what the rules conclude of it.
 *
 * <p>Rules insert their judgements logically; the engine's truth maintenance takes them back when a fact is replaced or
 * removed, and what is told here are the judgements that came and went. Belongs to one thread.
 *
 * @param <K> key of a fact
 * @param <F> a fact
 * @param <R> what the judgements on a fact come to
 */
final class StandingFacts<K extends Comparable<K>, F, R> implements AutoCloseable {

  private final RuleEngine engine;
  private final RunLimits limits;
  private final Judgements judgements;
  private final Conclusion<F, R> conclusion;
  private final KieSession session;
  private final TreeMap<K, Kept> keptByKey = new TreeMap<>();
  private final IdentityHashMap<Object, Kept> keptBySubject = new IdentityHashMap<>();
  private final TreeMap<K, Optional<R>> touched = new TreeMap<>();

  /** Whether a thread that was given up may still be in the session. */
  private boolean inOtherHands;

  /** How the judgements on a fact are put together, and which of them say the same. */
  record Conclusion<F, R>(BiFunction<F, List<Object>, R> of, BiPredicate<R, R> same) {}

  /** A conclusion that came, went or became another. */
  record Change<R>(Optional<R> before, Optional<R> after) {}

  private final class Kept {

    private final K key;
    private final F fact;
    private final List<Object> said = new ArrayList<>(3);
    private Optional<R> concluded = Optional.empty();
    private @Nullable FactHandle handle;

    Kept(K key, F fact) {
      this.key = key;
      this.fact = fact;
    }
  }

  StandingFacts(
      RuleEngine engine, RunLimits limits, Judgements judgements, Conclusion<F, R> conclusion) {
    this.engine = engine;
    this.limits = limits;
    this.judgements = judgements;
    this.conclusion = conclusion;
    this.session = engine.open(judgements);
    session.addEventListener(new Listener());
  }

  Optional<F> find(K key) {
    return Optional.ofNullable(keptByKey.get(key)).map(kept -> kept.fact);
  }

  /** Puts a fact in the place of the one with its key; empty only takes that one away. */
  void set(K key, Optional<F> fact) {
    var old = keptByKey.remove(key);
    touched.putIfAbsent(key, old == null ? Optional.empty() : old.concluded);
    if (old != null) {
      keptBySubject.remove(old.fact);
      session.delete(old.handle);
    }
    if (fact.isPresent()) {
      var kept = new Kept(key, fact.get());
      keptByKey.put(key, kept);
      keptBySubject.put(kept.fact, kept);
      kept.handle = session.insert(kept.fact);
    }
  }

  /** Lets the rules judge what was set since the last time, and tells what they say otherwise than then. */
  SortedMap<K, Change<R>> settle() {
    fire();
    var changes = new TreeMap<K, Change<R>>();
    touched.forEach((key, before) -> {
      var kept = keptByKey.get(key);
      if (kept != null) {
        kept.concluded = Optional.of(conclusion.of().apply(kept.fact, kept.said));
      }
      put(changes, key, before, kept == null ? Optional.empty() : kept.concluded);
    });
    touched.clear();
    judgements.verdicts().forgetMany();
    return changes;
  }

  /** A host's rules are watched over as in a call of the book. */
  private void fire() {
    if (!engine.hasHostRules()) {
      session.fireAllRules();
      return;
    }
    var watch = new RuleWatch(limits);
    var facts = touched.size();
    try {
      watch.run(engine, () -> fire(watch, facts), session::dispose);
    } finally {
      inOtherHands = watch.isGivenUp();
    }
  }

  private int fire(RuleWatch watch, int facts) {
    watch.begin(facts);
    var fired = session.fireAllRules(watch);
    watch.end();
    return fired;
  }

  /** What it took to come from what other facts say to what these say. */
  SortedMap<K, Change<R>> since(StandingFacts<K, F, R> before) {
    var changes = new TreeMap<K, Change<R>>();
    before.keptByKey.forEach((key, kept) -> put(
        changes,
        key,
        kept.concluded,
        Optional.ofNullable(keptByKey.get(key)).flatMap(now -> now.concluded)));
    keptByKey.forEach((key, kept) -> {
      if (!before.keptByKey.containsKey(key)) {
        put(changes, key, Optional.empty(), kept.concluded);
      }
    });
    return changes;
  }

  private void put(Map<K, Change<R>> changes, K key, Optional<R> before, Optional<R> after) {
    if (!isSame(before, after)) {
      changes.put(key, new Change<>(before, after));
    }
  }

  private boolean isSame(Optional<R> before, Optional<R> after) {
    if (before.isEmpty() || after.isEmpty()) {
      return before.isEmpty() == after.isEmpty();
    }
    return conclusion.same().test(before.get(), after.get());
  }

  /** Every conclusion by its key. */
  SortedMap<K, R> conclusions() {
    var conclusions = ImmutableSortedMap.<K, R>naturalOrder();
    keptByKey.forEach((key, kept) -> conclusions.put(key, kept.concluded.orElseThrow()));
    return conclusions.buildOrThrow();
  }

  @Override
  public void close() {
    if (!inOtherHands) {
      session.dispose();
    }
  }

  private final class Listener extends DefaultRuleRuntimeEventListener {

    @Override
    public void objectInserted(ObjectInsertedEvent event) {
      if (event.getObject() instanceof Standing standing) {
        var kept = keptBySubject.get(standing.subject());
        if (kept != null) {
          touched.putIfAbsent(kept.key, kept.concluded);
          kept.said.add(standing.judgement());
        }
      }
    }

    @Override
    public void objectDeleted(ObjectDeletedEvent event) {
      if (event.getOldObject() instanceof Standing standing) {
        var kept = keptBySubject.get(standing.subject());
        if (kept != null) {
          touched.putIfAbsent(kept.key, kept.concluded);
          removeOne(kept.said, standing.judgement());
        }
      }
    }

    /** By identity: an equal judgement of another rule stands for itself. */
    private void removeOne(List<Object> said, Object judgement) {
      for (var i = 0; i < said.size(); i++) {
        if (said.get(i) == judgement) {
          said.remove(i);
          return;
        }
      }
    }
  }
}
