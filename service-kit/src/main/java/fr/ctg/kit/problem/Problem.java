package fr.ctg.kit.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The document that every refused or failed request is answered with (RFC 9457, contract rule 20).
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({"type", "title", "status", "detail", "instance", "code", "traceId"})
@Schema(description = "Why a request was refused or failed, and what to do.")
public record Problem(
    @Schema(
            description = "Identifies the kind of problem; stable, made of the code.",
            maxLength = 200,
            examples = "urn:problem-type:ctg:malformed-request")
        String type,
    @Schema(
            description = "The kind of problem, in French or English.",
            maxLength = 200,
            examples = "Requête mal formée")
        String title,
    @Schema(description = "The HTTP status.", minimum = "400", maximum = "599", examples = "400")
        int status,
    @Schema(
            description = "What is wrong this time and what to do, in French or English.",
            maxLength = 5000)
        String detail,
    @Schema(
            description = "The path that was asked for.",
            maxLength = 8192,
            examples = "/v1/partners")
        String instance,
    @Schema(
            description = "Says what is wrong to programs; stable.",
            maxLength = 100,
            pattern = "^[a-z0-9-]+$",
            examples = "malformed-request")
        String code,
    @Schema(
            description = "Finds this request in the service's traces and logs.",
            pattern = "^[0-9a-f]{32}$",
            maxLength = 32)
        String traceId,
    @Schema(description = "Every single thing that is wrong with the request.", maxItems = 100)
        List<Item> errors,
    @Schema(
            description = "The moves that the present state of the resource does allow.",
            maxItems = 50)
        List<String> allowedMoves) {

  /** How many errors one document lists at most. */
  static final int MAXIMUM_ERRORS = 100;

  /** One thing that is wrong, and where: exactly one of the first three is there. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  @Schema(name = "ProblemItem", description = "One thing that is wrong with a request.")
  public record Item(
      @Schema(
              description = "JSON pointer into the body; empty for the whole of it.",
              maxLength = 1000,
              examples = "/axes/0/code")
          String pointer,
      @Schema(description = "Name of a query or path parameter.", maxLength = 200) String parameter,
      @Schema(description = "Name of a header.", maxLength = 200) String header,
      @Schema(
              description = "Says what is wrong to programs; stable.",
              maxLength = 100,
              pattern = "^[a-z0-9-]+$",
              examples = "required")
          String code,
      @Schema(description = "The rule, the actual value, what to do.", maxLength = 5000)
          String detail) {

    static Item of(Fault fault, Locale locale) {
      return new Item(
          fault.place() == Fault.Place.POINTER ? fault.name() : null,
          fault.place() == Fault.Place.PARAMETER ? fault.name() : null,
          fault.place() == Fault.Place.HEADER ? fault.name() : null,
          fault.code(),
          fault.detail().in(locale));
    }
  }

  static Problem of(Verdict verdict, String instance, String traceId, Locale locale) {
    List<Item> errors =
        verdict.faults().stream()
            .limit(MAXIMUM_ERRORS)
            .map(fault -> Item.of(fault, locale))
            .toList();
    return new Problem(
        "urn:problem-type:ctg:" + verdict.code(),
        Titles.of(verdict.status()).in(locale),
        verdict.status(),
        verdict.detail().in(locale),
        instance,
        verdict.code(),
        traceId,
        errors.isEmpty() ? null : errors,
        verdict.allowedMoves());
  }
}
