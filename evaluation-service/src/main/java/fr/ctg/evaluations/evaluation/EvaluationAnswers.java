package fr.ctg.evaluations.evaluation;

import fr.ctg.kit.csv.CsvBody;
import fr.ctg.kit.csv.CsvProfile;
import fr.ctg.kit.csv.CsvRows;
import fr.ctg.kit.csv.Wanted;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Supplier;

/**
 * Puts an evaluation into HTTP, in each of its forms; what the caller has is not computed again.
 */
@ApplicationScoped
class EvaluationAnswers {

  private final EvaluationService evaluations;
  private final EvaluationPage page;

  EvaluationAnswers(EvaluationService evaluations, EvaluationPage page) {
    this.evaluations = evaluations;
    this.page = page;
  }

  Response answer(EvaluationQuestion question, Format format, Request request) {
    return unlessKnown(
        question.tag() + "-" + format.tag(), request, () -> written(question, format));
  }

  /** One level, or whatever else is JSON and a table. */
  static <T> Response answer(
      String tag,
      HttpHeaders headers,
      Request request,
      Supplier<T> answer,
      BiConsumer<T, CsvRows> table) {
    Optional<CsvProfile> csv = Wanted.asCsv(headers);
    // A strong tag is that of certain bytes, so each form has its own.
    return unlessKnown(
        tag + csv.map(profile -> "-" + profile).orElse(""),
        request,
        () -> written(answer.get(), table, csv));
  }

  private static <T> ResponseBuilder written(
      T answer, BiConsumer<T, CsvRows> table, Optional<CsvProfile> csv) {
    return csv.isPresent()
        ? Response.ok(new CsvBody(csv.get(), rows -> table.accept(answer, rows)))
            .header(HttpHeaders.CONTENT_TYPE, csv.get().contentType())
        : Response.ok(answer, MediaType.APPLICATION_JSON_TYPE);
  }

  private static Response unlessKnown(
      String tagged, Request request, Supplier<ResponseBuilder> otherwise) {
    EntityTag tag = new EntityTag(tagged);
    ResponseBuilder known = request.evaluatePreconditions(tag);
    ResponseBuilder response = known != null ? known : otherwise.get();
    return response.tag(tag).header(HttpHeaders.VARY, HttpHeaders.ACCEPT).build();
  }

  private ResponseBuilder written(EvaluationQuestion question, Format format) {
    EvaluationResponse evaluation = evaluations.answer(question);
    return switch (format.kind()) {
      case JSON -> Response.ok(evaluation, MediaType.APPLICATION_JSON_TYPE);
      case CSV ->
          Response.ok(new CsvBody(format.profile(), evaluation::write))
              .header(HttpHeaders.CONTENT_TYPE, format.profile().contentType());
      case HTML ->
          Response.ok(page.of(evaluation), "text/html;charset=UTF-8")
              .header(HttpHeaders.CONTENT_LANGUAGE, "fr");
    };
  }
}
