package org.pincite.corpus.statement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pincite.corpus.Document;
import org.pincite.corpus.Span;

/** Names the sentences of a document, and finds a sentence by its name again. */
public final class StatementLocator {
  private final Document document;

  public StatementLocator(Document document) {
    this.document = document;
  }

  /**
   * A found statement.
   *
   * @param span its place
   * @param relocated whether it no longer is a sentence of the document as now extracted: the same
   *     words were found elsewhere or cut differently
   */
  public record Place(Span span, boolean relocated) {}

  /**
   * {@return the id of each sentence of the searched blocks, in text order}
   *
   * <p>Sentences without a letter or digit have none.
   */
  public Map<Span, StatementId> ids() {
    Map<Span, StatementId> ids = new java.util.LinkedHashMap<>();
    Map<String, Integer> seen = new HashMap<>();
    for (Span sentence : sentences()) {
      StatementId first = StatementId.of(document.source(), document.quote(sentence), 1);
      if (first.length() > 0) {
        int occurrence = seen.merge(first.toString(), 1, Integer::sum);
        ids.put(
            sentence, new StatementId(first.source(), first.length(), first.digest(), occurrence));
      }
    }
    return ids;
  }

  /**
   * Finds a statement: first among the sentences as they are now cut; else anywhere in the text,
   * the same letters and digits.
   *
   * @return its place, or nothing where the document does not hold those words (any more)
   */
  public Optional<Place> find(StatementId id) {
    if (!document.source().sha256().startsWith(id.source())) {
      return Optional.empty();
    }
    for (Map.Entry<Span, StatementId> entry : ids().entrySet()) {
      if (entry.getValue().equals(id)) {
        return Optional.of(new Place(entry.getKey(), false));
      }
    }
    return anywhere(id);
  }

  /**
   * {@return every place where the document has the letters and digits of some words, whatever
   * spaces and punctuation stand between them; none for words without any}
   */
  public List<Span> places(String words) {
    Normalised all = Normalised.of(document.text());
    String wanted = Normalised.of(words).text();
    List<Span> places = new ArrayList<>();
    int at = wanted.isEmpty() ? -1 : all.text().indexOf(wanted);
    while (at >= 0) {
      places.add(trimmed(all.origin(at), all.origin(at + wanted.length() - 1)));
      at = all.text().indexOf(wanted, at + 1);
    }
    return places;
  }

  private Optional<Place> anywhere(StatementId id) {
    Normalised all = Normalised.of(document.text());
    String text = all.text();
    List<Span> found = new ArrayList<>();
    for (int at = 0; id.length() > 0 && at + id.length() <= text.length(); at++) {
      boolean wordStart = at == 0 || all.origin(at) > all.origin(at - 1) + 1;
      if (wordStart && id.names(document.source().sha256(), text.substring(at, at + id.length()))) {
        found.add(trimmed(all.origin(at), all.origin(at + id.length() - 1)));
      }
    }
    if (found.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(new Place(found.get(Math.min(id.occurrence(), found.size()) - 1), true));
  }

  /** The span from one letter to another, with the punctuation that touches them. */
  private Span trimmed(int first, int last) {
    String text = document.text();
    int start = first;
    while (start > 0 && "(‘“\"'[".indexOf(text.charAt(start - 1)) >= 0) {
      start--;
    }
    int end = last + Character.charCount(text.codePointAt(last));
    while (end < text.length() && ".,;:!?)’”\"']".indexOf(text.charAt(end)) >= 0) {
      end++;
    }
    return new Span(start, end);
  }

  private List<Span> sentences() {
    return document.blocks().stream()
        .filter(block -> block.kind().isSearched())
        .flatMap(block -> block.sentences().stream())
        .toList();
  }
}
