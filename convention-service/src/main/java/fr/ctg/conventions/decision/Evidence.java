package fr.ctg.conventions.decision;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;

/**
 * What a decision rests on.
 *
 * @param id that of a finding or a publication in evaluation-service; null for another document
 * @param note what names another document, or says what to look at
 */
@Embeddable
record Evidence(
    @Enumerated(EnumType.STRING) EvidenceKind kind,
    @Column(name = "evidence_id") UUID id,
    String note) {}
