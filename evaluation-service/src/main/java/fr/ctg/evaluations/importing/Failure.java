package fr.ctg.evaluations.importing;

import fr.ctg.kit.text.Text;

/**
 * Why an import could not be done at all.
 *
 * @param code stable, for programs
 */
record Failure(String code, Text detail) {}
