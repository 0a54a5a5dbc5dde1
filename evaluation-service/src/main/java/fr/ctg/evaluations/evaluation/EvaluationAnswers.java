package fr.ctg.evaluations.evaluation;

import fr.ctg.kit.csv.CsvBody;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;

/**
 * Puts an evaluation into HTTP, in each of its forms; what the caller has is not computed again.
 */
@ApplicationScoped
class EvaluationAnswers {

  private final Evaluations evaluations;
  private final EvaluationPage page;

  EvaluationAnswers(Evaluations evaluations, EvaluationPage page) {
    this.evaluations = evaluations;
    this.page = page;
  }

  Response answer(Moment moment, Format format, Request request) {
    EntityTag tag = new EntityTag(moment.tag() + "-" + format.tag());
    ResponseBuilder known = request.evaluatePreconditions(tag);
    ResponseBuilder response = known != null ? known : written(moment, format);
    return response.tag(tag).header(HttpHeaders.VARY, HttpHeaders.ACCEPT).build();
  }

  private ResponseBuilder written(Moment moment, Format format) {
    EvaluationResponse evaluation = EvaluationResponse.of(evaluations.evaluate(moment));
    return switch (format.kind()) {
      case JSON -> Response.ok(evaluation, MediaType.APPLICATION_JSON_TYPE);
      case CSV ->
          Response.ok(new CsvBody(format.profile(), new EvaluationTable(evaluation)::write))
              .header(HttpHeaders.CONTENT_TYPE, format.profile().contentType());
      case HTML ->
          Response.ok(page.of(evaluation), "text/html;charset=UTF-8")
              .header(HttpHeaders.CONTENT_LANGUAGE, "fr");
    };
  }
}
