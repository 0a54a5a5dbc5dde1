package fr.ctg.evaluations.dictionary;

import fr.ctg.evaluations.evaluation.Evaluations;
import fr.ctg.evaluations.evaluation.Moment;
import fr.ctg.kit.csv.CsvBody;
import fr.ctg.kit.csv.CsvProfile;
import fr.ctg.kit.csv.Wanted;
import fr.ctg.kit.identity.Key;
import fr.ctg.kit.text.Language;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotAcceptableException;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;

/** Puts a data dictionary into HTTP, in each of its forms. */
@ApplicationScoped
class DictionaryAnswers {

  private final Evaluations evaluations;
  private final DictionaryPage page;
  private final Language language;

  DictionaryAnswers(Evaluations evaluations, DictionaryPage page, Language language) {
    this.evaluations = evaluations;
    this.page = page;
    this.language = language;
  }

  Response answer(
      String convention, LocalDate asOf, Instant knownAt, HttpHeaders headers, Request request) {
    MediaType wanted =
        Wanted.among(headers, MediaType.APPLICATION_JSON_TYPE, Wanted.CSV, MediaType.TEXT_HTML_TYPE)
            .orElseThrow(NotAcceptableException::new);
    CsvProfile profile = wanted.equals(Wanted.CSV) ? Wanted.profile(headers) : null;
    boolean asPage = wanted.equals(MediaType.TEXT_HTML_TYPE);
    Locale spoken = asPage ? Locale.FRENCH : language.current();
    Moment moment = evaluations.moment(Key.parse("convention", convention), asOf, knownAt);
    EntityTag tag =
        new EntityTag(
            "dictionary-%s-%s-%s"
                .formatted(
                    moment.tag(),
                    spoken.getLanguage(),
                    profile == null ? wanted.getSubtype() : profile));
    ResponseBuilder known = request.evaluatePreconditions(tag);
    ResponseBuilder response = known != null ? known : written(moment, spoken, profile, asPage);
    return response.tag(tag).header(HttpHeaders.VARY, HttpHeaders.ACCEPT).build();
  }

  private ResponseBuilder written(
      Moment moment, Locale spoken, CsvProfile profile, boolean asPage) {
    DictionaryResponse dictionary = DictionaryResponse.of(moment, spoken);
    if (asPage) {
      return Response.ok(page.of(dictionary, moment.framework().axes()), "text/html;charset=UTF-8")
          .header(HttpHeaders.CONTENT_LANGUAGE, "fr");
    }
    return profile == null
        ? Response.ok(dictionary, MediaType.APPLICATION_JSON_TYPE)
            .header(HttpHeaders.CONTENT_LANGUAGE, spoken.getLanguage())
        : Response.ok(new CsvBody(profile, new DictionaryTable(dictionary)::write))
            .header(HttpHeaders.CONTENT_TYPE, profile.contentType());
  }
}
