package fr.ctg.kit.problem;

import fr.ctg.kit.text.Text;
import java.util.Map;

/** What each status is called. */
final class Titles {

  private static final Map<Integer, Text> TITLES =
      Map.ofEntries(
          Map.entry(400, new Text("Requête mal formée", "Malformed request")),
          Map.entry(401, new Text("Authentification requise", "Authentication required")),
          Map.entry(403, new Text("Accès refusé", "Access denied")),
          Map.entry(404, new Text("Introuvable", "Not found")),
          Map.entry(405, new Text("Méthode non permise", "Method not allowed")),
          Map.entry(406, new Text("Format de réponse non proposé", "Format not available")),
          Map.entry(408, new Text("Requête trop lente", "Request too slow")),
          Map.entry(409, new Text("Conflit avec l'état actuel", "Conflict with the present state")),
          Map.entry(412, new Text("Version dépassée", "Outdated version")),
          Map.entry(413, new Text("Corps trop volumineux", "Body too large")),
          Map.entry(414, new Text("Adresse trop longue", "Address too long")),
          Map.entry(415, new Text("Format de requête non accepté", "Format not accepted")),
          Map.entry(422, new Text("Règle enfreinte", "Rule broken")),
          Map.entry(428, new Text("Version non précisée", "Version not stated")),
          Map.entry(429, new Text("Trop de requêtes", "Too many requests")),
          Map.entry(431, new Text("En-têtes trop volumineux", "Headers too large")),
          Map.entry(500, new Text("Erreur interne", "Internal error")),
          Map.entry(503, new Text("Momentanément indisponible", "Unavailable for now")));

  private static final Text REFUSED = new Text("Requête refusée", "Request refused");

  private Titles() {}

  static Text of(int status) {
    return TITLES.getOrDefault(status, status < 500 ? REFUSED : TITLES.get(500));
  }
}
