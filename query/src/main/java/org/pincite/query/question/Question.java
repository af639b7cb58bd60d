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

  /**
   * {@return the question for words in a row, each in any of its forms; signs in them that have a
   * meaning in questions are left out}
   *
   * @throws QueryException if there is no letter or digit in them
   */
  public static Question phrase(String words) {
    return parse('"' + words.replaceAll("[\"“”„*?~=/]", " ") + '"');
  }

  /** {@return the meaning with all brackets written out} */
  public String meaning() {
    return root.toString();
  }
}
