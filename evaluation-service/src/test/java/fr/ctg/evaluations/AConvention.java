package fr.ctg.evaluations;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.absent;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathMatching;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.client.WireMock;
import com.github.tomakehurst.wiremock.http.Fault;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.LongFunction;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * A convention that convention-service knows, one of its own for each test: the city of Blois and
 * its Caf, two partners that measure, four IRIS, and indicators of every measure.
 */
public final class AConvention {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final WireMock otherService;
  private final UUID id = UUID.randomUUID();
  private final String reference = "CTG-" + id.toString().substring(0, 8);
  private final Map<String, Object> convention = new LinkedHashMap<>();
  private final List<Object> territories = new ArrayList<>();
  private final List<Map<String, Object>> indicators = new ArrayList<>();
  private final List<Object> actions = new ArrayList<>();
  private final Map<String, Object> firstAxis = new LinkedHashMap<>();
  private final List<Object> otherAxes = new ArrayList<>();
  private long version;

  private AConvention() {
    URI url = URI.create(config("ctg.convention-service.url"));
    otherService = new WireMock(url.getHost(), url.getPort());
    convention.put("id", id);
    convention.put("reference", reference);
    convention.put("title", "Convention territoriale globale de Blois");
    convention.put("state", "ACTIVE");
    convention.put("signedOn", "2018-01-22");
    convention.put("effectiveFrom", "2018-01-22");
    convention.put("effectiveTo", "2021-12-31");
    convention.put("onTrackFrom", "0.90");
    convention.put("atRiskFrom", "0.60");
    convention.put("perimeter", List.of(Map.of("kind", "COMMUNE", "code", "41018")));
    convention.put("commitments", List.of(Map.of("partner", "CAF-41", "statement", "Cofinancer")));
    convention.put("versions", List.of(version("2018-01-22", 1), version("2019-01-01", 2)));
    territories.add(Map.of("id", UUID.randomUUID(), "kind", "COMMUNE", "code", "41018"));
    for (int i = 101; i <= 104; i++) {
      territory("IRIS", "410180" + i, "2021");
    }
    indicator("NB_FAM", Map.of("measure", "COUNT"));
    indicator("MONTANT", Map.of("measure", "AMOUNT"));
    indicator("TAUX", Map.of("measure", "RATIO"));
    indicator("DUREE", Map.of("measure", "MEAN"));
    indicator("NOTE", Map.of("measure", "SCORE", "minimum", "0", "maximum", "10"));
    indicator("AVIS", Map.of("measure", "QUALITATIVE"));
    indicator("NB_MENSUEL", Map.of("measure", "COUNT", "frequency", "MONTH"));
    indicator(
        "NB_ENF",
        Map.of(
            "measure",
            "COUNT",
            "dimensions",
            List.of(
                Map.of("code", "SEX", "partition", true, "categories", List.of("F", "M")),
                Map.of("code", "AGE_BAND", "categories", List.of("0_2", "3_5")))));
    indicator("NB_CAF", Map.of("measure", "COUNT", "responsiblePartners", List.of("CAF-41")));
  }

  /** One that is signed, in version 1. */
  public static AConvention known() {
    AConvention convention = new AConvention();
    convention.publish();
    return convention;
  }

  /** One that convention-service has not told of yet. */
  public static AConvention unpublished() {
    return new AConvention();
  }

  /** One that measures nothing yet, and has not been told of either. */
  public static AConvention withoutIndicators() {
    AConvention convention = new AConvention();
    convention.indicators.clear();
    return convention;
  }

  public AConvention with(String field, Object value) {
    convention.put(field, value);
    return this;
  }

  /** How much its first axis, PAR, counts. */
  public AConvention weighing(String weight) {
    firstAxis.put("weight", weight);
    return this;
  }

