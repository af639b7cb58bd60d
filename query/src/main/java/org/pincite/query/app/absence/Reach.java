package org.pincite.query.app.absence;

import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.pincite.corpus.Metadata;
import org.pincite.corpus.MetadataField;
import org.pincite.corpus.store.CatalogueEntry;
import org.pincite.corpus.store.Summary;
import org.pincite.index.PublicationDate;
import org.pincite.query.Hits;
import org.pincite.query.Options;
import org.pincite.query.Searcher;
import org.pincite.query.app.Library;
import org.pincite.query.question.Field;
import org.pincite.query.question.Node;
import org.pincite.query.question.Question;

/**
 * Tells whether a question could be satisfied by words that nobody read. Of those any may stand
 * there; what a document is known to be can rule it out, what is not known of it cannot.
 */
final class Reach {
  private static final EnumSet<Field> OF_WORKS =
      EnumSet.of(Field.TITLE, Field.AUTHOR, Field.DATE, Field.YEAR);

  private final Library library;
  private final Node root;
  private final IdentityHashMap<Node.Filter, Set<String>> passing = new IdentityHashMap<>();

  /** Whether something holds, as far as is known. */
  private enum Truth {
    YES,
    NO,
    MAYBE;

    Truth not() {
      return switch (this) {
        case YES -> NO;
        case NO -> YES;
        case MAYBE -> MAYBE;
      };
    }
  }

  /**
   * @param documents hashes of the documents that will be asked about
   */
  Reach(Library library, Question question, Set<String> documents) {
    this.library = library;
    this.root = question.root();
    if (!documents.isEmpty()) {
      seek(root, question.text(), documents);
    }
  }

  /** {@return whether a file that nobody could read could hold what is sought} */
  boolean reaches(CatalogueEntry file) {
    return truth(root, file, 0) != Truth.NO;
  }

  /**
   * {@return whether a page that nobody could read could hold what is sought}
   *
   * @param page index from 1
   */
  boolean reaches(CatalogueEntry file, int page) {
    return truth(root, file, page) != Truth.NO;
  }

  private void seek(Node node, String text, Set<String> documents) {
    switch (node) {
      case Node.Positional _ -> {}
      case Node.Filter filter -> {
        Options options = Options.DEFAULT.page(0, 0).documents(documents);
        Question alone = new Question(text, filter);
        Hits hits = new Searcher(library.index()).search(alone, options);
        passing.put(filter, Set.copyOf(hits.byDocument().keySet()));
      }
      default -> node.parts().forEach(part -> seek(part, text, documents));
    }
  }

  private Truth truth(Node node, CatalogueEntry file, int page) {
    return switch (node) {
      case Node.Positional _ -> Truth.MAYBE;
      case Node.And _, Node.SameSentence _, Node.SameParagraph _, Node.SameSection _ ->
          all(node.parts(), file, page);
      case Node.Or(List<Node> parts) -> any(parts, file, page);
      case Node.Not(Node part) -> truth(part, file, page).not();
      case Node.Filter filter -> passes(filter, file, page);
    };
  }

  private Truth all(List<? extends Node> parts, CatalogueEntry file, int page) {
    Truth all = Truth.YES;
    for (Node part : parts) {
      switch (truth(part, file, page)) {
        case YES -> {}
        case MAYBE -> all = Truth.MAYBE;
        case NO -> {
          return Truth.NO;
        }
      }
    }
    return all;
  }

  private Truth any(List<Node> parts, CatalogueEntry file, int page) {
    Truth any = Truth.NO;
    for (Node part : parts) {
      switch (truth(part, file, page)) {
        case NO -> {}
        case MAYBE -> any = Truth.MAYBE;
        case YES -> {
          return Truth.YES;
        }
      }
    }
    return any;
  }

  private Truth passes(Node.Filter filter, CatalogueEntry file, int page) {
    if (filter instanceof Node.Between(Field field, int from, int to) && field == Field.PAGE) {
      return page == 0 ? Truth.MAYBE : page >= from && page <= to ? Truth.YES : Truth.NO;
    }
    Summary summary = file.summary();
    String hash = file.documentHash();
    boolean mayHoldOther =
        summary == null
            || hash == null
            || summary.sentences() == 0
            || (summary.works() > 0 && OF_WORKS.contains(filter.field()));
    if (mayHoldOther || !shows(file, filter.field())) {
      return Truth.MAYBE;
    }
    return passing.getOrDefault(filter, Set.of()).contains(hash) ? Truth.YES : Truth.NO;
  }

  /** Whether a document says what a filter asks about. */
  private boolean shows(CatalogueEntry file, Field field) {
    Metadata metadata = library.metadata(file);
    return MetadataField.of(field.name().toLowerCase(Locale.ROOT))
        .flatMap(metadata::first)
        .filter(text -> field != Field.DATE || PublicationDate.parse(text).isPresent())
        .isPresent();
  }
}
