package org.pincite.query.eval;

import java.util.List;

/**
 * Scores of many texts in one line.
 *
 * @param texts how many
 * @param whole how many of them were cut all right
 * @param exact their share
 * @param boundaries how many the gold has
 * @param precision share of the boundaries found that are right, 1 where none was found
 * @param recall share of the gold's that were found, 1 where there is none
 * @param f1 harmonic mean of both
 */
public record SentenceSummary(
    int texts,
    int whole,
    double exact,
    int boundaries,
    double precision,
    double recall,
    double f1) {
  /** {@return the summary of some scores} */
  public static SentenceSummary of(List<SentenceScore> scores) {
    int right = scores.stream().mapToInt(SentenceScore::right).sum();
    int missed = scores.stream().mapToInt(SentenceScore::missed).sum();
    int wrong = scores.stream().mapToInt(SentenceScore::wrong).sum();
    int whole = (int) scores.stream().filter(SentenceScore::isWhole).count();
    double precision = right + wrong == 0 ? 1 : (double) right / (right + wrong);
    double recall = right + missed == 0 ? 1 : (double) right / (right + missed);
    double f1 = precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
    double exact = scores.isEmpty() ? 0 : (double) whole / scores.size();
    return new SentenceSummary(scores.size(), whole, exact, right + missed, precision, recall, f1);
  }
}
