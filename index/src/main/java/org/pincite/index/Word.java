package org.pincite.index;

/**
 * A word of a text.
 *
 * @param form as compared: accents off, one kind of apostrophe, dots of initials and commas of
 *     thousands out, capitals kept; {@code Café} gives {@code Cafe}, {@code U.K.} gives {@code UK}
 * @param start first UTF-16 unit in the text, inclusive
 * @param end exclusive
 */
public record Word(String form, int start, int end) {}
