package org.pincite.query.theme;

/** A theme file that cannot be used; the message is one sentence for a person, or shows a place. */
public final class ThemeException extends RuntimeException {
  private static final long serialVersionUID = 1;

  public ThemeException(String message) {
    super(message);
  }

  public ThemeException(String message, Throwable cause) {
    super(message, cause);
  }
}
