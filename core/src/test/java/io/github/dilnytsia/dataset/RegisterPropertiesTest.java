package io.github.dilnytsia.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSortedSet;
import io.github.dilnytsia.judgement.Language;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Laws of any register. */
class RegisterPropertiesTest {

  private static final byte[] SOUND =
      new TestRegister(Path.of("never-written")).text().getBytes(StandardCharsets.UTF_8);

  /** An object and the codes that stand in its row. */
  private record Line(RegisterCategory category, String name, List<String> codes) {

    String code() {
      return codes.get(codes.size() - 1);
    }

    /** The row, with more blanks than it needs. */
    String text(char separator, String blanks) {
      var fields = new ArrayList<>(codes);
      fields.addAll(Collections.nCopies(RegisterLevel.values().length - codes.size(), ""));
      fields.add(category.letter());
      fields.add(blanks + name.replace(" ", blanks + " ") + blanks);
      return fields.stream()
          .map(field -> "\"" + field.replace("\"", "\"\"") + "\"")
          .collect(Collectors.joining(String.valueOf(separator)));
    }

    RegisterObject object() {
      var parents = codes.subList(0, codes.size() - 1);
      return RegisterObject.builder()
          .code(code())
          .name(name)
          .category(category)
          .parentCode(parents.stream().reduce((above, last) -> last))
          .build();
    }
  }

  /** Draws a hierarchy of which each level may be left out, as the register does. */
  private static final class Drawing {

    private final Random random;
    private final List<String> names;
    private final List<Line> lines = new ArrayList<>();

    private Drawing(long seed, List<String> names) {
      this.random = new Random(seed);
      this.names = names;
    }

    private List<Line> lines() {
      for (var oblast = 1; oblast <= 1 + random.nextInt(4); oblast++) {
        var special = random.nextInt(4) == 0;
        var category = special ? RegisterCategory.CITY_OF_SPECIAL_STATUS : RegisterCategory.OBLAST;
        below(add(category, List.of(), oblast), special);
      }
      return lines;
    }

    private void below(Line parent, boolean city) {
      for (var i = 1; i <= random.nextInt(4); i++) {
        var category =
            city && random.nextBoolean() ? RegisterCategory.CITY_DISTRICT : pick(parent.category());
        if (category.level() > parent.category().level()) {
          below(add(category, parent.codes(), i), category == RegisterCategory.CITY);
        }
      }
    }

    private RegisterCategory pick(RegisterCategory above) {
      var all = Arrays.stream(RegisterCategory.values())
          .filter(category -> category.level() > above.level())
          .filter(category -> category != RegisterCategory.CITY_DISTRICT)
          .toList();
      return all.isEmpty() ? RegisterCategory.OBLAST : all.get(random.nextInt(all.size()));
    }

    private Line add(RegisterCategory category, List<String> above, int number) {
      var level = category.place();
      var codes = new ArrayList<>(above);
      while (codes.size() < level.number() - 1) {
        codes.add(codes.get(codes.size() - 1));
      }
      var prefix =
          codes.isEmpty() ? "" : codes.get(codes.size() - 1).substring(2, 1 + level.firstDigit());
      var width = level.digits() - level.firstDigit() + 1;
      var place = prefix + String.format(Locale.ROOT, "%0" + width + "d", number);
      codes.add("UA" + place + "0".repeat(12 - place.length())
          + String.format(Locale.ROOT, "%05d", lines.size() + 1));
      var line = new Line(category, names.get(lines.size() % names.size()), List.copyOf(codes));
      lines.add(line);
      return line;
    }
  }

  @Property
  void readsBackAnyHierarchyWhateverTheOrderOfRowsTheSeparatorAndTheBlanks(
      @ForAll("hierarchies") List<Line> lines,
      @ForAll("separators") char separator,
      @ForAll("blanks") String blanks,
      @ForAll long order) {
    var register = read(bytes(lines, separator, blanks, order));

    assertThat(register.objects())
        .containsExactlyElementsOf(lines.stream()
            .sorted(Comparator.comparing(Line::code))
            .map(Line::object)
            .toList());
  }

