package io.github.dilnytsia.forms;

import io.github.dilnytsia.judgement.Language;
import io.github.dilnytsia.territory.BasicUnit;
import io.github.dilnytsia.territory.Hromada;
import io.github.dilnytsia.territory.PlaceName;
import io.github.dilnytsia.territory.Settlement;
import io.github.dilnytsia.territory.SettlementPart;
import io.github.dilnytsia.territory.Territory;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** What places are called in papers. */
final class Places {

  /** Adjectives that want a noun; some raions and hromadas are called by names. */
  private static final Pattern ADJECTIVE = Pattern.compile(".*(а|я|ий)");

  private final Words words;
  private final Territory territory;
  private final Map<String, String> raionByCode = new TreeMap<>();

  Places(Words words, Territory territory) {
    this.words = words;
    this.territory = territory;
    for (var hromada : territory.hromadas()) {
      if (hromada.raionCode().isPresent() && hromada.raion().isPresent()) {
        raionByCode.putIfAbsent(hromada.raionCode().get(), hromada.raion().get());
      }
    }
  }

  String settlement(Settlement settlement) {
    return words.say("kind-" + settlement.category(), name(settlement.placeName()));
  }

  String settlement(String code) {
    return settlement(territory.settlement(code));
  }

  /** The settlement, and of a part its id. */
  String unit(BasicUnit unit) {
    var settlement = settlement(unit.settlement());
    return unit.part().map(part -> words.say("part-of", settlement, part(part))).orElse(settlement);
  }

  /** Its id, without the code of its settlement, which stands beside it. */
  static String part(SettlementPart part) {
    var prefix = part.settlementCode() + "-";
    return part.id().startsWith(prefix) && part.id().length() > prefix.length()
        ? part.id().substring(prefix.length())
        : part.id();
  }

  /** Such as "Тростянецька селищна територіальна громада". */
  String hromada(Hromada hromada) {
    var name = name(hromada.placeName());
    if (!ADJECTIVE.matcher(hromada.name()).matches()) {
      return name;
    }
    return hromada
        .type()
        .map(type -> words.say("hromada-of-type", name, words.known("type-", Words.name(type))))
        .orElseGet(() -> words.say("hromada", name));
  }

  String hromada(String code) {
    return hromada(territory.hromada(code));
  }

  /** The raion's name, or its code where no hromada says it. */
  String raion(Optional<String> code) {
    if (code.isEmpty()) {
      return words.say("raion-unknown");
    }
    var name = raionByCode.get(code.get());
    if (name == null) {
      return code.get();
    }
    return ADJECTIVE.matcher(name).matches()
        ? words.say("raion", name(PlaceName.of(name)))
        : name(PlaceName.of(name));
  }

  private String name(PlaceName name) {
    return Words.name(words.language() == Language.UK ? name.uk() : name.en());
  }
}
