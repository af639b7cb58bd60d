package org.pincite.corpus;

import java.util.Objects;

/**
 * A document, store or workspace that is not as it must be; the message is one sentence for a
 * person.
 */
public final class CorpusException extends RuntimeException {
  private static final long serialVersionUID = 1;

  public CorpusException(String message) {
    super(message);
  }

  public CorpusException(String message, Throwable cause) {
    super(message, cause);
  }

  @Override
  public String getMessage() {
    return Objects.requireNonNull(super.getMessage());
  }
}
