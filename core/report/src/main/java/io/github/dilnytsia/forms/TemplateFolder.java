package io.github.dilnytsia.forms;

import io.github.dilnytsia.internal.Troubles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Reads a host's templates: plain files of the folder itself, by names that are known or begin with an underscore. */
final class TemplateFolder {

  private static final Pattern OWN_PARTIAL = Pattern.compile("_[a-z][a-z0-9-]{0,39}\\.mustache");

  private TemplateFolder() {}

  /** The text of each file that can be used, by name; what is wrong with the others is told. */
  static Map<String, String> read(Path folder, Set<String> known, TemplateProblems problems) {
    var texts = new TreeMap<String, String>();
    for (var name : names(folder, problems)) {
      if (!known.contains(name) && !OWN_PARTIAL.matcher(name).matches()) {
        problems.say(name, "file-unknown", String.join(", ", known));
      } else if (!Files.isRegularFile(folder.resolve(name), LinkOption.NOFOLLOW_LINKS)) {
        problems.say(name, "file-not-plain");
      } else {
        text(folder.resolve(name), name, problems).ifPresent(text -> texts.put(name, text));
      }
    }
    return texts;
  }

  private static Set<String> names(Path folder, TemplateProblems problems) {
    var names = new TreeSet<String>();
    try (var files = Files.newDirectoryStream(folder)) {
      for (var file : files) {
        if (names.size() == Budgets.FILES) {
          problems.say(folder.toString(), "files-too-many", Budgets.FILES);
          break;
        }
        names.add(file.getFileName().toString());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(
          "The folder %s of templates cannot be read. Is it there?".formatted(folder),
          Troubles.at(folder, e));
    }
    return names;
  }

  private static Optional<String> text(Path file, String name, TemplateProblems problems) {
    try (var stream = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
      var bytes = stream.readNBytes(Budgets.TEMPLATE_BYTES + 1);
      if (bytes.length > Budgets.TEMPLATE_BYTES) {
        problems.say(name, "file-too-large", Budgets.TEMPLATE_BYTES);
        return Optional.empty();
      }
      var text =
          StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      // As a browser reads it: the style's hash is of what it sees.
      return Optional.of(text.replace("\uFEFF", "").replace("\r\n", "\n").replace('\r', '\n'));
    } catch (CharacterCodingException e) {
      problems.say(name, "file-not-utf-8");
    } catch (IOException e) {
      problems.say(name, "file-unreadable");
    }
    return Optional.empty();
  }
}
