package fr.ctg.kit.json;

import fr.ctg.kit.text.Excerpt;
import fr.ctg.kit.text.Text;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.MessageInterpolator;
import jakarta.validation.ValidationException;
import jakarta.validation.ValidatorFactory;
import jakarta.validation.metadata.ConstraintDescriptor;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;

/**
 * What the annotations of Bean Validation are called in the contract, and how they are explained.
 */
@ApplicationScoped
class ConstraintWords {

  private final ValidatorFactory validation;

  ConstraintWords(ValidatorFactory validation) {
    this.validation = validation;
  }

  static String code(ConstraintViolation<?> violation) {
    return switch (annotation(violation)) {
      case "NotNull", "NotBlank", "NotEmpty" -> "required";
      case "Null" -> "not-allowed";
      case "Size" -> sizeCode(violation);
      case "Min",
          "Max",
          "DecimalMin",
          "DecimalMax",
          "Positive",
          "PositiveOrZero",
          "Negative",
          "NegativeOrZero",
          "Digits",
          "Range",
          "Past",
          "PastOrPresent",
          "Future",
          "FutureOrPresent" ->
          "out-of-range";
      case "UniqueElements" -> "duplicate";
      default -> kebab(annotation(violation));
    };
  }

  Text detail(ConstraintViolation<?> violation) {
    String received = Excerpt.of(violation.getInvalidValue());
    return switch (annotation(violation)) {
      case "NotNull", "NotBlank", "NotEmpty" -> ShapeTexts.REQUIRED;
      case "Size" -> size(violation);
      case "Pattern" ->
          Text.of(
              "La valeur « %s » n'a pas la forme attendue : %s.",
              "The value \"%s\" does not have the expected form: %s.",
              received,
              attribute(violation, "regexp"));
      case "Min", "DecimalMin" ->
          Text.of(
              "La valeur doit être d'au moins %s ; reçu : %s.",
              "The value has to be at least %s; received: %s.",
              attribute(violation, "value"),
              received);
      case "Max", "DecimalMax" ->
          Text.of(
              "La valeur doit être d'au plus %s ; reçu : %s.",
              "The value has to be at most %s; received: %s.",
              attribute(violation, "value"),
              received);
      case "Digits" ->
          Text.of(
              "Au plus %s chiffres avant la virgule et %s après ; reçu : %s.",
              "At most %s digits before the point and %s after it; received: %s.",
              attribute(violation, "integer"),
              attribute(violation, "fraction"),
              received);
      default ->
          new Text(
              "La valeur « %s » %s.".formatted(received, said(violation, Locale.FRENCH)),
              "The value \"%s\" %s.".formatted(received, said(violation, Locale.ENGLISH)));
    };
  }

  private static String sizeCode(ConstraintViolation<?> violation) {
    boolean many = isMany(violation.getInvalidValue());
    if (size(violation.getInvalidValue()) > (Integer) attribute(violation, "max")) {
      return many ? "too-many" : "too-long";
    }
    return many ? "too-few" : "too-short";
  }

  private static Text size(ConstraintViolation<?> violation) {
    int size = size(violation.getInvalidValue());
    int max = (Integer) attribute(violation, "max");
    int min = (Integer) attribute(violation, "min");
    if (isMany(violation.getInvalidValue())) {
      return Text.of(
          "Il faut de %d à %d éléments ; reçu : %d.",
          "It takes %d to %d elements; received: %d.", min, max, size);
    }
    return Text.of(
        "Il faut de %d à %d caractères ; reçu : %d, « %s ».",
        "It takes %d to %d characters; received: %d, \"%s\".",
        min,
        max,
        size,
        Excerpt.of(violation.getInvalidValue()));
  }

  private static boolean isMany(Object value) {
    return !(value instanceof CharSequence);
  }

  private static int size(Object value) {
    if (value instanceof CharSequence text) {
      return text.length();
    } else if (value instanceof Collection<?> many) {
      return many.size();
    }
    return ((Map<?, ?>) value).size();
  }

  private String said(ConstraintViolation<?> violation, Locale locale) {
    return validation
        .getMessageInterpolator()
        .interpolate(violation.getMessageTemplate(), new Context(violation), locale);
  }

  private static String annotation(ConstraintViolation<?> violation) {
    return violation.getConstraintDescriptor().getAnnotation().annotationType().getSimpleName();
  }

  private static Object attribute(ConstraintViolation<?> violation, String name) {
    return violation.getConstraintDescriptor().getAttributes().get(name);
  }

  private static String kebab(String name) {
    return name.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
  }

  private record Context(ConstraintViolation<?> violation) implements MessageInterpolator.Context {

    @Override
    public ConstraintDescriptor<?> getConstraintDescriptor() {
      return violation.getConstraintDescriptor();
    }

    @Override
    public Object getValidatedValue() {
      return violation.getInvalidValue();
    }

    @Override
    public <T> T unwrap(Class<T> type) {
      throw new ValidationException("Nothing to unwrap to " + type);
    }
  }
}
