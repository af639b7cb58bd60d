/**
 * What a source is and what it shows of itself, in the terms of citations: {@link
 * org.pincite.query.cite.source.CitedSource} reads kind, authors, series and numbers out of
 * metadata; the other types know the forms of sessions, House papers, dates and names.
 */
@NullMarked
package org.pincite.query.cite.source;

import org.jspecify.annotations.NullMarked;
