package fr.ctg.kit.text;

import io.quarkus.arc.Arc;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;

/** The language that the texts of the present answer are written in. */
@ApplicationScoped
public class Language {

  private static final String ASKED = Language.class.getName();

  private final CurrentVertxRequest request;

  Language(CurrentVertxRequest request) {
    this.request = request;
  }

  /** What the present request asks for; French where there is no request, as in a job. */
  public Locale current() {
    if (!Arc.container().requestContext().isActive()) {
      return Locale.FRENCH;
    }
    RoutingContext present = request.getCurrent();
    if (present == null) {
      return Locale.FRENCH;
    }
    present.put(ASKED, true);
    return preferred(present.request().getHeader(HttpHeaders.ACCEPT_LANGUAGE));
  }

  /**
   * Whether anything has asked in which language the present answer is, so that it depends on it.
   */
  boolean matters() {
    RoutingContext present = request.getCurrent();
    return present != null && present.get(ASKED) != null;
  }

  /**
   * French or English, whichever {@code Accept-Language} gives more weight to (RFC 9110, 12.5.4);
   * French for all else.
   */
  public static Locale preferred(String acceptLanguage) {
    if (acceptLanguage == null || acceptLanguage.isBlank()) {
      return Locale.FRENCH;
    }
    try {
      Locale.LanguageRange chosen = null;
      for (Locale.LanguageRange range : Locale.LanguageRange.parse(acceptLanguage.strip())) {
        if (range.getWeight() > 0 && ours(range) && heavier(range, chosen)) {
          chosen = range;
        }
      }
      return chosen != null && primary(chosen).equals("en") ? Locale.ENGLISH : Locale.FRENCH;
    } catch (IllegalArgumentException notALanguage) {
      return Locale.FRENCH;
    }
  }

  private static boolean ours(Locale.LanguageRange range) {
    return primary(range).equals("en")
        || primary(range).equals("fr")
        || range.getRange().equals("*");
  }

  private static boolean heavier(Locale.LanguageRange range, Locale.LanguageRange chosen) {
    return chosen == null || range.getWeight() > chosen.getWeight();
  }

  private static String primary(Locale.LanguageRange range) {
    return range.getRange().split("-", 2)[0];
  }
}
