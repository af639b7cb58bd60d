/**
 * What a text says of sources. {@link org.pincite.query.draft.source.SourceNames} knows the
 * documents of a corpus by number, title, file and body, and finds each {@link
 * org.pincite.query.draft.source.Mention} of them; a {@code PlaceReader} reads the {@link
 * org.pincite.query.draft.source.Places} named beside it; {@link
 * org.pincite.query.draft.source.ReferenceReader} makes a {@link
 * org.pincite.query.draft.source.Reference} of both, also of {@code ibid} and {@code (n 3)}.
 */
@NullMarked
package org.pincite.query.draft.source;

import org.jspecify.annotations.NullMarked;
