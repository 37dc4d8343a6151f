package io.github.dilnytsia.examples.spring;

import io.github.dilnytsia.rules.HostRules;
import io.github.dilnytsia.rules.RuleBook;
import io.github.dilnytsia.rules.RuleText;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.i18n.AcceptHeaderLocaleResolver;

/** What the library needs of Spring: the rules, loaded once, and one desk for all requests. */
@Configuration(proxyBeanMethods = false)
class PlanningBeans {

  /**
   * Ukraine's rules, those of the service, and those in files that {@code planning.rules} names.
   *
   * <p>The files are trusted like the service's own classes: who sets {@code planning.rules} may set anything here.
   */
  @Bean
  RuleBook ruleBook(@Value("${planning.rules:}") List<String> files) {
    var texts = new ArrayList<RuleText>();
    texts.add(RuleText.resource(PlanningBeans.class, "far.drl"));
    files.forEach(file -> texts.add(RuleText.file(Path.of(file))));
    return RuleBook.ukraine().with(HostRules.trustingCode(texts));
  }

  @Bean
  PlanningDesk planningDesk(RuleBook rules, Budgets budgets) {
    return new PlanningDesk(rules, budgets);
  }

  /** Ukrainian, unless the request would rather have English. */
  @Bean
  LocaleResolver localeResolver() {
    var ukrainian = Locale.forLanguageTag("uk");
    var resolver = new AcceptHeaderLocaleResolver();
    resolver.setSupportedLocales(List.of(ukrainian, Locale.ENGLISH));
    resolver.setDefaultLocale(ukrainian);
    return resolver;
  }
}
