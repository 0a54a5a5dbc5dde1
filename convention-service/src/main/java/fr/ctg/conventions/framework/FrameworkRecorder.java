package fr.ctg.conventions.framework;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.ctg.conventions.convention.AgreedChange;
import fr.ctg.conventions.convention.Convention;
import fr.ctg.conventions.convention.ConventionRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.UncheckedIOException;
import java.time.Instant;

/**
 * Records a version of the framework whenever what was agreed has changed, and that it is to be
 * announced, in the transaction of the change, whose lock on the convention keeps the numbers
 * without gap or double.
 */
@ApplicationScoped
class FrameworkRecorder {

  private final ConventionRepository conventions;
  private final FrameworkVersionRepository versions;
  private final FrameworkAssembly assembly;
  private final AnnouncementOutbox announcements;
  private final ObjectMapper json;

  FrameworkRecorder(
      ConventionRepository conventions,
      FrameworkVersionRepository versions,
      FrameworkAssembly assembly,
      AnnouncementOutbox announcements,
      ObjectMapper json) {
    this.conventions = conventions;
    this.versions = versions;
    this.assembly = assembly;
    this.announcements = announcements;
    this.json = json;
  }

  void record(@Observes AgreedChange change) {
    Convention convention = conventions.findById(change.conventionId());
    int number = versions.newest(convention).map(FrameworkVersion::number).orElse(0) + 1;
    Instant recordedAt = change.recordedAt();
    FrameworkDocument document = assembly.of(convention, number, recordedAt, change.reason());
    FrameworkVersion version =
        FrameworkVersion.of(convention, number, recordedAt, change.reason(), written(document));
    versions.persistAndFlush(version);
    announcements.add(convention, version);
  }

  private byte[] written(FrameworkDocument document) {
    try {
      return json.writeValueAsBytes(document);
    } catch (JsonProcessingException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
  }
}
