package fr.ctg.conventions.convention;

/** A part of a convention that goes with it when a draft is deleted. */
public interface DraftContent {

  /** How far below the convention it lies: deeper parts go first. */
  int depth();

  void deleteAllOf(Convention convention);
}
