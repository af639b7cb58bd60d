package org.pincite.query;

import java.util.Set;
import org.pincite.corpus.BlockKind;

/**
 * How to search.
 *
 * @param offset how many hits to skip
 * @param limit how many hits to hand back at most
 * @param scope what must satisfy the question
 * @param sort the order of the hits
 * @param documents SHA-256 of the documents to search; all if empty
 * @param blocks the kinds of block to search; all searched kinds if empty
 */
public record Options(
    int offset, int limit, Scope scope, Sort sort, Set<String> documents, Set<BlockKind> blocks) {
  /** The first ten by relevance, of everything. */
  public static final Options DEFAULT =
      new Options(0, 10, Scope.PARAGRAPH, Sort.RELEVANCE, Set.of(), Set.of());

  /** Orders of hits; ties are broken by SHA-256 and place, so that the order is always the same. */
  public enum Sort {
    /** By score, the highest first. */
    RELEVANCE,
    /** By date of publication, the latest first, undated last. */
    DATE,
    /** By document (in the order of SHA-256) and place in it. */
    POSITION
  }

  public Options {
    documents = Set.copyOf(documents);
    blocks = Set.copyOf(blocks);
    if (offset < 0 || limit < 0) {
      throw new IllegalArgumentException("not a page of hits: " + limit + " from " + offset);
    }
  }

  public Options page(int newOffset, int newLimit) {
    return new Options(newOffset, newLimit, scope, sort, documents, blocks);
  }

  public Options scope(Scope newScope) {
    return new Options(offset, limit, newScope, sort, documents, blocks);
  }

  public Options sort(Sort newSort) {
    return new Options(offset, limit, scope, newSort, documents, blocks);
  }

  public Options documents(Set<String> sha256) {
    return new Options(offset, limit, scope, sort, sha256, blocks);
  }

  public Options blocks(Set<BlockKind> kinds) {
    return new Options(offset, limit, scope, sort, documents, kinds);
  }
}
