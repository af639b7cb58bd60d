package org.pincite.query.theme.learn;

/**
 * A sentence of which is known whether it is on a theme.
 *
 * @param text itself
 * @param meaning its vector
 * @param satisfies whether it satisfies the theme's query by itself
 * @param role what it is to the theme
 */
@SuppressWarnings("ArrayRecordComponent") // summed over; never compared
public record Sample(String text, byte[] meaning, boolean satisfies, Role role) {
  /** What a sentence is to a theme. */
  public enum Role {
    /** It is on the theme. */
    EXAMPLE,
    /** It looks like it and is not. */
    COUNTEREXAMPLE,
    /** It is about something else. */
    BACKGROUND
  }

  /** {@return whether it is on the theme} */
  public boolean isOnTheme() {
    return role == Role.EXAMPLE;
  }
}
