package fr.ctg.conventions.framework;

import static java.util.Map.entry;

import com.fasterxml.jackson.databind.JsonNode;
import fr.ctg.conventions.framework.FrameworkChange.Kind;
import fr.ctg.conventions.framework.FrameworkChange.Thing;
import fr.ctg.kit.text.Excerpt;
import fr.ctg.kit.text.Text;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** Says the differences between two versions of a framework in sentences. */
final class FrameworkWords {

  /**
   * What a kind of thing is called.
   *
   * @param named before its code, as in « L'objectif « O1 » »
   * @param added what French says of one that was added
   * @param removed what French says of one that was removed
   */
  private record Name(Text named, String added, String removed) {}

  private static final Map<Thing, Name> THINGS =
      new EnumMap<>(
          Map.of(
              Thing.CONVENTION, name("La convention", "convention", "est ajoutée", "est retirée"),
              Thing.AXIS, name("L'axe", "axis", "est ajouté", "est retiré"),
              Thing.OBJECTIVE, name("L'objectif", "objective", "est ajouté", "est retiré"),
              Thing.ACTION, name("L'action", "action", "est ajoutée", "est retirée"),
              Thing.FUNDING_LINE,
                  name("La ligne de financement", "funding line", "est ajoutée", "est retirée"),
              Thing.INDICATOR, name("L'indicateur", "indicator", "est ajouté", "est retiré"),
              Thing.BASELINE,
                  name(
                      "Pour l'indicateur",
                      "indicator",
                      "une valeur initiale est fixée",
                      "une valeur initiale est retirée"),
              Thing.TARGET,
                  name(
                      "Pour l'indicateur",
                      "indicator",
                      "une cible est fixée",
                      "une cible est retirée")));

  private static final Map<String, Text> PROPERTIES =
      Map.ofEntries(
          entry("statement", new Text("l'énoncé", "statement")),
          entry("status", new Text("le statut", "status")),
          entry("signedOn", new Text("le jour de la signature", "day of the signature")),
          entry("endedOn", new Text("le jour de la fin", "day of the end")),
          entry(
              "evaluatedOn",
              new Text("le jour de l'évaluation finale", "day of the final evaluation")),
          entry("terminatedOn", new Text("le jour de la résiliation", "day of the termination")),
          entry(
              "terminationReason",
              new Text("le motif de la résiliation", "reason of the termination")),
          entry("state", new Text("l'état", "state")),
          entry("weight", new Text("le poids", "weight")),
          entry("secondaryAxes", new Text("les axes secondaires", "secondary axes")),
          entry("needs", new Text("les besoins auxquels il répond", "needs that it answers")),
          entry("label", new Text("le libellé", "label")),
          entry("definition", new Text("la définition", "definition")),
          entry("formula", new Text("le mode de calcul", "formula")),
          entry("source", new Text("la source", "source")),
          entry("action", new Text("l'action suivie", "action that it follows")),
          entry(
              "responsiblePartners",
              new Text("les partenaires qui le renseignent", "partners that owe it")),
          entry("dueDays", new Text("le délai de transmission", "days until it is due")),
          entry("points", new Text("les points de la cible", "points of the target")),
          entry("low", new Text("la borne basse", "lower bound")),
          entry("high", new Text("la borne haute", "upper bound")),
          entry("tolerance", new Text("la tolérance", "tolerance")),
          entry("value", new Text("la valeur initiale", "baseline")),
          entry("on", new Text("la date de la valeur initiale", "day of the baseline")),
          entry("title", new Text("le titre", "title")),
          entry("context", new Text("le contexte", "context")),
          entry("description", new Text("la description", "description")),
          entry("offer", new Text("la nature de l'offre", "kind of offer")),
          entry("targetPublic", new Text("le public visé", "target public")),
          entry("territories", new Text("les territoires", "territories")),
          entry("partners", new Text("les partenaires", "partners")),
          entry(
              "fullTimeEquivalents",
              new Text("les équivalents temps plein", "full-time equivalents")),
          entry("milestones", new Text("les jalons", "milestones")),
          entry("priority", new Text("la priorité", "priority")),
          entry(
              "policyLinks",
              new Text("les liens avec d'autres politiques", "links to other policies")),
          entry("evaluationMethod", new Text("la méthode d'évaluation", "evaluation method")),
          entry(
              "residentsParticipation",
              new Text("la participation des habitants", "residents' participation")),
          entry("effectiveTo", new Text("le dernier jour", "last day")),
          entry("effectiveFrom", new Text("le premier jour", "first day")),
          entry("signatories", new Text("les signataires", "signatories")),
          entry("perimeter", new Text("le périmètre", "perimeter")),
          entry("commitments", new Text("les engagements", "commitments")),
          entry("requested", new Text("le montant demandé", "amount requested")),
          entry("granted", new Text("le montant accordé", "amount granted")),
          entry("scheme", new Text("le dispositif", "scheme")),
          entry(
              "objectiveShares", new Text("la part de chaque objectif", "share of each objective")),
          entry("appliesFrom", new Text("le jour d'application", "day from which it applies")));

