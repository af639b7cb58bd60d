package org.pincite.query.cite;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pincite.corpus.Document;
import org.pincite.corpus.Metadata;
import org.pincite.corpus.MetadataField;
import org.pincite.corpus.Span;

/** Cites quotes in a style. */
public final class Citer {
  private final CitationStyle style;

  public Citer(CitationStyle style) {
    this.style = style;
  }

  /** {@return the style it cites in} */
  public CitationStyle style() {
    return style;
  }

  /**
   * {@return the citation of a quote}
   *
   * @param displayName what to call a source that shows no title, e.g. the file's name; the
   *     citation then says that this is what it is; null for nothing
   */
  public Citation cite(Document document, Span span, @Nullable String displayName) {
    return style.cite(CitedPlace.of(document, span, displayName));
  }

  /** {@return the fields that a citation of a source needs and it does not show} */
  public List<MetadataField> needs(Metadata source) {
    return style.cite(CitedPlace.whole(source, null)).needs();
  }
}
