package org.pincite.query.check;

import java.util.Locale;
import org.pincite.corpus.Span;

/**
 * A place where a quotation has other words than its source.
 *
 * @param kind what differs
 * @param inDraft units of the quotation's text; empty where words are left out: where they belong
 * @param draft the quotation's words, empty where words are left out
 * @param source the source's words, empty where words are added
 */
public record Difference(Kind kind, Span inDraft, String draft, String source) {
  /** What differs, the gravest first. */
  public enum Kind {
    /** A word that says no: not, never, without, un-. */
    NEGATION,
    /** A figure, a date, or a number in words. */
    NUMBER,
    /** A name. */
    NAME,
    /**
     * A word that limits, strengthens or conditions what is said: some, most, may, must, unless.
     */
    QUALIFIER,
    /** The same words in another order. */
    ORDER,
    /** Another word in the place of one. */
    WORD,
    /** Words that the source does not have. */
    ADDED,
    /** Words of the source that are missing, or that an ellipsis takes out and must not. */
    LEFT_OUT,
    /** A capital inside that the source does not have, or the other way round. */
    CAPITAL,
    /** A comma, full stop or the like inside that the source does not have, or has otherwise. */
    PUNCTUATION;

    /** {@return whether it is to be said loudly: what is changed turns the sense} */
    public boolean isLoud() {
      return this == NEGATION || this == NUMBER || this == NAME;
    }

    /** {@return its name for users and files, e.g. {@code left-out}} */
    public String label() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }
}
