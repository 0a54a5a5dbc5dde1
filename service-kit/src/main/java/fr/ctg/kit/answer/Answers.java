package fr.ctg.kit.answer;

import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** Puts a service's answers into HTTP, the same way everywhere. */
public final class Answers {

  private Answers() {}

  /**
   * 200 with the body and its ETag; a matching {@code If-None-Match} makes it 304 on its way out.
   */
  public static <T> RestResponse<T> ok(Answer<T> answer) {
    return ResponseBuilder.ok(answer.body()).tag(new EntityTag(answer.tag())).build();
  }

  /** 201 with {@code Location} below the collection that was posted to, body and ETag. */
  public static <T> RestResponse<T> created(Answer<T> answer, UriInfo uri) {
    return createdAt(uri.getAbsolutePathBuilder().path(answer.id().toString()).build(), answer);
  }

  /** 201 for what has its place elsewhere. */
  public static <T> RestResponse<T> createdAt(URI location, Answer<T> answer) {
    ResponseBuilder<T> response =
        ResponseBuilder.<T>create(RestResponse.Status.CREATED)
            .entity(answer.body())
            .location(location)
            .tag(new EntityTag(answer.tag()));
    return replayable(answer, response);
  }

  /** 202 for what will be done later, with {@code Location} where to ask what became of it. */
  public static <T> RestResponse<T> accepted(Answer<T> answer, UriInfo uri) {
    ResponseBuilder<T> response =
        ResponseBuilder.<T>create(RestResponse.Status.ACCEPTED)
            .entity(answer.body())
            .location(uri.getAbsolutePathBuilder().path(answer.id().toString()).build());
    return replayable(answer, response);
  }

  /** 200 for a POST that is a verb on an existing resource. */
  public static <T> RestResponse<T> done(Answer<T> answer) {
    return replayable(answer, ResponseBuilder.ok(answer.body()).tag(new EntityTag(answer.tag())));
  }

  private static <T> RestResponse<T> replayable(Answer<T> answer, ResponseBuilder<T> response) {
    if (answer.replayed()) {
      response.header("Idempotent-Replayed", "true");
    }
    return response.build();
  }
}
