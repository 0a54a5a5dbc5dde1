package fr.ctg.conventions.convention;

import fr.ctg.conventions.territory.Territory;
import java.util.List;

/** What a convention says, its references resolved. */
record Terms(
    String reference,
    String title,
    String purpose,
    String notes,
    Term term,
    Thresholds thresholds,
    Convention predecessor,
    List<String> fieldsOfIntervention,
    List<Territory> perimeter,
    List<Signatory> signatories,
    List<Commitment> commitments) {}
