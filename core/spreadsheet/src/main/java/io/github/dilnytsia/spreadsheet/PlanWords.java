package io.github.dilnytsia.spreadsheet;

import static io.github.dilnytsia.spreadsheet.SpreadsheetPhrases.say;

import io.github.dilnytsia.judgement.Language;
import io.github.dilnytsia.judgement.Wording;
import io.github.dilnytsia.plan.PlanningProblem;
import io.github.dilnytsia.territory.BasicUnit;
import io.github.dilnytsia.territory.Hromada;
import io.github.dilnytsia.territory.PlaceName;
import io.github.dilnytsia.territory.Settlement;
import java.math.BigDecimal;
import java.util.Optional;

/** Names and words of a plan's workbook in its language. */
final class PlanWords {

  private final PlanningProblem problem;
  private final Language language;

  PlanWords(PlanningProblem problem, Language language) {
    this.problem = problem;
    this.language = language;
  }

  String word(String key, Object... figures) {
    return said(say(key, figures));
  }

  /** The word for a constant, such as a role. */
  String word(Enum<?> constant) {
    return word("%s.%s".formatted(constant.getDeclaringClass().getSimpleName(), constant.name()));
  }

  String said(Wording wording) {
    return wording.in(language);
  }

  /** What stands beside an index above 1, so that nobody needs to see the colour. */
  String mark(BigDecimal index) {
    return index.compareTo(BigDecimal.ONE) > 0 ? word("mark.over") : "";
  }

  String hromada(String code) {
    return problem
        .territory()
        .findHromada(code)
        .map(Hromada::placeName)
        .map(this::name)
        .orElse("");
  }

  String settlement(String code) {
    return problem
        .territory()
        .findSettlement(code)
        .map(Settlement::placeName)
        .map(this::name)
        .orElse("");
  }

  private String name(PlaceName name) {
    return language == Language.EN ? name.en() : name.uk();
  }

  /** The name of a unit's settlement. */
  String settlementOf(String unitId) {
    return problem
        .territory()
        .findUnit(unitId)
        .map(unit -> name(unit.settlement().placeName()))
        .orElse("");
  }

  /** The same, and which part of it. */
  String unit(BasicUnit unit) {
    return name(unit.placeName());
  }

  String raion(String hromadaCode) {
    return problem
        .territory()
        .findHromada(hromadaCode)
        .flatMap(Hromada::raion)
        .map(PlaceName::of)
        .map(this::name)
        .orElse("");
  }

  /** The service name of an officer who has one. */
  String officer(String id) {
    return problem
        .force()
        .findOfficer(id)
        .flatMap(officer -> officer.serviceName())
        .orElse("");
  }

  /** The hromada a unit lies in. */
  String hromadaOf(String unitId) {
    return problem
        .territory()
        .findUnit(unitId)
        .map(BasicUnit::hromadaCode)
        .map(this::hromada)
        .orElse("");
  }

  static String orBlank(Optional<String> text) {
    return text.orElse("");
  }
}
