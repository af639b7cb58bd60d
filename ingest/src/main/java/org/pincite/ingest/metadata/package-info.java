/**
 * What a document says of itself. {@link org.pincite.ingest.metadata.MetadataReader} cuts the
 * {@code FrontMatter} out of a draft (title pages, imprint, running heads, last page, file
 * properties) and hands it to one reader after the other: first those that know a genre by its form
 * (EU acts, the Federal Register, impact assessments, explanatory memoranda, judgments, evidence),
 * then those for single fields. Each puts what it recognises into the {@code Findings}, with where
 * it was read and how sure it is; what no reader recognises stays absent.
 */
@NullMarked
package org.pincite.ingest.metadata;

import org.jspecify.annotations.NullMarked;
