package org.pincite.query.app.repeat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import org.pincite.corpus.Span;
import org.pincite.index.StoredBlock;
import org.pincite.query.Hit;
import org.pincite.query.app.Library;
import org.pincite.query.app.Statement;
import org.pincite.query.repeat.Wording;

/**
 * Finds where statements stand again. It remembers what it was asked about, so that of one
 * statement in several places only the first that it meets is shown.
 */
public final class RepeatFinder {
  private final Library library;
  private final Set<String> documents;
  private final Set<Place> met = new HashSet<>();

  private record Place(String sha256, Span span) {}

  /**
   * @param documents SHA-256 of those in which to look
   */
  public RepeatFinder(Library library, Set<String> documents) {
    this.library = library;
    this.documents = Set.copyOf(documents);
  }

  /** {@return whether a statement says the same as one that was {@linkplain #find found} before} */
  public boolean hasMet(Hit hit) {
    return met.contains(new Place(hit.sha256(), hit.span()));
  }

  /** {@return a statement with where else it stands; all of that counts as met} */
  public Repeated find(Hit hit) {
    Statement statement = library.statement(hit);
    List<Hit> again = again(statement);
    met.add(new Place(hit.sha256(), hit.span()));
    again.forEach(other -> met.add(new Place(other.sha256(), other.span())));
    return repeated(statement, again);
  }

  /** {@return a statement with where else it stands} */
  public Repeated find(Statement statement) {
    return repeated(statement, again(statement));
  }

  private Repeated repeated(Statement statement, List<Hit> again) {
    Wording wording = Wording.of(statement.quote());
    Comparator<Hit> nearest =
        Comparator.comparingDouble((Hit hit) -> wording.likeness(Wording.of(hit.quote())))
            .thenComparing(Hit::span, Comparator.reverseOrder());
    Map<String, Hit> others = new TreeMap<>();
    again.stream()
        .filter(other -> !other.sha256().equals(sha256(statement)))
        .forEach(other -> others.merge(other.sha256(), other, BinaryOperator.maxBy(nearest)));
    return new Repeated(
        statement,
        others.values().stream().map(library::statement).sorted(Repeated.EARLIEST_FIRST).toList());
  }

  private static String sha256(Statement statement) {
    return statement.document().source().sha256();
  }

  private List<Hit> again(Statement statement) {
    Wording wording = Wording.of(statement.quote());
    List<Hit> found = new ArrayList<>();
    for (StoredBlock block : library.index().sketches().alike(statement.quote())) {
      for (int i = 0; documents.contains(block.sha256()) && i < block.sentences().size(); i++) {
        Hit hit = new Hit(block, i, List.of(), 0, 0);
        boolean itself =
            hit.sha256().equals(sha256(statement)) && hit.span().equals(statement.span());
        if (!itself && Wording.of(hit.quote()).isOfOneSentence(wording)) {
          found.add(hit);
        }
      }
    }
    return found;
  }
}
