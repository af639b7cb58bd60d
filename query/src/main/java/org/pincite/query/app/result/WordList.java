package org.pincite.query.app.result;

import java.util.Comparator;
import java.util.List;
import org.pincite.query.app.Coverage;
import org.pincite.query.words.WordScore;

/**
 * Words of what a question finds, or near its matches.
 *
 * @param statements in how many statements
 * @param matches number of the matches that the words stand near; 0 for words of whole statements
 * @param counted how many words were looked at
 * @param indexed how many words the whole index holds
 * @param words those that came often enough, in order
 * @param coverage what was searched and what was not
 */
public record WordList(
    long statements,
    long matches,
    long counted,
    long indexed,
    List<WordScore> words,
    Coverage coverage) {
  public WordList {
    words = List.copyOf(words);
  }

  /** Orders of words; ties are broken by count, then by the alphabet. */
  public enum Order {
    /** The strongest effect first: logDice near matches, else the log ratio. */
    EFFECT,
    /** The surest first: log-likelihood. */
    LIKELIHOOD,
    /** The most frequent first. */
    COUNT;

    List<WordScore> sorted(List<WordScore> words) {
      Comparator<WordScore> ascending =
          switch (this) {
            case EFFECT -> Comparator.comparingDouble(WordScore::effect);
            case LIKELIHOOD -> Comparator.comparingDouble(WordScore::logLikelihood);
            case COUNT -> Comparator.comparingLong(WordScore::count);
          };
      return words.stream()
          .sorted(
              ascending
                  .reversed()
                  .thenComparing(Comparator.comparingLong(WordScore::count).reversed())
                  .thenComparing(WordScore::word))
          .toList();
    }
  }
}
