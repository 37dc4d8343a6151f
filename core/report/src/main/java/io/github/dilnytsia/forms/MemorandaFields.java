package io.github.dilnytsia.forms;

import io.github.dilnytsia.plan.HromadaService;
import io.github.dilnytsia.staffing.Memorandum;
import io.github.dilnytsia.staffing.MemorandumState;
import io.github.dilnytsia.staffing.Officer;
import io.github.dilnytsia.territory.Hromada;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The register of memoranda: every hromada once, either with its memorandum or among those without one. */
final class MemorandaFields {

  private final Facts facts;
  private final Words words;
  private final Map<String, HromadaService> services = new HashMap<>();

  MemorandaFields(Facts facts) {
    this.facts = facts;
    this.words = facts.words();
    facts.plan().hromadas().forEach(service -> services.put(service.hromadaCode(), service));
  }

  Fields fields() {
    var signed = new ArrayList<Fields>();
    var without = new ArrayList<Fields>();
    var states = new EnumMap<MemorandumState, Integer>(MemorandumState.class);
    for (var hromada : facts.hromadas()) {
      var service = Objects.requireNonNull(services.get(hromada.code()));
      states.merge(service.memorandum(), 1, Integer::sum);
      var rows = memorandum(hromada).isPresent() ? signed : without;
      rows.add(row(rows.size() + 1, hromada, service));
    }
    return new Fields()
        .list("memoranda", signed)
        .list("without", without)
        .flag("hasWithout", !without.isEmpty())
        .text("hromadaCount", words.number(facts.hromadas().size()))
        .text("inForce", count(states, MemorandumState.IN_FORCE))
        .text("suspendedCount", count(states, MemorandumState.SUSPENDED))
        .text("endedCount", count(states, MemorandumState.ENDED))
        .text("notSigned", count(states, MemorandumState.NOT_SIGNED));
  }

  private Fields row(int number, Hromada hromada, HromadaService service) {
    var memorandum = memorandum(hromada);
    var officers = officers(hromada);
    return new Fields()
        .text("number", words.number(number))
        .text("hromada", facts.places().hromada(hromada))
        .text("code", hromada.code())
        .text("raion", facts.places().raion(facts.raionOf(hromada)))
        .text("signed", memorandum.map(found -> words.date(found.signed())).orElse(""))
        .text(
            "suspended", memorandum.flatMap(m -> m.suspended()).map(words::date).orElse(""))
        .text("ended", memorandum.flatMap(m -> m.ended()).map(words::date).orElse(""))
        .text("state", words.say("memorandum-" + service.memorandum()))
        .flag("isInForce", service.isMemorandumInForce())
        .text("residents", words.number(service.residents()))
        .text("communityOfficers", words.number(service.communityOfficers()))
        .list("officers", officers.stream().map(facts::officer).toList());
  }

  private Optional<Memorandum> memorandum(Hromada hromada) {
    return Optional.ofNullable(facts.problem().force().memorandumByHromada().get(hromada.code()));
  }

  private List<Officer> officers(Hromada hromada) {
    return facts.serving().stream()
        .filter(o -> o.isCommunityOfficer() && o.areaCode().equals(hromada.code()))
        .toList();
  }

  private String count(Map<MemorandumState, Integer> states, MemorandumState state) {
    return words.number(states.getOrDefault(state, 0));
  }
}
