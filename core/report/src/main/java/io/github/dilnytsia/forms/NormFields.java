package io.github.dilnytsia.forms;

import io.github.dilnytsia.judgement.Norm;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** The norms a paper rests on, each with its day, its source and how sure it is. */
final class NormFields {

  private NormFields() {}

  /** In the order given; a norm that is not in force on the plan's day is left out. */
  static List<Fields> of(Facts facts, String... codes) {
    var norms = new ArrayList<Fields>();
    for (var code : codes) {
      facts.plan().norms().findNorm(code).ifPresent(norm -> norms.add(of(facts.words(), norm)));
    }
    return norms;
  }

  /** Shares are told in per cent, as people say them. */
  static String amount(Words words, BigDecimal amount, String unit) {
    return words.plain(unit.equals("share") ? amount.movePointRight(2) : amount);
  }

  static String unit(Words words, String unit) {
    return words.known("unit-", unit);
  }

  private static Fields of(Words words, Norm norm) {
    return new Fields()
        .text("name", words.known("norm-", norm.code()))
        .text("amount", amount(words, norm.amount(), norm.unit()))
        .text("unit", unit(words, norm.unit()))
        .text("since", norm.inForceFrom().map(words::date).orElse(""))
        .text("sureness", words.say("sureness-" + norm.sureness()))
        .text("source", words.source(norm.source()));
  }
}
