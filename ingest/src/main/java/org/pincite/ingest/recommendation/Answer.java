package org.pincite.ingest.recommendation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pincite.corpus.Span;

/**
 * What a reply says to a recommendation. Recommendations that it answers together have equal
 * passages.
 *
 * @param recommendation index into the recommendations that were asked for
 * @param tie how the answer was found
 * @param reprint where the reply prints the recommendation; empty where it names the number alone
 * @param passages the answer, a span a block, in reading order
 * @param verdict what it decides
 * @param words the sentence that decides; null where none does
 * @param page index from 1 of the page where the answer begins; null without pages
 */
public record Answer(
    int recommendation,
    Tie tie,
    List<Span> reprint,
    List<Span> passages,
    Verdict verdict,
    @Nullable Span words,
    @Nullable Integer page) {
  /** How an answer was tied to its recommendation. */
  public enum Tie {
    /** The reply reprints its words. */
    WORDS,
    /** The reply names its number. */
    NUMBER
  }

  public Answer {
    reprint = List.copyOf(reprint);
    passages = List.copyOf(passages);
  }
}
