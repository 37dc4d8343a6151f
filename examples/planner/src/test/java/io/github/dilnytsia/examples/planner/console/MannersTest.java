package io.github.dilnytsia.examples.planner.console;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dilnytsia.judgement.Language;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import picocli.CommandLine.Help.Ansi;

/** How to answer is read off the words before anything else, so that errors are answered so too. */
class MannersTest {

  @Test
  void theLastWordCounts() {
    var manners =
        Manners.of("plan", "--lang", "uk", "--color=always", "--lang=EN", "--color", "Never");

    assertThat(manners).isEqualTo(new Manners(Language.EN, When.NEVER, false));
    assertThat(Manners.of("plan", "--json", "--lang", "uk").json()).isTrue();
  }

  @Test
  void whatStandsBehindTwoHyphensIsNoOption() {
    var manners = Manners.of("who", "--lang", "uk", "--", "--json", "--lang=en", "--color=always");

    assertThat(manners).isEqualTo(new Manners(Language.UK, When.AUTO, false));
  }

  @Test
  void theMachinesLanguageIsSpokenIfItIsOneOfOursAndElseEnglish() {
    var before = Locale.getDefault(Locale.Category.DISPLAY);
    try {
      Locale.setDefault(Locale.Category.DISPLAY, Locale.forLanguageTag("uk-UA"));
      assertThat(Manners.of("plan").language()).isEqualTo(Language.UK);
      assertThat(Manners.of("plan", "--lang").language()).isEqualTo(Language.UK);
      assertThat(Manners.of("plan", "--lang", "de").language()).isEqualTo(Language.UK);
      Locale.setDefault(Locale.Category.DISPLAY, Locale.forLanguageTag("de-DE"));
      assertThat(Manners.of("plan").language()).isEqualTo(Language.EN);
    } finally {
      Locale.setDefault(Locale.Category.DISPLAY, before);
    }
  }

  @Test
  void coloursAreShownWhereATerminalShowsThemUnlessSomebodyDecides() {
    var colours = new Terminal(true, true, true);

    assertThat(When.AUTO.ansi(colours)).isEqualTo(Ansi.ON);
    assertThat(When.AUTO.ansi(Terminal.none())).isEqualTo(Ansi.OFF);
    assertThat(When.ALWAYS.ansi(Terminal.none())).isEqualTo(Ansi.ON);
    assertThat(When.NEVER.ansi(colours)).isEqualTo(Ansi.OFF);
  }
}
