package fr.ctg.conventions.diagnosis;

import fr.ctg.conventions.convention.Convention;
import fr.ctg.kit.identity.Ids;
import fr.ctg.kit.problem.StateConflict;
import fr.ctg.kit.text.Text;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** What was studied together before a convention was concluded, and with whom. */
@Entity
class Diagnosis {

  @Id private UUID id;
  @Version private long version;

  @ManyToOne(fetch = FetchType.LAZY)
  private Convention convention;

  private String summary;
  private String method;
  private String notes;

  @ElementCollection
  @CollectionTable(name = "diagnosis_purpose", joinColumns = @JoinColumn(name = "diagnosis_id"))
  @OrderColumn(name = "position")
  @Column(name = "purpose")
  private List<String> purposes = new ArrayList<>();

  @ElementCollection
  @CollectionTable(name = "diagnosis_group", joinColumns = @JoinColumn(name = "diagnosis_id"))
  @OrderColumn(name = "position")
  private List<ConsultedGroup> groupsConsulted = new ArrayList<>();

  @Enumerated(EnumType.STRING)
  private DiagnosisStatus status;

  private LocalDate validatedOn;

  protected Diagnosis() {}

  static Diagnosis of(Convention convention, DiagnosisRequest stated) {
    Diagnosis diagnosis = new Diagnosis();
    diagnosis.id = Ids.next();
    diagnosis.convention = convention;
    diagnosis.status = DiagnosisStatus.DRAFT;
    diagnosis.describe(stated);
    return diagnosis;
  }

  void describe(DiagnosisRequest stated) {
    this.summary = stated.summary();
    this.method = stated.method();
    this.notes = stated.notes();
    replace(purposes, stated.purposes());
    replace(
        groupsConsulted,
        stated.groupsConsulted().stream()
            .map(one -> new ConsultedGroup(one.name(), one.kind(), one.how(), one.headcount()))
            .toList());
  }

  private static <T> void replace(List<T> present, List<T> wanted) {
    if (!present.equals(wanted)) {
      present.clear();
      present.addAll(wanted);
    }
  }

  /** Those who made it share it: it no longer changes. */
  void validate(LocalDate on) {
    this.status = DiagnosisStatus.VALIDATED;
    this.validatedOn = on;
  }

  /** It is worked on again. */
  void reopen() {
    this.status = DiagnosisStatus.DRAFT;
    this.validatedOn = null;
  }

  /**
   * @throws StateConflict if this is not possible now
   */
  void require(DiagnosisMove move) {
    if (!status.allowedMoves().contains(move)) {
      throw new StateConflict(
          "move-not-allowed",
          Text.of(
              "Le mouvement %s n'est pas possible : le diagnostic est à l'état %s.",
              "The move %s is not possible: the diagnosis is %s.", move, status),
          moves());
    }
  }

  /**
   * @throws StateConflict once it is validated
   */
  void requireDraft() {
    if (status == DiagnosisStatus.VALIDATED) {
      throw new StateConflict(
          "diagnosis-validated",
          Text.of(
              "Le diagnostic a été validé le %s ; rouvrez-le pour le modifier.",
              "The diagnosis was validated on %s; reopen it to change it.", validatedOn),
          moves());
    }
  }

  List<String> moves() {
    return status.allowedMoves().stream().map(Enum::name).toList();
  }

  UUID id() {
    return id;
  }

  long version() {
    return version;
  }

  Convention convention() {
    return convention;
  }

  String summary() {
    return summary;
  }

  String method() {
    return method;
  }

  String notes() {
    return notes;
  }

  List<String> purposes() {
    return List.copyOf(purposes);
  }

  List<ConsultedGroup> groupsConsulted() {
    return List.copyOf(groupsConsulted);
  }

  DiagnosisStatus status() {
    return status;
  }

  /** Null as long as it is a draft. */
  LocalDate validatedOn() {
    return validatedOn;
  }
}
