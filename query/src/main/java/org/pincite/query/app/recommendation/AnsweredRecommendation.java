package org.pincite.query.app.recommendation;

import java.util.List;
import java.util.Optional;
import org.pincite.corpus.Span;
import org.pincite.query.app.Statement;

/**
 * A recommendation of a report, or a conclusion that it lists among them, with what replies say.
 *
 * @param number by which it is known, empty where none is printed
 * @param conclusion whether it is a conclusion
 * @param statement its first sentence where it is set apart: under a title, in a list, else where
 *     it stands first
 * @param text all of it there, a passage a block
 * @param body its first sentence in the numbered body, where that is another place
 * @param paragraphs printed numbers of the body paragraphs that make it
 * @param passages its text at all places
 * @param answers what replies say to it, in the order of their dates
 */
public record AnsweredRecommendation(
    Optional<String> number,
    boolean conclusion,
    Statement statement,
    List<String> text,
    Optional<Statement> body,
    List<String> paragraphs,
    List<Span> passages,
    List<Answered> answers) {
  public AnsweredRecommendation {
    text = List.copyOf(text);
    paragraphs = List.copyOf(paragraphs);
    passages = List.copyOf(passages);
    answers = List.copyOf(answers);
  }

  /** What a reply decides. */
  public enum Verdict {
    ACCEPTED("accepted"),
    IN_PART("accepted in part"),
    REJECTED("rejected"),
    NOT_STATED("no decision stated");

    private final String words;

    Verdict(String words) {
      this.words = words;
    }

    /** {@return what it says, for a person and as JSON} */
    public String words() {
      return words;
    }
  }

  /**
   * What a reply says to it.
   *
   * @param verdict what it decides
   * @param statement the sentence that decides, or with which the answer begins
   */
  public record Answered(Verdict verdict, Statement statement) {}
}
