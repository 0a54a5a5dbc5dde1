package fr.ctg.system;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.util.function.Function;

/**
 * One report, asked for in each of its forms with the same clocks.
 *
 * @param question by the language that it is asked in
 */
record AskedReport(Function<String, RequestSpecification> question, String address) {

  private static final String XLSX =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  JsonNode json(String language) throws IOException {
    return new ObjectMapper().readTree(get("application/json", language, null).asByteArray());
  }

  CsvTable csv(ReportTable table) {
    return CsvTable.parse(get("text/csv", "en", table.name()).asString());
  }

  Workbook workbook() throws IOException {
    return Workbook.read(get(XLSX, "en", null).asByteArray());
  }

  ReportPage page() {
    return ReportPage.read(get("text/html", "fr", null).asString());
  }

  private Response get(String form, String language, String table) {
    RequestSpecification request = question.apply(language).header("Accept", form);
    Response response = (table == null ? request : request.queryParam("table", table)).get(address);
    assertEquals(200, response.statusCode(), response.asString());
    return response;
  }
}
