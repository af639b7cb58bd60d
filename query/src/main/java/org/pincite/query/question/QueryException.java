package org.pincite.query.question;

import java.util.Objects;

/**
 * What cannot be asked or answered. The message is one sentence for a person; of a question that
 * cannot be understood it has three lines: what is wrong and what was expected, the line of the
 * question, and a caret under the character.
 */
public final class QueryException extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final String sentence;
  private final int position;

  public QueryException(String message) {
    super(message);
    this.sentence = message;
    this.position = -1;
  }

  public QueryException(String message, Throwable cause) {
    super(message, cause);
    this.sentence = message;
    this.position = -1;
  }

  /**
   * @param sentence what is wrong and what was expected
   * @param question the whole question
   * @param position UTF-16 unit of the question, from 0; its length for its end
   */
  public QueryException(String sentence, String question, int position) {
    super(message(sentence, question, position));
    this.sentence = sentence;
    this.position = position;
  }

  @Override
  public String getMessage() {
    return Objects.requireNonNull(super.getMessage());
  }

  /** {@return what is wrong and what was expected, in one sentence} */
  public String sentence() {
    return sentence;
  }

  /**
   * {@return the UTF-16 unit of the question at which it goes wrong, from 0; -1 where the question
   * is not to blame}
   */
  public int position() {
    return position;
  }

  private static String message(String sentence, String question, int position) {
    int from = question.lastIndexOf('\n', position - 1) + 1;
    int feed = question.indexOf('\n', position);
    String line = question.substring(from, feed < 0 ? question.length() : feed);
    return sentence
        + " (character "
        + (position + 1)
        + ")\n  "
        + line.replace('\t', ' ')
        + "\n  "
        + " ".repeat(position - from)
        + "^";
  }
}
