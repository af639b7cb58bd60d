package org.pincite.corpus.label;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Where a statement stands towards its theme. */
public enum Stance {
  /** Wants or praises it, or blames its lack. */
  FOR,
  /** Resists, fears or blames it. */
  AGAINST,
  /** Both. */
  MIXED,
  /** Neither. */
  NONE,
  /** It is not clear which. */
  UNCLEAR;

  /** {@return the name as users and files write it} */
  public String slug() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** {@return the stance of that name, if there is one} */
  public static Optional<Stance> of(String slug) {
    return Arrays.stream(values()).filter(stance -> stance.slug().equals(slug)).findFirst();
  }
}
