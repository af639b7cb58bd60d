package org.pincite.query.question;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A question taken as one asks a person: its plain words, which a space joins, are what would be
 * good to find; all that operators, quotation marks, {@code =}, wildcards and filters say must be
 * so.
 *
 * @param words the plain words, in order
 * @param constraint what must be so, null where nothing must
 * @param said all words that are asked for as written, without operators and what is excluded
 */
public record Loose(List<Node.Term> words, @Nullable Node constraint, String said) {
  public Loose {
    words = List.copyOf(words);
  }
}
