package io.github.dilnytsia.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Papers as a browser sees them. */
final class Pages {

  private Pages() {}

  static Document page(Map<String, byte[]> contents, String name) {
    assertThat(contents).containsKey(name);
    return page(Objects.requireNonNull(contents.get(name)));
  }

  static Document page(byte[] contents) {
    return Jsoup.parse(new String(contents, StandardCharsets.UTF_8));
  }

  /** A number as papers write it in Ukrainian. */
  static BigDecimal number(Element cell) {
    return new BigDecimal(cell.text().replaceAll("[\\u00a0 ]", "").replace(',', '.'));
  }
}
