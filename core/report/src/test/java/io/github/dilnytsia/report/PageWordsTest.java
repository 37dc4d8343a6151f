package io.github.dilnytsia.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dilnytsia.judgement.Language;
import io.github.dilnytsia.judgement.Severity;
import io.github.dilnytsia.plan.BaseKind;
import io.github.dilnytsia.plan.Tier;
import io.github.dilnytsia.staffing.MemorandumState;
import io.github.dilnytsia.staffing.Role;
import io.github.dilnytsia.territory.PopulationQuality;
import io.github.dilnytsia.territory.SettlementCategory;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PageWordsTest {

  private static final Pattern WHOLE = Pattern.compile("\\bt\\(\"([\\w-]+[\\w])\"[,)]");
  private static final Pattern BEGINNING = Pattern.compile("\\b(?:t|word)\\(\"([\\w-]+-)\" \\+");
  private static final Pattern PLACE = Pattern.compile("\\{[0-9]}");

  private final String scripts = String.join("\n", Page.scripts());

  @Test
  void everyWordTheScriptsSayIsThere() {
    assertThat(WHOLE.matcher(scripts).results().map(found -> found.group(1)))
        .hasSizeGreaterThan(200)
        .allSatisfy(key -> assertThat(ReportPhrases.keys()).contains(key));
    assertThat(BEGINNING.matcher(scripts).results().map(found -> found.group(1)))
        .hasSizeGreaterThan(20)
        .allSatisfy(
            key -> assertThat(ReportPhrases.keys()).anyMatch(known -> known.startsWith(key)));
  }

  @Test
  void everyKindOfThingHasItsWord() {
    var keys = Stream.of(
            Stream.of(Severity.values()).map(kind -> "severity-" + kind),
            Stream.of(Severity.values()).map(kind -> "severity-group-" + kind),
            Stream.of(Role.values()).map(kind -> "role-" + kind),
            Stream.of(Role.values()).map(kind -> "role-short-" + kind),
            Stream.of(Tier.values()).map(kind -> "tier-" + kind),
            Stream.of(BaseKind.values()).map(kind -> "base-" + kind),
            Stream.of(MemorandumState.values()).map(kind -> "memorandum-" + kind),
            Stream.of(SettlementCategory.values()).map(kind -> "kind-" + kind),
            Stream.of(PopulationQuality.values()).map(kind -> "quality-" + kind.label()))
        .flatMap(words -> words);

    assertThat(ReportPhrases.keys()).containsAll(keys.toList());
  }

  @Test
  void bothLanguagesHaveTheSamePlaces() {
    assertThat(ReportPhrases.keys()).allSatisfy(key -> {
      var pattern = ReportPhrases.pattern(key);
      assertThat(places(pattern.uk())).as(key).isEqualTo(places(pattern.en()));
    });
  }

  private static Set<String> places(String pattern) {
    var places = new TreeSet<String>();
    PLACE.matcher(pattern).results().forEach(place -> places.add(place.group()));
    return places;
  }

  @Test
  void noWordIsSaidInTheOtherLanguageButItsName() {
    var cyrillic = Pattern.compile("\\p{IsCyrillic}");

    assertThat(ReportPhrases.keys())
        .filteredOn(key -> !key.equals("language-uk"))
        .allSatisfy(key -> assertThat(ReportPhrases.say(Language.EN, key, noFigures()))
            .as(key)
            .doesNotContainPattern(cyrillic));
  }

  private static Object[] noFigures() {
    return new Object[] {"", "", "", "", ""};
  }

  @Test
  void scriptsMakeNoMarkupOfTexts() {
    assertThat(scripts)
        .doesNotContain(
            "innerHTML",
            "outerHTML",
            "insertAdjacentHTML",
            "document.write",
            "eval(",
            "new Function",
            "DOMParser",
            "srcdoc",
            "toLocale",
            "Intl.",
            "fetch(",
            "XMLHttpRequest");
  }
}
