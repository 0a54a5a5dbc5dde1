package fr.ctg.conventions.convention;

import java.time.LocalDate;
import java.util.UUID;

/** Something that a convention agrees on and that has versions once it is signed. */
public interface Agreed {

  UUID id();

  Convention convention();

  /** The first day on which it applies. */
  LocalDate appliesFrom();
}
