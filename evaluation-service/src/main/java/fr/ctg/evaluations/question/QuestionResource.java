package fr.ctg.evaluations.question;

import fr.ctg.kit.answer.Answers;
import fr.ctg.kit.csv.CsvBody;
import fr.ctg.kit.csv.CsvProfile;
import fr.ctg.kit.csv.Wanted;
import fr.ctg.kit.identity.Key;
import fr.ctg.kit.paging.Page;
import fr.ctg.kit.paging.PageRequest;
import fr.ctg.kit.paging.Pages;
import fr.ctg.kit.precondition.IfMatch;
import fr.ctg.kit.security.Role;
import fr.ctg.kit.text.Language;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/conventions/{convention}/evaluation-questions")
@RolesAllowed({
  Role.COORDINATOR,
  Role.COMMITTEE,
  Role.ANALYST,
  Role.PARTNER,
  Role.SERVICE,
  Role.ADMIN
})
@Tag(
    name = "Evaluation questions",
    description =
        "What the partners want the evaluation to answer, by criterion, and what was answered, with"
            + " the figures of that time as evidence.")
class QuestionResource {

  private static final String CONVENTION = "The convention's identifier or reference.";
  private static final String QUESTION = "The question's identifier.";

  private final QuestionService questions;
  private final Language language;

  QuestionResource(QuestionService questions, Language language) {
    this.questions = questions;
    this.language = language;
  }

  @POST
  @RolesAllowed({Role.COORDINATOR, Role.ANALYST})
  @Operation(
      operationId = "createEvaluationQuestion",
      summary = "Ask an evaluation question",
      description =
          "A question that the evaluation of the convention is to answer, such as whether its"
              + " actions reach the families they are meant for. It judges by one criterion and may"
              + " name the axes, objectives and indicators it is about.")
  public RestResponse<QuestionResponse> create(
      @PathParam("convention") @Parameter(description = CONVENTION) String convention,
      QuestionRequest request,
      @Context UriInfo uri) {
    return Answers.created(questions.create(Key.parse("convention", convention), request), uri);
  }

  @GET
  @Produces({MediaType.APPLICATION_JSON, CsvProfile.TEXT_CSV})
  @Operation(
      operationId = "listEvaluationQuestions",
      summary = "List evaluation questions",
      description =
          "The questions of a convention, page by page, sorted by `position` (default) or"
              + " `recordedAt`. With `Accept: text/csv` all that match come as one table, by"
              + " criterion, with a line for each answer and its evidence.")
  @APIResponse(
      responseCode = "200",
      description = "The questions.",
      content = {
        @Content(
            mediaType = MediaType.APPLICATION_JSON,
            schema = @Schema(implementation = QuestionPage.class)),
        @Content(
            mediaType = CsvProfile.TEXT_CSV,
            schema = @Schema(type = SchemaType.STRING, maxLength = 10_000_000))
      })
  public Response list(
      @PathParam("convention") @Parameter(description = CONVENTION) String convention,
      @BeanParam QuestionQuery query,
      @BeanParam PageRequest page,
      @Context HttpHeaders headers,
      @Context UriInfo uri) {
    Key key = Key.parse("convention", convention);
    Optional<CsvProfile> csv = Wanted.asCsv(headers);
    return csv.isPresent()
        ? table(questions.table(key, query.filter()), csv.get())
        : page(questions.list(key, query.filter(), page), uri);
  }

  @GET
  @Path("{question}")
  @Operation(
      operationId = "getEvaluationQuestion",
      summary = "Read an evaluation question",
      description = "One question, as it is worded now; its answers have an address of their own.")
  public RestResponse<QuestionResponse> read(
      @PathParam("convention") @Parameter(description = CONVENTION) String convention,
      @PathParam("question") @Parameter(description = QUESTION) UUID question) {
    return Answers.ok(questions.read(Key.parse("convention", convention), question));
  }

  @PUT
  @Path("{question}")
  @RolesAllowed({Role.COORDINATOR, Role.ANALYST})
  @Operation(
      operationId = "replaceEvaluationQuestion",
      summary = "Reword an evaluation question",
      description =
          "States the whole question anew. Reports as known before it say the old wording for ever.")
  public RestResponse<QuestionResponse> replace(
      @PathParam("convention") @Parameter(description = CONVENTION) String convention,
      @PathParam("question") @Parameter(description = QUESTION) UUID question,
      @HeaderParam("If-Match") String ifMatch,
      QuestionRequest request) {
    return Answers.ok(
        questions.replace(
            Key.parse("convention", convention), question, IfMatch.of(ifMatch), request));
  }

  @DELETE
  @Path("{question}")
  @RolesAllowed({Role.COORDINATOR, Role.ANALYST})
  @Operation(
      operationId = "deleteEvaluationQuestion",
      summary = "Delete an evaluation question",
      description = "Takes a question back that nobody has answered; one that was answered stays.")
  public void delete(
      @PathParam("convention") @Parameter(description = CONVENTION) String convention,
      @PathParam("question") @Parameter(description = QUESTION) UUID question,
      @HeaderParam("If-Match") String ifMatch) {
    questions.delete(Key.parse("convention", convention), question, IfMatch.of(ifMatch));
  }

  private Response table(QuestionTable table, CsvProfile profile) {
    // The rows are written after the request, which alone knows its language.
    Locale wanted = language.current();
    return new CsvBody(profile, rows -> table.write(rows, wanted)).ok().toResponse();
  }

  private static Response page(Page<QuestionResponse> page, UriInfo uri) {
    return Pages.ok(QuestionPage.of(page), page, uri).toResponse();
  }
}
