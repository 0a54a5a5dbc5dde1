package fr.ctg.evaluations.mapping;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** The mappings that a partner's imports may name: its own, and those known to everybody. */
@ApplicationScoped
public class Mappings {

  private final ImportMappingRepository kept;
  private final MappingForm form;

  Mappings(ImportMappingRepository kept, MappingForm form) {
    this.kept = kept;
    this.form = form;
  }

  @Transactional
  public Optional<Mapping> find(UUID convention, String partner, String code) {
    Optional<Mapping> builtIn =
        Arrays.stream(BuiltIn.values())
            .filter(known -> known.name().equals(code))
            .map(Mapping::of)
            .findFirst();
    return builtIn.isPresent() ? builtIn : kept.withCode(convention, partner, code).map(form::read);
  }

  /** The codes of all of them. */
  @Transactional
  public List<String> codes(UUID convention, String partner) {
    return Stream.concat(
            kept.ofPartner(convention, partner).stream().map(ImportMapping::code),
            Arrays.stream(BuiltIn.values()).map(BuiltIn::name))
        .toList();
  }
}
