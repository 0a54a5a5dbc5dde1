package fr.ctg.conventions.funding;

/** What totals of funding are made for. */
enum GroupedBy {
  YEAR("m.year::text", "m.year::text", "m.year", ""),
  FUNDER("f.code", "f.name", "f.code", "join partner f on f.id = m.funder_id"),
  AXIS("a.code", "a.name", "a.position", "join axis a on a.id = m.axis_id"),
  OBJECTIVE("o.code", "o.statement", "o.code", "join objective o on o.id = m.objective_id"),
  ACTION("a.number", "a.title", "a.number", "join action a on a.id = m.action_id"),
  NATURE("m.nature", "m.nature", "m.nature", "");

  private final String key;
  private final String label;
  private final String order;
  private final String join;

  /** All of it SQL, in which {@code m} is a part of the money of a line. */
  GroupedBy(String key, String label, String order, String join) {
    this.key = key;
    this.label = label;
    this.order = order;
    this.join = join;
  }

  String key() {
    return key;
  }

  String label() {
    return label;
  }

  String order() {
    return order;
  }

  String join() {
    return join;
  }
}
