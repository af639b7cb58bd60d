package org.pincite.corpus.label;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * Whose words a statement holds, where they are not the document's or its author's own.
 *
 * @param way how the document comes to hold them
 * @param name the person or body as the document gives it; empty where it does not say who
 */
public record Speaker(Way way, String name) {
  /** How a document comes to hold somebody's words. */
  public enum Way {
    /** In quotation marks, or displayed. */
    QUOTED,
    /** In the document's own words. */
    REPORTED,
    /** As the text of another document, printed again. */
    REPRINTED;

    /** {@return the name as users and files write it} */
    public String slug() {
      return name().toLowerCase(Locale.ROOT);
    }

    /** {@return the way of that name, if there is one} */
    public static Optional<Way> of(String slug) {
      return Arrays.stream(values()).filter(way -> way.slug().equals(slug)).findFirst();
    }
  }
}
