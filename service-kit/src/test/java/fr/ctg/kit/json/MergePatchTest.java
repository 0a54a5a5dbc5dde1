package fr.ctg.kit.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import fr.ctg.kit.problem.Malformed;
import jakarta.validation.constraints.NotBlank;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class MergePatchTest {

  record Address(String street, String town) {}

  record Person(
      @NotBlank String name,
      LocalDate bornOn,
      BigDecimal income,
      Address address,
      List<String> tags) {}

  private static final Person ANNA =
      new Person(
          "Anna",
          LocalDate.of(1990, 5, 1),
          new BigDecimal("1200.50"),
          new Address("rue Haute", "Blois"),
          List.of("a", "b"));

  private final StrictJson json = StrictJsonTest.strictJson();

  private Person patched(String patch) {
    return json.patch(patch.getBytes()).onto(ANNA);
  }

  private List<String> faultsOf(String patch) {
    Malformed refused = assertThrows(Malformed.class, () -> patched(patch));
    return refused.faults().stream().map(fault -> fault.name() + " " + fault.code()).toList();
  }

  @Test
  void an_empty_patch_changes_nothing() {
    assertEquals(ANNA, patched("{}"));
  }

  @Test
  void what_is_named_changes_and_the_rest_stays() {
    assertEquals(
        new Person("Berthe", ANNA.bornOn(), ANNA.income(), ANNA.address(), ANNA.tags()),
        patched("{\"name\":\"Berthe\"}"));
  }

  @Test
  void null_removes() {
    assertEquals(
        new Person("Anna", null, ANNA.income(), ANNA.address(), ANNA.tags()),
        patched("{\"bornOn\":null}"));
  }

  @Test
  void objects_are_merged_and_arrays_replaced() {
    Person person = patched("{\"address\":{\"street\":null},\"tags\":[\"c\"]}");
    assertEquals(new Address(null, "Blois"), person.address());
    assertEquals(List.of("c"), person.tags());
  }

  @Test
  void removing_what_is_required_is_refused() {
    assertEquals(List.of("/name required"), faultsOf("{\"name\":null}"));
  }

  @Test
  void unknown_names_are_refused_even_with_null() {
    assertEquals(List.of("/nom unknown-property"), faultsOf("{\"nom\":null}"));
    assertEquals(List.of("/address/zip unknown-property"), faultsOf("{\"address\":{\"zip\":1}}"));
  }

  @Test
  void values_are_read_as_strictly_as_in_a_whole_body() {
    assertEquals(
        List.of("/name wrong-type", "/bornOn malformed"),
        faultsOf("{\"name\":1,\"bornOn\":\"yesterday\"}"));
  }

  @Test
  void a_patch_is_an_object() {
    Malformed refused = assertThrows(Malformed.class, () -> json.patch("[]".getBytes()));
    assertEquals("not-an-object", refused.faults().get(0).code());
  }
}
