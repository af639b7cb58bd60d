package org.pincite.query.check.text;

import org.pincite.corpus.Span;

/** A place in a quotation that stands for other words of the source. */
public sealed interface Gap {
  /** {@return its units in the quotation's text} */
  Span span();

  /** Words are left out: three dots, in brackets or not. */
  record Ellipsis(Span span) implements Gap {}

  /**
   * Words in square brackets, put in by the draft.
   *
   * @param content what stands between the brackets
   */
  record Insertion(Span span, String content) implements Gap {
    /** {@return its words} */
    public Words words() {
      return WordCutter.words(content);
    }
  }
}
