package fr.ctg.conventions.convention;

import fr.ctg.conventions.territory.Territory;
import java.util.List;

/** What of a convention an amendment may change, as it will be, its references resolved. */
record Amended(
    Term term,
    List<Territory> perimeter,
    List<Signatory> signatories,
    List<Commitment> commitments) {}
