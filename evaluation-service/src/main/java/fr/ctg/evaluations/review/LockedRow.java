package fr.ctg.evaluations.review;

import fr.ctg.kit.period.Period;
import java.util.UUID;

/**
 * A row that would change a figure of locked days.
 *
 * @param row its number
 * @param lock the oldest lock that keeps it out
 * @param days those of the lock
 * @param reason why they were locked
 * @param lockedBy by whom
 */
public record LockedRow(long row, UUID lock, Period days, String reason, String lockedBy) {}
