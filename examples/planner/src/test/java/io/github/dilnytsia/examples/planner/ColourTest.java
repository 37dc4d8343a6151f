package io.github.dilnytsia.examples.planner;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Colours say nothing that the words do not say. */
class ColourTest {

  private static final String ESCAPE = "\u001B";

  @Test
  void nothingIsColouredUnlessATerminalShowsIt() {
    assertThat(Run.of("plan", "over-the-norm").out()).doesNotContain(ESCAPE);
    assertThat(Run.of("plan", "--help").out()).doesNotContain(ESCAPE);
    assertThat(Run.of("plan", "nowhere").err()).doesNotContain(ESCAPE);
    assertThat(Run.of("plan", "over-the-norm", "--color", "never").out()).doesNotContain(ESCAPE);
  }

  @Test
  void askedForTheyChangeNoWord() {
    var plain = Run.of("plan", "over-the-norm", "--lang", "uk").out();
    var coloured =
        Run.of("plan", "over-the-norm", "--lang", "uk", "--color=always").out();

    assertThat(coloured).contains(ESCAPE);
    assertThat(coloured.replaceAll(ESCAPE + "\\[[0-9;]*m", "")).isEqualTo(plain);
    assertThat(Run.of("plan", "--help", "--color=always").out()).contains(ESCAPE);
    assertThat(Run.of("plan", "nowhere", "--color=always").err()).contains(ESCAPE);
  }

  @Test
  void jsonIsNeverColoured() {
    assertThat(Run.of("plan", "one-car", "--json", "--color=always").out()).doesNotContain(ESCAPE);
    assertThat(Run.of("plan", "nowhere", "--json", "--color=always").err()).doesNotContain(ESCAPE);
  }
}
