package fr.ctg.kit.json;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.validation.Validator;
import java.util.Comparator;
import java.util.List;

/** Checks the Bean Validation annotations of a record, in the words and codes of the contract. */
@ApplicationScoped
class Constraints {

  private final Validator validator;
  private final ConstraintWords words;

  Constraints(Validator validator, ConstraintWords words) {
    this.validator = validator;
    this.words = words;
  }

  /** Notes what {@code made} breaks, except where it is known already that the value is wrong. */
  void check(Object made, Spot spot) {
    List<ConstraintViolation<Object>> violations =
        validator.validate(made).stream()
            .sorted(
                Comparator.comparing(
                    (ConstraintViolation<Object> broken) -> broken.getPropertyPath().toString()))
            .toList();
    for (ConstraintViolation<?> violation : violations) {
      Spot place = below(spot, violation.getPropertyPath());
      boolean known = violation.getInvalidValue() == null ? place.hasFaults() : place.isFaulty();
      if (!known) {
        place.add(ConstraintWords.code(violation), words.detail(violation));
      }
    }
  }

  static Spot below(Spot spot, Path path) {
    Spot place = spot;
    for (Path.Node node : path) {
      if (node.getIndex() != null) {
        place = place.at(node.getIndex());
      } else if (node.getKey() != null) {
        place = place.at(node.getKey());
      }
      if (node.getKind() == ElementKind.PROPERTY) {
        place = place.at(node.getName());
      }
    }
    return place;
  }
}
