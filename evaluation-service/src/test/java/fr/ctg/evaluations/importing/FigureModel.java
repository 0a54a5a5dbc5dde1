package fr.ctg.evaluations.importing;

import fr.ctg.evaluations.importing.Figure.Content;
import fr.ctg.evaluations.importing.Figure.Identity;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** What the imports of a convention should come to: a few maps, and no database. */
final class FigureModel {

  /** What one import does. */
  record Effect(int created, int updated, int unchanged, int withdrawn) {

    boolean changesAnything() {
      return created + updated + withdrawn > 0;
    }
  }

  /** What an import had found where it wrote, null where there was nothing, and who said so. */
  private record Written(Map<Identity, Content> before, Map<Identity, List<String>> saidBefore) {}

  private final Map<Identity, Content> present = new HashMap<>();
  // Who says what is there: who wrote it, and after an undoing also who had said it before.
  private final Map<Identity, List<String>> saidBy = new HashMap<>();
  private final Map<String, Written> imports = new LinkedHashMap<>();
  private final Map<String, List<String>> undoings = new HashMap<>();

  private static Map<Identity, Content> byIdentity(List<Figure> file) {
    return file.stream().collect(Collectors.toMap(Figure::of, Figure::content, (one, same) -> one));
  }

  /**
   * @param replaced what the file replaces, whether it holds it or not
   */
  Effect effect(List<Figure> file, Predicate<Identity> replaced) {
    Map<Identity, Content> told = byIdentity(file);
    int created = 0;
    int updated = 0;
    for (Map.Entry<Identity, Content> one : told.entrySet()) {
      Content known = present.get(one.getKey());
      created += known == null ? 1 : 0;
      updated += known != null && !known.equals(one.getValue()) ? 1 : 0;
    }
    int withdrawn =
        (int)
            present.keySet().stream().filter(replaced).filter(id -> !told.containsKey(id)).count();
    return new Effect(created, updated, file.size() - created - updated, withdrawn);
  }

  void write(String name, List<Figure> file, Predicate<Identity> replaced) {
    Map<Identity, Content> after = new HashMap<>(byIdentity(file));
    present.keySet().stream().filter(replaced).forEach(id -> after.putIfAbsent(id, null));
    write(name, after);
  }

  List<String> undoable() {
    return imports.keySet().stream().filter(name -> !standing(name).isEmpty()).toList();
  }

  /** How much of what an import wrote was written again by nobody, and how much no undoing took. */
  int[] stillThere(String name) {
    Set<Identity> standing = standing(name);
    return new int[] {
      (int) standing.stream().filter(id -> saidBy.get(id).contains(name)).count(), standing.size()
    };
  }

  /** What an import wrote, without what its undoings took as far as they were not undone. */
  private Set<Identity> standing(String name) {
    Set<Identity> standing = new HashSet<>(imports.get(name).before().keySet());
    undoings
        .getOrDefault(name, List.of())
        .forEach(undoing -> standing.removeAll(standing(undoing)));
    return standing;
  }

  Effect undo(String name, String undoing) {
    Written undone = imports.get(name);
    undoings.computeIfAbsent(name, any -> new ArrayList<>()).add(undoing);
    Map<Identity, Content> after = new HashMap<>();
    undone
        .before()
        .forEach(
            (id, content) -> {
              if (saidBy.get(id).contains(name)) {
                after.put(id, content);
              }
            });
    int withdrawn = (int) after.values().stream().filter(content -> content == null).count();
    write(undoing, after);
    after
        .keySet()
        .forEach(
            id -> {
              List<String> said = new ArrayList<>(List.of(undoing));
              said.addAll(undone.saidBefore().get(id));
              saidBy.put(id, said);
            });
    return new Effect(0, after.size() - withdrawn, 0, withdrawn);
  }

  /** The lines of the export, sorted. */
  Set<String> exported() {
    return present.entrySet().stream()
        .map(one -> new Figure(one.getKey(), one.getValue()).exported())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private void write(String name, Map<Identity, Content> after) {
    Map<Identity, Content> before = new HashMap<>();
    Map<Identity, List<String>> saidBefore = new HashMap<>();
    after.forEach(
        (id, content) -> {
          Content known = present.get(id);
          if (content == null ? known != null : !content.equals(known)) {
            before.put(id, known);
            saidBefore.put(id, saidBy.getOrDefault(id, List.of()));
            saidBy.put(id, List.of(name));
            if (content == null) {
              present.remove(id);
            } else {
              present.put(id, content);
            }
          }
        });
    if (!before.isEmpty()) {
      imports.put(name, new Written(before, saidBefore));
    }
  }
}
