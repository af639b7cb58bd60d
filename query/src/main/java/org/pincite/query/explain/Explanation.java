package org.pincite.query.explain;

import java.util.List;

/**
 * A score taken apart.
 *
 * @param score the parts that multiply
 * @param parts what the paragraph's score is the sum of, the largest first
 * @param rest what else the paragraph's score has of words that were asked for and stand in it, but
 *     not where they make a statement; 0 or more
 * @param paragraphs how many paragraphs, headings and the like there are in all
 */
public record Explanation(StatementScore score, List<Part> parts, double rest, long paragraphs) {
  /**
   * A word, phrase or the like of the question that was found in the paragraph.
   *
   * @param words as questions write it
   * @param score what it adds to the paragraph's score
   * @param weight its inverse document frequency
   * @param paragraphs in how many paragraphs it stands; where it is two things near each other, in
   *     how many both stand
   * @param inSentence whether the statement itself holds it
   */
  public record Part(
      String words, double score, double weight, long paragraphs, boolean inSentence) {}

  public Explanation {
    parts = List.copyOf(parts);
  }
}
