package fr.ctg.evaluations.framework;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.Objects;

/**
 * What something agreed says from a day on.
 *
 * @param number one more with each change
 * @param reference the decision or amendment behind it; null for the signature
 * @param content what it said; null in the newest one, which is what the thing itself says
 */
public record Version(int number, LocalDate appliesFrom, String reference, JsonNode content) {

  public Version {
    Objects.requireNonNull(appliesFrom, "appliesFrom");
    content = content == null || content.isNull() ? null : content;
  }
}
