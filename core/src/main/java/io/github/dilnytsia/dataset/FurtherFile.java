package io.github.dilnytsia.dataset;

import com.google.common.collect.ImmutableSet;
import io.github.dilnytsia.judgement.WordedException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** A file beside those every plan has, such as a drawing of its beats: only its name and its bytes mean anything here. */
record FurtherFile(String fileName) implements FileLayout {

  /** No name that leaves the folder, hides in it or means a device. */
  private static final Pattern PLAIN =
      Pattern.compile("[A-Za-z0-9][A-Za-z0-9_-]*(\\.[A-Za-z0-9_-]+)+");

  private static final int LONGEST = 100;
  private static final Set<String> TAKEN = taken();

  private static Set<String> taken() {
    var names = ImmutableSet.<String>builder();
    Arrays.stream(PlanFile.values()).map(PlanFile::fileName).forEach(names::add);
    Arrays.stream(DatasetFile.values()).map(DatasetFile::fileName).forEach(names::add);
    return names.build();
  }

  /** Whether a file of that name can lie in the folder of a plan. */
  static boolean isPlain(String name) {
    return name.length() <= LONGEST && PLAIN.matcher(name).matches();
  }

  /**
   * Refuses names that leave the folder or belong to a file of plans or datasets.
   *
   * @throws IllegalArgumentException naming the first of them
   */
  static void requirePlain(Map<String, byte[]> further) {
    for (var name : further.keySet()) {
      if (!isPlain(name)) {
        throw new WordedException(DatasetPhrases.say("further.name", name, LONGEST));
      }
      if (TAKEN.contains(name.toLowerCase(Locale.ROOT))) {
        throw new WordedException(DatasetPhrases.say("further.taken", name));
      }
    }
  }

  @Override
  public List<String> columns() {
    return List.of();
  }

  @Override
  public List<String> requiredColumns() {
    return List.of();
  }

  @Override
  public boolean isRequired() {
    return true;
  }

  @Override
  public boolean isNeverEmpty() {
    return false;
  }
}
