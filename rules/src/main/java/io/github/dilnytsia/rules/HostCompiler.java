package io.github.dilnytsia.rules;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.drools.compiler.kie.builder.impl.InternalKieModule;
import org.drools.compiler.kie.builder.impl.KieBuilderImpl;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieServices;
import org.kie.api.builder.Message;

/**
 * Compiles DRL to classes, in memory and without loading one of them.
 *
 * <p>Each compilation has a name of its own in the compiler's books and is struck off them at its end, so that no two ever
 * meet there and nothing keeps a host's classes alive.
 */
final class HostCompiler {

  private static final Pattern PACKAGE = Pattern.compile("(?m)^\\s*package\\s+([\\w.]+)");

  /** What has to be on the class path, told by one class of it. */
  record Needed(String artifact, String type) {}

  static final Needed ENGINE =
      new Needed("org.drools:drools-engine", "org.drools.model.codegen.ExecutableModelProject");
  static final Needed PARSER =
      new Needed("org.drools:drools-engine", "org.drools.drl.parser.DrlParser");
  static final Needed TABLES = new Needed(
      "org.drools:drools-decisiontables", "org.drools.decisiontable.SpreadsheetCompiler");

  /**
   * What came out.
   *
   * @param errors none if it compiled
   * @param classes by name with slashes and {@code .class}; none if it did not
   * @param models names of the classes that hold the rules
   */
  record Compiled(List<String> errors, Map<String, byte[]> classes, List<String> models) {}

  private HostCompiler() {}

  static boolean isOnClassPath(Needed needed) {
    try {
      Class.forName(needed.type(), false, HostCompiler.class.getClassLoader());
      return true;
    } catch (ClassNotFoundException e) {
      return false;
    }
  }

  /** Compiles texts of one package each. */
  static Compiled compile(List<String> texts, ClassLoader types) {
    var services = KieServices.Factory.get();
    var id = services.newReleaseId("host", UUID.randomUUID().toString(), "1");
    try {
      var files = services.newKieFileSystem();
      files.generateAndWritePomXML(id);
      for (var i = 0; i < texts.size(); i++) {
        files.write(path(texts.get(i), i), texts.get(i));
      }
      var builder = (KieBuilderImpl) services.newKieBuilder(files, types);
      builder.buildAll(ExecutableModelProject.class);
      var errors = builder.getResults().getMessages(Message.Level.ERROR).stream()
          .map(Message::getText)
          .filter(text -> !text.startsWith("Java source of "))
          .distinct()
          .collect(ImmutableList.toImmutableList());
      return errors.isEmpty()
          ? classes((InternalKieModule) builder.getKieModuleIgnoringErrors())
          : new Compiled(errors, ImmutableMap.of(), ImmutableList.of());
    } catch (RuntimeException | StackOverflowError e) {
      return new Compiled(
          ImmutableList.of(e.getClass().getSimpleName() + ": " + e.getMessage()),
          ImmutableMap.of(),
          ImmutableList.of());
    } finally {
      services.getRepository().removeKieModule(id);
    }
  }

  /** In the folder of its package, or the compiler warns of it in the host's log. */
  private static String path(String text, int number) {
    var named = PACKAGE.matcher(text);
    var folder = named.find() ? named.group(1).replace('.', '/') : "host";
    return "src/main/resources/" + folder + "/" + number + ".drl";
  }

  private static Compiled classes(InternalKieModule module) {
    var classes = ImmutableMap.<String, byte[]>builder();
    var models = ImmutableList.<String>builder();
    for (var name : module.getFileNames()) {
      if (name.endsWith(".class") && !name.startsWith("org/drools/project/")) {
        classes.put(name, module.getBytes(name));
      } else if (name.endsWith("/drools-model")) {
        new String(module.getBytes(name), StandardCharsets.UTF_8)
            .lines()
            .skip(1)
            .forEach(models::add);
      }
    }
    return new Compiled(ImmutableList.of(), classes.buildOrThrow(), models.build());
  }
}
