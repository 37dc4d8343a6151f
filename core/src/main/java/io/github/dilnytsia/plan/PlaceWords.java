package io.github.dilnytsia.plan;

import io.github.dilnytsia.judgement.Language;
import io.github.dilnytsia.judgement.Phrases;
import io.github.dilnytsia.judgement.Wording;
import io.github.dilnytsia.staffing.Officer;
import io.github.dilnytsia.territory.Hromada;
import io.github.dilnytsia.territory.NamedPlace;
import io.github.dilnytsia.territory.PlaceName;
import io.github.dilnytsia.territory.Settlement;
import io.github.dilnytsia.territory.SettlementCategory;
import java.util.ArrayList;
import java.util.regex.Pattern;

/** What places and officers are called in one language. */
final class PlaceWords {

  /** Adjectives that want a noun; a city of special status and Crimea are called by names. */
  private static final Pattern ADJECTIVE = Pattern.compile(".*(а|я|ий)");

  private final Phrases phrases;
  private final Language language;

  PlaceWords(Phrases phrases, Language language) {
    this.phrases = phrases;
    this.language = language;
  }

  String settlement(Settlement settlement) {
    return settlement(settlement.category(), settlement.placeName());
  }

  String hromada(Hromada hromada) {
    return area("hromada", hromada.placeName());
  }

  /** Kind, name and code, and the areas that tell it from others of its name. */
  String place(NamedPlace place) {
    var words = new ArrayList<String>();
    words.add(phrases.say(
        language, "named", settlement(place.category(), place.placeName()), place.code()));
    words.add(area("hromada", place.hromadaName()));
    place.raion().ifPresent(raion -> words.add(area("raion", PlaceName.of(raion))));
    place.oblast().ifPresent(oblast -> words.add(area("oblast", PlaceName.of(oblast))));
    return String.join(", ", words);
  }

  /** The officer in a word, or that there is none. */
  String who(OfficerAnswer answer) {
    return answer
        .officer()
        .map(officer ->
            phrases.say(language, "who", officer(officer), phrases.say("role-" + officer.role())))
        .orElseGet(() -> phrases.say(language, "nobody"));
  }

  String officer(Officer officer) {
    return officer
        .serviceName()
        .map(name -> phrases.say(language, "named", name, officer.id()))
        .orElse(officer.id());
  }

  private String settlement(SettlementCategory category, PlaceName name) {
    return phrases.say(language, "kind-" + category, name);
  }

  private String area(String key, PlaceName name) {
    return ADJECTIVE.matcher(name.uk()).matches()
        ? phrases.say(language, key, name)
        : Wording.of(name).in(language);
  }
}
