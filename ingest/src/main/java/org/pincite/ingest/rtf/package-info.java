/**
 * Rich Text Format. A {@code RtfScanner} cuts a file into tokens, {@code RtfStyles} reads its fonts
 * and styles, {@code RtfReader} follows groups and control words, and {@code RtfTexts} writes what
 * they hold: the numbers that lists print stand in the file as text, notes stand at their marks.
 * {@link org.pincite.ingest.rtf.RtfExtractor} is the door.
 */
@NullMarked
package org.pincite.ingest.rtf;

import org.jspecify.annotations.NullMarked;
