package org.pincite.query;

import java.util.List;
import org.pincite.corpus.Span;
import org.pincite.index.StoredBlock;

/**
 * A found statement: a sentence in its paragraph.
 *
 * @param block the paragraph, with what is needed to show and cite it
 * @param sentence index of the sentence in the block
 * @param matches the characters that match, in text order and without overlaps; they count in the
 *     document's text and lie in the sentence
 * @param parts how many different words, phrases and the like of the question the sentence holds
 * @param score for ordering by relevance; comparable within one search only
 */
public record Hit(StoredBlock block, int sentence, List<Span> matches, int parts, double score) {
  public Hit {
    matches = List.copyOf(matches);
  }

  /** {@return the SHA-256 of the document's source} */
  public String sha256() {
    return block.sha256();
  }

  /** {@return the statement, with its id and pages} */
  public StoredBlock.Sentence statement() {
    return block.sentences().get(sentence);
  }

  /** {@return its place in the document's text} */
  public Span span() {
    return statement().span();
  }

  /** {@return its words as they stand in the document's text} */
  public String quote() {
    return block.quote(span());
  }
}
