package fr.ctg.evaluations.publication;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where two forms of a report first differ. */
@Schema(name = "FirstDifference")
record FirstDifference(
    @Schema(description = "The first byte that differs, from 0.", examples = "1204") int offset,
    @Schema(description = "What the frozen form says there, and a little before.", maxLength = 200)
        String frozen,
    @Schema(description = "What the recomputed form says there.", maxLength = 200)
        String recomputed) {

  private static final int BEFORE = 60;
  private static final int AFTER = 60;

  /** Null where there is none. */
  static FirstDifference between(byte[] frozen, byte[] recomputed) {
    int offset = Arrays.mismatch(frozen, recomputed);
    return offset < 0
        ? null
        : new FirstDifference(offset, around(frozen, offset), around(recomputed, offset));
  }

  private static String around(byte[] content, int offset) {
    int from = Math.max(0, offset - BEFORE);
    int to = Math.min(content.length, offset + AFTER);
    // Letters of several bytes are shown whole.
    while (from > 0 && isInside(content[from])) {
      from--;
    }
    while (to < content.length && isInside(content[to])) {
      to++;
    }
    return new String(content, from, to - from, StandardCharsets.UTF_8);
  }

  private static boolean isInside(byte one) {
    return (one & 0xC0) == 0x80;
  }
}
