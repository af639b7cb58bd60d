package org.pincite.query.app;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pincite.corpus.Block;
import org.pincite.corpus.Document;
import org.pincite.corpus.Page;
import org.pincite.corpus.Span;
import org.pincite.corpus.Work;
import org.pincite.corpus.label.Label;
import org.pincite.corpus.statement.StatementId;
import org.pincite.query.cite.Citation;

/**
 * A sentence of a document with all that is needed to cite it.
 *
 * @param id its lasting name
 * @param document the document it stands in
 * @param file path of the document's file
 * @param span its place in the document's text
 * @param matches the matching words, in units of the document's text; none where no question was
 *     asked
 * @param citation how to cite it
 * @param score for comparing within one answer
 * @param relocated whether the id was given to words that are now cut differently or stand
 *     elsewhere
 * @param label what it is about and does; null where it was found by its id, or has none
 */
public record Statement(
    StatementId id,
    Document document,
    String file,
    Span span,
    List<Span> matches,
    Citation citation,
    double score,
    boolean relocated,
    @Nullable Label label) {
  public Statement {
    matches = List.copyOf(matches);
  }

  Statement with(@Nullable Label newLabel) {
    return new Statement(id, document, file, span, matches, citation, score, relocated, newLabel);
  }

  /** {@return the name of the document's file; empty if there is none} */
  public String fileName() {
    return file.substring(file.lastIndexOf('/') + 1);
  }

  /** {@return its exact characters} */
  public String quote() {
    return document.quote(span);
  }

  /** {@return its printed form, if that differs from the quote in more than white space} */
  public Optional<String> printed() {
    String printed = document.printed(span);
    return printed.equals(quote()) ? Optional.empty() : Optional.of(printed);
  }

  /** {@return the block it begins in} */
  public Block block() {
    return document.blocks().get(document.blockAt(span.start()));
  }

  /** {@return the headings that it stands under, the highest first} */
  public List<String> headings() {
    return document.headingsAbove(document.blockAt(span.start())).stream()
        .map(heading -> document.quote(heading.span()).replaceAll("\\s+", " "))
        .toList();
  }

  /** {@return the work in the document that it stands in, if the document holds several} */
  public Optional<Work> work() {
    return document.workOf(span);
  }

  /** {@return the page it begins on, null in formats without pages} */
  public @Nullable Page page() {
    List<Page> pages = document.pagesOf(span);
    return pages.isEmpty() ? null : pages.getFirst();
  }
}
