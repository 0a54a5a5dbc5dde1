package fr.ctg.conventions.partner;

import fr.ctg.kit.identity.Ids;
import fr.ctg.kit.problem.Faults;
import fr.ctg.kit.text.Text;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.UUID;

/** A body that signs conventions, leads actions, funds them or owes measurements. */
@Entity
public class Partner {

  @Id private UUID id;
  @Version private long version;
  private String code;
  private String name;

  @Enumerated(EnumType.STRING)
  private PartnerKind kind;

  private String siren;
  private String siret;
  private String rna;

  protected Partner() {}

  /** Makes a partner; what breaks a rule goes into {@code faults}. */
  static Partner register(PartnerRequest terms, Faults faults) {
    Partner partner = new Partner();
    partner.id = Ids.next();
    partner.describe(terms, faults);
    return partner;
  }

  void describe(PartnerRequest terms, Faults faults) {
    faults.require(
        terms.siren() == null || Luhn.holdsFor(terms.siren()),
        "siren",
        "wrong-check-digit",
        Text.of(
            "Le SIREN %s n'existe pas : sa clé de contrôle est fausse. Vérifiez les chiffres.",
            "SIREN %s does not exist: its check digit is wrong. Check the digits.", terms.siren()));
    faults.require(
        terms.siret() == null || Luhn.holdsFor(terms.siret()),
        "siret",
        "wrong-check-digit",
        Text.of(
            "Le SIRET %s n'existe pas : sa clé de contrôle est fausse. Vérifiez les chiffres.",
            "SIRET %s does not exist: its check digit is wrong. Check the digits.", terms.siret()));
    faults.require(
        terms.siren() == null || terms.siret() == null || terms.siret().startsWith(terms.siren()),
        "siret",
        "not-of-this-siren",
        Text.of(
            "Le SIRET %s ne commence pas par le SIREN %s.",
            "SIRET %s does not start with SIREN %s.", terms.siret(), terms.siren()));
    this.code = terms.code();
    this.name = terms.name();
    this.kind = terms.kind();
    this.siren = terms.siren();
    this.siret = terms.siret();
    this.rna = terms.rna();
  }

  public UUID id() {
    return id;
  }

  public long version() {
    return version;
  }

  public String code() {
    return code;
  }

  public String name() {
    return name;
  }

  public PartnerKind kind() {
    return kind;
  }

  public String siren() {
    return siren;
  }

  public String siret() {
    return siret;
  }

  public String rna() {
    return rna;
  }
}
