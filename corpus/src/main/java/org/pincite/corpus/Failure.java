package org.pincite.corpus;

/**
 * Why a file did not become a document.
 *
 * @param kind the sort of trouble
 * @param reason one sentence for a person, without the file's name
 */
public record Failure(Kind kind, String reason) {
  /** Sorts of trouble. */
  public enum Kind {
    /** The bytes are not what their format demands. */
    BROKEN,
    /** A password is needed that was not given. */
    ENCRYPTED,
    /** A format that is not read. */
    UNSUPPORTED,
    /** Nothing in it. */
    EMPTY,
    /** Reading it took more time or memory than allowed. */
    TOO_LARGE,
    /** The file system did not hand the file out. */
    UNREADABLE
  }
}
