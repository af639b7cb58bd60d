/**
 * Whose words a sentence holds. {@link org.pincite.ingest.voice.VoiceFinder} takes a document's
 * sentences in order. {@code Reprints} tells what a reply prints again of the report that it
 * answers ({@code Answered}), {@code Quotations} what stands in quotation marks. An {@code
 * AttributionFinder} looks in a sentence, as {@code Token}s, for a verb of the {@code Lexicon} or a
 * phrase that reports, and asks {@code Clauses} for its subject, which a {@code SubjectReader}
 * names: a {@code Speaker}, who may be the document's own body ({@code Own}) or one that a {@code
 * Memory} of those named before resolves. The answer is a {@link org.pincite.ingest.voice.Voice}
 * for every sentence, together {@link org.pincite.ingest.voice.Voices}.
 */
@NullMarked
package org.pincite.ingest.voice;

import org.jspecify.annotations.NullMarked;
