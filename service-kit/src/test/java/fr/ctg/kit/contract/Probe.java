package fr.ctg.kit.contract;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** A body with one of everything. */
record Probe(
    @NotBlank @Size(max = 20) String name,
    Colour colour,
    Integer count,
    Boolean open,
    BigDecimal amount,
    LocalDate on,
    Instant at,
    @Size(max = 3) List<Probe> parts) {

  enum Colour {
    RED,
    GREEN
  }
}
