package fr.ctg.conventions.meeting;

import fr.ctg.kit.identity.Key;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A planned meeting as a client states it. */
public record MeetingRequest(
    @NotBlank
        @Size(max = 60)
        @Pattern(regexp = Key.CODE)
        @Schema(
            description = "The human code of the meeting, unique in its convention.",
            examples = "COPIL-2019-1")
        String code,
    @NotBlank
        @Size(max = 60)
        @Schema(description = "The code of the committee that meets.", examples = "COPIL")
        String committee,
    @NotNull
        @Schema(
            description = "The day it is planned for; once it is held, the day it was held.",
            examples = "2019-03-14")
        LocalDate heldOn,
    @Size(max = 300) @Schema(description = "Where.", examples = "Hôtel de ville de Blois")
        String place,
    @Size(max = 100) @Schema(description = "What will be treated, in this order.")
        List<@NotNull @Valid ItemRequest> agenda) {

  /** An item of the agenda as a client states it. */
  @Schema(name = "AgendaItem")
  public record ItemRequest(
      @NotBlank
          @Size(max = 300)
          @Schema(description = "What it is about.", examples = "Bilan de l'année 2018")
          String title,
      @Size(max = 5000) @Schema(description = "More about it.") String description,
      @Size(max = 200)
          @Schema(
              description = "Who presents it, by function.",
              examples = "Chargée de coopération CTG")
          String presenter) {

    AgendaItem toItem() {
      return new AgendaItem(title, description, presenter);
    }
  }

  public MeetingRequest {
    agenda = agenda == null ? List.of() : agenda;
  }

  /** What a client would state to plan the meeting as it is. */
  public static MeetingRequest of(Meeting meeting) {
    return new MeetingRequest(
        meeting.code(),
        meeting.committee().code(),
        meeting.heldOn(),
        meeting.place(),
        meeting.agenda().stream()
            .map(item -> new ItemRequest(item.title(), item.description(), item.presenter()))
            .toList());
  }
}
