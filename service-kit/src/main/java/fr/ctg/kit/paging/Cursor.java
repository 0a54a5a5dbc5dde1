package fr.ctg.kit.paging;

import fr.ctg.kit.problem.Fault;
import fr.ctg.kit.problem.Malformed;
import fr.ctg.kit.text.Text;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.UUID;

/**
 * Where a page ended: the last item's sort value and id, bound to the filters and the sort it was
 * made under. Opaque to clients.
 */
record Cursor(String sort, String filter, String value, UUID id) {

  private static final String SEPARATOR = "\u001f";

  String encoded() {
    String text = String.join(SEPARATOR, sort, filter, id.toString(), value);
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(text.getBytes(StandardCharsets.UTF_8));
  }

  /**
   * @throws Malformed if it is not one of ours, or was made under other filters or another sort
   */
  static Cursor decode(String encoded, String sort, String filter) {
    try {
      String text = new String(Base64.getUrlDecoder().decode(encoded), StandardCharsets.UTF_8);
      String[] parts = text.split(SEPARATOR, 4);
      Cursor cursor = new Cursor(parts[0], parts[1], parts[3], UUID.fromString(parts[2]));
      if (cursor.sort.equals(sort) && cursor.filter.equals(filter)) {
        return cursor;
      }
    } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException notOurs) {
      throw refused();
    }
    throw refused();
  }

  static Malformed refused() {
    return new Malformed(
        Fault.parameter(
            "cursor",
            "invalid-cursor",
            Text.of(
                "Ce curseur n'est pas valable pour ces filtres et ce tri ; reprenez à la première"
                    + " page, sans « cursor ».",
                "This cursor is not valid for these filters and this sort; start again from the"
                    + " first page, without \"cursor\".")));
  }
}
