package fr.ctg.evaluations.framework;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What something agreed says from a day on.
 *
 * @param number one more with each change
 * @param reference the decision or amendment behind it; null for the signature
 * @param content what it said; null in the newest one, which is what the thing itself says
 */
public record Version(int number, LocalDate appliesFrom, String reference, JsonNode content) {

  private static final Comparator<Version> ORDER =
      Comparator.comparing(Version::appliesFrom).thenComparing(Version::number);

  public Version {
    Objects.requireNonNull(appliesFrom, "appliesFrom");
    content = content == null || content.isNull() ? null : content;
  }

  boolean says(String name) {
    return content != null && content.has(name);
  }

  /** The one that applied on a day; before the first, the first; empty where nothing changed. */
  static Optional<Version> inForce(List<Version> versions, LocalDate day) {
    Optional<Version> begun =
        versions.stream().filter(version -> !version.appliesFrom().isAfter(day)).max(ORDER);
    return begun.isPresent() ? begun : versions.stream().min(ORDER);
  }
}
