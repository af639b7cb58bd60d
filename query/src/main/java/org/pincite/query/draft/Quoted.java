package org.pincite.query.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pincite.corpus.Document;
import org.pincite.corpus.Span;

/**
 * Words that a draft sets off as another's.
 *
 * @param displayed whether they stand in a paragraph of their own instead of between marks
 * @param spans their places in the draft's text, marks not included; one for each paragraph
 * @param text the words, two line feeds between paragraphs
 * @param end where the quotation ends, closing mark included
 */
public record Quoted(boolean displayed, List<Span> spans, String text, int end) {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:[’'.,-][\\p{L}\\p{N}]+)*");

  public Quoted {
    spans = List.copyOf(spans);
  }

  static Quoted of(Document draft, boolean displayed, List<Span> spans, int end) {
    List<String> parts = spans.stream().map(draft::quote).toList();
    return new Quoted(displayed, spans, String.join(Document.BLOCK_SEPARATOR, parts), end);
  }

  /** {@return the first unit of the draft's text that it quotes} */
  public int start() {
    return spans.getFirst().start();
  }

  /** {@return the unit behind the last word quoted} */
  public int wordsEnd() {
    return spans.getLast().end();
  }

  /** {@return how many words it has} */
  int words() {
    Matcher word = WORD.matcher(text);
    int words = 0;
    while (word.find()) {
      words++;
    }
    return words;
  }

  /** {@return where units of the text stand in the draft, one span for each paragraph} */
  public List<Span> inDraft(Span inText) {
    List<Span> places = new ArrayList<>();
    int from = 0;
    for (Span span : spans) {
      int start = Math.max(inText.start() - from, 0);
      int end = Math.min(inText.end() - from, span.length());
      if (start < end) {
        places.add(new Span(span.start() + start, span.start() + end));
      }
      from += span.length() + Document.BLOCK_SEPARATOR.length();
    }
    return places;
  }
}
