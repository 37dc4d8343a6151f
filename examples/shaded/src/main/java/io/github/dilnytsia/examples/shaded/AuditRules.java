package io.github.dilnytsia.examples.shaded;

import io.github.dilnytsia.rules.Amendment;
import io.github.dilnytsia.rules.HostRules;
import io.github.dilnytsia.rules.RuleBook;
import io.github.dilnytsia.rules.RuleText;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Ukraine's rules, those of the audit, and those that whoever runs it adds. */
final class AuditRules {

  private static final String NORMS = """
      code,amount,unit,sureness,source
      settlements-per-officer,5,settlements,default,What the auditors hold to be the most
      """;

  private AuditRules() {}

  /**
   * Files on the command line are trusted: who types their names may run any command here.
   *
   * @throws io.github.dilnytsia.rules.RuleBookException if something is wrong in one of the files
   */
  static RuleBook with(List<String> files) {
    var texts = new ArrayList<RuleText>();
    texts.add(RuleText.resource(AuditRules.class, "audit.drl"));
    files.forEach(file -> texts.add(RuleText.file(Path.of(file))));
    return RuleBook.ukraine()
        .with(Amendment.norms("audit-norms.csv", NORMS), HostRules.trustingCode(texts));
  }
}
