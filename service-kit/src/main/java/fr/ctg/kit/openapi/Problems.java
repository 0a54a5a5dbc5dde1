package fr.ctg.kit.openapi;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;

/** The refusals of the contract as the document describes them. */
final class Problems {

  private Problems() {}

  /** The statuses that an operation may refuse with, and what each means there. */
  static Map<String, String> list(HttpMethod method, Operation operation) {
    Map<String, String> reasons = new LinkedHashMap<>();
    reasons.put("400", "The request cannot be read; `errors` lists everything that is wrong.");
    reasons.put("401", "No credentials, or credentials that are not valid.");
    reasons.put("403", "The caller has not the role that this needs.");
    boolean hasPathParameter =
        operation.getParameters() != null
            && operation.getParameters().stream()
                .anyMatch(parameter -> "path".equals(parameter.getIn().toString()));
    if (hasPathParameter) {
      reasons.put("404", "There is no such thing, or it is not one of the caller's.");
    }
    if (method != HttpMethod.GET) {
      reasons.put("409", "The present state does not allow this; `allowedMoves` says what is.");
      reasons.put("422", "The request breaks a rule; `errors` lists all of them.");
    }
    if (method == HttpMethod.PUT || method == HttpMethod.PATCH || method == HttpMethod.DELETE) {
      reasons.put("412", "The resource has changed since it was read.");
      reasons.put("428", "`If-Match` is missing.");
    }
    reasons.put("503", "What this needs is away for now; `Retry-After` says when to try again.");
    return reasons;
  }

  /** Adds the schema of the problem document (RFC 9457). */
  static void describe(OpenAPI document) {
    if (document.getComponents() == null) {
      document.setComponents(OASFactory.createComponents());
    }
    document.getComponents().addSchema("Problem", problem());
    document.getComponents().addSchema("ProblemError", error());
  }

  private static Schema problem() {
    return OASFactory.createSchema()
        .addType(SchemaType.OBJECT)
        .description("Why a request was refused (RFC 9457), in French or English.")
        .addProperty("type", text("What kind of problem it is, as a URI reference.", 200))
        .addProperty("title", text("The kind of problem, for people.", 200))
        .addProperty(
            "status",
            OASFactory.createSchema()
                .addType(SchemaType.INTEGER)
                .minimum(BigDecimal.valueOf(400))
                .maximum(BigDecimal.valueOf(599))
                .description("The HTTP status."))
        .addProperty("detail", text("The rule and the actual value, for people.", 2000))
        .addProperty("instance", text("The path of the request.", 2000))
        .addProperty("code", text("Stable and kebab-case, for programs.", 100))
        .addProperty("traceId", text("Quote it when you ask for help.", 32))
        .addProperty(
            "errors",
            array("Everything that is wrong.", 100)
                .items(OASFactory.createSchema().ref("#/components/schemas/ProblemError")))
        .addProperty(
            "allowedMoves",
            array("What the present state does allow.", 20).items(text("A move.", 60)))
        .required(List.of("type", "title", "status", "detail", "code", "traceId"))
        .addExample(example());
  }

  // In a fixed order, so that every build writes the same document.
  private static Map<String, Object> example() {
    Map<String, Object> example = new LinkedHashMap<>();
    example.put("type", "urn:problem-type:ctg:convention-not-draft");
    example.put("title", "Conflict with the present state");
    example.put("status", 409);
    example.put(
        "detail",
        "Only a draft convention can be restructured; this one is SIGNED. Since the signature, what"
            + " was agreed changes by an adopted decision or an amendment.");
    example.put("instance", "/v1/conventions/CTG-BLOIS-2018/axes");
    example.put("code", "convention-not-draft");
    example.put("traceId", "0af7651916cd43dd8448eb211c80319c");
    example.put("allowedMoves", List.of("ACTIVATE"));
    return example;
  }

  private static Schema error() {
    return OASFactory.createSchema()
        .addType(SchemaType.OBJECT)
        .description("One thing that is wrong, and where.")
        .addProperty("pointer", text("Where in the body, as a JSON pointer.", 500))
        .addProperty("parameter", text("In which path or query parameter.", 100))
        .addProperty("header", text("In which header.", 100))
        .addProperty("code", text("Stable and kebab-case, for programs.", 100))
        .addProperty("detail", text("The rule, the actual value, and what to do.", 2000))
        .required(List.of("code", "detail"));
  }

  private static Schema text(String description, int maximum) {
    return OASFactory.createSchema()
        .addType(SchemaType.STRING)
        .description(description)
        .maxLength(maximum);
  }

  private static Schema array(String description, int maximum) {
    return OASFactory.createSchema()
        .addType(SchemaType.ARRAY)
        .description(description)
        .maxItems(maximum);
  }
}
