package fr.ctg.kit.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import fr.ctg.kit.problem.Fault;
import fr.ctg.kit.problem.Malformed;
import fr.ctg.kit.problem.RuleBroken;
import fr.ctg.kit.text.Text;
import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class StrictJsonTest {

  enum Colour {
    RED,
    GREEN
  }

  record Span(LocalDate from, LocalDate to) {

    Span {
      if (from.isAfter(to)) {
        throw new RuleBroken(
            Fault.at("/to", "before-from", Text.of("La fin précède.", "The end is before.")));
      }
    }
  }

  record Part(@NotBlank @Size(max = 5) String code, @NotNull BigDecimal amount, List<Part> parts) {}

  record Whole(
      @NotBlank @Size(max = 10) String name,
      Colour colour,
      Integer count,
      boolean open,
      LocalDate on,
      Instant at,
      UUID id,
      @Size(min = 1, max = 2) List<Part> parts,
      Set<String> tags,
      Map<String, Integer> counts,
      Span span,
      @Pattern(regexp = "[A-Z]+") String upper,
      @Max(10) Long most,
      @Email String mail) {}

  private final StrictJson json = strictJson();

  static StrictJson strictJson() {
    ObjectMapper mapper = new ObjectMapper().registerModule(new JavaTimeModule());
    new JsonForm().customize(mapper);
    ValidatorFactory validation = Validation.buildDefaultValidatorFactory();
    return new StrictJson(
        mapper, new Constraints(validation.getValidator(), new ConstraintWords(validation)));
  }

  private Whole read(String text) {
    return json.read(text.getBytes(StandardCharsets.UTF_8), Whole.class);
  }

  private List<String> faultsOf(String text) {
    Malformed refused = assertThrows(Malformed.class, () -> read(text));
    return refused.faults().stream().map(fault -> fault.name() + " " + fault.code()).toList();
  }

  private List<String> faultsWith(String members) {
    return faultsOf("{\"name\":\"x\",\"open\":true," + members + "}");
  }

  private Fault onlyFaultWith(String members) {
    Malformed refused =
        assertThrows(Malformed.class, () -> read("{\"name\":\"x\",\"open\":true," + members + "}"));
    assertEquals(1, refused.faults().size());
    return refused.faults().get(0);
  }

  @Test
  void reads_what_is_well_formed() {
    Whole whole =
        read(
            """
            {"name":"École","colour":"RED","count":3,"open":false,"on":"2026-02-28",
             "at":"2026-02-28T10:00:00Z","id":"0190b2c4-0000-7000-8000-000000000001",
             "parts":[{"code":"A","amount":"12.50","parts":[]},{"code":"B","amount":0.10}],
             "tags":["a","b"],"counts":{"x":1},"span":{"from":"2026-01-01","to":"2026-01-01"},
             "upper":null,"most":10}
            """);
    assertEquals("École", whole.name());
    assertEquals(Colour.RED, whole.colour());
    assertEquals(new BigDecimal("12.50"), whole.parts().get(0).amount());
    assertEquals(new BigDecimal("0.10"), whole.parts().get(1).amount());
    assertEquals(Set.of("a", "b"), whole.tags());
    assertNull(whole.upper());
  }

  @Test
  void loses_no_digit_of_a_number() {
    String digits = "12345678901234567890.123456789";
    assertEquals(
        new BigDecimal(digits),
        json.read(("{\"code\":\"A\",\"amount\":" + digits + "}").getBytes(), Part.class).amount());
  }

  @Test
  void refuses_numbers_that_would_fill_the_memory_when_written_out() {
    assertEquals(
        List.of("/parts/0/amount out-of-range"),
        faultsWith("\"parts\":[{\"code\":\"A\",\"amount\":1e1000000}]"));
    assertEquals(
        List.of("/parts/0/amount malformed"),
        faultsWith("\"parts\":[{\"code\":\"A\",\"amount\":\"1e999\"}]"));
  }

  @Test
  void refuses_a_number_for_an_enum_and_lists_the_allowed_values() {
    Fault fault = onlyFaultWith("\"colour\":0");
    assertEquals("/colour wrong-type", fault.name() + " " + fault.code());
    assertTrue(fault.detail().fr().contains("RED, GREEN"), fault.detail().fr());
    assertTrue(fault.detail().en().contains("RED, GREEN"), fault.detail().en());
  }

  @Test
  void refuses_an_unknown_value_of_an_enum_in_whatever_case() {
    assertEquals(List.of("/colour unknown-value"), faultsWith("\"colour\":\"BLUE\""));
    assertEquals(List.of("/colour unknown-value"), faultsWith("\"colour\":\"red\""));
    assertEquals(List.of("/colour unknown-value"), faultsWith("\"colour\":\"\""));
  }

  @Test
  void refuses_every_other_type_than_the_declared_one() {
    assertEquals(List.of("/name wrong-type"), faultsOf("{\"name\":123,\"open\":true}"));
    assertEquals(List.of("/name wrong-type"), faultsOf("{\"name\":true,\"open\":true}"));
    assertEquals(List.of("/open wrong-type"), faultsOf("{\"name\":\"x\",\"open\":\"true\"}"));
    assertEquals(List.of("/open wrong-type"), faultsOf("{\"name\":\"x\",\"open\":1}"));
    assertEquals(List.of("/count wrong-type"), faultsWith("\"count\":\"3\""));
    assertEquals(List.of("/count wrong-type"), faultsWith("\"count\":3.0"));
    assertEquals(List.of("/count out-of-range"), faultsWith("\"count\":3000000000"));
    assertEquals(List.of("/on wrong-type"), faultsWith("\"on\":20260101"));
    assertEquals(List.of("/parts wrong-type"), faultsWith("\"parts\":{}"));
    assertEquals(List.of("/parts/0 wrong-type"), faultsWith("\"parts\":[[]]"));
    assertEquals(List.of("/span wrong-type"), faultsWith("\"span\":\"2026\""));
  }

  @Test
  void refuses_dates_instants_and_identifiers_that_are_not() {
    assertEquals(List.of("/on malformed"), faultsWith("\"on\":\"2026-02-29\""));
    assertEquals(List.of("/on malformed"), faultsWith("\"on\":\"28/02/2026\""));
    assertEquals(List.of("/on malformed"), faultsWith("\"on\":\"+12026-02-28\""));
    assertEquals(List.of("/at malformed"), faultsWith("\"at\":\"2026-02-28T10:00:00+01:00\""));
    assertEquals(List.of("/at malformed"), faultsWith("\"at\":\"2026-02-28\""));
    assertEquals(List.of("/id malformed"), faultsWith("\"id\":\"1-1-1-1-1\""));
  }

  @Test
  void refuses_unknown_properties_and_names_the_known_ones() {
    Fault fault = onlyFaultWith("\"nom\":\"x\"");
    assertEquals("/nom unknown-property", fault.name() + " " + fault.code());
    assertTrue(fault.detail().fr().contains("name, colour, count"), fault.detail().fr());
  }

  @Test
  void refuses_a_key_given_twice_and_points_at_it() {
    assertEquals(
        List.of("/name duplicate-key"), faultsOf("{\"name\":\"x\",\"name\":\"y\",\"open\":true}"));
    assertEquals(
        List.of("/parts/0/code duplicate-key"),
        faultsWith("\"parts\":[{\"code\":\"A\",\"code\":\"A\",\"amount\":1}]"));
  }

  @Test
  void refuses_what_is_no_object() {
    assertEquals(List.of(" empty-body"), faultsOf(""));
    assertEquals(List.of(" empty-body"), faultsOf("  \n"));
    assertEquals(List.of(" not-an-object"), faultsOf("[]"));
    assertEquals(List.of(" not-an-object"), faultsOf("null"));
    assertEquals(List.of(" not-an-object"), faultsOf("\"text\""));
    assertEquals(List.of(" malformed-json"), faultsOf("{\"name\":"));
    assertEquals(List.of(" malformed-json"), faultsOf("{'name':'x'}"));
    assertEquals(List.of(" malformed-json"), faultsOf("{\"name\":\"x\",}"));
    assertEquals(List.of(" malformed-json"), faultsOf("{\"count\":NaN}"));
    assertEquals(List.of(" malformed-json"), faultsOf("// hello\n{}"));
    assertEquals(
        List.of(" trailing-text"), faultsOf("{\"name\":\"x\",\"open\":true}{\"name\":\"y\"}"));
    assertEquals(List.of(" malformed-json"), faultsOf("{\"name\":\"x\",\"open\":true} x"));
  }

  @Test
  void refuses_another_encoding() {
    byte[] latin = "{\"name\":\"École\",\"open\":true}".getBytes(StandardCharsets.ISO_8859_1);
    Malformed refused = assertThrows(Malformed.class, () -> json.read(latin, Whole.class));
    assertEquals("not-utf-8", refused.faults().get(0).code());
  }

  @Test
  void refuses_more_than_twenty_levels_and_a_bomb_of_brackets() {
    String nineteen = "[".repeat(19) + "]".repeat(19);
    assertEquals(List.of("/deep unknown-property"), faultsWith("\"deep\":" + nineteen));
    String twenty = "[".repeat(20) + "]".repeat(20);
    assertEquals(
        List.of("/deep" + "/0".repeat(19) + " too-deep", "/deep unknown-property"),
        faultsWith("\"deep\":" + twenty));
    assertEquals(List.of(" beyond-limits"), faultsOf("{\"deep\":" + "[".repeat(400_000)));
  }

  @Test
  void refuses_text_that_is_too_long_or_cannot_be_kept() {
    assertEquals(
        List.of("/upper too-long"), faultsWith("\"upper\":\"" + "A".repeat(20_001) + "\""));
    assertEquals(List.of("/upper forbidden-character"), faultsWith("\"upper\":\"A\\u0000\""));
    assertEquals(List.of("/upper forbidden-character"), faultsWith("\"upper\":\"\\ud83d\""));
  }

  @Test
  void says_all_that_is_wrong_at_once() {
    List<String> faults =
        faultsOf(
            """
            {"name":" ","parts":[{"code":"ABCDEF","amount":true,"nope":1},{"amount":1},
             {"code":"C","amount":null}],"colour":"BLUE","upper":"a","most":11}
            """);
    assertEquals(11, faults.size());
    assertEquals(
        Set.of(
            "/name required",
            "/open required",
            "/colour unknown-value",
            "/parts too-many",
            "/parts/0/code too-long",
            "/parts/0/amount wrong-type",
            "/parts/0/nope unknown-property",
            "/parts/1/code required",
            "/parts/2/amount required",
            "/upper pattern",
            "/most out-of-range"),
        Set.copyOf(faults));
  }

  @Test
  void says_a_hundred_things_at_most() {
    StringBuilder members = new StringBuilder("\"nope\":1");
    for (int i = 0; i < 200; i++) {
      members.append(",\"nope").append(i).append("\":1");
    }
    assertEquals(100, faultsWith(members.toString()).size());
  }

  @Test
  void quotes_the_value_cut_to_eighty_characters() {
    Fault fault = onlyFaultWith("\"upper\":\"" + "a".repeat(300) + "\"");
    assertTrue(fault.detail().en().contains("\"" + "a".repeat(80) + "…\""), fault.detail().en());
  }

  @Test
  void takes_over_what_a_type_says_about_itself_below_its_own_pointer() {
    assertEquals(
        List.of("/span/to before-from"),
        faultsWith("\"span\":{\"from\":\"2026-02-01\",\"to\":\"2026-01-01\"}"));
  }

  @Test
  void does_not_complain_of_values_that_a_type_never_got() {
    assertEquals(
        List.of("/span/from malformed"),
        faultsWith("\"span\":{\"from\":\"never\",\"to\":\"2026-01-01\"}"));
    assertEquals(List.of("/span invalid"), faultsWith("\"span\":{}"));
  }

  @Test
  void refuses_null_and_repeated_elements() {
    assertEquals(List.of("/parts/0 required"), faultsWith("\"parts\":[null]"));
    assertEquals(List.of("/tags/1 duplicate"), faultsWith("\"tags\":[\"a\",\"a\"]"));
    assertEquals(List.of("/counts/x wrong-type"), faultsWith("\"counts\":{\"x\":\"1\"}"));
  }

  @Test
  void explains_annotations_that_the_contract_has_no_words_for_in_both_languages() {
    Fault fault = onlyFaultWith("\"mail\":\"nobody\"");
    assertEquals("email", fault.code());
    assertTrue(fault.detail().fr().contains("adresse"), fault.detail().fr());
    assertTrue(fault.detail().en().contains("address"), fault.detail().en());
  }

  @Test
  void escapes_names_in_pointers() {
    assertEquals(List.of("/a~1b~0c unknown-property"), faultsWith("\"a/b~c\":1"));
  }
}
