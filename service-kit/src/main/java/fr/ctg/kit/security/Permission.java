package fr.ctg.kit.security;

import fr.ctg.kit.text.Text;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What the roles may do, for people; which operation that is exactly, its annotation decides. */
enum Permission {
  READ_EVERYTHING(
      Set.of(Role.COORDINATOR, Role.COMMITTEE, Role.ANALYST, Role.SERVICE, Role.ADMIN),
      "Lire toutes les conventions, mesures et évaluations",
      "Read all conventions, measurements and evaluations"),
  READ_OWN_CONVENTIONS(
      Set.of(Role.PARTNER),
      "Lire les conventions dont le partenaire est signataire",
      "Read the conventions that the partner has signed"),
  PUSH_OWN_MEASUREMENTS(
      Set.of(Role.PARTNER),
      "Transmettre les mesures dont le partenaire est responsable",
      "Push the measurements that the partner is responsible for"),
  IMPORT_ON_BEHALF(
      Set.of(Role.COORDINATOR),
      "Importer des mesures pour le compte d'un partenaire",
      "Import measurements on behalf of a partner"),
  RUN_CONVENTION(
      Set.of(Role.COORDINATOR),
      "Construire et faire vivre la convention",
      "Build and run the convention"),
  ADOPT_DECISIONS(
      Set.of(Role.COMMITTEE), "Adopter les décisions du comité", "Adopt the committee's decisions"),
  FREEZE_REPORTS(Set.of(Role.ANALYST), "Figer les rapports d'évaluation", "Freeze the reports"),
  RUN_SOFTWARE(Set.of(Role.ADMIN), "Exploiter le logiciel", "Run the software");

  private final Set<String> roles;
  private final Text label;

  Permission(Set<String> roles, String fr, String en) {
    this.roles = roles;
    this.label = new Text(fr, en);
  }

  static List<Permission> of(Set<String> roles) {
    return Stream.of(values())
        .filter(permission -> permission.roles.stream().anyMatch(roles::contains))
        .toList();
  }

  Text label() {
    return label;
  }
}
