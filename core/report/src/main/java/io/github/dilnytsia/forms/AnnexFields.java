package io.github.dilnytsia.forms;

import io.github.dilnytsia.territory.BasicUnit;
import io.github.dilnytsia.territory.Hromada;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The list of beats, by raion and hromada, with totals. */
final class AnnexFields {

  private final Facts facts;
  private final Words words;

  AnnexFields(Facts facts) {
    this.facts = facts;
    this.words = facts.words();
  }

  Fields fields() {
    return totals(facts.beats())
        .list("raions", raions())
        .list(
            "empty",
            facts.hromadas().stream()
                .filter(hromada -> facts.beatsOf(hromada).isEmpty())
                .map(hromada -> new Fields().text("hromada", facts.places().hromada(hromada)))
                .toList())
        .text("unserved", words.number(unservedResidents()))
        .flag("hasUnserved", unservedResidents() > 0);
  }

  private List<Fields> raions() {
    var byRaion = facts.hromadas().stream()
        .filter(hromada -> !facts.beatsOf(hromada).isEmpty())
        .collect(Collectors.groupingBy(facts::raionOf, LinkedHashMap::new, Collectors.toList()));
    var raions = new ArrayList<Fields>();
    byRaion.forEach((code, hromadas) -> raions.add(raion(code, hromadas)));
    return raions;
  }

  private Fields raion(Optional<String> code, List<Hromada> hromadas) {
    var beats =
        hromadas.stream().flatMap(hromada -> facts.beatsOf(hromada).stream()).toList();
    return totals(beats)
        .text("name", facts.places().raion(code))
        .list("hromadas", hromadas.stream().map(this::hromada).toList());
  }

  private Fields hromada(Hromada hromada) {
    var beats = facts.beatsOf(hromada);
    var fields = new BeatFields(facts);
    return totals(beats)
        .text("name", facts.places().hromada(hromada))
        .text("code", hromada.code())
        .list("beats", beats.stream().map(fields::of).toList());
  }

  private Fields totals(List<NumberedBeat> beats) {
    var residents = beats.stream().mapToLong(beat -> beat.beat().residents()).sum();
    var officers =
        beats.stream().map(beat -> beat.beat().officerId()).distinct().count();
    var settlements = beats.stream()
        .flatMap(beat -> beat.beat().units().stream())
        .map(BasicUnit::settlementCode)
        .distinct()
        .count();
    return new Fields()
        .text("beatCount", words.number(beats.size()))
        .text("officerCount", words.number(officers))
        .text("settlementCount", words.number(settlements))
        .text("residents", words.number(residents));
  }

  private long unservedResidents() {
    var codes = facts.hromadas().stream().map(Hromada::code).collect(Collectors.toSet());
    return facts.plan().unserved().stream()
        .filter(unit -> codes.contains(unit.hromadaCode()))
        .mapToLong(unit -> unit.residents())
        .sum();
  }
}
