package io.github.dilnytsia.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

class HostTableErrorsTest {

  @Test
  void namesTheCellOfATable() {
    var table = """
        "RuleSet","host.bands",,,
        "Import","io.github.dilnytsia.plan.Candidate,io.github.dilnytsia.rules.Verdicts",,,
        ,,,,
        "RuleTable Bands",,,,
        "NAME","CONDITION","CONDITION","METADATA","ACTION"
        ,"$pair:Candidate...","$pair:Candidate...",,
        ,"driveMinutes >= $param","driveMinute < $param","policy( ""$1"" ) @kind( ""$2"" ) @source( ""Order 7"" )","Verdicts.give( kcontext, $pair ); // $param"
        "Band","From","Below","Id, kind","Note"
        "Near","9","20","host.near,DISCOURAGD","x"
        "Far","20","60","host.far,DISCOURAGED","x"
        """;

    assertThat(Drl.told(HostRules.trustingCode(RuleText.of("bands.drl.csv", table))))
        .satisfiesExactly(
            kind ->
                assertThat(kind).contains("bands.drl.csv, rule \"Near\", cell D9", "DISCOURAGD"),
            near -> assertThat(near).contains("rule \"Near\", cell C7", "found \"driveMinute\""),
            far -> assertThat(far).contains("rule \"Far\", cell C7", "found \"driveMinute\""));
  }

  @Test
  void namesTheSheetAndTheCellOfASpreadsheet() throws IOException {
    var table = """
        "RuleSet","host.bands",,,
        "Import","io.github.dilnytsia.plan.Candidate,io.github.dilnytsia.rules.Verdicts",,,
        ,,,,
        "RuleTable Bands",,,,
        "NAME","CONDITION","CONDITION","METADATA","ACTION"
        ,"$pair:Candidate...","$pair:Candidate...",,
        ,"driveMinutes >= $param","driveMinutes < $param","policy( ""$1"" ) @kind( ""$2"" ) @source( ""Order 7"" )","Verdicts.give( kcontext, $pair ); // $param"
        "Band","From","Below","Id, kind","Note"
        "Near","9","twenty","host.near,DISCOURAGED","x"
        """;

    assertThat(
            Drl.told(HostRules.trustingCode(RuleText.of("bands.drl.xlsx", Spreadsheet.of(table)))))
        .hasSize(1)
        .first()
        .asString()
        .contains("bands.drl.xlsx, rule \"Near\", sheet \"Смуги\", cell C9: found \"twenty\"");
  }

  @Test
  void tellsWhatIsNoTable() {
    assertThat(Drl.told(HostRules.trustingCode(
            RuleText.of("a.drl.csv", "x,y\n"),
            RuleText.of("b.drl.xlsx", "x,y\n"),
            RuleText.of("c.drl", new byte[] {(byte) 0xC3, 0x28}),
            RuleText.of("d.drl", new byte[RuleText.MOST_BYTES + 1]),
            RuleText.resource(HostTableErrorsTest.class, "e.drl"))))
        .satisfiesExactly(
            csv -> assertThat(csv).startsWith("a.drl.csv").contains("a decision table"),
            xlsx -> assertThat(xlsx).startsWith("b.drl.xlsx").contains("XLSX"),
            utf8 -> assertThat(utf8).startsWith("c.drl").contains("UTF-8"),
            size -> assertThat(size).startsWith("d.drl").contains("at most"),
            resource -> assertThat(resource).startsWith("e.drl").contains("opened for reading"));
  }

  @Test
  void refusesAFormula() throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var workbook = new XSSFWorkbook()) {
      var sheet = workbook.createSheet("Rules");
      sheet.createRow(0).createCell(0).setCellValue("RuleSet");
      sheet.createRow(1).createCell(2).setCellFormula("1+1");
      workbook.write(bytes);
    }

    assertThat(Drl.told(HostRules.trustingCode(RuleText.of("f.drl.xlsx", bytes.toByteArray()))))
        .singleElement()
        .asString()
        .startsWith(
            "f.drl.xlsx, sheet \"Rules\", cell C2: found \"=1+1\"; expected a value and no formula");
  }
}
