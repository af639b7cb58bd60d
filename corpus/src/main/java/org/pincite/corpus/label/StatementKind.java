package org.pincite.corpus.label;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a statement does. */
public enum StatementKind {
  /** Asks somebody to do something. */
  RECOMMENDATION,
  /** Finds something at the end of an argument. */
  CONCLUSION,
  /** Says what the speaker will do or has decided. */
  COMMITMENT,
  /** Finds fault. */
  CRITICISM,
  /** Argues or asserts. */
  CLAIM,
  /** Gives a fact, a figure, a result or testimony. */
  EVIDENCE,
  /** Says what will or may come. */
  PREDICTION,
  /** Asks. */
  QUESTION,
  /** Says how things are or were. */
  DESCRIPTION;

  /** {@return the name as users and files write it} */
  public String slug() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** {@return the kind of that name, if there is one} */
  public static Optional<StatementKind> of(String slug) {
    return Arrays.stream(values()).filter(kind -> kind.slug().equals(slug)).findFirst();
  }
}
