package io.github.dilnytsia.report;

import io.github.dilnytsia.judgement.Finding;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;

/** What the rules find, as the page knows it. */
final class FindingData {

  private final Places places;
  private final Sentences sentences;

  FindingData(Places places, Sentences sentences) {
    this.places = places;
    this.sentences = sentences;
  }

  void write(JsonOut out, String field, List<Finding> findings) throws IOException {
    out.objects(field, findings, finding -> write(out, finding));
  }

  void write(JsonOut out, Finding finding) throws IOException {
    out.text("severity", finding.severity().name());
    out.text("rule", finding.ruleId());
    Places.write(out, "hromada", places.hromadas, finding.hromadaCode());
    Places.write(out, "officer", places.officers, finding.officerId());
    Places.write(out, "unit", places.units, finding.unitId());
    out.text("value", finding.value().map(FindingData::plain));
    out.text("limit", finding.limit().map(FindingData::plain));
    out.text("unitOf", finding.unit());
    out.source(finding.source());
    out.field("text");
    sentences.write(out, finding.text());
  }

  private static String plain(BigDecimal number) {
    return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
  }
}
