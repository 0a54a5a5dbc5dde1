package fr.ctg.evaluations.framework;

import java.util.UUID;

/** Convention-service has recorded a version of a convention's framework. */
record FrameworkAnnounced(UUID convention, long version) {}
