package fr.ctg.conventions.committee;

import fr.ctg.conventions.Api;
import fr.ctg.conventions.DraftConvention;
import java.util.List;
import java.util.Map;

/** Committees for tests. */
public final class Committees {

  public static final String MAYOR = "Adjointe au maire chargée de l'éducation";
  public static final String CAF = "Directrice de la Caf";
  public static final String RESIDENT = "Représentante des parents";
  public static final String SECRETARY = "Chargée de coopération CTG";
  public static final String GUEST = "Directeur du centre social";

  private Committees() {}

  /** A steering committee of three that count, two of which are its quorum, and two that do not. */
  public static Map<String, Object> steering(DraftConvention convention) {
    return Map.of(
        "code",
        "COPIL",
        "kind",
        "STEERING",
        "name",
        "Comité de pilotage",
        "quorum",
        2,
        "members",
        List.of(
            Map.of("function", MAYOR, "partner", convention.code("CITY"), "role", "CO_CHAIR"),
            Map.of("function", CAF, "partner", convention.code("CAF"), "role", "CO_CHAIR"),
            Map.of("function", RESIDENT, "role", "MEMBER"),
            Map.of("function", SECRETARY, "partner", convention.code("CITY"), "role", "SECRETARY"),
            Map.of("function", GUEST, "role", "GUEST")));
  }

  public static void seat(DraftConvention convention) {
    Api.coordinator()
        .body(steering(convention))
        .post(convention.at("/committees"))
        .then()
        .statusCode(201);
  }
}
