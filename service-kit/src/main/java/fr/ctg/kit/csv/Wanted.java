package fr.ctg.kit.csv;

import jakarta.ws.rs.NotAcceptableException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;

/** Whether an answer is wanted as CSV rather than JSON, and in which profile. */
public final class Wanted {

  private static final MediaType CSV = MediaType.valueOf(CsvProfile.TEXT_CSV);

  private Wanted() {}

  /**
   * The profile, if {@code Accept} prefers CSV to JSON; JSON is what is answered to anything else.
   *
   * @throws NotAcceptableException if it names a profile that does not exist
   */
  public static Optional<CsvProfile> asCsv(HttpHeaders headers) {
    for (MediaType accepted : headers.getAcceptableMediaTypes()) {
      if (accepted.isCompatible(MediaType.APPLICATION_JSON_TYPE)) {
        return Optional.empty();
      }
      if (accepted.isCompatible(CSV)) {
        return Optional.of(
            CsvProfile.named(accepted.getParameters().get("profile"))
                .orElseThrow(NotAcceptableException::new));
      }
    }
    return Optional.empty();
  }
}
