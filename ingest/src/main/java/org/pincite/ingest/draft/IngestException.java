package org.pincite.ingest.draft;

import org.pincite.corpus.Failure;

/** A file that cannot become a document. */
public final class IngestException extends Exception {
  private static final long serialVersionUID = 1;

  private final transient Failure failure;

  /**
   * @param reason one sentence for a person, without the file's name
   */
  public IngestException(Failure.Kind kind, String reason) {
    super(reason);
    this.failure = new Failure(kind, reason);
  }

  public IngestException(Failure.Kind kind, String reason, Throwable cause) {
    super(reason, cause);
    this.failure = new Failure(kind, reason);
  }

  /** {@return what goes on record} */
  public Failure failure() {
    return failure;
  }
}
