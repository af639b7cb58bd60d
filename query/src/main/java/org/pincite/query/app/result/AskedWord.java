package org.pincite.query.app.result;

import java.util.List;
import org.pincite.index.Vocabulary;

/**
 * A word of a question, as the index knows it.
 *
 * @param word as questions write it
 * @param paragraphs in how many paragraphs, headings and the like it stands
 * @param suggestions words of the index that may have been meant, the likeliest first
 */
public record AskedWord(String word, int paragraphs, List<Vocabulary.Entry> suggestions) {
  public AskedWord {
    suggestions = List.copyOf(suggestions);
  }

  /** {@return whether it stands in no document} */
  public boolean isUnknown() {
    return paragraphs == 0;
  }
}
