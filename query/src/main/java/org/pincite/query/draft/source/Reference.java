package org.pincite.query.draft.source;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A citation as far as it is understood.
 *
 * @param documents hashes of the documents it may mean; empty if it names none of the corpus
 * @param places the places it names
 * @param absent numbers of papers that it names and the corpus does not hold, as written
 */
public record Reference(Set<String> documents, Places places, List<String> absent) {
  /** Nothing that is understood. */
  public static final Reference NOTHING = new Reference(Set.of(), Places.NONE, List.of());

  public Reference {
    documents = Set.copyOf(documents);
    absent = List.copyOf(absent);
  }

  /**
   * {@return a reference that any of several fulfils: all their documents and all their places; a
   * place is left out if one of them names none}
   */
  public static Reference anyOf(List<Reference> references) {
    Set<String> documents = new HashSet<>();
    List<String> pages = new ArrayList<>();
    List<String> paragraphs = new ArrayList<>();
    List<String> absent = new ArrayList<>();
    for (Reference reference : references) {
      documents.addAll(reference.documents());
      pages.addAll(reference.places().pages());
      paragraphs.addAll(reference.places().paragraphs());
      absent.addAll(reference.absent());
    }
    boolean anywhere = references.stream().anyMatch(r -> r.namesSource() && r.places().isEmpty());
    return new Reference(documents, anywhere ? Places.NONE : new Places(pages, paragraphs), absent);
  }

  /** {@return whether nothing is understood} */
  public boolean isEmpty() {
    return documents.isEmpty() && places.isEmpty() && absent.isEmpty();
  }

  /** {@return whether it names a source, held or not} */
  public boolean namesSource() {
    return !documents.isEmpty() || !absent.isEmpty();
  }

  /** {@return a citation of the same source at other places; at the same where none is named} */
  Reference at(Places other) {
    return other.isEmpty() ? this : new Reference(documents, other, absent);
  }

  /** {@return a citation of the same source, at no place} */
  Reference nowhere() {
    return new Reference(documents, Places.NONE, absent);
  }
}
