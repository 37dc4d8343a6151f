package io.github.dilnytsia.dataset;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The state register of administrative units and territories, KATOTTG: oblasts, raions, hromadas, settlements and the
 * districts of cities.
 *
 * <p>Every settlement belongs to exactly one hromada. Kyiv and Sevastopol have none and are treated as one each, with
 * the settlements below them; so is any settlement that stands right below an oblast or a raion, as Prypiat does. Lists are
 * in the order of codes. Two registers are equal if their objects are. Immutable.
 *
 * <p>Source: the codifier of the Ministry for Development of Communities and Territories, in force since 26 November 2020.
 */
public final class Register {

  private final ImmutableMap<String, RegisterObject> objects;
  private final ImmutableList<RegisterHromada> hromadas;
  private final ImmutableList<RegisterSettlement> settlements;
  private final ImmutableList<Notice> notices;

  /** Takes objects whose parents are among them. */
  Register(Collection<RegisterObject> objects, List<Notice> notices) {
    this.objects =
        ImmutableList.sortedCopyOf(Comparator.comparing(RegisterObject::code), objects).stream()
            .collect(ImmutableMap.toImmutableMap(RegisterObject::code, object -> object));
    var tree = new RegisterTree(this.objects.values());
    this.hromadas = tree.hromadas();
    this.settlements = tree.settlements();
    this.notices = ImmutableList.copyOf(notices);
  }

  /**
   * Reads the codifier as it is published: CSV in UTF-8, separated by {@code ;} or {@code ,}, with its Ukrainian column
   * names, rows in any order.
   *
   * <p>Blanks around codes and names are taken away and those inside names made one each; nothing else is changed. Codes
   * are checked: {@code UA} and 17 digits, none twice, digits that fit the level, a category that fits it, a parent that
   * is there and whose digits the code begins with.
   *
   * @throws DatasetException with every problem of the file, if there is any
   */
  public static Register read(Path file) {
    var layout = new RegisterFile(GivenFile.name(file));
    var problems = new Problems(layout);
    var reader = new RegisterReader(layout, problems).read(file);
    problems.throwIfAny();
    return reader.register();
  }

  /** All objects, districts of cities too. */
  public List<RegisterObject> objects() {
    return objects.values().asList();
  }

  public Optional<RegisterObject> find(String code) {
    return Optional.ofNullable(objects.get(code));
  }

  /** Oblasts, Crimea and the cities of special status: the objects of the first level. */
  public List<RegisterObject> oblasts() {
    return objects.values().stream()
        .filter(object -> object.parentCode().isEmpty())
        .toList();
  }

  /**
   * The object of the first level that is meant by its code, the two digits its code begins with, or its name, such as
   * {@code 05}, {@code Вінницька} or {@code Вінницька область}; empty if none is, or more than one.
   */
  public Optional<RegisterObject> findOblast(String text) {
    var meant = text.strip();
    var found = oblasts().stream().filter(oblast -> isMeant(oblast, meant)).toList();
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }

  private static boolean isMeant(RegisterObject oblast, String text) {
    return oblast.code().equals(text)
        || oblast.code().substring(2, 4).equals(text)
        || oblast.name().equalsIgnoreCase(text)
        || (oblast.name() + " область").equalsIgnoreCase(text);
  }

  public List<RegisterHromada> hromadas() {
    return hromadas;
  }

  /** The hromadas of an object of the first level. */
  public List<RegisterHromada> hromadas(RegisterObject oblast) {
    return hromadas.stream().filter(hromada -> hromada.oblast().equals(oblast)).toList();
  }

  /** Cities, towns and villages; districts of cities are none. */
  public List<RegisterSettlement> settlements() {
    return settlements;
  }

  /** The settlements of an object of the first level. */
  public List<RegisterSettlement> settlements(RegisterObject oblast) {
    return settlements.stream()
        .filter(settlement -> settlement.hromada().oblast().equals(oblast))
        .toList();
  }

  /** What is odd about the file though it stops nothing; no part of the register. */
  public List<Notice> notices() {
    return notices;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Register register && objects.equals(register.objects);
  }

  @Override
  public int hashCode() {
    return objects.hashCode();
  }

  @Override
  public String toString() {
    return "Register of %d hromadas and %d settlements"
        .formatted(hromadas.size(), settlements.size());
  }
}
