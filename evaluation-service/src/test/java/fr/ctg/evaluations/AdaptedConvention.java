package fr.ctg.evaluations;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import fr.ctg.evaluations.framework.Framework;
import fr.ctg.evaluations.recomputation.Agreed;
import fr.ctg.evaluations.recomputation.AgreedDocument;
import fr.ctg.evaluations.recomputation.RandomConvention;
import fr.ctg.evaluations.recomputation.Told;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;

/**
 * A convention drawn from a seed, before and after random decisions.
 *
 * @param day the one on which they all take effect
 * @param earlier days before it
 * @param before the framework without them
 * @param after the next version of it
 * @param decisions how often what was decided
 */
public record AdaptedConvention(
    Told told,
    LocalDate day,
    List<LocalDate> earlier,
    ObjectNode before,
    ObjectNode after,
    Map<String, Integer> decisions) {

  public static final JsonMapper JSON =
      JsonMapper.builder()
          .addModule(new JavaTimeModule())
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .build();

  public static AdaptedConvention drawn(long seed, UUID id, String reference) {
    Told told = RandomConvention.told(seed);
    Agreed agreed = told.agreed(told.revision());
    Random random = new Random(seed);
    LocalDate from = agreed.effectiveFrom();
    int days = (int) ChronoUnit.DAYS.between(from, agreed.lastDay());
    // Late ones leave more figures before them.
    LocalDate day = from.plusDays(1 + Math.max(random.nextInt(days), random.nextInt(days)));
    LocalDate decidedBefore = anyDay(from, day, random);
    List<LocalDate> earlier =
        List.of(day.minusDays(1), decidedBefore, anyDay(from, decidedBefore.plusDays(1), random));
    ObjectNode before = JSON.valueToTree(AgreedDocument.of(agreed, id, reference, 1));
    if (random.nextBoolean()) {
      before = LaterDecisions.on(decidedBefore, before, random).framework();
    }
    LaterDecisions decisions = LaterDecisions.on(day, before, random);
    return new AdaptedConvention(
        told, day, earlier, before, decisions.framework(), decisions.taken());
  }

  private static LocalDate anyDay(LocalDate from, LocalDate until, Random random) {
    return from.plusDays(random.nextInt((int) ChronoUnit.DAYS.between(from, until)));
  }

  /** The numbers of the actions that they stop; how far these had got is not known any more. */
  public Set<String> stopped() {
    Map<String, String> then = statuses(before);
    Set<String> stopped = new HashSet<>();
    statuses(after)
        .forEach(
            (number, status) -> {
              if (LaterDecisions.DECIDED.contains(status)
                  && !LaterDecisions.DECIDED.contains(then.get(number))) {
                stopped.add(number);
              }
            });
    return stopped;
  }

  private static Map<String, String> statuses(ObjectNode document) {
    Map<String, String> statuses = new HashMap<>();
    document
        .findValues("actions")
        .forEach(
            actions ->
                actions.forEach(
                    action ->
                        statuses.put(
                            action.get("number").asText(), action.get("status").asText())));
    return statuses;
  }

  /** As this service reads what is sent to it. */
  public static Framework read(ObjectNode document) {
    try {
      return JSON.readValue(document.toString(), Framework.class);
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
