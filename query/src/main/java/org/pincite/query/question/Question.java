package org.pincite.query.question;

/**
 * A question, understood.
 *
 * @param text as asked
 * @param root what it means
 */
public record Question(String text, Node root) {
  /**
   * {@return the question that a text asks}
   *
   * @throws QueryException if it asks none, pointing at the character
   */
  public static Question parse(String text) {
    return new Question(text, new Parser(text).parse());
  }

  /** {@return the meaning with all brackets written out} */
  public String meaning() {
    return root.toString();
  }
}
