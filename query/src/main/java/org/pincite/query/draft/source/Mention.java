package org.pincite.query.draft.source;

import java.util.Set;

/**
 * A place in a text that names documents.
 *
 * @param start first unit, inclusive
 * @param end exclusive
 * @param by what names them
 * @param documents hashes of all documents that it may name; none where a number names one that the
 *     corpus does not hold
 */
public record Mention(int start, int end, By by, Set<String> documents) {
  /** What names a document. */
  public enum By {
    /** Its number in a series, or its code. */
    NUMBER,
    /** Its title, whole or up to the colon. */
    TITLE,
    /** The name of its file. */
    FILE,
    /** Who made it: a body or a person, who may have made others. */
    MAKER
  }

  public Mention {
    documents = Set.copyOf(documents);
  }
}
