package org.pincite.corpus.statement;

import org.pincite.corpus.Document;
import org.pincite.corpus.Span;

/**
 * Words of a document with what stands around them, by which their place can be told among others
 * and found again in another extraction: the text quote selector of the W3C's Web Annotation Data
 * Model.
 *
 * @param exact the words, a slice of the document's text
 * @param prefix what stands right before them, at most {@link #CONTEXT} units; shorter at the
 *     text's start
 * @param suffix what stands right behind them, at most {@link #CONTEXT} units; shorter at its end
 */
public record TextQuote(String exact, String prefix, String suffix) {
  /** Most UTF-16 units of context on a side: as many as the Hypothesis client keeps. */
  public static final int CONTEXT = 32;

  /** {@return the words of a span of a document; no surrogate pair is cut in two} */
  public static TextQuote of(Document document, Span span) {
    String text = document.text();
    int from = Math.max(0, span.start() - CONTEXT);
    int to = Math.min(text.length(), span.end() + CONTEXT);
    if (from > 0 && Character.isLowSurrogate(text.charAt(from))) {
      from++;
    }
    if (to < text.length() && Character.isLowSurrogate(text.charAt(to))) {
      to--;
    }
    return new TextQuote(
        document.quote(span),
        text.substring(Math.min(from, span.start()), span.start()),
        text.substring(span.end(), Math.max(to, span.end())));
  }
}
