package io.github.dilnytsia.examples.planner;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BrowserProgramsTest {

  @TempDir
  private Path temp = Path.of("");

  private String program(String name) throws IOException {
    var executable =
        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));
    return Files.createFile(temp.resolve(name), executable).toString();
  }

  @Test
  void takesTheProgramsAPersonNames() throws IOException {
    var named =
        Map.of("DILNYTSIA_CHROMIUM", program("mine"), "DILNYTSIA_CHROMEDRIVER", program("driver"));

    assertThat(BrowserPrograms.find(named::get))
        .contains(new BrowserPrograms(temp.resolve("mine"), temp.resolve("driver")));
  }

  @Test
  void looksNowhereElseForAProgramThatIsNamedAndNotThere() throws IOException {
    var named =
        Map.of("DILNYTSIA_CHROMIUM", program("mine"), "DILNYTSIA_CHROMEDRIVER", temp + "/nothing");

    assertThat(BrowserPrograms.find(named::get)).isEmpty();
  }
}
