package fr.ctg.conventions;

import io.restassured.response.ValidatableResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A convention of a test's own, made over HTTP, with codes that no other test uses: one commune,
 * two partners that sign, each with its deliberation, a validated diagnosis with finding C-1 and
 * need B-1, axis A, strategic objective O1 and action FA-1 that serves it. It can be signed.
 */
public final class DraftConvention {

  private final String suffix = UUID.randomUUID().toString().substring(24).toUpperCase();

  public DraftConvention() {
    partner("CITY", "CITY");
    partner("CAF", "CAF");
    created(
        "/v1/territories",
        Map.of("kind", "DISTRICT", "code", code("PLACE"), "name", "Une commune"));
    created(
        "/v1/conventions",
        Map.of(
            "reference",
            reference(),
            "title",
            "Convention d'essai",
            "perimeter",
            List.of(code("PLACE")),
            "effectiveFrom",
            "2018-01-22",
            "effectiveTo",
            "2021-12-31",
            "signatories",
            List.of(signatory("CITY", "2017-241"), signatory("CAF", "2017-12"))));
    diagnosis();
    created(at("/axes"), Map.of("code", "A", "name", "Un axe", "position", 1));
    objective("O1", Map.of());
    action("FA-1", "O1");
  }

  private Map<String, Object> signatory(String name, String deliberation) {
    return Map.of(
        "partner",
        code(name),
        "deliberation",
        Map.of("reference", deliberation, "adoptedOn", "2017-12-11"));
  }

  private void diagnosis() {
    created(
        at("/diagnosis"),
        Map.of(
            "summary",
            "Des familles isolées",
            "groupsConsulted",
            List.of(Map.of("name", "Habitants", "kind", "RESIDENTS"))));
    created(
        at("/diagnosis/findings"),
        Map.of(
            "code",
            "C-1",
            "theme",
            "Parentalité",
            "statement",
            "200 familles accueillies",
            "figure",
            "200",
            "unit",
            "familles",
            "year",
            2017,
            "source",
            "Caf"));
    created(
        at("/diagnosis/needs"),
        Map.of("code", "B-1", "statement", "Rompre l'isolement", "priority", 1));
    Api.coordinator()
        .body(Map.of("validatedOn", "2017-11-30"))
        .post(at("/diagnosis/validation"))
        .then()
        .statusCode(200);
  }

  /** The code in this convention of what is called {@code name}. */
  public String code(String name) {
    return name + "-" + suffix;
  }

  public String reference() {
    return code("CTG");
  }

  public String at(String path) {
    return "/v1/conventions/" + reference() + path;
  }

  public void partner(String name, String kind) {
    created("/v1/partners", Map.of("code", code(name), "name", name, "kind", kind));
  }

  public void objective(String code, Map<String, Object> differences) {
    Map<String, Object> objective =
        with(
            Map.of("code", code, "kind", "STRATEGIC", "axis", "A", "statement", "Mieux faire"),
            differences);
    created(at("/objectives"), objective);
  }

  public void action(String number, String objective) {
    created(
        at("/actions"),
        Map.of(
            "number",
            number,
            "title",
            "Une action",
            "objectives",
            List.of(objective),
            "offer",
            "NEW",
            "partners",
            List.of(Map.of("partner", code("CITY"), "role", "LEAD"))));
  }

  public ValidatableResponse indicator(Map<String, Object> indicator) {
    return created(at("/indicators"), indicator);
  }

  public void sign() {
    sign("2018-01-22");
  }

  public void sign(String on) {
    Api.coordinator().body(Map.of("signedOn", on)).post(at("/signature")).then().statusCode(200);
  }

  public void activate() {
    Api.coordinator().post(at("/activation")).then().statusCode(200);
  }

  private static ValidatableResponse created(String path, Map<String, Object> body) {
    return Api.coordinator().body(body).post(path).then().statusCode(201);
  }

  /** The same with some entries replaced; a null value takes an entry out. */
  public static Map<String, Object> with(
      Map<String, Object> usual, Map<String, Object> differences) {
    Map<String, Object> result = new LinkedHashMap<>(usual);
    differences.forEach(
        (name, value) -> {
          if (value == null) {
            result.remove(name);
          } else {
            result.put(name, value);
          }
        });
    return result;
  }
}
