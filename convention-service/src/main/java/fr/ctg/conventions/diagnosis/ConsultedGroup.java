package fr.ctg.conventions.diagnosis;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/**
 * A group that was consulted.
 *
 * @param how in what way, or null
 * @param headcount how many people, or null where nobody counted
 */
@Embeddable
record ConsultedGroup(
    String name, @Enumerated(EnumType.STRING) GroupKind kind, String how, Integer headcount) {}
