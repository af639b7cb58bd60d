/**
 * Text files, Markdown and reStructuredText. {@link org.pincite.ingest.plain.PlainTextExtractor}
 * has a {@link org.pincite.ingest.charset.TextDecoder} make characters of the bytes, cuts them into
 * {@code TextLine}s and pages, has {@code PageFurniture} mark what repeats, {@code Markup} read
 * what marks a line, {@code Wrapping} make pieces of lines, {@code LateTitles} put titles before
 * their page, {@code Continuations} put together what blank lines and pull quotes tore apart,
 * {@code Headings} find the headings, and {@code DraftWriter} write it all down.
 */
@NullMarked
package org.pincite.ingest.plain;

import org.jspecify.annotations.NullMarked;
