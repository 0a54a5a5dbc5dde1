package fr.ctg.kit.problem;

import fr.ctg.kit.text.Text;

/** What the framework's own refusals come down to: those that carry a number and no words. */
final class Verdicts {

  private Verdicts() {}

  static Verdict ofStatus(int status) {
    return switch (status) {
      case 400 ->
          Verdict.of(
              400,
              "malformed-request",
              new Text(
                  "La requête ne respecte pas le format attendu ; vérifiez l'adresse, les en-têtes"
                      + " et le corps.",
                  "The request does not have the expected form; check address, headers and body."));
      case 401 ->
          Verdict.of(
              401,
              "unauthenticated",
              new Text(
                  "Cette opération demande une identification valable ; envoyez un jeton ou des"
                      + " identifiants en cours de validité.",
                  "This operation needs valid credentials; send a token or credentials that are"
                      + " still in force."));
      case 403 ->
          Verdict.of(
              403,
              "forbidden",
              new Text(
                  "Votre rôle ne permet pas cette opération ; GET /v1/me dit ce qui vous est"
                      + " permis.",
                  "Your role does not allow this operation; GET /v1/me says what you may do."));
      case 404 ->
          Verdict.of(
              404,
              "no-such-address",
              new Text(
                  "Il n'y a rien à cette adresse ; vérifiez-la dans la documentation de l'API.",
                  "There is nothing at this address; check it in the API's documentation."));
      case 405 ->
          Verdict.of(
              405,
              "method-not-allowed",
              new Text(
                  "Cette adresse n'accepte pas cette méthode ; l'en-tête Allow donne celles qu'elle"
                      + " accepte.",
                  "This address does not take this method; the header Allow has those it takes."));
      case 406 ->
          Verdict.of(
              406,
              "not-acceptable",
              new Text(
                  "Cette opération ne répond dans aucun des formats demandés par Accept ; demandez"
                      + " application/json.",
                  "This operation answers in none of the formats that Accept asks for; ask for"
                      + " application/json."));
      case 408 ->
          Verdict.of(
              408,
              "request-timeout",
              new Text(
                  "Le corps de la requête n'est pas arrivé à temps ; renvoyez la requête.",
                  "The body of the request did not come in time; send the request again."));
      case 413 ->
          Verdict.of(
              413,
              "body-too-large",
              new Text(
                  "Le corps de la requête dépasse la taille permise ; envoyez-le en plusieurs"
                      + " requêtes.",
                  "The body of the request is larger than allowed; send it in several requests."));
      case 414 ->
          Verdict.of(
              414,
              "address-too-long",
              new Text(
                  "L'adresse dépasse 8 ko ; donnez moins de paramètres.",
                  "The address is longer than 8 kB; give fewer parameters."));
      case 415 ->
          Verdict.of(
              415,
              "unsupported-media-type",
              new Text(
                  "Cette opération n'accepte pas ce Content-Type ; la documentation de l'API donne"
                      + " ceux qu'elle accepte.",
                  "This operation does not take this Content-Type; the API's documentation has"
                      + " those it takes."));
      case 431 ->
          Verdict.of(
              431,
              "headers-too-large",
              new Text(
                  "Les en-têtes de la requête dépassent 8 ko au total ; envoyez-en moins.",
                  "The headers of the request are larger than 8 kB in all; send fewer."));
      case 503 -> unavailable();
      default -> status < 500 ? refused(status) : internalError();
    };
  }

  static Verdict codedBody() {
    return Verdict.of(
        415,
        "unsupported-media-type",
        new Text(
            "Le corps de la requête est annoncé comme compressé (Content-Encoding) ; envoyez-le sans"
                + " compression et sans cet en-tête.",
            "The body of the request is said to be compressed (Content-Encoding); send it"
                + " uncompressed and without this header."));
  }

  static Verdict internalError() {
    return Verdict.of(
        500,
        "internal-error",
        new Text(
            "Une erreur de notre côté a interrompu la requête ; signalez-la avec son traceId.",
            "An error on our side broke off the request; report it with its traceId."));
  }

  static Verdict unavailable() {
    return Verdict.of(
            503,
            "unavailable",
            new Text(
                "Le service est saturé ou sa base de données est injoignable ; réessayez dans"
                    + " quelques secondes.",
                "The service is saturated or cannot reach its database; try again in a few"
                    + " seconds."))
        .retryAfter(2);
  }

  private static Verdict refused(int status) {
    return Verdict.of(
        status,
        "refused",
        new Text(
            "La requête est refusée ; vérifiez-la dans la documentation de l'API.",
            "The request is refused; check it in the API's documentation."));
  }
}
