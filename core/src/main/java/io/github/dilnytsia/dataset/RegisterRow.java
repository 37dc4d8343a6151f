package io.github.dilnytsia.dataset;

import static io.github.dilnytsia.dataset.DatasetPhrases.say;

import com.google.common.collect.ImmutableList;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A row of the register whose own codes, category and name are sound.
 *
 * @param codes as they stand in the columns of the levels, down to the object's own
 */
record RegisterRow(Row row, ImmutableList<String> codes, RegisterCategory category, String name) {

  /** Latin and Cyrillic. */
  private static final Set<String> OLD_LETTERS = Set.of("T", "Т");

  private static final Map<String, RegisterCategory> CATEGORIES =
      Words.by(RegisterCategory.class, RegisterCategory::letter);

  /** The row, if nothing in it is wrong by itself; the code is taken in either way. */
  static Optional<RegisterRow> read(Row row, Ids ids) {
    var category = category(row);
    var name = name(row);
    var level = lowestLevel(row);
    var codes = codes(row, level, ids);
    if (row.isSound(RegisterFile.CATEGORY) && category.place() != level) {
      row.expect(
          RegisterFile.CATEGORY, say("expected.register-category", letters(level), level.column()));
    }
    return row.isSound()
        ? Optional.of(new RegisterRow(row, codes, category, name))
        : Optional.empty();
  }

  /** The level of the last code; of a row that has none, the first. */
  private static RegisterLevel lowestLevel(Row row) {
    var lowest = RegisterLevel.OBLAST;
    for (var level : RegisterLevel.ALL) {
      if (row.find(level.column()).isPresent()) {
        lowest = level;
      }
    }
    return lowest;
  }

  private static ImmutableList<String> codes(Row row, RegisterLevel level, Ids ids) {
    var own = ownCode(row, level, ids);
    var codes = ImmutableList.<String>builder();
    for (var upper : RegisterLevel.ALL.subList(0, level.number() - 1)) {
      codes.add(upperCode(row, upper, level, own, ids));
    }
    return codes.add(own).build();
  }

  private static String letters(RegisterLevel level) {
    return CATEGORIES.values().stream()
        .filter(category -> category.place() == level)
        .map(RegisterCategory::letter)
        .collect(Collectors.joining(", "));
  }

  private static RegisterCategory category(Row row) {
    // Towns of the abolished urban type are no longer in the register, so this is an old edition.
    if (row.find(RegisterFile.CATEGORY).filter(OLD_LETTERS::contains).isPresent()) {
      row.expect(
          RegisterFile.CATEGORY,
          say("expected.one-of", String.join(", ", CATEGORIES.keySet())),
          say("hint.old-register"));
      return RegisterCategory.TOWN;
    }
    return row.oneOf(RegisterFile.CATEGORY, CATEGORIES);
  }

  private static String name(Row row) {
    var name = row.text(RegisterFile.NAME);
    if (!name.isEmpty() && name.codePoints().noneMatch(Character::isLetter)) {
      row.expect(RegisterFile.NAME, say("expected.text"));
    }
    return name;
  }

  private static String ownCode(Row row, RegisterLevel level, Ids ids) {
    var code = row.code(level.column());
    if (row.isSound(level.column()) && !level.isLevelOf(code)) {
      row.expect(
          level.column(), say("expected.register-digits", level.firstDigit(), level.digits()));
    }
    if (row.isSound(level.column())) {
      Keys.once(row, level.column(), ids, code);
    } else {
      ids.misspell(code);
    }
    return code;
  }

  private static String upperCode(
      Row row, RegisterLevel upper, RegisterLevel level, String own, Ids ids) {
    var code = row.require(upper.column(), () -> say("expected.register-gap")).orElse("");
    if (!code.isEmpty()) {
      row.findCode(upper.column());
    }
    if (row.isSound(upper.column())
        && row.isSound(level.column())
        && !upper.prefix(code).equals(upper.prefix(own))) {
      row.expect(upper.column(), say("expected.register-prefix", upper.prefix(own), own));
    }
    return ids.shared(code);
  }

  String code() {
    return codes.get(codes.size() - 1);
  }

  RegisterLevel level() {
    return category.place();
  }

  /** The nearest code above the object's own that no further level repeats. */
  Optional<String> parentCode() {
    return codes.size() == 1 ? Optional.empty() : Optional.of(codes.get(codes.size() - 2));
  }

  /** The level in whose column the parent stands first. */
  RegisterLevel parentLevel() {
    return RegisterLevel.ALL.get(codes.indexOf(parentCode().orElseThrow()));
  }

  RegisterObject object() {
    return RegisterObject.builder()
        .code(code())
        .name(name)
        .category(category)
        .parentCode(parentCode())
        .build();
  }
}