  /** Another axis, with one objective and one indicator in it. */
  public AConvention axis(String code, String weight, String indicator, Map<String, ?> fields) {
    int before = indicators.size();
    indicator(indicator, fields);
    Map<String, Object> its = indicators.remove(before);
    its.put("objective", code + "-1");
    Map<String, Object> objective = new LinkedHashMap<>();
    objective.put("id", UUID.randomUUID());
    objective.put("code", code + "-1");
    objective.put("statement", "Objectif " + code);
    objective.put("kind", "STRATEGIC");
    objective.put("indicators", List.of(its));
    Map<String, Object> axis = new LinkedHashMap<>();
    axis.put("id", UUID.randomUUID());
    axis.put("code", code);
    axis.put("name", "Axe " + code);
    axis.put("position", otherAxes.size() + 2);
    axis.put("weight", weight);
    axis.put("objectives", List.of(objective));
    otherAxes.add(axis);
    return this;
  }

  /** What convention-service says is followed in it: actions and funding lines, as JSON. */
  public AConvention followedUp(String actions, String fundingLines) {
    String document =
        """
        {"convention": "%s", "actions": [%s], "fundingLines": [%s], "aids": [], "more": 1}
        """
            .formatted(reference, actions, fundingLines);
    String tag = "\"" + UUID.randomUUID() + "\"";
    otherService.register(get(urlPathEqualTo(at("follow-up"))).willReturn(ok(document, tag)));
    otherService.register(
        get(urlPathEqualTo(at("follow-up")))
            .withHeader("If-None-Match", equalTo(tag))
            .willReturn(aResponse().withStatus(304).withHeader("ETag", tag)));
    return this;
  }

