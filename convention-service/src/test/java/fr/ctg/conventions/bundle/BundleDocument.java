package fr.ctg.conventions.bundle;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import io.restassured.response.Response;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A bundle to send and to spoil: city and Caf, a city with a neighbourhood and its EPCI, axis A,
 * objectives O1 and O1-1, action FA-1 with two funding lines, indicator I1, two aids.
 */
final class BundleDocument {

  private static final ObjectMapper JSON =
      new ObjectMapper().enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS);

  private static final String TEXT =
      """
      {
        "partners": [
          {"code": "CITY-#", "name": "La ville", "kind": "CITY", "siren": "214100182"},
          {"code": "CAF-#", "name": "La Caf", "kind": "CAF"},
          {"code": "MSA-#", "name": "La MSA", "kind": "PUBLIC_BODY"},
          {"code": "STATE-#", "name": "L'État", "kind": "STATE"}
        ],
        "territories": [
          {"kind": "IRIS", "code": "%1$s0101", "name": "Centre", "vintage": 2021},
          {"kind": "DISTRICT", "code": "CITY-#", "name": "Ville"},
          {"kind": "DISTRICT", "code": "NORTH-#", "name": "Quartier nord", "parent": "CITY-#"}
        ],
        "convention": {
          "reference": "CTG-#", "title": "Convention d'essai", "purpose": "Essayer",
          "fieldsOfIntervention": ["Enfance", "Jeunesse"],
          "perimeter": ["DISTRICT:CITY-#", "IRIS:%1$s0101@2021"],
          "effectiveFrom": "2018-01-22", "effectiveTo": "2021-12-31",
          "signatories": [
            {"partner": "CITY-#", "deliberation": {"reference": "2017-1", "adoptedOn": "2017-12-11"}},
            {"partner": "CAF-#", "deliberation": {"reference": "2017-2", "adoptedOn": "2017-12-12"}}
          ],
          "onTrackFrom": "0.800", "atRiskFrom": "0.500", "notes": "Tout est inventé."
        },
        "diagnosis": {
          "summary": "Des familles isolées", "method": "Ateliers", "purposes": ["Choisir"],
          "groupsConsulted": [
            {"name": "Habitants", "kind": "RESIDENTS", "how": "Réunions", "headcount": 120}
          ],
          "notes": "Tout est inventé.",
          "findings": [{
            "code": "C-1", "theme": "Parentalité", "statement": "200 familles", "figure": "200.50",
            "unit": "familles", "year": 2017, "source": "Caf", "territory": "DISTRICT:CITY-#",
            "illustrative": true
          }],
          "needs": [{
            "code": "B-1", "statement": "Rompre l'isolement", "priority": 1, "findings": ["C-1"],
            "illustrative": true
          }],
          "validatedOn": "2017-11-30"
        },
        "axes": [{"code": "A", "name": "Un axe", "position": 1, "weight": "30.5"}],
        "objectives": [
          {"code": "O1", "kind": "STRATEGIC", "axis": "A", "statement": "Mieux faire", "needs": ["B-1"]},
          {"code": "O1-1", "kind": "OPERATIONAL", "parent": "O1", "statement": "Faire mieux", "weight": 2}
        ],
        "actions": [{
          "number": "FA-1", "title": "Une action", "objectives": ["O1-1", "O1"],
          "objectiveShares": [{"objective": "O1-1", "percent": "70"}, {"objective": "O1", "percent": "30"}],
          "context": "Avant",
          "description": "Pendant", "offer": "EXISTING", "targetPublic": "Tous",
          "territories": ["NORTH-#", "DISTRICT:CITY-#"],
          "partners": [
            {"partner": "CITY-#", "role": "LEAD"}, {"partner": "CAF-#", "role": "FUNDER"},
            {"partner": "CITY-#", "role": "OPERATOR"}
          ],
          "fullTimeEquivalents": "1.50",
          "milestones": [
            {"title": "Début", "plannedOn": "2018-09-01", "reachedOn": "2018-09-03"},
            {"title": "Fin", "plannedOn": "2021-06-30"}
          ],
          "status": "IN_PROGRESS", "priority": "HIGH", "policyLinks": ["Contrat de ville"],
          "evaluationMethod": "Compter", "residentsParticipation": "Conseil de quartier",
          "illustrative": true
        }],
        "indicators": [{
          "code": "I1", "label": "Familles accueillies", "objective": "O1", "action": "FA-1",
          "measure": "COUNT", "nature": "OUTPUT", "direction": "INCREASE", "overTime": "SUM",
          "overTerritories": "SUM", "frequency": "YEAR", "unit": "familles", "decimals": 0,
          "responsiblePartners": ["CAF-#"],
          "dimensions": [{"code": "SEX", "partition": true, "categories": ["F", "M"]}],
          "baselines": [{"period": "2017", "value": 200}],
          "targets": [{"points": [{"on": "2021-12-31", "value": "260"}]}]
        }],
        "fundingLines": [
          {"action": "FA-1", "funder": "STATE-#", "year": 2019, "nature": "IN_KIND", "granted": "100"},
          {
            "code": "FA-1-2019-STATE-#-IN_KIND", "action": "FA-1", "funder": "CAF-#", "year": 2018,
            "nature": "OPERATING", "scheme": "REAAP", "requested": "12000.50", "granted": "10000",
            "paid": "0", "notes": "Reste à verser", "illustrative": true
          }
        ],
        "aids": [
          {"year": 2016, "payer": "CAF-#", "channel": "BENEFICIARIES", "amount": "71629000"},
          {
            "year": 2016, "payer": "MSA-#", "channel": "STRUCTURES", "amount": "3249000.00",
            "source": "Annonce", "notes": "Réel", "illustrative": true
          }
        ]
      }
      """;

  private final Map<String, Object> content;

  BundleDocument() {
    this(parsed(inhabited(UUID.randomUUID().toString().substring(24).toUpperCase())));
  }

  private BundleDocument(Map<String, Object> content) {
    this.content = content;
  }

  private static String inhabited(String suffix) {
    String someCommune = "98%03d".formatted(Math.floorMod(suffix.hashCode(), 1000));
    return TEXT.formatted(someCommune).replace("#", suffix);
  }

  static BundleDocument parse(String json) {
    return new BundleDocument(parsed(json));
  }

  static BundleDocument of(Response exported) {
    return parse(exported.then().statusCode(200).extract().asString());
  }

  private static Map<String, Object> parsed(String json) {
    try {
      return JSON.readValue(json, new TypeReference<>() {});
    } catch (JsonProcessingException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  String json() {
    try {
      return JSON.writeValueAsString(content);
    } catch (JsonProcessingException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
  }

  /** An independent copy under another reference. */
  BundleDocument withReference(String reference) {
    BundleDocument copy = parse(json());
    copy.first("convention").put("reference", reference);
    return copy;
  }

  String reference() {
    return (String) first("convention").get("reference");
  }

  /** The code of what is called {@code name} in this document. */
  String code(String name) {
    return reference().replaceFirst("[A-Z]+", name);
  }

  @SuppressWarnings("unchecked")
  List<Map<String, Object>> list(String name) {
    return (List<Map<String, Object>>) content.get(name);
  }

  /** The first one of a list, or the convention. */
  @SuppressWarnings("unchecked")
  Map<String, Object> first(String name) {
    return content.get(name) instanceof Map<?, ?> only
        ? (Map<String, Object>) only
        : list(name).get(0);
  }
}
