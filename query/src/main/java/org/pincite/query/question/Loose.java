package org.pincite.query.question;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A question taken as one asks a person: its plain words, which spaces join, in brackets or not,
 * are what would be good to find; all that operators, quotation marks, {@code =}, wildcards and
 * filters say must be so.
 *
 * @param text as asked
 * @param words the plain words, in order
 * @param constraint what must be so, null where nothing must
 * @param said all words that are asked for as written, without operators and what is excluded
 */
public record Loose(String text, List<Node.Term> words, @Nullable Node constraint, String said) {
  public Loose {
    words = List.copyOf(words);
  }

  /**
   * {@return the question that a text asks in plain words; a colon behind any other word than a
   * field's name, and signs that stand by themselves, mean nothing}
   *
   * @throws QueryException if it asks none, pointing at the character
   */
  public static Loose of(String text) {
    return Parser.ofPlainWords(text).loose();
  }
}
