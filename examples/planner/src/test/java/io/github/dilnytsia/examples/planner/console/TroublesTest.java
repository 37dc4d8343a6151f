package io.github.dilnytsia.examples.planner.console;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dilnytsia.judgement.Language;
import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileSystemException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the operating system says in its own words is told in ours. */
class TroublesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "No space left on device | на диску немає вільного місця. | no space left on the disk.",
        "There is not enough space on the disk. | на диску немає вільного місця. | no space left on the disk.",
        "Read-only file system | лише читати, а не записувати. | only be read",
        "Is a directory | це тека, а очікується файл. | it is a folder; expected a file.",
        "Not a directory | замість теки стоїть файл. | a file stands on this path",
        "File name too long | назва чи шлях задовгі. | too long.",
        "The process cannot access the file because it is being used by another process | файл зайнято іншою програмою. | another program is using the file.",
        "Input/output error | диск дав збій. | the disk has failed."
      })
  void areSaidInBothLanguages(String reason, String ukrainian, String english) {
    var named = Troubles.reason(new FileSystemException("plan.csv", null, reason));
    var nameless = Troubles.reason(new IOException(reason));

    assertThat(named).isEqualTo(nameless);
    assertThat(named.in(Language.UK)).contains(ukrainian).doesNotContainPattern("[A-Za-z]");
    assertThat(named.in(Language.EN)).contains(english).doesNotContain(reason);
  }

  @Test
  void keepTheirOwnWordsInQuotesWhereNobodyKnowsBetter() {
    var trouble = Troubles.reason(new IOException("Flux capacitor empty"));

    assertThat(trouble.in(Language.UK)).contains("(система каже: «Flux capacitor empty»)");
    assertThat(trouble.in(Language.EN)).contains("(the system says: \"Flux capacitor empty\")");
  }

  @Test
  void areToldWhereTheSystemGivesNoReason() {
    assertThat(Troubles.reason(new DirectoryNotEmptyException("forms")).in(Language.UK))
        .contains("тека, і вона не порожня");
    assertThat(Troubles.reason(new FileSystemException("forms")).in(Language.UK))
        .contains("система не каже")
        .doesNotContain("null");
  }
}
