package io.github.dilnytsia.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A small register with an object of every kind, to be spoilt by one change at a time. */
final class TestRegister {

  static final String HEADER =
      "Перший рівень;Другий рівень;Третій рівень;Четвертий рівень;Додатковий рівень;Категорія об’єкта;Назва об’єкта\n";
  static final String OBLAST = "UA05000000000010236";
  static final String RAION = "UA05020000000026686";
  static final String AHRONOMICHNA = "UA05020010000053508";
  static final String AHRONOMICHNE = "UA05020010010058853";
  static final String SLOVIANKA = "UA05020010020055396";
  static final String VINNYTSKA = "UA05020030000031457";
  static final String VINNYTSIA = "UA05020030010063857";
  static final String OLD_TOWN = "UA05020030010163850";
  static final String KYIV_OBLAST = "UA32000000000030281";
  static final String PRYPIAT = "UA32000000010085013";
  static final String KYIV = "UA80000000000093317";
  static final String HOLOSIIVSKYI = "UA80000000000126643";

  private final Path path;
  private String text;

  TestRegister(Path folder) {
    this.path = folder.resolve("kodifikator.csv");
    this.text = HEADER
        + row("O", "Вінницька", OBLAST)
        + row("P", "Вінницький", OBLAST, RAION)
        + row("H", "Агрономічна ", OBLAST, RAION, AHRONOMICHNA)
        + row("C", "Агрономічне", OBLAST, RAION, AHRONOMICHNA, AHRONOMICHNE)
        + row("X", " Слов’янка", OBLAST, RAION, AHRONOMICHNA, SLOVIANKA)
        + row("H", "Вінницька", OBLAST, RAION, VINNYTSKA)
        + row("M", "Вінниця", OBLAST, RAION, VINNYTSKA, VINNYTSIA)
        + row("B", "Старе місто", OBLAST, RAION, VINNYTSKA, VINNYTSIA, OLD_TOWN)
        + row("O", "Київська", KYIV_OBLAST)
        + row("M", "Прип’ять", KYIV_OBLAST, KYIV_OBLAST, KYIV_OBLAST, PRYPIAT)
        + row("K", "Київ", KYIV)
        + row("B", "Голосіївський", KYIV, KYIV, KYIV, KYIV, HOLOSIIVSKYI);
  }

  /** A line of the register, with its end. */
  static String row(String category, String name, String... codes) {
    return String.join(";", codes)
        + ";".repeat(RegisterLevel.values().length - codes.length + 1)
        + category
        + ";"
        + name
        + "\r\n";
  }

  String text() {
    return text;
  }

  TestRegister set(String text) {
    this.text = text;
    return this;
  }

  /** Puts another text where one stands, which must be there. */
  TestRegister change(String old, String changed) {
    assertThat(text).contains(old);
    return set(text.replace(old, changed));
  }

  TestRegister append(String row) {
    return set(text + row);
  }

  Path save() {
    return save(text.getBytes(StandardCharsets.UTF_8));
  }

  Path save(byte[] bytes) {
    try {
      Files.createDirectories(path.toAbsolutePath().getParent());
      return Files.write(path, bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Register read() {
    return Register.read(save());
  }

  List<DataProblem> problems() {
    return Refusal.problems(this::read);
  }

  /** All problems in short: {@code row:column:found}. */
  List<String> found() {
    return problems().stream().map(Refusal::inShort).toList();
  }
}
