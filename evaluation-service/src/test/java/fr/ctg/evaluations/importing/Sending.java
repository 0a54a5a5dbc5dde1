package fr.ctg.evaluations.importing;

import fr.ctg.evaluations.AConvention;
import fr.ctg.evaluations.As;
import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;

/** Sends files to the imports of a convention. */
final class Sending {

  static final String CSV = "text/csv";
  static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  private Sending() {}

  static RequestSpecification laep() {
    return As.once(As.partner("ASSO-LAEP"));
  }

  /** A convention of which the partner has kept a mapping. */
  static AConvention withMapping(String mapping) {
    AConvention convention = AConvention.known();
    keep(convention, mapping);
    return convention;
  }

  static void keep(AConvention convention, String mapping) {
    laep()
        .contentType(ContentType.JSON)
        .body(mapping)
        .post(convention.at("import-mappings"))
        .then()
        .statusCode(201);
  }

  static ValidatableResponse csv(
      RequestSpecification request, AConvention convention, String text) {
    return send(request, convention, CSV, text.getBytes(StandardCharsets.UTF_8));
  }

  static ValidatableResponse xlsx(
      RequestSpecification request, AConvention convention, AWorkbook workbook) {
    return send(request, convention, XLSX, workbook.bytes());
  }

  static ValidatableResponse send(
      RequestSpecification request, AConvention convention, String type, byte[] body) {
    return request
        .config(
            RestAssuredConfig.config()
                .encoderConfig(
                    EncoderConfig.encoderConfig()
                        .encodeContentTypeAs(XLSX, ContentType.BINARY)
                        .appendDefaultContentCharsetToContentTypeIfUndefined(false)))
        .header("Content-Type", type)
        .body(body)
        .post(convention.at("imports"))
        .then();
  }
}
