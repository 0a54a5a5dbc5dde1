package fr.ctg.kit.idempotency;

import com.fasterxml.jackson.annotation.JsonRawValue;
import com.fasterxml.jackson.annotation.JsonValue;

/** A body that was written once and is sent again as it was, byte for byte. */
record KeptBody(@JsonRawValue @JsonValue String json) {}
