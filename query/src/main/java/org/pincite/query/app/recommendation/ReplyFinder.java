package org.pincite.query.app.recommendation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.pincite.corpus.Document;
import org.pincite.corpus.DocumentKind;
import org.pincite.corpus.MetadataField;
import org.pincite.corpus.Span;
import org.pincite.corpus.store.CatalogueEntry;
import org.pincite.index.PublicationDate;
import org.pincite.index.StoredBlock;
import org.pincite.ingest.recommendation.Recommendation;
import org.pincite.query.app.Library;
import org.pincite.query.repeat.Wording;

/**
 * Finds the replies to a report among documents: government responses that print one of its
 * recommendations again, or have its title in theirs.
 */
final class ReplyFinder {
  /** A title of fewer words, such as The Report, stands in others by chance. */
  private static final int TELLING_TITLE = 2;

  private final Library library;
  private final Set<String> responses = new TreeSet<>();

  ReplyFinder(Library library, Set<String> documents) {
    this.library = library;
    for (CatalogueEntry file : library.catalogue().entries().values()) {
      String hash = file.documentHash();
      String kind = library.metadata(file).first(MetadataField.KIND).orElse("");
      if (hash != null
          && documents.contains(hash)
          && kind.equals(DocumentKind.GOVERNMENT_RESPONSE.slug())) {
        responses.add(hash);
      }
    }
  }

  /** {@return the replies, the earliest first, undated last} */
  List<Document> of(Document report, List<Recommendation> recommendations) {
    Set<String> found = new HashSet<>();
    Set<String> left = new TreeSet<>(responses);
    left.remove(report.source().sha256());
    String title = words(report);
    for (String hash : left) {
      if (title.split(" ", -1).length > TELLING_TITLE
          && words(library.document(hash)).contains(title)) {
        found.add(hash);
      }
    }
    for (Recommendation recommendation : recommendations) {
      if (!left.isEmpty() && !found.containsAll(left)) {
        recommendation.main().passages().forEach(passage -> addPrinting(report, passage, found));
      }
    }
    List<Document> replies = new ArrayList<>();
    found.stream().sorted().map(library::document).forEach(replies::add);
    replies.sort(Comparator.comparingInt(ReplyFinder::date));
    return replies;
  }

  /** Adds the responses that print a sentence of a passage again. */
  private void addPrinting(Document report, Span passage, Set<String> found) {
    for (Span sentence : report.blocks().get(report.blockAt(passage.start())).sentences()) {
      if (sentence.overlaps(passage)) {
        Wording wording = Wording.of(report.quote(sentence));
        for (StoredBlock block : library.index().sketches().alike(report.quote(sentence))) {
          boolean prints =
              responses.contains(block.sha256())
                  && !block.sha256().equals(report.source().sha256())
                  && block.sentences().stream()
                      .anyMatch(s -> Wording.of(block.quote(s.span())).isOfOneSentence(wording));
          if (prints) {
            found.add(block.sha256());
          }
        }
      }
    }
  }

  private static String words(Document document) {
    return document
        .metadata()
        .first(MetadataField.TITLE)
        .map(title -> title.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip())
        .orElse("");
  }

  private static int date(Document document) {
    return document
        .metadata()
        .first(MetadataField.DATE)
        .flatMap(PublicationDate::parse)
        .map(PublicationDate::number)
        .orElse(Integer.MAX_VALUE);
  }
}