  @Property
  void putsEverySettlementIntoOneHromadaOfItsOblast(@ForAll("hierarchies") List<Line> lines) {
    var register = read(bytes(lines, ';', "", 0));

    assertThat(register.settlements())
        .extracting(RegisterSettlement::code)
        .containsExactlyElementsOf(ImmutableSortedSet.copyOf(lines.stream()
            .filter(line -> line.category().settlementCategory().isPresent())
            .map(Line::code)
            .toList()));
    assertThat(register.settlements()).allSatisfy(settlement -> {
      assertThat(register.hromadas()).contains(settlement.hromada());
      assertThat(settlement.hromada().oblast().code().substring(0, 4))
          .isEqualTo(settlement.code().substring(0, 4));
    });
    assertThat(register.hromadas()).extracting(RegisterHromada::code).doesNotHaveDuplicates();
  }

  @Property(tries = 1000)
  void readsSpoiltBytesOrTellsWhatIsWrongWithThem(
      @ForAll @IntRange(max = 100_000) int place,
      @ForAll @IntRange(max = 30) int length,
      @ForAll byte[] bytes) {
    var from = place % SOUND.length;
    var to = Math.min(SOUND.length, from + length);
    var spoilt = Arrays.copyOf(SOUND, from + bytes.length + SOUND.length - to);
    System.arraycopy(bytes, 0, spoilt, from, bytes.length);
    System.arraycopy(SOUND, to, spoilt, from + bytes.length, SOUND.length - to);

    assertReadOrTold(spoilt);
  }

  @Property(tries = 1000)
  void readsSwappedFieldsOrTellsWhatIsWrongWithThem(
      @ForAll @IntRange(min = 1, max = 12) int row,
      @ForAll @IntRange(max = 6) int column,
      @ForAll @IntRange(min = 1, max = 12) int otherRow,
      @ForAll @IntRange(max = 6) int otherColumn) {
    var lines = new String(SOUND, StandardCharsets.UTF_8)
        .lines()
        .map(line -> line.split(";", -1))
        .toList();
    lines.get(row)[column] = lines.get(otherRow)[otherColumn];

    assertReadOrTold(lines.stream()
        .map(fields -> String.join(";", fields))
        .collect(Collectors.joining("\n"))
        .getBytes(StandardCharsets.UTF_8));
  }

  private static void assertReadOrTold(byte[] bytes) {
    try {
      var register = read(bytes);
      assertThat(register.settlements())
          .allSatisfy(settlement -> assertThat(register.hromadas()).contains(settlement.hromada()));
    } catch (DatasetException e) {
      assertThat(e.problems()).isNotEmpty().allSatisfy(problem -> {
        assertThat(problem.text().in(Language.EN)).startsWith("kodifikator.csv");
        assertThat(problem.text().in(Language.UK)).startsWith("kodifikator.csv");
      });
    }
  }

  private static byte[] bytes(List<Line> lines, char separator, String blanks, long order) {
    var rows = lines.stream()
        .map(line -> line.text(separator, blanks))
        .collect(Collectors.toCollection(ArrayList::new));
    Collections.shuffle(rows, new Random(order));
    return (TestRegister.HEADER.replace(';', separator) + String.join("\n", rows))
        .getBytes(StandardCharsets.UTF_8);
  }

  private static Register read(byte[] bytes) {
    var file = new RegisterFile("kodifikator.csv");
    var problems = new Problems(file);
    var reader = new RegisterReader(file, problems);
    reader.read(bytes);
    problems.throwIfAny();
    return reader.register();
  }

  @Provide
  Arbitrary<List<Line>> hierarchies() {
    var words = Arbitraries.strings()
        .withChars("абґєіїьАЩ’ʼ'`-\",;=+@x1\u200B\u202E\u0301")
        .ofMinLength(1)
        .ofMaxLength(8)
        .map(word -> "Ї" + word);
    var names = words.list().ofMinSize(1).ofMaxSize(3).map(w -> String.join(" ", w));
    return Combinators.combine(Arbitraries.longs(), names.list().ofMinSize(1).ofMaxSize(8))
        .as((seed, drawn) -> new Drawing(seed, drawn).lines());
  }

  @Provide
  Arbitrary<Character> separators() {
    return Arbitraries.of(';', ',');
  }

  @Provide
  Arbitrary<String> blanks() {
    return Arbitraries.of("", " ", "\u00A0", "\t ", "\r\n", "\u2003");
  }
}