  private static final Map<String, String> FRENCH =
      Map.ofEntries(
          entry("OPEN", "ouvert"),
          entry("CLOSED", "clos"),
          entry("PLANNED", "prévue"),
          entry("IN_PROGRESS", "en cours"),
          entry("COMPLETED", "achevée"),
          entry("PAUSED", "suspendue"),
          entry("ABANDONED", "abandonnée"),
          entry("SIGNED", "signée"),
          entry("ACTIVE", "en vigueur"),
          entry("ENDED", "échue"),
          entry("EVALUATED", "évaluée"),
          entry("TERMINATED", "résiliée"));

  private FrameworkWords() {}

  private static Name name(String fr, String en, String added, String removed) {
    return new Name(new Text(fr, "The " + en), added, removed);
  }

  static Text sentence(FrameworkChange change) {
    Text sentence = change.kind() == Kind.CHANGED ? changed(change) : wholly(change);
    return change.because() == null
        ? closed(sentence)
        : new Text(
            sentence.fr() + " (décision " + change.because() + ").",
            sentence.en() + " (decision " + change.because() + ").");
  }

  private static Text closed(Text sentence) {
    return new Text(sentence.fr() + ".", sentence.en() + ".");
  }

  private static Text wholly(FrameworkChange change) {
    Name name = THINGS.get(change.what());
    boolean isAdded = change.kind() == Kind.ADDED;
    JsonNode entry = isAdded ? change.after() : change.before();
    String from = entry.path("appliesFrom").asText("");
    String said = entryWords(change.what(), entry);
    String frenchSaid = said.isEmpty() ? "" : " : " + said;
    String englishSaid = said.isEmpty() ? "" : ": " + said;
    String verb = isAdded ? name.added() : name.removed();
    String english = englishVerb(change.what(), isAdded);
    String frenchFrom = from.isEmpty() ? "" : ", à compter du " + from;
    String englishFrom = from.isEmpty() ? "" : ", from " + from + " on";
    return isTimeline(change.what())
        ? new Text(
            "Pour l'indicateur « %s », %s%s%s"
                .formatted(change.code(), verb, frenchSaid, frenchFrom),
            "For indicator \"%s\", %s%s%s"
                .formatted(change.code(), english, englishSaid, englishFrom))
        : new Text(
            "%s « %s » %s%s".formatted(name.named().fr(), change.code(), verb, frenchFrom),
            "%s \"%s\" %s%s".formatted(name.named().en(), change.code(), english, englishFrom));
  }

  private static boolean isTimeline(Thing what) {
    return what == Thing.TARGET || what == Thing.BASELINE;
  }

  private static String englishVerb(Thing what, boolean isAdded) {
    return switch (what) {
      case TARGET -> isAdded ? "a target is set" : "a target is taken away";
      case BASELINE -> isAdded ? "a baseline is set" : "a baseline is taken away";
      default -> isAdded ? "is added" : "is removed";
    };
  }

  private static String entryWords(Thing what, JsonNode entry) {
    return switch (what) {
      case TARGET -> target(entry);
      case BASELINE -> shown(entry.get("value"));
      default -> "";
    };
  }

  private static String target(JsonNode target) {
    JsonNode points = target.path("points");
    return points.isEmpty()
        ? shown(target.get("low")) + " – " + shown(target.get("high"))
        : points(points);
  }

  private static String points(JsonNode points) {
    return StreamSupport.stream(points.spliterator(), false)
        .map(point -> point.path("value").asText() + " (" + point.path("on").asText() + ")")
        .collect(Collectors.joining(", "));
  }

  private static Text changed(FrameworkChange change) {
    Text property =
        PROPERTIES.getOrDefault(
            change.property(), new Text("« " + change.property() + " »", change.property()));
    Text before = words(change.before());
    Text after = words(change.after());
    Text named = THINGS.get(change.what()).named();
    return Text.of(
        "%1$s « %3$s » : %4$s passe de « %6$s » à « %8$s »",
        "%2$s \"%3$s\": the %5$s goes from \"%7$s\" to \"%9$s\"",
        named.fr(),
        named.en(),
        change.code(),
        property.fr(),
        property.en(),
        before.fr(),
        before.en(),
        after.fr(),
        after.en());
  }

  /** A value for people: the words of a status or state, and that nothing was said. */
  private static Text words(JsonNode value) {
    if (value == null || value.isNull() || value.isEmpty() && value.isArray()) {
      return new Text("rien", "nothing");
    }
    String shown = shown(value);
    String french = value.isTextual() ? FRENCH.get(shown) : null;
    return new Text(french == null ? shown : french, shown);
  }

  private static String shown(JsonNode value) {
    if (value == null || value.isNull() || value.isMissingNode()) {
      return "-";
    }
    if (value.isArray()) {
      return StreamSupport.stream(value.spliterator(), false)
          .map(FrameworkWords::shown)
          .collect(Collectors.joining(", "));
    }
    if (value.isObject()) {
      return StreamSupport.stream(value.spliterator(), false)
          .map(FrameworkWords::shown)
          .collect(Collectors.joining(" "));
    }
    return Excerpt.of(value.asText());
  }
}
