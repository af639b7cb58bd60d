/**
 * What the user wrote: {@link org.pincite.query.export.prose.Prose} in blocks of {@link
 * org.pincite.query.export.prose.Inline}s, some of which stand for statements to be quoted there;
 * {@link org.pincite.query.export.prose.MarkdownReader} reads it.
 */
@NullMarked
package org.pincite.query.export.prose;

import org.jspecify.annotations.NullMarked;
