package fr.ctg.kit.contract;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.stream.Collectors.toCollection;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.tngtech.archunit.ArchConfiguration;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.time.Clock;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * How the code of every service is laid out (docs: architecture). A service inherits these tests
 * and states its own table of packages, and what is particular to it.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class ArchitectureContract {

  private static final String KIT = "fr.ctg.kit";
  private static final String HTTP = "an HTTP library";
  private static final Pattern NAMES_OF_NOTHING =
      Pattern.compile(
          ".*\\.(utils?|helpers?|managers?|impl|dtos?|models?|controllers?|commons?)(\\..*)?");
  private static final Set<String> CLOCKS =
      Set.of(
          "java.time.Instant",
          "java.time.LocalDate",
          "java.time.LocalTime",
          "java.time.LocalDateTime",
          "java.time.OffsetDateTime",
          "java.time.ZonedDateTime",
          "java.time.Year",
          "java.time.YearMonth");

  private final String root;
  private final Map<String, Set<String>> mayUse;
  private final JavaClasses service;
  private final JavaClasses all;

  /**
   * @param root the service's root package; each package right below it is a concept of the domain
   * @param table which package may use which; what those may use is added
   */
  protected ArchitectureContract(String root, Map<String, Set<String>> table) {
    this.root = root;
    this.mayUse = closed(table);
    // What libraries look like inside is no concern here, and takes long to read.
    ArchConfiguration.get().setResolveMissingDependenciesFromClassPath(false);
    this.all =
        new ClassFileImporter()
            .withImportOption(location -> !location.contains("test-classes"))
            .withImportOption(location -> !location.contains("-tests.jar"))
            .importPackages(root, KIT);
    this.service = all.that(resideInAPackage(root + ".."));
  }

  /** The packages that put together what other packages do, with their services and requests. */
  protected Set<String> composers() {
    return Set.of();
  }

  /** Classes that speak HTTP though they are no resources, such as clients of another service. */
  protected Set<String> alsoSpeakHttp() {
    return Set.of();
  }

  /** Packages that calculate, knowing the JDK, periods and sentences only. */
  protected Set<String> calculators() {
    return Set.of();
  }

  @Test
  void there_are_classes_to_judge() {
    assertFalse(service.isEmpty());
    assertFalse(all.that(resideInAPackage(KIT + "..")).isEmpty());
  }

  @Test
  void a_package_uses_only_what_the_table_allows() {
    Set<String> violations =
        dependenciesBetweenConcepts()
            .filter(uses -> !mayUse.get(concept(uses.getOriginClass())).contains(target(uses)))
            .map(Dependency::getDescription)
            .collect(toCollection(TreeSet::new));
    assertEquals(Set.of(), violations);
  }

  @Test
  void every_package_stands_in_the_table() {
    Set<String> present = service.stream().map(this::concept).collect(toCollection(TreeSet::new));
    present.remove("");
    present.removeAll(mayUse.keySet());
    assertEquals(Set.of(), present);
  }

  @Test
  void there_are_no_cycles() {
    slices().matching(root + ".(*)..").should().beFreeOfCycles().check(service);
  }

  @Test
  void only_resources_speak_http() {
    noClasses()
        .that(not(named("Resource", "Query", "Answers")))
        .and(not(describe("known exceptions", one -> alsoSpeakHttp().contains(outermost(one)))))
        .should()
        .dependOnClassesThat(
            resideInAnyPackage("jakarta.ws.rs..", "org.jboss.resteasy..", "io.vertx..").as(HTTP))
        .check(service);
  }

  @Test
  void resources_never_touch_the_database() {
    noClasses()
        .that(named("Resource"))
        .should()
        .dependOnClassesThat(named("Repository"))
        .orShould()
        .dependOnClassesThat(
            resideInAnyPackage(
                "jakarta.persistence..",
                "jakarta.transaction..",
                "org.hibernate..",
                "io.quarkus.hibernate..",
                "io.agroal..",
                "java.sql..",
                "javax.sql.."))
        .check(service);
  }

  @Test
  void what_only_http_needs_is_package_private() {
    classes()
        .that(named("Resource", "Response"))
        .and()
        .areTopLevelClasses()
        .should()
        .bePackagePrivate()
        .check(service);
  }

  /** They are public only because these packages put them together. */
  @Test
  void services_and_requests_are_used_by_their_own_package_and_composers_only() {
    Set<String> violations =
        dependenciesBetweenConcepts()
            .filter(uses -> !composers().contains(concept(uses.getOriginClass())))
            .filter(uses -> outermost(uses.getTargetClass()).matches(".*(Service|Request)"))
            .map(Dependency::getDescription)
            .collect(toCollection(TreeSet::new));
    assertEquals(Set.of(), violations);
  }

  @Test
  void calculators_know_only_the_jdk_periods_and_sentences() {
    for (String calculator : calculators()) {
      String own = root + "." + calculator + "..";
      classes()
          .that()
          .resideInAPackage(own)
          .should()
          .onlyDependOnClassesThat(
              resideInAnyPackage("java..", KIT + ".period..", own).or(name(KIT + ".text.Text")))
          .check(service);
    }
  }

  @Test
  void nothing_is_injected_into_a_field() {
    for (String annotation :
        List.of(
            "jakarta.inject.Inject",
            "jakarta.persistence.PersistenceContext",
            "jakarta.ws.rs.core.Context",
            "org.eclipse.microprofile.config.inject.ConfigProperty")) {
      noFields().should().beAnnotatedWith(annotation).allowEmptyShould(true).check(all);
    }
  }

  @Test
  void today_and_now_come_from_a_clock() {
    noClasses()
        .that()
        .doNotHaveFullyQualifiedName(KIT + ".time.Clocks")
        .should()
        .accessTargetWhere(describe("ask the system what time it is", this::asksTheSystem))
        .check(all);
  }

  @Test
  void packages_are_named_by_concepts_of_the_domain() {
    Set<String> meaningless =
        all.stream()
            .map(JavaClass::getPackageName)
            .filter(name -> NAMES_OF_NOTHING.matcher(name).matches())
            .collect(toCollection(TreeSet::new));
    assertEquals(Set.of(), meaningless);
  }

  /** All that classes of one concept use of another one. */
  private Stream<Dependency> dependenciesBetweenConcepts() {
    return service.stream()
        .filter(one -> mayUse.containsKey(concept(one)))
        .flatMap(one -> one.getDirectDependenciesFromSelf().stream())
        .filter(uses -> !target(uses).isEmpty())
        .filter(uses -> !target(uses).equals(concept(uses.getOriginClass())));
  }

  private String target(Dependency uses) {
    return concept(uses.getTargetClass().getBaseComponentType());
  }

  /** The package right below the root that a class is in; empty outside and in the root itself. */
  private String concept(JavaClass one) {
    String name = one.getPackageName();
    return name.startsWith(root + ".") ? name.substring(root.length() + 1).split("\\.")[0] : "";
  }

  private boolean asksTheSystem(JavaAccess<?> access) {
    String owner = access.getTargetOwner().getFullName();
    String name = access.getTarget().getName();
    if (CLOCKS.contains(owner) && name.equals("now")) {
      return !access.getDescription().contains(Clock.class.getName() + ")");
    }
    return owner.equals("java.lang.System") && name.equals("currentTimeMillis")
        || owner.equals("java.util.Date") && name.equals("<init>")
        || owner.equals("java.time.Clock") && name.startsWith("system");
  }

  private static DescribedPredicate<JavaClass> named(String... endings) {
    return describe(
        "are named *" + String.join(", *", endings),
        one -> Arrays.stream(endings).anyMatch(outermost(one)::endsWith));
  }

  /** A class by the name of its file: what is nested goes with what it is nested in. */
  private static String outermost(JavaClass one) {
    JavaClass outer = one.getBaseComponentType();
    while (outer.getEnclosingClass().isPresent()) {
      outer = outer.getEnclosingClass().get();
    }
    return outer.getSimpleName();
  }

  private static Map<String, Set<String>> closed(Map<String, Set<String>> table) {
    Map<String, Set<String>> closed = new HashMap<>();
    table.keySet().forEach(name -> closed.put(name, reachable(name, table, new HashSet<>())));
    return closed;
  }

  private static Set<String> reachable(
      String from, Map<String, Set<String>> table, Set<String> found) {
    for (String next : table.getOrDefault(from, Set.of())) {
      if (found.add(next)) {
        reachable(next, table, found);
      }
    }
    return found;
  }
}
