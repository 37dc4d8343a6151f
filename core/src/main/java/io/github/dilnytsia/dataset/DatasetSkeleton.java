package io.github.dilnytsia.dataset;

import static io.github.dilnytsia.dataset.DatasetPhrases.say;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.Multimap;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The beginnings of a dataset: hromadas and settlements of the {@link Register}, with residents and points as far as they
 * are known; officers and all else are still to be filled in.
 *
 * <p>Nothing is guessed. English names, kinds of hromadas, former categories and memoranda are left empty, and so is a
 * hromada's centre unless the hromada has a single settlement. Immutable.
 */
public final class DatasetSkeleton {

  private final Register register;
  private final ImmutableList<RegisterHromada> hromadas;
  private final ImmutableList<SkeletonSettlement> settlements;
  private final ImmutableSetMultimap<String, String> codesByFile;
  private final ImmutableList<Notice> notices;

  /**
   * The skeleton of the whole country.
   *
   * @param codesByFile the settlements each file is about
   */
  DatasetSkeleton(
      Register register,
      List<SkeletonSettlement> settlements,
      Multimap<String, String> codesByFile,
      List<Notice> notices) {
    this(register, register.hromadas(), settlements, codesByFile, notices);
  }

  private DatasetSkeleton(
      Register register,
      List<RegisterHromada> hromadas,
      List<SkeletonSettlement> settlements,
      Multimap<String, String> codesByFile,
      List<Notice> notices) {
    this.register = register;
    this.hromadas = ImmutableList.copyOf(hromadas);
    this.settlements = ImmutableList.copyOf(settlements);
    this.codesByFile = ImmutableSetMultimap.copyOf(codesByFile);
    this.notices = ImmutableList.copyOf(notices);
  }

  /** Begins with the codifier as {@link Register#read} takes it. */
  public static Sources from(Path register) {
    return new Sources(register);
  }

  /** The files a skeleton is made from; not safe for several threads. */
  public static final class Sources {

    private static final String RESIDENTS = "katottg! population! population_quality";
    private static final String POINTS = "katottg! lat! lon!";

    private final Path register;
    private @Nullable Path residents;
    private @Nullable Path points;

    private Sources(Path register) {
      this.register = register;
    }

    /**
     * CSV with {@code katottg} and {@code population}, and {@code population_quality} if it is known; an empty field
     * means unknown.
     */
    public Sources residents(Path file) {
      this.residents = file;
      return this;
    }

    /** CSV with {@code katottg}, {@code lat} and {@code lon}; may be the same file as the residents'. */
    public Sources points(Path file) {
      this.points = file;
      return this;
    }

    /**
     * Reads the files.
     *
     * @throws DatasetException with every problem of every file, if there is any; a code that is no settlement of the
     *     register is one
     */
    public DatasetSkeleton read() {
      var tables = new LinkedHashMap<GivenTable, Path>();
      if (residents != null && residents.equals(points)) {
        tables.put(GivenTable.of(residents, RESIDENTS + " lat! lon!"), residents);
      } else {
        Optional.ofNullable(residents)
            .ifPresent(path -> tables.put(GivenTable.of(path, RESIDENTS), path));
        Optional.ofNullable(points)
            .ifPresent(path -> tables.put(GivenTable.of(path, POINTS), path));
      }
      return new SkeletonReader(register, tables).read();
    }
  }

  /** The whole register, whatever part of it this skeleton holds. */
  public Register register() {
    return register;
  }

  /**
   * The part of the skeleton that lies in one oblast; how many rows of the files are about others is among its notices.
   *
   * @param oblast an object of the register's first level
   */
  public DatasetSkeleton in(RegisterObject oblast) {
    var inside = settlements.stream()
        .filter(known -> known.settlement().hromada().oblast().equals(oblast))
        .toList();
    var codes = inside.stream().map(known -> known.settlement().code()).collect(Collectors.toSet());
    var all = ImmutableList.<Notice>builder().addAll(notices);
    codesByFile.asMap().forEach((file, named) -> {
      var others = named.stream().filter(code -> !codes.contains(code)).count();
      if (others > 0) {
        all.add(Notice.builder()
            .file(file)
            .text(say("notice.other-oblasts", others))
            .build());
      }
    });
    return new DatasetSkeleton(
        register, register.hromadas(oblast), inside, codesByFile, all.build());
  }

  public List<RegisterHromada> hromadas() {
    return hromadas;
  }

  public List<RegisterSettlement> settlements() {
    return settlements.stream().map(SkeletonSettlement::settlement).toList();
  }

  /** Settlements whose number of residents is unknown. */
  public List<RegisterSettlement> withoutResidents() {
    return settlements.stream()
        .filter(known -> known.residents().isEmpty())
        .map(SkeletonSettlement::settlement)
        .toList();
  }

  /** Settlements of which it is unknown where they lie. */
  public List<RegisterSettlement> withoutPoint() {
    return settlements.stream()
        .filter(known -> known.point().isEmpty())
        .map(SkeletonSettlement::settlement)
        .toList();
  }

  /** Settlements without residents, without a point, or without both. */
  public List<RegisterSettlement> incomplete() {
    return settlements.stream()
        .filter(SkeletonSettlement::isMissingSomething)
        .map(SkeletonSettlement::settlement)
        .toList();
  }

  /** All residents that are known. */
  public long residents() {
    return settlements.stream().mapToLong(known -> known.residents().orElse(0)).sum();
  }

  /** What a planner should know of the files though it stops nothing. */
  public List<Notice> notices() {
    return notices;
  }

  /**
   * Writes {@code settlements.csv}, {@code hromadas.csv} and an {@code officers.csv} of nothing but its header; and
   * {@code missing.csv} with what {@link #incomplete} lists, or removes one that lists what is no longer missing.
   *
   * <p>Unknown fields are empty; reading the folder with {@link Datasets#read} names each of them. The folder is new,
   * empty, or holds an earlier skeleton. A field that is filled in there is never changed nor emptied: where that would
   * happen nothing is written. Each file is written whole or not at all.
   *
   * @throws IllegalArgumentException if something in the folder would be lost
   * @throws java.io.UncheckedIOException if the folder cannot be written
   */
  public void write(Path folder) {
    SkeletonFolder.write(folder, new SkeletonTables(hromadas, settlements));
  }

  /**
   * Writes nothing but {@code missing.csv}, or removes it if nothing is missing; where {@link #write} would write nothing,
   * neither does this.
   *
   * @throws IllegalArgumentException if something in the folder would be lost
   * @throws java.io.UncheckedIOException if the folder cannot be written
   */
  public void writeMissing(Path folder) {
    SkeletonFolder.writeMissing(folder, new SkeletonTables(hromadas, settlements));
  }
}
