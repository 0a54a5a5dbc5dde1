package fr.ctg.conventions.indicator;

import java.time.Instant;
import java.time.LocalDate;

/** Something that applies from a day on, until the next entry of its timeline does. */
interface TimelineEntry {

  LocalDate appliesFrom();

  /** When it was decided; null for what was stated in the draft. */
  Instant recordedAt();
}
