package io.github.dilnytsia.plan;

import com.google.common.collect.ImmutableList;
import io.github.dilnytsia.judgement.Language;
import io.github.dilnytsia.judgement.Phrases;
import io.github.dilnytsia.territory.NameSuggestion;
import io.github.dilnytsia.territory.NamedPlace;
import io.github.dilnytsia.territory.PlaceName;
import java.util.List;

/** What a name may mean, where it does not mean one settlement. One object writes one text. */
final class NameText {

  /** Places shown of one name that only comes near. */
  private static final int NEAR_SHOWN = 3;

  private final Phrases phrases;
  private final Language language;
  private final PlaceWords places;
  private final ImmutableList.Builder<String> lines = ImmutableList.builder();

  NameText(Phrases phrases, Language language) {
    this.phrases = phrases;
    this.language = language;
    this.places = new PlaceWords(phrases, language);
  }

  List<String> lines(NameAnswer found) {
    var names = found.names();
    if (!names.matches().isEmpty()) {
      say("several", names.matches().size());
      for (var i = 0; i < names.matches().size(); i++) {
        say(
            "choice",
            places.place(names.matches().get(i)),
            who(found.settlements().get(i)));
      }
    } else if (!names.others().isEmpty()) {
      say("elsewhere", names.query().text());
      names.others().forEach(place -> say("place", places.place(place)));
    } else {
      say(
          names.suggestions().isEmpty() ? "no-such-name" : "near-names",
          names.query().text());
    }
    names.suggestions().forEach(this::suggestion);
    return lines.build();
  }

  private String who(SettlementAnswer settlement) {
    var answers = settlement.answers();
    return answers.size() == 1
        ? places.who(answers.get(0))
        : phrases.say(language, "in-parts", answers.size());
  }

  private void suggestion(NameSuggestion near) {
    near.places().stream().limit(NEAR_SHOWN).forEach(place -> say("place", places.place(place)));
    if (near.places().size() > NEAR_SHOWN) {
      say("more-of-that-name", near.places().size() - NEAR_SHOWN, called(near));
    }
  }

  /** The name as it was found, and in English what those who bear it are called. */
  private static PlaceName called(NameSuggestion near) {
    var names = near.places().stream()
        .filter(place -> place.name().equals(near.name()))
        .map(NamedPlace::placeName)
        .distinct()
        .toList();
    return names.size() == 1 ? names.get(0) : PlaceName.of(near.name());
  }

  private void say(String key, Object... figures) {
    lines.add(phrases.say(language, key, figures));
  }
}
