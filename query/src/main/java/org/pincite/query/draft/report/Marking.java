package org.pincite.query.draft.report;

import java.util.ArrayList;
import java.util.List;
import org.pincite.corpus.Span;
import org.pincite.query.check.Difference;

/** Which words of a quotation and of its source differ. */
public final class Marking {
  private Marking() {}

  /** {@return the units of the quotation's text that differ, in order and apart} */
  public static List<Span> inDraft(CheckedQuotation quotation) {
    return apart(quotation.inOrder().stream().map(Difference::inDraft).toList());
  }

  /** {@return the units of {@link CheckedQuotation#sourceWords} that differ, in order and apart} */
  public static List<Span> inSource(CheckedQuotation quotation) {
    String source = quotation.sourceWords();
    StringBuilder letters = new StringBuilder();
    List<Integer> places = new ArrayList<>();
    for (int i = 0; i < source.length(); i++) {
      if (Character.isLetterOrDigit(source.charAt(i))) {
        letters.append(source.charAt(i));
        places.add(i);
      }
    }
    List<Span> spans = new ArrayList<>();
    int from = 0;
    for (Difference difference : quotation.inOrder()) {
      String words = difference.source().replaceAll("[^\\p{L}\\p{N}]", "");
      int at = words.isEmpty() ? -1 : letters.indexOf(words, from);
      if (at >= 0) {
        from = at + words.length();
        spans.add(new Span(places.get(at), places.get(from - 1) + 1));
      }
    }
    return apart(spans);
  }

  private static List<Span> apart(List<Span> spans) {
    List<Span> apart = new ArrayList<>();
    for (Span span : spans) {
      if (!span.isEmpty() && (apart.isEmpty() || apart.getLast().end() <= span.start())) {
        apart.add(span);
      }
    }
    return apart;
  }

  /**
   * {@return a text with some of its words between signs}
   *
   * @param marked in order and apart
   */
  public static String between(String before, String behind, String text, List<Span> marked) {
    StringBuilder out = new StringBuilder();
    int at = 0;
    for (Span span : marked) {
      out.append(text, at, span.start()).append(before);
      out.append(text, span.start(), span.end()).append(behind);
      at = span.end();
    }
    return out.append(text, at, text.length()).toString();
  }
}
