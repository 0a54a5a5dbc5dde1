package fr.ctg.evaluations.review;

import fr.ctg.kit.answer.Answers;
import fr.ctg.kit.identity.Key;
import fr.ctg.kit.paging.Page;
import fr.ctg.kit.paging.PageRequest;
import fr.ctg.kit.paging.Pages;
import fr.ctg.kit.security.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** A partner reads on each of its measurements what a review said, not the reviews of others. */
@Path("/v1/conventions/{convention}/reviews")
@RolesAllowed({Role.COORDINATOR, Role.COMMITTEE, Role.ANALYST, Role.SERVICE, Role.ADMIN})
@Tag(
    name = "Reviews",
    description =
        "Who stands by the figures: a coordinator validates what partners submitted or returns it to"
            + " be corrected, and locks periods whose figures are settled. Figures count from the"
            + " moment they are submitted; a review says how far they can be trusted.")
class ReviewResource {

  private final ReviewService reviews;

  ReviewResource(ReviewService reviews) {
    this.reviews = reviews;
  }

  @POST
  @RolesAllowed(Role.COORDINATOR)
  @Operation(
      operationId = "createReview",
      summary = "Validate or return measurements",
      description =
          "Validates the present content of measurements, or returns it to be corrected with a"
              + " comment that says how; named one by one or by a filter, all of them or none."
              + " Returned content stays in force, so evaluations count it, until its partner"
              + " corrects it. Corrected content is SUBMITTED again, whatever its predecessor was."
              + " Whoever recorded a content does not validate it (four eyes), unless the"
              + " convention's review settings say otherwise. What had been decided in the same way"
              + " before is counted apart. A review makes a data revision, so that `knownAt` shows"
              + " what was known before it.")
  public RestResponse<ReviewResponse> create(
      @PathParam("convention") @Parameter(description = "The convention's identifier or reference.")
          String convention,
      ReviewRequest request,
      @Context UriInfo uri) {
    return Answers.created(reviews.create(Key.parse("convention", convention), request), uri);
  }

  @GET
  @Operation(
      operationId = "listReviews",
      summary = "List reviews",
      description =
          "The reviews of a convention with their counts, the newest first (sorted by"
              + " `recordedAt`).")
  public RestResponse<Page<ReviewResponse>> list(
      @PathParam("convention") @Parameter(description = "The convention's identifier or reference.")
          String convention,
      @BeanParam PageRequest page,
      @Context UriInfo uri) {
    return Pages.ok(reviews.list(Key.parse("convention", convention), page), uri);
  }

  @GET
  @Path("{review}")
  @Operation(
      operationId = "getReview",
      summary = "Read a review",
      description = "One review: who decided what, when, about which measurements and how many.")
  public RestResponse<ReviewResponse> read(
      @PathParam("convention") @Parameter(description = "The convention's identifier or reference.")
          String convention,
      @PathParam("review") @Parameter(description = "The review's identifier.") UUID review) {
    return Answers.ok(reviews.read(Key.parse("convention", convention), review));
  }
}
