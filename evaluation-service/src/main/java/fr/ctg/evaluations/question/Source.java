package fr.ctg.evaluations.question;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A document that an answer refers to. */
@Schema(name = "AnswerSource")
public record Source(
    @NotBlank
        @Size(max = 300)
        @Schema(
            description = "What it is, for people to find it.",
            examples = "Enquête auprès des familles, juin 2020")
        String title,
    @Size(max = 2000)
        @Pattern(regexp = "https?://[^\\s\"'<>]+")
        @Schema(
            description = "Where it is; absent for what is on paper.",
            examples = "https://www.blois.fr/enquete-familles-2020.pdf")
        String url) {}
