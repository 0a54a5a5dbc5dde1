package fr.ctg.evaluations.review;

import fr.ctg.kit.answer.Answers;
import fr.ctg.kit.identity.Key;
import fr.ctg.kit.security.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/conventions/{convention}/review-summary")
@Tag(name = "Reviews")
class ReviewSummaryResource {

  private final ReviewSummaryService summaries;

  ReviewSummaryResource(ReviewSummaryService summaries) {
    this.summaries = summaries;
  }

  @GET
  @RolesAllowed({
    Role.COORDINATOR,
    Role.COMMITTEE,
    Role.ANALYST,
    Role.PARTNER,
    Role.SERVICE,
    Role.ADMIN
  })
  @Operation(
      operationId = "getReviewSummary",
      summary = "Count what waits for a review",
      description =
          "How many measurements wait for a review, were validated or are to be corrected, in all"
              + " and by partner, by indicator and by period; a partner's counts are of its own"
              + " figures. The measurements themselves are listed by"
              + " `measurements?review=SUBMITTED`.")
  public RestResponse<ReviewSummaryResponse> read(
      @PathParam("convention") @Parameter(description = "The convention's identifier or reference.")
          String convention) {
    return Answers.ok(summaries.read(Key.parse("convention", convention)));
  }
}
