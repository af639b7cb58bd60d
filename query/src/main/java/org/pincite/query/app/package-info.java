/**
 * An opened workspace. {@link org.pincite.query.app.Indexing} brings it up to date with the files
 * in some folders; a {@link org.pincite.query.app.Library} answers from it: statements that match a
 * question, a survey of themes, one statement by its id. Every answer carries its {@link
 * org.pincite.query.app.Coverage}. This is the only package that uses ingest and index together.
 */
@NullMarked
package org.pincite.query.app;

import org.jspecify.annotations.NullMarked;
