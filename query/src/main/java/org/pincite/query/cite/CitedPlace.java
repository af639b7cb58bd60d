package org.pincite.query.cite;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pincite.corpus.Document;
import org.pincite.corpus.Metadata;
import org.pincite.corpus.Span;
import org.pincite.corpus.Work;

/**
 * A place in a source, with all that a style needs to cite it.
 *
 * @param key tells sources apart: two places with one key are in the same source
 * @param work the article, post, turn or the like that holds the place, null where the source is
 *     one whole
 * @param metadata what the document (around the work, if there is one) says of itself
 * @param pinpoint where in the document
 * @param displayName a name to fall back on where no title is shown, e.g. that of the file; null
 *     for none
 */
public record CitedPlace(
    String key,
    @Nullable Work work,
    Metadata metadata,
    Pinpoint pinpoint,
    @Nullable String displayName) {

  /**
   * {@return the place of a span}
   *
   * @param displayName what to call a source that shows no title; null for nothing
   */
  public static CitedPlace of(Document document, Span span, @Nullable String displayName) {
    return of(
        document.source().sha256(),
        document.workOf(span).orElse(null),
        document.metadata(),
        Pinpoints.of(document, span),
        displayName);
  }

  /**
   * {@return a place in the document of that hash, or in a work in it}
   *
   * @param work null where the document is one whole
   * @param metadata what the document says of itself
   * @param displayName what to call a source that shows no title; null for nothing
   */
  public static CitedPlace of(
      String sha256,
      @Nullable Work work,
      Metadata metadata,
      Pinpoint pinpoint,
      @Nullable String displayName) {
    String key =
        work == null || work.kind() == Work.Kind.TURN ? sha256 : sha256 + "#" + work.span().start();
    return new CitedPlace(key, work, metadata, pinpoint, displayName);
  }

  /**
   * {@return a source as a whole}
   *
   * @param displayName what to call a source that shows no title; null for nothing
   */
  public static CitedPlace whole(Metadata metadata, @Nullable String displayName) {
    return new CitedPlace("", null, metadata, new Pinpoint.Whole(), displayName);
  }

  /** {@return the source of this place as a whole} */
  public CitedPlace withoutPlace() {
    return new CitedPlace(key, work, metadata, new Pinpoint.Whole(), displayName);
  }

  /** {@return whether it is cited as a work of its own, and not as the document that holds it} */
  public boolean isInside() {
    return work != null && work.kind() != Work.Kind.TURN;
  }

  /** {@return the work that holds the place, if the document holds several} */
  public Optional<Work> inWork() {
    return Optional.ofNullable(work);
  }
}
