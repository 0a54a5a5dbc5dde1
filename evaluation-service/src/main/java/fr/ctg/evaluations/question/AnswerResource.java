package fr.ctg.evaluations.question;

import fr.ctg.kit.answer.Answers;
import fr.ctg.kit.identity.Key;
import fr.ctg.kit.paging.Page;
import fr.ctg.kit.paging.PageRequest;
import fr.ctg.kit.paging.Pages;
import fr.ctg.kit.precondition.IfMatch;
import fr.ctg.kit.security.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/conventions/{convention}/evaluation-questions/{question}/answers")
@RolesAllowed({
  Role.COORDINATOR,
  Role.COMMITTEE,
  Role.ANALYST,
  Role.PARTNER,
  Role.SERVICE,
  Role.ADMIN
})
@Tag(name = "Evaluation questions")
class AnswerResource {

  private static final String CONVENTION = "The convention's identifier or reference.";
  private static final String QUESTION = "The question's identifier.";
  private static final String ANSWER = "The answer's identifier.";

  private final AnswerService answers;

  AnswerResource(AnswerService answers) {
    this.answers = answers;
  }

  @POST
  @RolesAllowed({Role.COORDINATOR, Role.COMMITTEE, Role.ANALYST})
  @Operation(
      operationId = "createEvaluationAnswer",
      summary = "Answer an evaluation question",
      description =
          "An answer with its evidence: the figures of the indicators that it names, as the"
              + " evaluation says them from `asOf` and `knownAt`, documents, publications and"
              + " findings. The figures stay as they are now, whatever is measured later. The author"
              + " is the caller.")
  public RestResponse<AnswerResponse> create(
      @PathParam("convention") @Parameter(description = CONVENTION) String convention,
      @PathParam("question") @Parameter(description = QUESTION) UUID question,
      AnswerRequest request,
      @Context UriInfo uri) {
    return Answers.created(
        answers.create(Key.parse("convention", convention), question, request), uri);
  }

  @GET
  @Operation(
      operationId = "listEvaluationAnswers",
      summary = "List the answers to an evaluation question",
      description =
          "The present version of each answer to a question, page by page, sorted by `recordedAt`.")
  public RestResponse<Page<AnswerVersionResponse>> list(
      @PathParam("convention") @Parameter(description = CONVENTION) String convention,
      @PathParam("question") @Parameter(description = QUESTION) UUID question,
      @BeanParam PageRequest page,
      @Context UriInfo uri) {
    return Pages.ok(answers.list(Key.parse("convention", convention), question, page), uri);
  }

  @GET
  @Path("{answer}")
  @Operation(
      operationId = "getEvaluationAnswer",
      summary = "Read an answer",
      description =
          "One answer as it is now, and in `earlier` what it said before each correction, with the"
              + " figures it stood on then.")
  public RestResponse<AnswerResponse> read(
      @PathParam("convention") @Parameter(description = CONVENTION) String convention,
      @PathParam("question") @Parameter(description = QUESTION) UUID question,
      @PathParam("answer") @Parameter(description = ANSWER) UUID answer) {
    return Answers.ok(answers.read(Key.parse("convention", convention), question, answer));
  }

  @PUT
  @Path("{answer}")
  @RolesAllowed({Role.COORDINATOR, Role.COMMITTEE, Role.ANALYST})
  @Operation(
      operationId = "correctEvaluationAnswer",
      summary = "Correct an answer",
      description =
          "States the whole answer anew, as its next version; what it said before stays readable."
              + " The figures are taken from the evaluation again: to keep those of the version"
              + " before, state its `asOf` and `knownAt`.")
  public RestResponse<AnswerResponse> replace(
      @PathParam("convention") @Parameter(description = CONVENTION) String convention,
      @PathParam("question") @Parameter(description = QUESTION) UUID question,
      @PathParam("answer") @Parameter(description = ANSWER) UUID answer,
      @HeaderParam("If-Match") String ifMatch,
      AnswerRequest request) {
    return Answers.ok(
        answers.replace(
            Key.parse("convention", convention), question, answer, IfMatch.of(ifMatch), request));
  }
}
