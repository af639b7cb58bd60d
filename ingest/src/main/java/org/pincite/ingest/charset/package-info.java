/**
 * Makes characters of bytes, and says how sure that is. {@link
 * org.pincite.ingest.charset.TextDecoder} looks at the byte order mark ({@code Marks}), at zeros
 * between the bytes ({@code WideText}), whether all is UTF-8 or nearly so ({@code Utf8}), at what
 * the file declares ({@link org.pincite.ingest.charset.Labels}), and at last guesses ({@code
 * Guess}, which weighs what a detector says against {@code Plausibility}). {@link
 * org.pincite.ingest.charset.DecodedText} is what comes out, and notes itself in a draft.
 */
@NullMarked
package org.pincite.ingest.charset;

import org.jspecify.annotations.NullMarked;
