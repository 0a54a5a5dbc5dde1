package fr.ctg.conventions.meeting;

import fr.ctg.kit.answer.Answers;
import fr.ctg.kit.json.MergePatch;
import fr.ctg.kit.paging.Page;
import fr.ctg.kit.paging.PageRequest;
import fr.ctg.kit.paging.Pages;
import fr.ctg.kit.precondition.IfMatch;
import fr.ctg.kit.security.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/conventions/{convention}/meetings")
@RolesAllowed({
  Role.COORDINATOR,
  Role.COMMITTEE,
  Role.ANALYST,
  Role.PARTNER,
  Role.SERVICE,
  Role.ADMIN
})
@Tag(
    name = "Meetings",
    description =
        "When committees meet: the agenda, who was there, whether the quorum was reached, and the"
            + " minutes.")
class MeetingResource {

  private final MeetingService meetings;

  MeetingResource(MeetingService meetings) {
    this.meetings = meetings;
  }

  @POST
  @RolesAllowed({Role.COORDINATOR, Role.ADMIN})
  @Operation(
      operationId = "createMeeting",
      summary = "Plan a meeting",
      description =
          "Plans a meeting of a committee, with its agenda, at any time until the convention"
              + " has been evaluated.")
  public RestResponse<MeetingResponse> create(
      @PathParam("convention") @Parameter(description = "Identifier or reference.")
          String convention,
      MeetingRequest request,
      @Context UriInfo uri) {
    return Answers.created(meetings.create(convention, request), uri);
  }

  @GET
  @Operation(
      operationId = "listMeetings",
      summary = "List meetings",
      description =
          "The meetings of a convention with their agendas, page by page; sorted by `heldOn`"
              + " (default) or `code`. All of them, or those that every given filter lets through.")
  public RestResponse<Page<MeetingResponse>> list(
      @PathParam("convention") @Parameter(description = "Identifier or reference.")
          String convention,
      @BeanParam MeetingQuery query,
      @BeanParam PageRequest page,
      @Context UriInfo uri) {
    return Pages.ok(meetings.list(convention, query, page), uri);
  }

  @GET
  @Path("{meeting}")
  @Operation(
      operationId = "getMeeting",
      summary = "Read a meeting",
      description =
          "One meeting, by its identifier or its code: the agenda with the findings that"
              + " were put on it, who was there, the quorum and the minutes.")
  public RestResponse<MeetingResponse> read(
      @PathParam("convention") @Parameter(description = "Identifier or reference.")
          String convention,
      @PathParam("meeting") @Parameter(description = "Identifier or code.") String meeting) {
    return Answers.ok(meetings.read(convention, meeting));
  }

  @PUT
  @Path("{meeting}")
  @RolesAllowed({Role.COORDINATOR, Role.ADMIN})
  @Operation(
      operationId = "replaceMeeting",
      summary = "Replace a planned meeting",
      description =
          "States the whole planned meeting and its agenda anew; refused with 409 once it is"
              + " held or cancelled. Findings on the agenda stay there.")
  public RestResponse<MeetingResponse> replace(
      @PathParam("convention") @Parameter(description = "Identifier or reference.")
          String convention,
      @PathParam("meeting") @Parameter(description = "Identifier or code.") String meeting,
      @HeaderParam("If-Match") String ifMatch,
      MeetingRequest request) {
    return Answers.ok(meetings.replace(convention, meeting, IfMatch.of(ifMatch), request));
  }

  @PATCH
  @Path("{meeting}")
  @Consumes(MergePatch.MEDIA_TYPE)
  @RolesAllowed({Role.COORDINATOR, Role.ADMIN})
  @Operation(
      operationId = "patchMeeting",
      summary = "Change some properties of a planned meeting",
      description =
          "A JSON merge patch: what is named changes, null removes, the rest stays. An"
              + " agenda is stated whole.")
  public RestResponse<MeetingResponse> patch(
      @PathParam("convention") @Parameter(description = "Identifier or reference.")
          String convention,
      @PathParam("meeting") @Parameter(description = "Identifier or code.") String meeting,
      @HeaderParam("If-Match") String ifMatch,
      MergePatch patch) {
    return Answers.ok(meetings.patch(convention, meeting, IfMatch.of(ifMatch), patch));
  }

  @DELETE
  @Path("{meeting}")
  @RolesAllowed({Role.COORDINATOR, Role.ADMIN})
  @Operation(
      operationId = "deleteMeeting",
      summary = "Delete a planned meeting",
      description =
          "Takes out a planned meeting that nothing depends on; to call one off and keep it,"
              + " cancel it.")
  public void delete(
      @PathParam("convention") @Parameter(description = "Identifier or reference.")
          String convention,
      @PathParam("meeting") @Parameter(description = "Identifier or code.") String meeting,
      @HeaderParam("If-Match") String ifMatch) {
    meetings.delete(convention, meeting, IfMatch.of(ifMatch));
  }
}
