package fr.ctg.kit.answer;

import java.util.UUID;

/**
 * One resource as a service answers it.
 *
 * @param id the last segment of its address
 * @param tag what its strong ETag is made of; changes whenever the body may
 * @param body what is sent
 * @param replayed whether this is the kept first answer to a repeated request
 */
public record Answer<T>(UUID id, String tag, T body, boolean replayed) {

  public static <T> Answer<T> of(UUID id, long version, T body) {
    return new Answer<>(id, Long.toString(version), body, false);
  }
}
