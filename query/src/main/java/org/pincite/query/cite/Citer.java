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

  /** {@return a citer in the style of the Oxford standard, fifth edition} */
  public static Citer oscola5() {
    return new Citer(new Oscola5());
  }

  /** {@return the citation of a quote, the source named only by what it shows} */
  public Citation cite(Document document, Span span) {
    return cite(document, span, null);
  }

  /**
   * {@return the citation of a quote}
   *
   * @param displayName what to call a source that shows no title, e.g. the file's name; the
   *     citation then says that this is what it is
   */
  public Citation cite(Document document, Span span, @Nullable String displayName) {
    return style.cite(document.metadata(), Pinpoints.of(document, span), displayName);
  }

  /** {@return the fields that a citation of a source needs and it does not show} */
  public List<MetadataField> needs(Metadata source) {
    return style.cite(source, new Pinpoint.Whole(), null).needs();
  }
}