  /** Nobody can say any more what is followed in it. */
  public void followUpBecomesUnreachable() {
    otherService.register(
        get(urlPathEqualTo(at("follow-up")))
            .willReturn(aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER)));
  }

  /** How often it was asked what is followed in it. */
  public int followUpRequests() {
    return otherService.find(getRequestedFor(urlPathEqualTo(at("follow-up")))).size();
  }

  public AConvention territory(String kind, String code, String vintage) {
    territories.add(
        Map.of("id", UUID.randomUUID(), "kind", kind, "code", code, "vintage", vintage));
    return this;
  }

  /** A territory of the year 2021 that lies in another one without a year. */
  public AConvention below(String parentKind, String parent, String kind, String code) {
    territories.add(
        Map.of(
            "id",
            UUID.randomUUID(),
            "kind",
            kind,
            "code",
            code,
            "vintage",
            "2021",
            "parent",
            Map.of("kind", parentKind, "code", parent)));
    return this;
  }

  public AConvention indicator(String code, Map<String, ?> fields) {
    Map<String, Object> indicator = new LinkedHashMap<>();
    indicator.put("id", UUID.randomUUID());
    indicator.put("code", code);
    indicator.put("label", "Indicateur " + code);
    indicator.put("objective", "O1");
    indicator.put("frequency", "YEAR");
    indicator.put("overTime", "SUM");
    indicator.put("overTerritories", "SUM");
    indicator.put("responsiblePartners", List.of("ASSO-LAEP"));
    indicator.put("aFieldOfTomorrow", Map.of("any", "thing"));
    indicator.putAll(fields);
    indicators.add(indicator);
    return this;
  }

  /** A decision changes something of an indicator; told with the next version. */
  public AConvention adapt(String code, String field, Object value) {
    indicators.stream()
        .filter(indicator -> indicator.get("code").equals(code))
        .forEach(indicator -> indicator.put(field, value));
    return this;
  }

  /** What partners do for the objective. */
  public AConvention action(String number, String status) {
    actions.add(
        Map.of(
            "id",
            UUID.randomUUID(),
            "number",
            number,
            "title",
            "Action " + number,
            "status",
            status,
            "objectives",
            List.of("O1")));
    return this;
  }

  /** Tells the next version, and from now on it is the newest. */
  public AConvention publish() {
    version++;
    return tell(document());
  }

  /** The same of any document, made for the number of its version. */
  public AConvention publish(LongFunction<Map<String, Object>> document) {
    version++;
    return tell(json(document.apply(version)));
  }

  private AConvention tell(String document) {
    String tag = "\"" + id + "-" + version + "\"";
    for (String name : List.of(id.toString(), reference)) {
      String path = path(name);
      otherService.register(
          get(urlPathEqualTo(path))
              .withQueryParam("version", equalTo(Long.toString(version)))
              .willReturn(ok(document, tag)));
      otherService.register(
          get(urlPathEqualTo(path))
              .withQueryParam("version", absent())
              .willReturn(ok(document, tag)));
      otherService.register(
          get(urlPathEqualTo(path))
              .withHeader("If-None-Match", equalTo(tag))
              .withQueryParam("version", absent())
              .willReturn(aResponse().withStatus(304).withHeader("ETag", tag)));
    }
    return this;
  }

  /** Convention-service refuses the connection half way. */
  public void becomesUnreachable() {
    answers(aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER));
  }

  public void answersNonsense() {
    answers(aResponse().withHeader("Content-Type", "application/json").withBody("{\"hello\": 1}"));
  }

  public void answersStatus(int status) {
    answers(aResponse().withStatus(status));
  }

  public void answersAfter(int milliseconds) {
    answers(ok(document(), "\"late\"").withFixedDelay(milliseconds));
  }

  public void answersAgain() {
    version--;
    publish();
  }

  public List<LoggedRequest> requests() {
    return otherService.find(
        getRequestedFor(urlPathMatching(path("(" + id + "|" + reference + ")"))));
  }

  public UUID id() {
    return id;
  }

  public String reference() {
    return reference;
  }

  private static Map<String, Object> version(String appliesFrom, int number) {
    return Map.of(
        "number", number, "appliesFrom", appliesFrom, "recordedAt", "2018-01-22T09:00:00Z");
  }

  /** The address of something of the convention. */
  public String at(String what) {
    return "/v1/conventions/" + id + "/" + what;
  }

  private void answers(ResponseDefinitionBuilder response) {
    for (String name : List.of(id.toString(), reference)) {
      otherService.register(get(urlPathMatching(path(name))).willReturn(response));
    }
  }

  private String document() {
    Map<String, Object> objective = new LinkedHashMap<>();
    objective.put("id", UUID.randomUUID());
    objective.put("code", "O1");
    objective.put("statement", "Accompagner et soutenir la parentalité");
    objective.put("kind", "STRATEGIC");
    objective.put("indicators", indicators);
    objective.put("actions", actions);
    Map<String, Object> axis = new LinkedHashMap<>();
    axis.put("id", UUID.randomUUID());
    axis.put("code", "PAR");
    axis.put("name", "Parentalité");
    axis.put("position", 1);
    axis.put("objectives", List.of(objective));
    axis.putAll(firstAxis);
    List<Object> axes = new ArrayList<>(List.of(axis));
    axes.addAll(otherAxes);
    Map<String, Object> document = new LinkedHashMap<>();
    document.put("convention", convention);
    document.put("version", version);
    document.put("recordedAt", "2018-01-22T09:00:00Z");
    document.put(
        "partners", List.of(partner("ASSO-LAEP"), partner("CAF-41"), partner("VILLE-BLOIS")));
    document.put("territories", territories);
    document.put("axes", axes);
    return json(document);
  }

  private static String json(Map<String, Object> document) {
    try {
      return JSON.writeValueAsString(document);
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static Map<String, Object> partner(String code) {
    return Map.of("id", UUID.randomUUID(), "code", code, "name", code, "kind", "ASSOCIATION");
  }

  private static ResponseDefinitionBuilder ok(String document, String tag) {
    return aResponse()
        .withHeader("Content-Type", "application/json")
        .withHeader("ETag", tag)
        .withBody(document);
  }

  private static String path(String name) {
    return "/v1/conventions/" + name + "/framework";
  }

  private static String config(String name) {
    return ConfigProvider.getConfig().getValue(name, String.class);
  }
}
