package io.github.dilnytsia.forms;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.io.Resources;
import io.github.dilnytsia.internal.WholeFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * The texts of all forms with places for values, and the style they are printed in.
 *
 * <p>Mustache without its unescaped tags: a template says where a value stands, goes through lists and asks whether there
 * is something, and cannot do anything else. Templates here are checked: every name they use is given to them. Immutable.
 */
public final class FormTemplates {

  static final String SUFFIX = ".mustache";
  static final String STYLE = "forms.css";
  static final String INDEX = "index";

  private static final ImmutableList<String> PARTIALS =
      ImmutableList.of("_blanks", "_footer", "_load", "_signature");

  private static final FormTemplates STANDARD = new FormTemplates(Map.of());

  private final ImmutableSortedMap<String, String> texts;

  private FormTemplates(Map<String, String> replaced) {
    var files = new TreeMap<>(standardFiles());
    files.putAll(replaced);
    var problems = new TemplateProblems();
    check(files, replaced, problems);
    problems.throwIfAny();
    this.texts = ImmutableSortedMap.copyOf(files);
  }

  /** Those of this library. */
  public static FormTemplates standard() {
    return STANDARD;
  }

  /**
   * Those of this library with the files of a folder in place of those of the same name, and partials of its own, whose
   * names begin with an underscore.
   *
   * @throws FormTemplateException with everything that is wrong: files that are no template's, that cannot be read, and
   *     whatever in them cannot be filled or would print a value unescaped
   * @throws UncheckedIOException if the folder cannot be read
   */
  public static FormTemplates replacedBy(Path folder) {
    var problems = new TemplateProblems();
    var replaced = TemplateFolder.read(folder, standardFiles().keySet(), problems);
    try {
      var templates = new FormTemplates(replaced);
      problems.throwIfAny();
      return templates;
    } catch (FormTemplateException e) {
      var all = new TemplateProblems();
      problems.all().forEach(all::add);
      e.problems().stream().filter(p -> !problems.all().contains(p)).forEach(all::add);
      throw new FormTemplateException(all.all());
    }
  }

  /** The text of each file by its name, such as {@code annex.mustache}, in order. */
  public Map<String, String> files() {
    return texts;
  }

  /**
   * Writes all files, to be edited.
   *
   * @param replace whether files that are there already, and may have been edited, are replaced
   * @throws IllegalArgumentException if one is there that is not to be replaced; then nothing is written
   * @throws UncheckedIOException if the folder cannot be written
   */
  public void write(Path folder, boolean replace) {
    for (var name : texts.keySet()) {
      if (!replace && Files.exists(folder.resolve(name), LinkOption.NOFOLLOW_LINKS)) {
        throw TemplateProblems.refusal("template-there", folder.resolve(name));
      }
    }
    var contents = new TreeMap<String, byte[]>();
    texts.forEach((name, text) -> contents.put(name, text.getBytes(StandardCharsets.UTF_8)));
    WholeFiles.write(folder, contents, List.of());
  }

  /** The text of a template or a partial. */
  String text(String name) {
    return Objects.requireNonNull(texts.get(name + SUFFIX));
  }

  String style() {
    return Objects.requireNonNull(texts.get(STYLE));
  }

  private static Map<String, String> standardFiles() {
    var files = new TreeMap<String, String>();
    for (var form : Form.values()) {
      files.put(form.id() + SUFFIX, resource(form.id() + SUFFIX));
    }
    files.put(INDEX + SUFFIX, resource(INDEX + SUFFIX));
    PARTIALS.forEach(name -> files.put(name + SUFFIX, resource(name + SUFFIX)));
    files.put(STYLE, resource(STYLE));
    return files;
  }

  private static String resource(String name) {
    try {
      return Resources.toString(
          Resources.getResource(FormTemplates.class, name), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void check(
      Map<String, String> files, Map<String, String> replaced, TemplateProblems problems) {
    var tags = new HashMap<String, List<Tag>>();
    files.forEach((file, text) -> {
      if (file.endsWith(SUFFIX)) {
        var name = file.substring(0, file.length() - SUFFIX.length());
        tags.put(name, TemplateScanner.scan(file, text, problems));
      } else if (text.indexOf('<') >= 0) {
        problems.say(file, "style-holds-markup");
      }
    });
    var check = new TemplateCheck(tags, problems);
    var variables = Variables.load();
    for (var form : Form.values()) {
      check.check(form.id(), variables.of(form.id()));
    }
    check.check(INDEX, variables.of(INDEX));
    for (var file : replaced.keySet()) {
      var name = file.replace(SUFFIX, "");
      if (name.startsWith("_") && !PARTIALS.contains(name) && !check.used().contains(name)) {
        problems.say(file, "partial-unused");
      }
    }
  }
}
