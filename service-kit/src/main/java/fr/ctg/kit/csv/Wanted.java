package fr.ctg.kit.csv;

import jakarta.ws.rs.NotAcceptableException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import java.util.Optional;

/** In which of the forms on offer an answer is wanted, by {@code Accept}. */
public final class Wanted {

  /** The media type of every CSV, as one of those on offer. */
  public static final MediaType CSV = MediaType.valueOf(CsvProfile.TEXT_CSV);

  private Wanted() {}

  /**
   * The profile, if {@code Accept} prefers CSV to JSON; JSON is what is answered to anything else.
   *
   * @throws NotAcceptableException if it names a profile that does not exist
   */
  public static Optional<CsvProfile> asCsv(HttpHeaders headers) {
    return among(headers, MediaType.APPLICATION_JSON_TYPE, CSV)
        .filter(CSV::equals)
        .map(csv -> profile(headers));
  }

  /**
   * The one on offer that {@code Accept} prefers; of several that it does not tell apart the first.
   */
  public static Optional<MediaType> among(HttpHeaders headers, MediaType... offered) {
    return headers.getAcceptableMediaTypes().stream()
        .flatMap(accepted -> Arrays.stream(offered).filter(accepted::isCompatible))
        .findFirst();
  }

  /**
   * The profile in which CSV is accepted; OPENDATA where none is named.
   *
   * @throws NotAcceptableException if it names a profile that does not exist
   */
  public static CsvProfile profile(HttpHeaders headers) {
    return profile(headers, CsvProfile.OPENDATA);
  }

  /**
   * The profile in which CSV is accepted.
   *
   * @param otherwise where none is named
   * @throws NotAcceptableException if it names a profile that does not exist
   */
  public static CsvProfile profile(HttpHeaders headers, CsvProfile otherwise) {
    Optional<String> named =
        headers.getAcceptableMediaTypes().stream()
            .filter(CSV::isCompatible)
            .map(accepted -> Optional.ofNullable(accepted.getParameters().get("profile")))
            .findFirst()
            .orElseThrow(NotAcceptableException::new);
    return named.isEmpty()
        ? otherwise
        : CsvProfile.named(named.get()).orElseThrow(NotAcceptableException::new);
  }
}
