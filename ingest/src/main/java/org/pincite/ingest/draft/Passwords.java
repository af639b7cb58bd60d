package org.pincite.ingest.draft;

import java.util.List;

/**
 * Passwords that may open a file, besides the empty one. They are used and forgotten: none is ever
 * written or printed, also not by {@link #toString}.
 *
 * @param all in the order in which they are tried
 */
public record Passwords(List<String> all) {
  /** None is known. */
  public static final Passwords NONE = new Passwords(List.of());

  public Passwords {
    all = List.copyOf(all);
  }

  /** {@return how many there are, and no more} */
  @Override
  public String toString() {
    return "Passwords[" + all.size() + "]";
  }
}
