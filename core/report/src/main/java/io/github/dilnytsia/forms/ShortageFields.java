package io.github.dilnytsia.forms;

import io.github.dilnytsia.plan.OfficerLoad;
import io.github.dilnytsia.plan.Shortage;
import io.github.dilnytsia.territory.Hromada;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The memo on officers missing: by hromada and raion, where the next officer buys most, and how sure the plan is. */
final class ShortageFields {

  private static final int PLACES = 10;
  private static final BigDecimal NOTICEABLE = new BigDecimal("0.05");

  /** A gap that is smaller is not none. */
  private static final BigDecimal LEAST_GAP = new BigDecimal("0.000001");

  private final Facts facts;
  private final Words words;
  private final Map<String, Shortage> shortages = new HashMap<>();
  private final Map<String, BigDecimal> needed = new LinkedHashMap<>();
  private final Map<String, BigDecimal> missing = new LinkedHashMap<>();

  ShortageFields(Facts facts) {
    this.facts = facts;
    this.words = facts.words();
    facts.plan().shortages().forEach(found -> shortages.put(found.hromadaCode(), found));
    round(Shortage::officersNeeded, needed);
    round(Shortage::officersMissing, missing);
  }

  Fields fields() {
    var places = places();
    return new Fields()
        .with(totals(facts.hromadas()))
        .text("have", words.number(have()))
        .text("overloaded", words.number(overloaded()))
        .text("officersWithBeats", words.number(officersWithBeats()))
        .text("unserved", words.number(unserved()))
        .flag("hasUnserved", unserved() > 0)
        .list("raions", raions())
        .list("places", places)
        .flag("hasPlaces", !places.isEmpty())
        .list(
            "norms",
            NormFields.of(
                facts,
                "residents-per-beat-rural",
                "residents-per-beat-city",
                "saturation",
                "available-share"))
        .with(proof());
  }

  private void round(Function<Shortage, BigDecimal> figure, Map<String, BigDecimal> into) {
    var exact = facts.hromadas().stream().map(h -> figure.apply(shortage(h))).toList();
    var rounded = Rounded.of(exact, 1).rows();
    for (var i = 0; i < rounded.size(); i++) {
      into.put(facts.hromadas().get(i).code(), rounded.get(i));
    }
  }

  private Shortage shortage(Hromada hromada) {
    return Objects.requireNonNull(shortages.get(hromada.code()));
  }

  private List<Fields> raions() {
    var byRaion = facts.hromadas().stream()
        .collect(Collectors.groupingBy(facts::raionOf, LinkedHashMap::new, Collectors.toList()));
    var raions = new ArrayList<Fields>();
    byRaion.forEach((code, hromadas) -> raions.add(raion(code, hromadas)));
    return raions;
  }

  private Fields raion(Optional<String> code, List<Hromada> hromadas) {
    var own = hromadas.stream().mapToLong(hromada -> ofArea(hromada.code())).sum();
    var shared = code.map(this::ofArea).orElse(0L);
    return totals(hromadas)
        .text("name", facts.places().raion(code))
        .text("have", words.number(own + shared))
        .text("haveForRaion", words.number(shared))
        .flag("hasOfficersForRaion", shared > 0)
        .list("hromadas", hromadas.stream().map(this::hromada).toList());
  }

  private Fields hromada(Hromada hromada) {
    return totals(List.of(hromada))
        .text("name", facts.places().hromada(hromada))
        .text("code", hromada.code())
        .text("have", words.number(ofArea(hromada.code())));
  }

  private Fields totals(List<Hromada> hromadas) {
    var residents = hromadas.stream().mapToLong(h -> shortage(h).residents()).sum();
    return new Fields()
        .text("residents", words.number(residents))
        .text("needed", words.decimal(sum(needed, hromadas), 1))
        .text("missing", words.decimal(sum(missing, hromadas), 1))
        .flag("isShort", sum(missing, hromadas).signum() > 0);
  }

  private static BigDecimal sum(Map<String, BigDecimal> figures, List<Hromada> hromadas) {
    return hromadas.stream()
        .map(hromada -> figures.getOrDefault(hromada.code(), BigDecimal.ZERO))
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /** Officers in service whose area it is. */
  private long ofArea(String code) {
    return facts.serving().stream().filter(o -> o.areaCode().equals(code)).count();
  }

  private long have() {
    var raions = facts.hromadas().stream()
        .flatMap(hromada -> facts.raionOf(hromada).stream())
        .distinct()
        .mapToLong(this::ofArea)
        .sum();
    return raions + facts.hromadas().stream().mapToLong(h -> ofArea(h.code())).sum();
  }

  private List<OfficerLoad> loads() {
    return facts.beats().stream()
        .map(beat -> beat.beat().officerId())
        .distinct()
        .map(facts::load)
        .toList();
  }

  private long overloaded() {
    return loads().stream().filter(load -> load.excess().signum() > 0).count();
  }

  private long officersWithBeats() {
    return loads().size();
  }

  private long unserved() {
    var codes = facts.hromadas().stream().map(Hromada::code).collect(Collectors.toSet());
    return facts.plan().unserved().stream()
        .filter(unit -> codes.contains(unit.hromadaCode()))
        .mapToLong(unit -> unit.residents())
        .sum();
  }

  /**
   * Where one more officer takes over most: at most one officer's worth of what is missing, and of alike places first where
   * an officer bears most.
   */
  private List<Fields> places() {
    var first = facts.hromadas().stream()
        .filter(hromada -> shortage(hromada).officersMissing().compareTo(NOTICEABLE) >= 0)
        .sorted(Comparator.comparing(this::relief)
            .thenComparing(this::highestLoad)
            .reversed()
            .thenComparing(Hromada::code))
        .limit(PLACES)
        .toList();
    var places = new ArrayList<Fields>();
    for (var hromada : first) {
      places.add(new Fields()
          .text("number", words.number(places.size() + 1L))
          .text("hromada", facts.places().hromada(hromada))
          .text("raion", facts.places().raion(facts.raionOf(hromada)))
          .text("missing", words.decimal(sum(missing, List.of(hromada)), 1))
          .text("relief", words.decimal(relief(hromada), 1))
          .text("highestLoad", words.decimal(highestLoad(hromada), 2)));
    }
    return places;
  }

  private BigDecimal relief(Hromada hromada) {
    return shortage(hromada).officersMissing().min(BigDecimal.ONE);
  }

  private BigDecimal highestLoad(Hromada hromada) {
    return facts.beatsOf(hromada).stream()
        .map(beat -> facts.load(beat.beat().officerId()).loadIndex())
        .max(Comparator.naturalOrder())
        .orElse(BigDecimal.ZERO);
  }

  /** What is proven of the whole plan, in plain words. */
  private Fields proof() {
    var plan = facts.plan();
    var cheapest = plan.bound().cost().equals(plan.score().total());
    var gap = cheapest ? BigDecimal.ZERO : plan.gap().max(LEAST_GAP);
    var residents = plan.bound().unservedResidents() == plan.unservedResidents();
    return new Fields()
        .flag("isOptimal", cheapest)
        .text("gapPercent", words.plain(gap.movePointRight(2).setScale(1, RoundingMode.UP)))
        .flag("isUnservedLeast", residents)
        .text("cost", words.number(Words.inHours(plan.score().total()).longValue()))
        .text("bound", words.number(Words.inHours(plan.bound().cost()).longValue()));
  }
}
