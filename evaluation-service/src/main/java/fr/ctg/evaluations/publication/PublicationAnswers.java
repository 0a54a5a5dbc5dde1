package fr.ctg.evaluations.publication;

import fr.ctg.evaluations.report.WrittenReport;
import fr.ctg.kit.csv.Wanted;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotAcceptableException;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;

/** Puts the bytes of a publication into HTTP, just as they were frozen. */
@ApplicationScoped
class PublicationAnswers {

  private final PublicationService publications;

  PublicationAnswers(PublicationService publications) {
    this.publications = publications;
  }

  Response content(Publication publication, HttpHeaders headers, Request request) {
    boolean asPage =
        Wanted.among(headers, MediaType.APPLICATION_JSON_TYPE, MediaType.TEXT_HTML_TYPE)
            .orElseThrow(NotAcceptableException::new)
            .equals(MediaType.TEXT_HTML_TYPE);
    Publication.Form form = asPage ? publication.page() : publication.json();
    EntityTag tag = new EntityTag(form.sha256());
    ResponseBuilder known = request.evaluatePreconditions(tag);
    ResponseBuilder response = known != null ? known : written(publication, asPage);
    return response
        .tag(tag)
        .header("Repr-Digest", Digest.asField(form.sha256()))
        .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
        .build();
  }

  private ResponseBuilder written(Publication publication, boolean asPage) {
    WrittenReport content = publications.content(publication);
    return asPage
        ? Response.ok(content.page(), "text/html;charset=UTF-8")
            .header(HttpHeaders.CONTENT_LANGUAGE, "fr")
        : Response.ok(content.json(), MediaType.APPLICATION_JSON_TYPE)
            .header(HttpHeaders.CONTENT_LANGUAGE, "fr");
  }
}
