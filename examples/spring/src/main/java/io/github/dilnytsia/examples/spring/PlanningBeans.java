package io.github.dilnytsia.examples.spring;

import io.github.dilnytsia.rules.RuleBook;
import java.util.List;
import java.util.Locale;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.i18n.AcceptHeaderLocaleResolver;

/** What the library needs of Spring: the rules, loaded once, and one desk for all requests. */
@Configuration(proxyBeanMethods = false)
class PlanningBeans {

  @Bean
  RuleBook ruleBook() {
    return RuleBook.ukraine();
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
