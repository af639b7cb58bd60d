package org.pincite.query.concordance;

import java.util.ArrayList;
import java.util.List;
import org.pincite.corpus.Span;
import org.pincite.index.WordBreaker;
import org.pincite.query.Hit;

/**
 * A match with the text on both sides of it, as far as its paragraph goes.
 *
 * @param hit the statement that the match stands in
 * @param match its place in the document's text: matching words without another word between
 * @param left the text before it, white space as single spaces, cut at whole words
 * @param node the match itself, white space as single spaces
 * @param right the text behind it, likewise
 */
public record ConcordanceLine(Hit hit, Span match, String left, String node, String right) {
  /** Space around a cut that a word is given up for. */
  private static final char SPACE = ' ';

  /**
   * {@return a line for each match of a hit, in text order; matching words that follow each other
   * are one match}
   *
   * @param width the most characters on each side
   */
  public static List<ConcordanceLine> of(Hit hit, int width) {
    List<ConcordanceLine> lines = new ArrayList<>();
    for (Span match : runs(hit)) {
      String text = hit.block().text();
      int start = match.start() - hit.block().start();
      int end = match.end() - hit.block().start();
      lines.add(
          new ConcordanceLine(
              hit,
              match,
              end(oneLine(text.substring(0, start)), width),
              oneLine(text.substring(start, end)),
              beginning(oneLine(text.substring(end)), width)));
    }
    return lines;
  }

  private static List<Span> runs(Hit hit) {
    List<Span> runs = new ArrayList<>();
    for (Span word : hit.matches()) {
      boolean goesOn = !runs.isEmpty() && !hasWord(hit, runs.getLast().end(), word.start());
      int start = goesOn ? runs.removeLast().start() : word.start();
      runs.add(new Span(start, word.end()));
    }
    return runs;
  }

  private static boolean hasWord(Hit hit, int from, int to) {
    return hit.block()
        .quote(new Span(from, to))
        .codePoints()
        .anyMatch(WordBreaker::isWordCharacter);
  }

  private static String oneLine(String text) {
    return text.replaceAll("\\s+", " ");
  }

  private static String end(String text, int width) {
    if (text.length() <= width) {
      return text;
    }
    int from = text.length() - width;
    int word = text.charAt(from - 1) == SPACE ? from : text.indexOf(SPACE, from) + 1;
    return word == 0 ? "" : text.substring(word);
  }

  private static String beginning(String text, int width) {
    if (text.length() <= width) {
      return text;
    }
    return text.charAt(width) == SPACE
        ? text.substring(0, width)
        : text.substring(0, Math.max(0, text.lastIndexOf(SPACE, width)));
  }
}
