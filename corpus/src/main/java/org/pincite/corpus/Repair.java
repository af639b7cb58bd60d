package org.pincite.corpus;

/**
 * A place where the canonical text differs from what is printed. Putting {@code printed} in the
 * place of the span gives the printed form back; see {@link Document#printed(Span)}. White space is
 * not recorded: any run of it, line ends and no-break spaces included, is one space.
 *
 * @param kind what was done
 * @param span the repaired text, empty where something was taken out
 * @param printed what stands there on the page; a line end within it is a line feed
 */
public record Repair(Kind kind, Span span, String printed) {
  /** What was done to the printed text. */
  public enum Kind {
    /** A word broken over two lines was joined: printed {@code scru-⏎tiny}. */
    HYPHEN,
    /** A ligature or presentation form was spelt out: printed {@code ﬁ}. */
    LIGATURE,
    /** A soft hyphen or zero-width character was taken out. */
    INVISIBLE,
    /** The mark of a note was taken out. */
    NOTE_MARK,
    /** The number of a paragraph, item or note, or a bullet, was taken off the block's start. */
    NUMBER,
    /** Text printed more than once in the same place (shadow bold) is kept once. */
    DOUBLED,
    /** Letters that a font or encoding garbled were put right. */
    ENCODING,
    /** A space that the page lacks was put in, or one that it should not have was taken out. */
    SPACING
  }
}
